import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import './Choice.css';

interface Props<Value extends string> {
  /** Read aloud; the chosen one is what is shown. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of several, in a small list that opens. */
export function Choice<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  return (
    <Select
      className="choice-field"
      aria-label={label}
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      <Button className="choice-button">
        <SelectValue />
        <span className="arrow" aria-hidden="true" />
      </Button>
      <Popover className="popup choice-list screen-only" offset={4}>
        <ListBox items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
