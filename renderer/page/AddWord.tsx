import { t } from '../messages';
import { Popup } from '../ui/Popup';
import { ChipButton } from './ChipButton';
import { WordField } from './WordField';

interface Props {
  readonly kind: 'people' | 'tags';
  readonly taken: readonly string[];
  readonly onAdd: (word: string) => void;
}

/** Adds people or tags, one after the other until Escape. */
export function AddWord({ kind, taken, onAdd }: Props) {
  const isPeople = kind === 'people';
  const label = t(isPeople ? 'chips.person' : 'chips.tag');
  return (
    <Popup
      label={label}
      trigger={<ChipButton tone="add">{t(isPeople ? 'chips.addPerson' : 'chips.addTag')}</ChipButton>}
    >
      {(close) => (
        <WordField
          kind={kind}
          label={label}
          hint={t(isPeople ? 'chips.personHint' : 'chips.tagHint')}
          taken={taken}
          onPick={onAdd}
          onDone={close}
        />
      )}
    </Popup>
  );
}
