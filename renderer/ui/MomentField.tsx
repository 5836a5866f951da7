import { useId } from 'react';
import { dayOf, momentAt, withDayAndTime, type Day, type Moment } from '../../electron/domain/time/moment';
import { t } from '../messages';
import { DayField } from './DayField';
import { SegmentsAction, type SegmentsProps } from './Segments';
import { TimeField } from './TimeField';

interface Props extends Omit<SegmentsProps, 'hideLabel'> {
  readonly value: Moment | undefined;
  readonly onChange: (moment: Moment) => void;
}

/**
 * A day and a time, in the zone of the moment they had before, or else in that of this computer. As long as it is
 * empty, the one that is filled in first brings the other of now with it.
 */
export function MomentField({ label, description, error, autoFocus = false, value, onChange, onClear }: Props) {
  const id = useId();
  const change = (next: { readonly day?: Day; readonly time?: string }) => {
    const before = value ?? momentAt(Date.now());
    onChange(withDayAndTime(before, next.day ?? dayOf(before), next.time ?? before.slice(11, 16)));
  };
  return (
    <div className="field moment-field" role="group" aria-labelledby={id} aria-describedby={`${id}-about`}>
      <span id={id} className="label">
        {label}
      </span>
      <div className="parts">
        <DayField
          label={t('ui.day')}
          hideLabel
          hasToday={false}
          autoFocus={autoFocus}
          value={value && dayOf(value)}
          onChange={(day) => {
            change({ day });
          }}
        />
        <TimeField
          label={t('ui.time')}
          hideLabel
          value={value?.slice(11, 16)}
          onChange={(time) => {
            change({ time });
          }}
        />
        <SegmentsAction
          label={label}
          isEmpty={value === undefined}
          now={{
            words: t('ui.now'),
            onPress: () => {
              change({});
            },
          }}
          {...(onClear ? { onClear } : {})}
        />
      </div>
      <div id={`${id}-about`} hidden={description === undefined && error === undefined}>
        {description !== undefined && <div className="description">{description}</div>}
        {error !== undefined && <div className="error">{error}</div>}
      </div>
    </div>
  );
}
