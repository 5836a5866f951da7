import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { ScaleField } from '../../ui/ScaleField';
import { Earlier } from './Earlier';

interface Props {
  readonly pull: number | undefined;
  readonly onChange: (pull: number) => void;
  readonly onDone: () => void;
}

/** How strong the pull is. */
export function PullStep({ pull, onChange, onDone }: Props) {
  return (
    <form
      className="reaching-step"
      onSubmit={(event) => {
        event.preventDefault();
        if (pull !== undefined) onDone();
      }}
    >
      <p className="calm">{t('reaching.pullText')}</p>
      <ScaleField
        label={t('reaching.pull')}
        value={pull}
        onChange={onChange}
        ends={[t('reaching.pullLow'), t('reaching.pullHigh')]}
        autoFocus
      />
      <div className="reaching-doings">
        <Button variant="primary" type="submit" isDisabled={pull === undefined}>
          {t('reaching.on')}
        </Button>
      </div>
      <Earlier />
    </form>
  );
}
