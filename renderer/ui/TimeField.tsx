import { parseTime } from '@internationalized/date';
import { I18nProvider, TimeField as AriaTimeField } from 'react-aria-components';
import { Segments, type SegmentsProps } from './Segments';
import { useDraft } from './useDraft';

interface Props extends SegmentsProps {
  /** `16:00`. */
  readonly value: string | undefined;
  readonly onChange: (time: string) => void;
}

/** A time of day, hours to 23 and minutes, as numbers to type. */
export function TimeField({ value, onChange, autoFocus = false, ...rest }: Props) {
  const draft = useDraft(value, parseTime);
  const { label, hideLabel = false, error, onClear } = rest;
  return (
    <I18nProvider locale="en-GB">
      <AriaTimeField
        className="field"
        shouldForceLeadingZeros
        value={draft.shown}
        autoFocus={autoFocus}
        isInvalid={error !== undefined}
        validationBehavior="aria"
        onBlur={draft.reset}
        {...(hideLabel ? { 'aria-label': label } : {})}
        onChange={(next) => {
          if (next) onChange(next.toString().slice(0, 5));
          else onClear?.();
        }}
      >
        <Segments {...rest} isEmpty={value === undefined} />
      </AriaTimeField>
    </I18nProvider>
  );
}
