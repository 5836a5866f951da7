import { z } from 'zod';
import type { Id } from '../domain/id';
import type { Moment } from '../domain/moment';
import type { Kind } from '../domain/record';
import { ask } from './request';
import { nothing } from './forms';

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
  /** Whom it belongs to, where it is no entry. */
  readonly person: Id | null;
  /** Where the first hit stands in the body, to jump to; null where only title or chips matched. */
  readonly place: Mark | null;
}

export interface Found {
  readonly total: number;
  readonly hits: readonly Hit[];
  /** What was searched instead, where nothing was found and one letter's difference helped. */
  readonly instead: string | null;
}

/** A file in the journal folder that could not be taken as a record, or is a second key. Never deleted, never fatal. */
export interface Attention {
  /** Path within the journal. */
  readonly file: string;
  readonly reason: 'damaged' | 'not-a-record' | 'undated' | 'misnamed' | 'foreign' | 'unreadable' | 'oversized' | 'another-key';
}

export const searchRequests = {
  /** `text` in the query language of docs/search.md; blank finds nothing. */
  'search.find': ask(z.object({ text: z.string().max(500), limit: z.number().int().min(1).max(500) })).answers<Found>(),
  'attention.list': ask(nothing).answers<readonly Attention[]>(),
};
