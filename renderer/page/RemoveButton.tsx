import { t } from '../messages';
import { Button } from '../ui/Button';

interface Props {
  /** Closes the sheet it stands in. */
  readonly close: () => void;
  readonly onRemove: () => void;
  readonly autoFocus?: boolean;
}

/** Takes a chip off, from the sheet that it opened. */
export function RemoveButton({ close, onRemove, autoFocus = false }: Props) {
  const press = () => {
    close();
    // Once the sheet is gone: until then it holds the focus, which is to go to the next chip.
    setTimeout(onRemove);
  };
  return (
    <Button autoFocus={autoFocus} onPress={press}>
      {t('chips.remove')}
    </Button>
  );
}
