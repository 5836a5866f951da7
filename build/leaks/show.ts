import { keptAs, type Kept } from './kept';
import type { Found, Hit, Unread } from './memory';
import type { Words } from './needles';

const KEPT: Readonly<Record<Kept, string>> = {
  typed: "typed text in Chromium's own memory for the system's input methods",
  named: 'the name of a file that was saved outside the journal',
};

export interface Shown {
  /** Everything that was found. */
  readonly hits: number;
  /** What may not be there. */
  readonly leaks: number;
}

/**
 * Prints a line for each process, and one below it for what is no leak there.
 *
 * @param known the words that there are
 */
export function show(looked: readonly (Found | Unread)[], known: readonly Words[]): Shown {
  const nameOf = ({ needle, text }: Hit) =>
    known.map((words) => words.nameOf(text)).find((name) => name !== undefined) ?? needle.name;
  let [hits, leaks] = [0, 0];
  for (const each of looked) {
    const name = `${each.kind} ${String(each.pid)}`.padEnd(28);
    if ('unread' in each) {
      console.log(`  ${name} could not be read: ${each.unread}`);
      leaks += 1;
      continue;
    }
    const leaked = each.hits.filter(({ needle }) => keptAs(each, needle) === undefined);
    console.log(`  ${name} ${(each.bytes / 1e6).toFixed(0).padStart(6)} MB  ${counted(leaked, nameOf)}`);
    for (const [kept, what] of Object.entries(KEPT)) {
      const those = each.hits.filter(({ needle }) => keptAs(each, needle) === kept);
      if (those.length > 0) console.log(`    no leak, ${what}: ${counted(those, nameOf)}`);
    }
    hits += each.hits.length;
    leaks += leaked.length;
  }
  return { hits, leaks };
}

/** How many, and how many of each name. */
function counted(hits: readonly Hit[], nameOf: (hit: Hit) => string): string {
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(nameOf(hit), (counts.get(nameOf(hit)) ?? 0) + 1);
  const found = [...counts].map(([what, count]) => `${what} ${String(count)}`).join(', ');
  return `${String(hits.length).padStart(4)} hits${found === '' ? '' : `  (${found})`}`;
}
