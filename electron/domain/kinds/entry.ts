import { feelings, kind, labelsField, line, links, moment, rank, type RecordFrom } from '../fields/declare';

export const ENTRY = kind(
  'entry',
  {
    /** May be empty; the first line then stands for it. */
    title: line(),
    /** Names without a record of their own; those of whom there is one stand in `about`. */
    people: labelsField('person'),
    about: links('person'),
    tags: labelsField('tag'),
    feelings: feelings(),
    listed: rank(),
    /** When it was asked whether this is one more round of a loop, which is asked once. */
    asked: moment(),
    /** When it was begun while the journal was locked, until that is opened: whom it is about is not known yet. */
    whileLocked: moment(),
  },
  { title: 'title', chapter: ['body'] },
);

/** What a person writes: Markdown with a moment and, if wanted, a title, persons, tags and feelings. */
export interface Entry extends RecordFrom<typeof ENTRY> {}
