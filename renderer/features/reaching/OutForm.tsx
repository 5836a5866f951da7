import type { Did } from '../../../electron/domain/kinds/reaching';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';

interface Props {
  readonly did: Did;
  /** How, as far as it is typed. */
  readonly onTell: (did: Did) => void;
  readonly onBack: () => void;
  readonly onDone: (did: Did) => void;
}

/** That one reached out, and how. */
export function OutForm({ did, onTell, onBack, onDone }: Props) {
  const how = did.kind === 'reached-out' ? did.how : '';
  return (
    <form
      className="reaching-step"
      onSubmit={(event) => {
        event.preventDefault();
        onDone({ kind: 'reached-out', how: how.trim() });
      }}
    >
      <TextField
        label={t('reaching.how')}
        value={how}
        onChange={(typed) => {
          onTell({ kind: 'reached-out', how: typed });
        }}
        placeholder={t('reaching.howHint')}
        autoFocus
      />
      <div className="reaching-doings">
        <span className="first">
          <Button onPress={onBack}>{t('reaching.back')}</Button>
        </span>
        <Button variant="primary" type="submit">
          {t('reaching.on')}
        </Button>
      </div>
    </form>
  );
}
