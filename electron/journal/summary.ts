import { excerptOf, titleOf, type Entry, type EntrySummary } from '../domain/entry';

/** What a list shows of an entry. `head`: its title and excerpt where they are known already. */
export function summaryOf(entry: Entry, conflicted = false, head: Pick<EntrySummary, 'title' | 'excerpt'> = { title: titleOf(entry), excerpt: excerptOf(entry) }): EntrySummary {
  const { id, at, people, tags, feelings } = entry;
  return { id, at, title: head.title, excerpt: head.excerpt, people, tags, feelings, conflicted };
}
