import { createPortal } from 'react-dom';
import { restOf } from '../../../electron/domain/records/entry';
import type { OnList } from '../../../electron/domain/records/list';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { t } from '../../messages';
import { titleOfSummary } from '../../messages/records';
import { PrintWays } from '../../ui/PrintWays';
import { rowLine, type Around } from './rowLine';

interface Props {
  readonly list: readonly OnList<RecordSummary>[];
  readonly around: Around;
  /** When the hour is, in words. */
  readonly when: string | undefined;
}

/** Puts the list on one page: on paper or as a PDF. */
export function PrintList({ list, around, when }: Props) {
  return (
    <>
      <PrintWays label={t('sessions.print')} file={t('sessions.file')} />
      {createPortal(<Paper list={list} around={around} when={when} />, document.body)}
    </>
  );
}

function Paper({ list, around, when }: Props) {
  return (
    <article className={`list-paper ${roomOf(list.length)}`}>
      <h1>{when === undefined ? t('sessions.paperTitleFree') : t('sessions.paperTitle', { when })}</h1>
      <ol>
        {list.map((item) => (
          <li key={item.id}>
            <strong dir="auto">{titleOfSummary(item)}</strong>
            {restOf(item) !== '' && <p dir="auto">{restOf(item)}</p>}
            <p>{rowLine(item, around)}</p>
            <div className="to-write" />
          </li>
        ))}
      </ol>
    </article>
  );
}

/**
 * How much room each has, so that forty stand on one page: lines to write on, none, or close together in two columns.
 */
function roomOf(count: number): 'roomy' | 'plain' | 'close' {
  if (count <= 7) return 'roomy';
  return count <= 10 ? 'plain' : 'close';
}
