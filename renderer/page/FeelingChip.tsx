import type { Feeling } from '../../electron/domain/fields/feeling';
import { t } from '../messages';
import { Popup } from '../ui/Popup';
import { ChipButton } from './ChipButton';
import { RemoveButton } from './RemoveButton';
import { StrengthForm } from '../ui/StrengthForm';

interface Props {
  readonly feeling: Feeling;
  readonly onChange: (feeling: Feeling) => void;
  readonly onRemove: () => void;
}

/** A feeling of the entry with its strength, which can be changed. */
export function FeelingChip({ feeling: { name, strength }, onChange, onRemove }: Props) {
  return (
    <Popup
      label={`${t('chips.feeling')}: ${name}`}
      trigger={
        <ChipButton tone="plain" kind={t('chips.feeling')} onRemove={onRemove}>{`${name} ${strength}`}</ChipButton>
      }
    >
      {(close) => (
        <StrengthForm
          name={name}
          strength={strength}
          onChange={(next) => {
            onChange({ name, strength: next });
          }}
          onDone={close}
        >
          <RemoveButton close={close} onRemove={onRemove} />
        </StrengthForm>
      )}
    </Popup>
  );
}
