/** The initials of a name: `A. S.` for `Ana Silva`; a name that is one letter stays that. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.map((word) => (lengthOf(word) === 1 ? word : `${Array.from(word)[0]?.toUpperCase() ?? ''}.`)).join(' ');
}

/**
 * What puts initials in the place of names in a text: of whole names first, then of every word of one that is longer
 * than a letter. As they are spelt, within no other word.
 */
export function withInitials(names: readonly string[]): (text: string) => string {
  const known = new Set(
    names.flatMap((name) => [name.trim(), ...name.trim().split(/\s+/)]).filter((name) => lengthOf(name) > 1),
  );
  if (known.size === 0) return (text) => text;
  const longestFirst = [...known].sort((one, other) => other.length - one.length);
  // A dot that follows is not doubled.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${longestFirst.map(literal).join('|')})(?![\\p{L}\\p{N}])(\\.?)`,
    'gu',
  );
  return (text) =>
    text.replace(pattern, (_, name: string, dot: string) => {
      const initials = initialsOf(name);
      return initials.endsWith('.') ? initials : initials + dot;
    });
}

function lengthOf(word: string): number {
  return Array.from(word).length;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, (mark) => `\\${mark}`);
}
