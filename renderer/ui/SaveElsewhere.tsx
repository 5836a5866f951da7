import { request } from '../client/bridge';
import { t } from '../messages';
import { failureText } from '../messages/failures';
import { Button } from './Button';
import { toast } from './toast';

/** A way out for a text that cannot be saved in the journal: as a plain file, at a place that the person chooses. */
export function SaveElsewhere({ text }: { readonly text: string }) {
  const save = async () => {
    const answer = await request('text.save', { name: t('saving.file'), text });
    if (answer.ok) toast({ text: t('saving.elsewhereDone') });
    else if (answer.failure.kind !== 'cancelled') toast({ text: failureText(answer.failure) });
  };
  return <Button onPress={() => { void save(); }}>{t('saving.elsewhere')}</Button>;
}
