import { emlOf } from '../../../electron/domain/eml';
import { headOf } from '../../../electron/domain/head';
import type { Letter } from '../../../electron/domain/letter';
import { request } from '../../client/bridge';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { copyText } from '../../ui/copy';
import { orSay } from '../../ui/orSay';
import { Popup } from '../../ui/Popup';
import { toast } from '../../ui/toast';

/** Gets a letter out: copied, as a file, on paper. Holdfast itself sends nothing. */
export function WaysOut({ writing }: { readonly writing: Writing<Letter> }) {
  const copy = () => { toast({ text: t(copyText(writing.record.get().body) ? 'letter.copied' : 'letter.notCopied') }); };
  const save = async (ending: 'txt' | 'eml') => {
    const letter = writing.record.get();
    const text = ending === 'txt' ? letter.body : emlOf({ subject: letter.title, text: letter.body, at: letter.at });
    if (await orSay(request('text.save', { name: `${nameOf(letter)}.${ending}`, text }))) toast({ text: t('letter.savedOut') });
  };
  return (
    <span className="ways-out">
      <Button onPress={copy}>{t('letter.copy')}</Button>
      <Popup label={t('letter.out')} trigger={<Button>{t('letter.out')}</Button>}>
        {(close) => (
          <div className="ways">
            <p className="meta">{t('letter.outText')}</p>
            <Button autoFocus onPress={() => { close(); void save('txt'); }}>{t('letter.saveText')}</Button>
            <Button onPress={() => { close(); void save('eml'); }}>{t('letter.saveEml')}</Button>
            <Button onPress={() => { close(); setTimeout(() => { void orSay(request('print.paper')); }); }}>{t('letter.print')}</Button>
          </div>
        )}
      </Popup>
    </span>
  );
}

/** A name for its file, without what file systems refuse. */
function nameOf(letter: Letter): string {
  const name = headOf(letter).title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 60);
  return name === '' ? t('letter.file') : name;
}
