import { breaks, day, kind, line, moment, rhythm, scale, type RecordFrom } from '../fields/declare';

export const PERSON = kind(
  'person',
  {
    /** A name, or only a letter. */
    name: line(),
    /** `THERAPIST`, or any words; may be empty. */
    role: line(),
    since: day(),
    breaks: breaks(),
    /** When one meets each week. */
    rhythm: rhythm(),
    /** The owner's words for the ends of the connection felt; empty where she has none of her own. */
    scale: scale(),
    /** Since when this is the present one; of several, the latest is it. */
    present: moment(),
    /** Since when new entries are about them. */
    newPages: moment(),
    /** When she put off saying whether hours that went by took place; she is asked again on another day. */
    later: moment(),
    /** When she put off joining to them the pages that only name them; it can be done all the same. */
    joinLater: moment(),
  },
  { title: 'name', neverBlank: true, ofNoDay: true },
);

/** Someone the journal is about: the therapist, or anyone. Its body is notes, its moment when it was begun. */
export interface Person extends RecordFrom<typeof PERSON> {}
