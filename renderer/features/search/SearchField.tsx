import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Hit } from '../../../electron/contract/search';
import { LONGEST_SOUGHT } from '../../../electron/domain/fields/longest';
import { MOST, useSearch, type Answered } from '../../client/useSearch';
import { t } from '../../messages';
import { fits } from '../../ui/fits';
import { useOptions } from '../../ui/useOptions';
import { HitRow } from './HitRow';

/** What one looks for, and what is found. */
export function SearchField({ onOpen }: { readonly onOpen: (hit: Hit) => void }) {
  const [text, setText] = useState('');
  const isAwaited = useRef(false);
  const answered = useSearch(text);
  const isCurrent = answered?.text === text.trim();
  const hits = answered?.found.hits ?? [];
  const options = useOptions({
    count: hits.length,
    of: answered,
    fromFirst: true,
    onChoose: (index) => {
      const hit = hits[index];
      if (hit) onOpen(hit);
    },
  });
  // Whoever types faster than the answer comes wants what they typed, not what was found before.
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && options.at <= 0 && !isCurrent && !event.nativeEvent.isComposing)
      isAwaited.current = true;
    else options.field.onKeyDown(event);
  };
  const [first] = hits;
  useEffect(() => {
    if (!isAwaited.current || !isCurrent || !first) return;
    isAwaited.current = false;
    onOpen(first);
  });
  const change = (next: string) => {
    if (!fits(text, next, LONGEST_SOUGHT)) return;
    isAwaited.current = false;
    setText(next);
  };
  return (
    <>
      <div className="query">
        <input
          {...options.field}
          type="text"
          aria-label={t('search.field')}
          placeholder={t('search.field')}
          dir="auto"
          autoFocus
          value={text}
          onChange={(event) => {
            change(event.target.value);
          }}
          onKeyDown={press}
        />
        <output>{answered && t('search.found', { count: answered.found.total })}</output>
      </div>
      <Said answered={answered} />
      <div {...options.list} className="hits" aria-label={t('search.hits')} hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          <HitRow key={hit.id} hit={hit} option={options.option(index)} />
        ))}
      </div>
      <p className="hints" aria-hidden="true">
        <span>{t('search.enter')}</span>
        <span>{t('search.phrase')}</span>
        <span>{t('search.filters')}</span>
      </p>
    </>
  );
}

function Said({ answered }: { readonly answered: Answered | undefined }) {
  if (!answered) return <p className="said">{t('search.empty')}</p>;
  const {
    text,
    found: { total, instead },
  } = answered;
  if (total === 0)
    return (
      <div className="said">
        <p>{t('search.nothing', { text })}</p>
        <p className="meta">{t('search.nothingHint')}</p>
      </div>
    );
  if (instead === null && total <= MOST) return null;
  return (
    <div className="said">
      {instead !== null && <p>{t('search.instead', { text, instead })}</p>}
      {total > MOST && <p className="meta">{t('search.more', { shown: MOST })}</p>}
    </div>
  );
}
