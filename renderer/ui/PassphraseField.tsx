import { useState } from 'react';
import { t } from '../messages';
import { Button } from './Button';
import { TextField, type TextFieldProps } from './TextField';

/** A passphrase: dots, or readable while someone wants to see it. */
export function PassphraseField(props: Omit<TextFieldProps, 'type' | 'action'>) {
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      action={
        <Button
          variant="quiet"
          onPress={() => {
            setShown(!shown);
          }}
          aria-pressed={shown}
          aria-label={t('ui.showPassphrase')}
        >
          {shown ? t('ui.hide') : t('ui.show')}
        </Button>
      }
    />
  );
}
