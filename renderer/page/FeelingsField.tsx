import { useId } from 'react';
import type { Feeling } from '../../electron/domain/fields/feeling';
import { AddFeeling } from './AddFeeling';
import './chips.css';
import { FeelingChip } from './FeelingChip';

interface Props {
  readonly label: string;
  readonly feelings: readonly Feeling[];
  readonly onChange: (feelings: readonly Feeling[]) => void;
}

/** Feelings with their strengths, as chips under a label. */
export function FeelingsField({ label, feelings, onChange }: Props) {
  const id = useId();
  const set = (feeling: Feeling) => {
    onChange(feelings.map((one) => (one.name === feeling.name ? feeling : one)));
  };
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <span id={id} className="label">
        {label}
      </span>
      <div className="feelings">
        {feelings.map((feeling) => (
          <FeelingChip
            key={feeling.name}
            feeling={feeling}
            onChange={set}
            onRemove={() => {
              onChange(feelings.filter((one) => one !== feeling));
            }}
          />
        ))}
        <AddFeeling
          taken={feelings.map(({ name }) => name)}
          onAdd={(feeling) => {
            onChange([...feelings, feeling]);
          }}
        />
      </div>
    </div>
  );
}
