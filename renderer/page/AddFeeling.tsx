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

/**
 * Adds a feeling: its name first, then how strong it is. Without a strength it is not added, and its name waits for it;
 * Escape takes it back.
 */
export function AddFeeling({ taken, onAdd }: Props) {
  const [name, setName] = useState<string>();
  const [strength, setStrength] = useState<number | null>(null);
  const forget = () => {
    setName(undefined);
    setStrength(null);
  };
  return (
    <Popup
      label={t('chips.feeling')}
      trigger={
        <ChipButton tone="add">{name === undefined ? t('chips.addFeeling') : t('chips.unrated', { name })}</ChipButton>
      }
      onOpenChange={(isOpen) => {
        if (isOpen || name === undefined || strength === null) return;
        onAdd({ name, strength });
        forget();
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
          <div
            onKeyDown={({ key }) => {
              if (key === 'Escape' && strength === null) forget();
            }}
          >
            <StrengthForm name={name} strength={strength} onChange={setStrength} onDone={close} />
          </div>
        )
      }
    </Popup>
  );
}
