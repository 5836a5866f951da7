import { useRef, type KeyboardEvent } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { STRONGEST } from '../../electron/domain/feeling';
import './Scale.css';

interface Props {
  readonly label: string;
  /** The label is read aloud but not shown. */
  readonly hideLabel?: boolean;
  /** 0 to 10; null where nothing is chosen yet. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  /** What 0 means, and what 10 means. */
  readonly ends?: readonly [low: string, high: string];
  readonly autoFocus?: boolean;
}

const STEPS = Array.from({ length: STRONGEST + 1 }, (_, step) => step);

/** 0 to 10, filled up to the chosen one. Keys: 0 to 9, End for 10, arrows. */
export function Scale({ label, hideLabel = false, value, onChange, ends, autoFocus = false }: Props) {
  const steps = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = /^\d$/.test(event.key) ? Number(event.key) : event.key === 'End' ? STRONGEST : event.key === 'Home' ? 0 : undefined;
    if (chosen === undefined) return;
    event.preventDefault();
    onChange(chosen);
    steps.current?.querySelector<HTMLInputElement>(`input[value="${chosen}"]`)?.focus();
  };
  return (
    <RadioGroup
      className="scale" orientation="horizontal" value={value === null ? null : String(value)} onChange={(chosen) => { onChange(Number(chosen)); }}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className="label">{label}</Label>}
      <div ref={steps} className="steps-0-10" onKeyDown={press}>
        {STEPS.map((step) => (
          <RadioField key={step} value={String(step)} autoFocus={autoFocus && step === (value ?? 0)}>
            <RadioButton className={value !== null && step <= value ? 'step filled' : 'step'}>{step}</RadioButton>
          </RadioField>
        ))}
      </div>
      {ends && <div className="ends"><span>{ends[0]}</span><span>{ends[1]}</span></div>}
    </RadioGroup>
  );
}
