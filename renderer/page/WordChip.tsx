import { Popup } from '../ui/Popup';
import { ChipButton } from './ChipButton';
import { RemoveButton } from './RemoveButton';

interface Props {
  readonly tone: 'tide' | 'plain';
  readonly kind: string;
  readonly word: string;
  readonly onRemove: () => void;
}

/** A person or a tag of the entry. */
export function WordChip({ tone, kind, word, onRemove }: Props) {
  return (
    <Popup
      label={`${kind}: ${word}`}
      trigger={
        <ChipButton tone={tone} kind={kind} onRemove={onRemove}>
          {word}
        </ChipButton>
      }
    >
      {(close) => <RemoveButton autoFocus close={close} onRemove={onRemove} />}
    </Popup>
  );
}
