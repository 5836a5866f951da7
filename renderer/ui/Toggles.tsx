import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './Toggles.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: ReadonlySet<Value>;
  readonly onChange: (chosen: ReadonlySet<Value>) => void;
}

/** Any number of a few, side by side. */
export function Toggles<Value extends string>({ label, options, chosen, onChange }: Props<Value>) {
  return (
    <ToggleButtonGroup
      className="toggles"
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) => {
        onChange(new Set(options.map(({ value }) => value).filter((value) => keys.has(value))));
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="toggle">
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
