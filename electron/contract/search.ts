import { z } from 'zod';
import type { Id } from '../domain/id';
import type { Moment } from '../domain/time/moment';
import type { AnyRecord, Kind } from '../domain/records/record';
import type { RecordSummary } from '../domain/records/summary';
import { LONGEST_SOUGHT } from '../domain/fields/longest';
import { ask } from './request';
import { idForm, nothing } from './sharedForms';

/** A stretch of a text, in UTF-16 units, end exclusive. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Hit {
  readonly kind: Kind;
  readonly id: Id;
  readonly at: Moment;
  readonly title: MarkedText;
  /** Words around the first hit, plain text on one line. */
  readonly excerpt: MarkedText;
  readonly people: readonly string[];
  readonly tags: readonly string[];
  /** The persons whose it is, or whom it is about. */
  readonly about: readonly Id[];
  /** Where the first hit stands in the body, to jump to; null where only title or chips matched. */
  readonly place: Mark | null;
}

export interface SearchFound {
  readonly total: number;
  readonly hits: readonly Hit[];
  /** What was searched instead, where nothing was found and one letter's difference helped. */
  readonly instead: string | null;
}

/**
 * Why a file in the journal folder could not be taken for what lies there; `not-kept`: an earlier version of it could
 * not be kept so far.
 */
export type Reason =
  | 'damaged'
  | 'not-a-record'
  | 'undated'
  | 'misnamed'
  | 'foreign'
  | 'unreadable'
  | 'oversized'
  | 'another-key'
  | 'former-key'
  | 'not-kept';

/** A file that could not be taken for what lies there, by its path within the journal. */
export interface Unread {
  readonly file: string;
  readonly reason: Reason;
}

/** What needs a look. Nothing of it is deleted, or fatal. */
export type Attention =
  | Unread
  /** A record whose file is gone, and not by anybody here. Its last known text can be put back. */
  | { readonly file: string; readonly reason: 'missing'; readonly record: MissingRecord };

export type MissingRecord = Pick<RecordSummary, 'kind' | 'id' | 'title' | 'excerpt' | 'at'>;

const soughtForm = z.string().max(LONGEST_SOUGHT);

export const searchRequests = {
  /** `text` in the query language of docs/search.md; blank finds nothing. */
  'search.find': ask(z.object({ text: soughtForm, limit: z.number().int().min(1).max(500) })).answers<SearchFound>(),
  /** The ids of all that the same text finds. */
  'search.all': ask(z.object({ text: soughtForm })).answers<readonly Id[]>(),
  'attention.list': ask(nothing).answers<readonly Attention[]>(),
  /** The last known text of a record whose file is gone. */
  'missing.get': ask(z.object({ id: idForm })).answers<AnyRecord>(),
  'missing.putBack': ask(z.object({ id: idForm })).answers<RecordSummary>(),
  /** It is not missed: it is not told of any more, on any computer. Nothing is removed. */
  'missing.letGo': ask(z.object({ id: idForm })).answers<null>(),
};
