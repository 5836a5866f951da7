import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import './Segmented.css';

interface Props<Value extends string> {
  readonly label: string;
  /** The label is read aloud but not shown. */
  readonly hideLabel?: boolean;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Null where none of them is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One of a few, side by side. */
export function Segmented<Value extends string>({ label, hideLabel = false, options, value, onChange }: Props<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <RadioGroup
      className="segmented"
      orientation="horizontal"
      value={value}
      onChange={choose}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className="label">{label}</Label>}
      <div className="options">
        {options.map((option) => (
          <RadioField key={option.value} value={option.value} className="choice">
            <RadioButton className="option">{option.label}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
