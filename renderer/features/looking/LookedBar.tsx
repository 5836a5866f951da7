import { memo, useMemo } from 'react';
import { isId } from '../../../electron/domain/id';
import type { Day } from '../../../electron/domain/time/moment';
import { QUICK } from '../../../electron/domain/time/stretch';
import { usePeople } from '../../client/people';
import { t } from '../../messages';
import { Choice } from '../../ui/Choice';
import { DayField } from '../../ui/DayField';
import { PrintWays } from '../../ui/PrintWays';
import { Segmented } from '../../ui/Segmented';
import { daysOf, look, lookAtEnd, useLooked } from './lookedAt';

interface Props {
  readonly person: string;
  readonly today: Day;
}

/** Chooses which time is looked back on, and with whom; prints it. */
export function LookedBar({ person, today }: Props) {
  const looked = useLooked();
  const days = daysOf(looked, today);
  const isBackwards = days.from !== undefined && days.to !== undefined && days.to < days.from;
  return (
    <div className="looked-bar screen-only">
      <Segmented
        label={t('looking.stretch')}
        hideLabel
        value={looked.time.kind === 'quick' ? looked.time.quick : null}
        options={QUICK.map((value) => ({ value, label: t(`looking.quick.${value}`) }))}
        onChange={(quick) => {
          look({ time: { kind: 'quick', quick } });
        }}
      />
      <div className="looked-days">
        <End end="from" day={days.from} isWrong={false} />
        <End end="to" day={days.to} isWrong={isBackwards} />
      </div>
      <Ways person={person} />
    </div>
  );
}

interface EndProps {
  readonly end: 'from' | 'to';
  readonly day: Day | undefined;
  readonly isWrong: boolean;
}

/** Shown anew only where it is another day: its numbers are slow beside the rest. */
const End = memo(function End({ end, day, isWrong }: EndProps) {
  return (
    <DayField
      label={t(`looking.${end}`)}
      hasToday={false}
      value={day}
      error={isWrong ? t('looking.backwards') : undefined}
      onChange={(next) => {
        lookAtEnd(end, next);
      }}
      onClear={() => {
        lookAtEnd(end, undefined);
      }}
    />
  );
});

const Ways = memo(function Ways({ person }: { readonly person: string }) {
  const people = usePeople();
  const options = useMemo(
    () => [
      ...people.map(({ id, name }) => ({ value: id, label: name === '' ? t('looking.nameless') : name })),
      { value: 'everyone', label: t('looking.everyone') },
    ],
    [people],
  );
  return (
    <div className="looked-ways">
      {people.length > 0 && (
        <Choice
          label={t('looking.person')}
          options={options}
          value={person}
          onChange={(value) => {
            look({ person: isId(value) ? value : 'everyone' });
          }}
        />
      )}
      <PrintWays label={t('looking.print')} file={t('looking.file')} />
    </div>
  );
});
