import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOOKABLE } from '../views/bookable';
import type { Field } from '../fields/field';
import { answerOf } from '../fields/value';
import { DECLARATIONS, fieldsOf, KINDS, traitsOf } from './record';
import { TEXTS } from './texts';
import { labelOf } from './labels';

/** Some of what a field may hold, with a word wherever one can stand. */
function told(field: Field): unknown {
  switch (field.type) {
    case 'line':
    case 'prose':
    case 'quote':
      return 'word';
    case 'attachment':
      return { file: 'a.png', description: 'word' };
    case 'passage':
      return { record: 'a', quote: 'word' };
    case 'outcomes':
    case 'breaks':
      return [{ note: 'word' }];
    case 'scale':
      return { low: 'word', high: 'word' };
    case 'contacts':
      return [{ name: 'word', how: 'word' }];
    case 'several':
      return [Object.fromEntries(Object.entries(field.parts).map(([name, part]) => [name, told(part)]))];
    case 'event':
      return {
        at: 'then',
        ...Object.fromEntries(Object.entries(field.parts).map(([name, part]) => [name, told(part)])),
      };
    case 'state':
      return {
        kind:
          Object.keys(field.kinds).find((kind) => Object.values(field.kinds[kind] ?? {}).some(isTold)) ?? field.given,
        ...(Object.assign(
          {},
          ...Object.values(field.kinds).map((parts) =>
            Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, told(part)])),
          ),
        ) as object),
      };
    case 'labels':
    case 'feelings':
    case 'links':
      return [];
    case 'strength':
    case 'choice':
    case 'setting':
    case 'flag':
    case 'day':
    case 'moment':
    case 'minutes':
    case 'span':
    case 'link':
    case 'rank':
    case 'rhythm':
      return undefined;
  }
}

/** Whether words of somebody's can stand in a field. */
function isTold(field: Field): boolean {
  return answerOf(TEXTS, field, told(field), '').some((text) => text !== '');
}

describe('the declarations', () => {
  it('are plain data', () => expect(JSON.parse(JSON.stringify(DECLARATIONS))).toEqual(DECLARATIONS));

  it('are all of those that have a file', () => {
    const files = readdirSync(path.join(import.meta.dirname, '../kinds'));
    expect(KINDS).toHaveLength(files.length);
  });

  it.each(KINDS)('have %s under its own word', (kind) => expect(DECLARATIONS[kind].kind).toBe(kind));

  it.each(BOOKABLE)('say of every text of a %s whether its chapter tells it', (kind) => {
    const { title, chapter = [], notInChapter = [] } = traitsOf(kind);
    const texts = Object.entries(fieldsOf(kind))
      .filter(([, field]) => isTold(field))
      .map(([name]) => name);
    expect(texts.filter((name) => name !== title && !chapter.includes(name) && !notInChapter.includes(name))).toEqual(
      [],
    );
    expect(chapter).toContain('body');
  });

  it.each(KINDS)('have a label for whatever is told in a state of a %s', (kind) => {
    const parts = Object.values(fieldsOf(kind)).flatMap((field) =>
      field.type === 'state' ? Object.values(field.kinds).flatMap((fields) => Object.entries(fields)) : [],
    );
    expect(parts.filter(([name, { type }]) => type === 'prose' && labelOf(kind, name) === undefined)).toEqual([]);
  });
});
