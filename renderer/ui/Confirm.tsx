import { t } from '../messages';
import { Button } from './Button';
import { Dialog, DialogActions } from './Dialog';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly action: string;
  /** It cannot be undone. The focus then starts on Cancel. */
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks once more. It is open as long as it is rendered. */
export function Confirm({ title, text, action, danger = false, onConfirm, onClose }: Props) {
  return (
    <Dialog title={title} isOpen onClose={onClose} size="small" role="alertdialog">
      <p>{text}</p>
      <DialogActions>
        <Button onPress={onClose} autoFocus={danger}>
          {t('common.cancel')}
        </Button>
        <Button
          variant={danger ? 'danger' : 'primary'}
          onPress={() => {
            onConfirm();
            onClose();
          }}
          autoFocus={!danger}
        >
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
