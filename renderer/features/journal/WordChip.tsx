import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Popup } from '../../ui/Popup';
import { ChipButton } from './ChipButton';

interface Props {
  readonly tone: 'tide' | 'plain';
  readonly kind: string;
  readonly word: string;
  readonly onRemove: () => void;
}

/** A person or a tag of the entry. */
export function WordChip({ tone, kind, word, onRemove }: Props) {
  return (
    <Popup label={`${kind}: ${word}`} trigger={<ChipButton tone={tone} kind={kind} onRemove={onRemove}>{word}</ChipButton>}>
      {(close) => <Button wide autoFocus onPress={() => { close(); onRemove(); }}>{t('chips.remove')}</Button>}
    </Popup>
  );
}
