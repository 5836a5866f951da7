import { useRef, type KeyboardEvent } from 'react';
import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import { STRONGEST } from '../../electron/domain/fields/feeling';
import { t } from '../messages';
import './ScaleField.css';

interface Props {
  readonly label: string;
  /** The label is read aloud but not shown. */
  readonly hideLabel?: boolean;
  /** 0 to 10; none where nothing is chosen yet. */
  readonly value: number | null | undefined;
  readonly onChange: (value: number) => void;
  /**
   * Given where it can be emptied again: by pressing the chosen one once more with a pointer, or by Backspace. Enter on
   * it is for the form.
   */
  readonly onClear?: () => void;
  /** What 0 means, and what 10 means. */
  readonly ends?: readonly [low: string, high: string];
  readonly autoFocus?: boolean;
}

const LOWEST = 0;
/** Milliseconds in which 0 after 1 makes 10. */
const TYPING = 1000;
const STEPS = Array.from({ length: STRONGEST + 1 }, (_, step) => step);

/** 0 to 10, filled up to the chosen one. Keys: digits, 1 and 0 for 10, Home, End, arrows. */
export function ScaleField({ label, hideLabel = false, value, onChange, onClear, ends, autoFocus = false }: Props) {
  const chosen = value ?? undefined;
  const steps = useRef<HTMLDivElement>(null);
  const typedOne = useRef(-Infinity);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (onClear && (event.key === 'Backspace' || event.key === 'Delete')) {
      event.preventDefault();
      onClear();
      return;
    }
    const step = stepFor(event.key, event.timeStamp - typedOne.current < TYPING);
    if (step === undefined) return;
    event.preventDefault();
    typedOne.current = event.key === '1' ? event.timeStamp : -Infinity;
    onChange(step);
    steps.current?.querySelector<HTMLInputElement>(`input[value="${step}"]`)?.focus();
  };
  return (
    <RadioGroup
      className="scale"
      orientation="horizontal"
      value={chosen === undefined ? null : String(chosen)}
      onChange={(chosen) => {
        onChange(Number(chosen));
      }}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className="label">{label}</Label>}
      <div ref={steps} className="steps-0-10" onKeyDown={press}>
        {STEPS.map((step) => (
          <RadioField
            key={step}
            value={String(step)}
            autoFocus={autoFocus && step === (chosen ?? LOWEST)}
            onPress={({ pointerType }) => {
              if (pointerType !== 'keyboard' && step === chosen) onClear?.();
            }}
          >
            <RadioButton className={chosen !== undefined && step <= chosen ? 'step filled' : 'step'}>
              {step}
            </RadioButton>
          </RadioField>
        ))}
      </div>
      {ends && (
        <div className="ends">
          <span dir="auto">{ends[0]}</span>
          <span dir="auto">{ends[1]}</span>
        </div>
      )}
      {onClear && (
        <Text slot="description" className="unseen">
          {t('ui.scaleKeys')}
        </Text>
      )}
    </RadioGroup>
  );
}

function stepFor(key: string, afterOne: boolean): number | undefined {
  if (key === 'End' || (key === '0' && afterOne)) return STRONGEST;
  if (key === 'Home') return LOWEST;
  return /^\d$/.test(key) ? Number(key) : undefined;
}
