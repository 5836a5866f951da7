import { isId } from '../../../electron/domain/id';
import type { Day } from '../../../electron/domain/moment';
import { QUICK } from '../../../electron/domain/stretch';
import { usePeople } from '../../client/people';
import { t } from '../../messages';
import { Choice } from '../../ui/Choice';
import { DayField } from '../../ui/DayField';
import { PrintWays } from '../../ui/PrintWays';
import { Segmented } from '../../ui/Segmented';
import { daysOf, look, useLooked } from './choice';

interface Props {
  readonly person: string;
  readonly today: Day;
}

/** Chooses which time is looked back on, and with whom; prints it. */
export function LookedBar({ person, today }: Props) {
  const looked = useLooked();
  const people = usePeople();
  const days = daysOf(looked, today);
  const isBackwards = days.from !== undefined && days.to !== undefined && days.to < days.from;
  const change = (end: 'from' | 'to') => (day: Day | undefined) => { look({ time: { kind: 'days', days: { ...days, [end]: day } } }); };
  const options = [...people.map(({ id, name }) => ({ value: id, label: name === '' ? t('looking.nameless') : name })), { value: 'everyone', label: t('looking.everyone') }];
  return (
    <div className="looked-bar screen-only">
      <Segmented
        label={t('looking.stretch')} hideLabel value={looked.time.kind === 'quick' ? looked.time.quick : null}
        options={QUICK.map((value) => ({ value, label: t(`looking.quick.${value}`) }))} onChange={(quick) => { look({ time: { kind: 'quick', quick } }); }}
      />
      <div className="looked-days">
        <DayField label={t('looking.from')} hasToday={false} value={days.from} onChange={change('from')} onClear={() => { change('from')(undefined); }} />
        <DayField label={t('looking.to')} hasToday={false} value={days.to} error={isBackwards ? t('looking.backwards') : undefined} onChange={change('to')} onClear={() => { change('to')(undefined); }} />
      </div>
      <div className="looked-ways">
        {people.length > 0 && <Choice label={t('looking.person')} options={options} value={person} onChange={(value) => { look({ person: isId(value) ? value : 'everyone' }); }} />}
        <PrintWays label={t('looking.print')} file={t('looking.file')} />
      </div>
    </div>
  );
}
