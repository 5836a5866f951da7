import { request } from '../client/bridge';
import { t } from '../messages';
import { Button } from './Button';
import { copy } from './copy';
import { toast } from './toast';

interface Props {
  readonly words: string;
  readonly onOther: () => void;
  readonly onUse: () => void;
}

/** Six words to write down. */
export function Suggestion({ words, onOther, onUse }: Props) {
  return (
    <section className="suggestion" aria-label={t('passphrase.suggested')}>
      <h2>{t('passphrase.suggested')}</h2>
      <output>{words}</output>
      <p>{t('passphrase.suggestedText')}</p>
      <div className="form-actions">
        <Button onPress={onUse} autoFocus>{t('passphrase.use')}</Button>
        <Button onPress={() => { toast({ text: t(copy(words) ? 'passphrase.copied' : 'passphrase.notCopied') }); }}>{t('passphrase.copy')}</Button>
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
