import type { Id } from '../../electron/domain/id';
import { go } from '../client/route';
import { useFailed } from '../client/unsaved';
import { t } from '../messages';
import { Button } from './Button';
import { Notice } from './Notice';

interface Props {
  readonly text: string;
  /** The entry one is looking at, which says for itself what is true of it. */
  readonly except?: Id;
  /** With a button that leads to the text. */
  readonly leads?: boolean;
}

/** Says that the window still holds a text that could not be saved, as long as there is one. */
export function KeptNotice({ text, except, leads = false }: Props) {
  const entry = useFailed(except);
  if (entry === undefined) return null;
  const way = leads && (
    <Button
      onPress={() => {
        go({ screen: 'journal', record: entry });
      }}
    >
      {t('saving.toKept')}
    </Button>
  );
  return (
    <Notice tone="ember" urgent action={way}>
      {text}
    </Notice>
  );
}
