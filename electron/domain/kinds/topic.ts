import { kind, line, rank, type RecordFrom } from '../fields/declare';

export const TOPIC = kind(
  'topic',
  {
    /** May be empty; the first line then stands for it. */
    title: line(),
    listed: rank(),
  },
  { title: 'title' },
);

/** Something to talk about that is nothing else: it is there to be on the list. */
export interface Topic extends RecordFrom<typeof TOPIC> {}
