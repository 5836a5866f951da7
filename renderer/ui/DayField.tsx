import { parseDate } from '@internationalized/date';
import { DateField, I18nProvider } from 'react-aria-components';
import { parseDay } from '../../electron/domain/time/day';
import { dayOf, momentAt, type Day } from '../../electron/domain/time/moment';
import { t } from '../messages';
import { Segments, type SegmentsProps } from './Segments';
import { useDraft } from './useDraft';

interface Props extends SegmentsProps {
  readonly value: Day | undefined;
  readonly onChange: (day: Day) => void;
  /** One press fills it with today while it is empty. */
  readonly hasToday?: boolean;
}

/** A year below is one that is still being typed: 2026 begins as 2. */
const FIRST_YEAR = 1000;

/** A day, as numbers to type. */
export function DayField({ value, onChange, autoFocus = false, hasToday = true, ...rest }: Props) {
  const draft = useDraft(value, parseDate);
  const fill = () => {
    onChange(dayOf(momentAt(Date.now())));
  };
  const { label, hideLabel = false, error, onClear } = rest;
  return (
    <I18nProvider locale="en-GB">
      <DateField
        className="field"
        shouldForceLeadingZeros
        value={draft.shown}
        autoFocus={autoFocus}
        isInvalid={error !== undefined}
        validationBehavior="aria"
        onBlur={draft.reset}
        {...(hideLabel ? { 'aria-label': label } : {})}
        onChange={(next) => {
          if (!next) {
            onClear?.();
            return;
          }
          draft.show(parseDate(next.toString()));
          const day = next.year < FIRST_YEAR ? undefined : parseDay(next.toString());
          if (day) onChange(day);
        }}
      >
        <Segments
          {...rest}
          isEmpty={value === undefined}
          {...(hasToday ? { now: { words: t('ui.today'), onPress: fill } } : {})}
        />
      </DateField>
    </I18nProvider>
  );
}
