import { useEffect, useState } from 'react';
import type { Hit } from '../../../electron/contract/search';
import { LONGEST_SOUGHT } from '../../../electron/domain/fields/longest';
import { dayOf } from '../../../electron/domain/time/moment';
import type { Source } from '../../../electron/domain/fields/parts';
import { request } from '../../client/bridge';
import { useSearch } from '../../client/useSearch';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { kindName, untitled } from '../../messages/records';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { fits } from '../../ui/fits';
import { useOptions } from '../../ui/useOptions';

interface Props {
  readonly onChoose: (source: Source) => void;
}

/** Finds a record by words of it, then chooses a passage in it. */
export function ChooseSource({ onChoose }: Props) {
  const [hit, setHit] = useState<Hit>();
  if (!hit) return <FindPage onFind={setHit} />;
  return (
    <ChoosePassage
      hit={hit}
      onBack={() => {
        setHit(undefined);
      }}
      onChoose={(quote) => {
        onChoose({ record: hit.id, quote });
      }}
    />
  );
}

function FindPage({ onFind }: { readonly onFind: (hit: Hit) => void }) {
  const [text, setText] = useState('');
  const answered = useSearch(text);
  // What stands side by side is quoted from elsewhere.
  const hits = answered?.found.hits.filter(({ kind }) => kind !== 'then-and-now') ?? [];
  const options = useOptions({
    count: hits.length,
    of: answered,
    fromFirst: true,
    onChoose: (index) => {
      const hit = hits[index];
      if (hit) onFind(hit);
    },
  });
  return (
    <div className="choose-source">
      <input
        {...options.field}
        type="text"
        className="choose-field"
        aria-label={t('thenAndNow.search')}
        placeholder={t('thenAndNow.search')}
        dir="auto"
        autoFocus
        value={text}
        onChange={(event) => {
          if (fits(text, event.target.value, LONGEST_SOUGHT)) setText(event.target.value);
        }}
      />
      {answered && hits.length === 0 && (
        <p className="meta" role="status">
          {t('thenAndNow.notFound')}
        </p>
      )}
      <div {...options.list} className="choices" aria-label={t('thenAndNow.found')} hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          <div {...options.option(index)} key={hit.id} className="choice">
            <span className="meta">
              {dayName(dayOf(hit.at))} {hit.kind !== 'entry' && <Chip>{kindName(hit.kind)}</Chip>}
            </span>
            <strong dir="auto">{hit.title.text === '' ? untitled(hit.kind) : hit.title.text}</strong>
            {hit.excerpt.text !== '' && <span dir="auto">{hit.excerpt.text}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}

interface PassageProps {
  readonly hit: Hit;
  readonly onBack: () => void;
  readonly onChoose: (quote: string) => void;
}

function ChoosePassage({ hit, onBack, onChoose }: PassageProps) {
  const [passages, setPassages] = useState<readonly string[]>();
  useEffect(() => {
    let wanted = true;
    void request('thenAndNow.passages', { id: hit.id }).then((answer) => {
      if (wanted) setPassages(answer.ok ? answer.value : []);
    });
    return () => {
      wanted = false;
    };
  }, [hit.id]);
  if (!passages) return null;
  return (
    <div className="choose-source">
      <p className="label">{t('thenAndNow.passages')}</p>
      {passages.length === 0 && <p>{t('thenAndNow.noPassages')}</p>}
      <ul className="choices">
        {passages.map((passage, index) => (
          <li key={passage}>
            <button
              type="button"
              className="choice"
              autoFocus={index === 0}
              dir="auto"
              onClick={() => {
                onChoose(passage);
              }}
            >
              {passage}
            </button>
          </li>
        ))}
      </ul>
      <Button autoFocus={passages.length === 0} onPress={onBack}>
        {t('thenAndNow.otherPage')}
      </Button>
    </div>
  );
}
