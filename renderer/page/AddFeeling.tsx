import { useState } from 'react';
import type { Feeling } from '../../electron/domain/fields/feeling';
import { t } from '../messages';
import { Popup } from '../ui/Popup';
import { ChipButton } from './ChipButton';
import { StrengthForm } from '../ui/StrengthForm';
import { WordField } from './WordField';

interface Props {
  readonly taken: readonly string[];
  readonly onAdd: (feeling: Feeling) => void;
}

/** Adds a feeling: its name first, then how strong it is. Without a strength it is not added. */
export function AddFeeling({ taken, onAdd }: Props) {
  const [name, setName] = useState<string>();
  const [strength, setStrength] = useState<number | null>(null);
  const end = () => {
    if (name !== undefined && strength !== null) onAdd({ name, strength });
    setName(undefined);
    setStrength(null);
  };
  return (
    <Popup
      label={t('chips.feeling')}
      trigger={<ChipButton tone="add">{t('chips.addFeeling')}</ChipButton>}
      onOpenChange={(isOpen) => {
        if (!isOpen) end();
      }}
    >
      {(close) =>
        name === undefined ? (
          <WordField
            kind="feelings"
            label={t('chips.feeling')}
            hint={t('chips.feelingHint')}
            taken={taken}
            onPick={setName}
            onDone={close}
          />
        ) : (
          <StrengthForm name={name} strength={strength} onChange={setStrength} onDone={close} />
        )
      }
    </Popup>
  );
}
