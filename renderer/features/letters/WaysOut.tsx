import { withAttachedNames } from '../../../electron/domain/files/attachedName';
import { emlOf } from '../../../electron/domain/text/eml';
import { headOf } from '../../../electron/domain/records/head';
import { sentOf } from '../../../electron/domain/therapy/letter';
import type { Letter } from '../../../electron/domain/kinds/letter';
import { request } from '../../client/bridge';
import { saveText } from '../../client/saveElsewhere';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { copyText } from '../../ui/copy';
import { orSay } from '../../ui/orSay';
import { Popup } from '../../ui/Popup';
import { toast } from '../../ui/toast';

/** Gets a letter out: copied, as a file, on paper. Holdfast itself sends nothing. */
export function WaysOut({ writing }: { readonly writing: Writing<Letter> }) {
  const copy = () => {
    toast({ text: t(copyText(writing.record.get().body) ? 'letter.copied' : 'letter.notCopied') });
  };
  const save = async (ending: 'txt' | 'eml') => {
    const letter = writing.record.get();
    const body = withAttachedNames(letter.body);
    const text =
      ending === 'txt' ? body : emlOf({ subject: letter.title, text: body, at: sentOf(letter.state)?.at ?? letter.at });
    if (await orSay(saveText(`${nameOf(letter)}.${ending}`, text))) toast({ text: t('letter.savedOut') });
  };
  return (
    <span className="ways-out">
      <Button onPress={copy}>{t('letter.copy')}</Button>
      <Button
        onPress={() => {
          void save('eml');
        }}
      >
        {t('letter.saveEml')}
      </Button>
      <Popup label={t('letter.out')} trigger={<Button>{t('letter.out')}</Button>}>
        {(close) => (
          <div className="more-ways-out">
            <p className="meta">{t('letter.outText')}</p>
            <Button
              wide
              autoFocus
              onPress={() => {
                close();
                void save('txt');
              }}
            >
              {t('letter.saveText')}
            </Button>
            <Button
              wide
              onPress={() => {
                close();
                setTimeout(() => {
                  void orSay(request('print.paper'));
                });
              }}
            >
              {t('letter.print')}
            </Button>
          </div>
        )}
      </Popup>
    </span>
  );
}

/** Characters of a title that go into the name of a file. */
const LONGEST = 50;

/** A name for its file; whoever saves it takes out what file systems refuse. */
function nameOf(letter: Letter): string {
  const name = Array.from(headOf(letter).title.replace(/[\s\p{Cc}]+/gu, ' '))
    .slice(0, LONGEST)
    .join('')
    .trim();
  return name === '' ? t('letter.file') : name;
}
