import { useRef } from 'react';
import { request } from '../client/bridge';
import { t } from '../messages';
import { Button } from './Button';
import { copyFrom } from './copy';
import { toast } from './toast';

interface Props {
  readonly words: string;
  readonly onOther: () => void;
  readonly onUse: () => void;
}

/** Six words to write down. */
export function Suggestion({ words, onOther, onUse }: Props) {
  const shown = useRef<HTMLOutputElement>(null);
  const copy = () => {
    const isCopied = shown.current !== null && copyFrom(shown.current);
    toast({ text: t(isCopied ? 'passphrase.copied' : 'passphrase.notCopied') });
  };
  return (
    <section className="suggestion" aria-label={t('passphrase.suggested')}>
      <h2>{t('passphrase.suggested')}</h2>
      <output ref={shown}>{words}</output>
      <p>{t('passphrase.suggestedText')}</p>
      <div className="form-actions">
        <Button onPress={onUse} autoFocus>
          {t('passphrase.use')}
        </Button>
        <Button onPress={copy}>{t('passphrase.copy')}</Button>
        <Button onPress={onOther}>{t('passphrase.others')}</Button>
      </div>
    </section>
  );
}

/** Draws six words. */
export async function suggestWords(): Promise<string | undefined> {
  const answer = await request('journal.suggestPassphrase');
  return answer.ok ? answer.value : undefined;
}
