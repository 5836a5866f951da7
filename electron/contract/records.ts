import { z } from 'zod';
import type { Id } from '../domain/id';
import type { Moment } from '../domain/time/moment';
import type { AnyRecord, Kind } from '../domain/records/record';
import type { RecordSummary } from '../domain/records/summary';
import { idForm, nothing, revisionForm } from './sharedForms';
import { recordForm } from './recordForm';
import { ask } from './request';

/** Names the version of a record that someone has seen; opaque. */
export type Revision = string;

export interface OpenRecord {
  readonly record: AnyRecord;
  readonly revision: Revision;
  /** Other versions of the same record that lie beside it (a sync tool's conflict copies, or ours). */
  readonly others: readonly OtherVersion[];
}

export interface OtherVersion {
  /** The file's path within the journal. */
  readonly file: string;
  readonly record: AnyRecord;
  readonly changed: Moment;
}

/** The words in use, most used first; feelings include the first list. */
export interface NamesInUse {
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly feelings: readonly string[];
}

export interface Version {
  /** Names the version within its record; opaque. */
  readonly version: string;
  readonly kept: Moment;
  readonly words: number;
}

export interface TrashedRecord {
  readonly kind: Kind;
  readonly id: Id;
  readonly title: string;
  readonly excerpt: string;
  readonly at: Moment;
  readonly deleted: Moment;
  /** So many days this computer has still to be used on, at least, before it removes it for good. */
  readonly daysLeft: number;
}

/** One of several changes that are carried out as one. */
export type RecordChange =
  /** A record as it is to be. `base`: the revision last seen, null for a record that is not there yet. */
  | { readonly kind: 'save'; readonly record: AnyRecord; readonly base: Revision | null }
  /** What differs between two states of a record is made so in it as it is now; its other parts stay. */
  | { readonly kind: 'differ'; readonly from: AnyRecord; readonly to: AnyRecord }
  | { readonly kind: 'trash' | 'restore'; readonly id: Id };

/** What several changes have left. */
export interface ChangeDone {
  /** Those of the records that are there now, each with the revision to build on. */
  readonly records: readonly { readonly record: AnyRecord; readonly revision: Revision }[];
  /** What takes all of it back, once; none where everything was so already. */
  readonly inverse: readonly RecordChange[];
}

const changeForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('save'), record: recordForm, base: revisionForm.nullable() }).readonly(),
  z.object({ kind: z.literal('differ'), from: recordForm, to: recordForm }).readonly(),
  z.object({ kind: z.enum(['trash', 'restore']), id: idForm }).readonly(),
]) satisfies z.ZodType<RecordChange>;

export const recordRequests = {
  /** All of them, newest first. */
  'records.list': ask(nothing).answers<readonly RecordSummary[]>(),
  'records.get': ask(z.object({ id: idForm })).answers<OpenRecord>(),
  /**
   * Saves durably and answers only then. `base`: the revision last seen, null for a new record. While locked, only
   * records begun in this locked stretch can be saved. Fails with `conflict` where the file is not as last seen.
   */
  'records.save': ask(z.object({ record: recordForm, base: revisionForm.nullable() })).answers<{
    readonly revision: Revision;
    readonly summary: RecordSummary;
  }>(),
  /**
   * Carries out several changes, of a record each, as one: all of them or none. Fails with `conflict` where one builds
   * on what is not there any more, and has changed nothing then. The window is told what changed, and answered what it
   * is to build on.
   */
  'records.change': ask(z.object({ changes: z.array(changeForm).min(1).readonly() })).answers<ChangeDone>(),
  /** Ends an editing session on it: keeps a version if something changed. */
  'records.leave': ask(z.object({ id: idForm })).answers<null>(),
  'records.namesInUse': ask(nothing).answers<NamesInUse>(),
  /**
   * Ends a conflict: the chosen text stands, the other goes to the earlier versions, or becomes a record of its own.
   */
  'records.resolve': ask(
    z.object({ id: idForm, file: z.string().max(500), keep: z.enum(['present', 'other', 'both']) }),
  ).answers<OpenRecord>(),
  'versions.list': ask(z.object({ id: idForm })).answers<readonly Version[]>(),
  'versions.get': ask(z.object({ id: idForm, version: z.string().max(80) })).answers<AnyRecord>(),
  /** Makes an earlier version the present one; the present one is kept as a version first. */
  'versions.restore': ask(z.object({ id: idForm, version: z.string().max(80) })).answers<OpenRecord>(),
  'trash.list': ask(nothing).answers<readonly TrashedRecord[]>(),
  /** Moves a record to the trash, where it stays until this computer has been used on 30 more days, at least. */
  'trash.put': ask(z.object({ id: idForm })).answers<null>(),
  'trash.get': ask(z.object({ id: idForm })).answers<AnyRecord>(),
  'trash.restore': ask(z.object({ id: idForm })).answers<RecordSummary>(),
  /** Removes for good, with its earlier versions. */
  'trash.remove': ask(z.object({ id: idForm })).answers<null>(),
};
