import { useEffect, useState } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import type { Id } from '../../../electron/domain/id';
import { plainText } from '../../../electron/domain/text/plain';
import type { Result } from '../../../electron/domain/result';
import { placeOfQuote } from '../../../electron/domain/therapy/round';
import type { Round } from '../../../electron/domain/kinds/round';
import { useSummary } from '../../client/records';
import { go } from '../../client/route';
import type { Writing } from '../../client/writing';
import { openWriting } from '../../client/writings';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';

/** What the entry of a round says, to read in place, with the words that were selected marked. */
export function EntryWords({ round }: { readonly round: Round }) {
  const summary = useSummary(round.entry);
  const quote = round.quote.trim();
  if (summary) return <Fetched key={summary.id} entry={summary.id} round={round} />;
  return (
    <div className="entry-words">
      {quote !== '' && <blockquote dir="auto">{quote}</blockquote>}
      <p className="meta">{t(round.entry === undefined ? 'round.entryNone' : 'round.entryGone')}</p>
    </div>
  );
}

function Fetched({ entry, round }: { readonly entry: Id; readonly round: Round }) {
  const [opened, setOpened] = useState<Result<Writing, Failure>>();
  useEffect(() => {
    let wanted = true;
    void openWriting(entry).then((answer) => {
      if (wanted) setOpened(answer);
    });
    return () => {
      wanted = false;
    };
  }, [entry]);
  if (!opened) return <p className="meta">{t('round.reading')}</p>;
  if (!opened.ok) return <p className="meta">{failureText(opened.failure)}</p>;
  const { body } = opened.value.record.get();
  const quote = plainText(round.quote);
  const plain = body
    .split(/\n\s*\n/)
    .map(plainText)
    .filter((text) => text !== '')
    .join('\n\n');
  const place = placeOfQuote({ quote }, plain) ?? placeOfQuote(round, plain);
  const open = () => {
    go({ screen: 'journal', record: entry, ...placed(round, body) });
  };
  return (
    <div className="entry-words">
      {quote !== '' && !place && (
        <>
          <blockquote dir="auto">{quote}</blockquote>
          <p className="meta">{t('round.quoteGone')}</p>
        </>
      )}
      <p className="words" dir="auto">
        {place ? (
          <>
            {plain.slice(0, place.from)}
            <mark>{plain.slice(place.from, place.to)}</mark>
            {plain.slice(place.to)}
          </>
        ) : (
          plain
        )}
      </p>
      <Button variant="quiet" onPress={open}>
        {t('round.openEntry')}
      </Button>
    </div>
  );
}

function placed(round: Round, body: string) {
  const place = placeOfQuote(round, body);
  return place ? { place } : {};
}
