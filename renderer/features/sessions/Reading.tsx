import { useEffect, useState } from 'react';
import { plainText } from '../../../electron/domain/text/plain';
import type { AnyRecord } from '../../../electron/domain/records/record';
import { furtherTexts } from '../../../electron/domain/records/texts';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { openWriting } from '../../client/writings';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { titleOfSummary } from '../../messages/records';
import { Button } from '../../ui/Button';

/**
 * The words of something on the list, to be read in the hour, as a letter is read aloud; nothing where there are none
 * besides its title.
 */
export function Reading({ summary }: { readonly summary: RecordSummary }) {
  const [isOpen, setOpen] = useState(false);
  if (summary.whole ? textsOf(summary.whole).length === 0 : summary.excerpt === '') return null;
  return (
    <div className="reading">
      <Button
        variant="quiet"
        aria-expanded={isOpen}
        aria-label={t(isOpen ? 'sessions.closeNamed' : 'sessions.readNamed', { name: titleOfSummary(summary) })}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        {t(isOpen ? 'common.close' : 'sessions.read')}
      </Button>
      {isOpen && (summary.whole ? <Texts texts={textsOf(summary.whole)} /> : <Fetched summary={summary} />)}
    </div>
  );
}

function Fetched({ summary: { id } }: { readonly summary: RecordSummary }) {
  const [texts, setTexts] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    void openWriting(id).then((opened) => {
      if (wanted) setTexts(opened.ok ? textsOf(opened.value.record.get()) : [failureText(opened.failure)]);
    });
    return () => {
      wanted = false;
    };
  }, [id]);
  return <Texts texts={texts} />;
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text, index) => (
    <p key={index} dir="auto">
      {text}
    </p>
  ));
}

/** Its paragraphs without marks. Of a letter the letter alone: what one hopes and fears is not read aloud. */
function textsOf(record: AnyRecord): readonly string[] {
  const texts = record.kind === 'letter' ? [record.body] : [record.body, ...furtherTexts(record)];
  return texts
    .flatMap((text) => text.split(/\n\s*\n/))
    .map(plainText)
    .filter((text) => text !== '');
}
