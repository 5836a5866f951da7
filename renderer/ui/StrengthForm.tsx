import type { ReactNode } from 'react';
import { t } from '../messages';
import { Button } from './Button';
import { ScaleField } from './ScaleField';

interface Props {
  readonly name: string;
  readonly strength: number | null;
  readonly onChange: (strength: number) => void;
  readonly onDone: () => void;
  readonly children?: ReactNode;
}

/** How strong a feeling is. Keys: 0 to 9, End for 10; Enter is done. */
export function StrengthForm({ name, strength, onChange, onDone, children }: Props) {
  return (
    <form
      className="strength-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <ScaleField
        label={t('chips.strength', { name })}
        value={strength}
        onChange={onChange}
        ends={[t('chips.faint'), t('chips.full')]}
        autoFocus
      />
      <div className="strength-actions">
        {children}
        <Button variant="primary" type="submit" isDisabled={strength === null}>
          {t('page.done')}
        </Button>
      </div>
    </form>
  );
}
