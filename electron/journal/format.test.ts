import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Field } from '../domain/fields/field';
import { fieldsOf, KINDS, type Kind } from '../domain/records/record';
import { propertiesOf } from './properties';

const FORMAT = readFileSync(path.join(import.meta.dirname, '../../docs/format.md'), 'utf8');
/** The rows of the table of kinds, and what is said below it of what several of them have. */
const ROWS = new Map(
  [...FORMAT.matchAll(/^\| `([a-z-]+)` \| [^|]+ \| ([^|]+) \|$/gm)].map(([, kind = '', keys = '']) => [kind, keys]),
);
const NOTES = [...FORMAT.matchAll(/^\* (.+(?:\n {2}.+)*)/gm)].map(([, note = '']) => note);

/** What a row refers to, and how the note about it begins. */
const REFERENCES = [
  ['the list', '**The list**'],
  ['the weekly hour', '**The weekly hour**'],
  ['its state', '`state` of a'],
  ['`did`', '`did` of a'],
  ['`list`', '`list` of a'],
] as const;

/** Every word in code of a text, alone or as `word: value`. */
function wordsIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

/** All that is written of the keys of a kind. */
function writtenOf(kind: Kind): string {
  const row = ROWS.get(kind) ?? '';
  const notes = REFERENCES.filter(([reference]) => row.includes(reference)).flatMap(([reference, beginning]) =>
    NOTES.filter((note) =>
      note.startsWith(reference === 'its state' ? `${beginning}${kind === 'ending' ? 'n' : ''} ${kind}` : beginning),
    ),
  );
  return [row, ...notes].join('\n');
}

function choicesOf(field: Field): readonly string[] {
  if (field.type === 'choice' || field.type === 'setting') return field.words;
  if (field.type === 'state') return Object.keys(field.kinds);
  return field.type === 'flag' ? ['yes', 'no'] : [];
}

describe('docs/format.md', () => {
  it('has a row for every kind, and for no other', () => {
    expect([...ROWS.keys()].sort()).toEqual(KINDS.toSorted());
  });

  it.each(KINDS)('names every key and every word of a %s', (kind) => {
    const keys = propertiesOf(kind).flatMap(([, property]) => property.keys);
    const choices = Object.values(fieldsOf(kind)).flatMap(choicesOf);
    const said = wordsIn(writtenOf(kind));
    expect([...keys, ...choices].filter((word) => !said.includes(word))).toEqual([]);
  });

  it.each(KINDS)('gives every key of a %s to one field', (kind) => {
    const keys = ['id', 'kind', 'at', 'deleted', ...propertiesOf(kind).flatMap(([, property]) => property.keys)];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(KINDS)('names nothing in the row of a %s that it does not have', (kind) => {
    const keys = propertiesOf(kind).flatMap(([, property]) => property.keys);
    const choices = Object.values(fieldsOf(kind)).flatMap(choicesOf);
    expect(wordsIn(ROWS.get(kind) ?? '').filter((word) => ![...keys, ...choices, 'therapist'].includes(word))).toEqual(
      [],
    );
  });
});
