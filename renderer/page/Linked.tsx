import { useMemo } from 'react';
import { backlinks } from '../../electron/domain/records/links';
import type { Id } from '../../electron/domain/id';
import { useRecords, useWholes } from '../client/records';
import { goAlone } from '../client/route';
import { t } from '../messages';
import { kindName, titleOfSummary } from '../messages/records';
import { Chip } from '../ui/Chip';
import './Linked.css';

/** So many are shown. */
const MOST = 12;

/**
 * The records that point to one, so that linked records show each other both ways; nothing where none does. A person is
 * pointed to by nearly all, and shows none; rounds are shown on the pages of their entries and loops as what they are.
 */
export function Linked({ id }: { readonly id: Id }) {
  const wholes = useWholes();
  const records = useRecords();
  const linked = useMemo(() => {
    const pointing = new Set(backlinks(wholes).get(id));
    return records?.filter(({ id: from, kind }) => pointing.has(from) && kind !== 'round') ?? [];
  }, [wholes, records, id]);
  if (linked.length === 0 || records?.find((record) => record.id === id)?.kind === 'person') return null;
  return (
    <section className="linked" aria-label={t('linked.title')}>
      <h2>{t('linked.title')}</h2>
      <ul>
        {linked.slice(0, MOST).map((summary) => (
          <li key={summary.id}>
            <button
              type="button"
              onClick={() => {
                goAlone(summary.id);
              }}
            >
              <Chip>{kindName(summary.kind)}</Chip> <span dir="auto">{titleOfSummary(summary)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
