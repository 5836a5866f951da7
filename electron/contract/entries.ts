import { z } from 'zod';
import type { Entry, EntrySummary } from '../domain/entry';
import type { Id } from '../domain/id';
import type { Moment } from '../domain/moment';
import { entryForm, idForm, nothing, revisionForm } from './forms';
import { ask } from './request';

/** Names the version of a record that someone has seen; opaque. */
export type Revision = string;

export interface OpenEntry {
  readonly entry: Entry;
  readonly revision: Revision;
  /** Other versions of the same record that lie beside it (a sync tool's conflict copies, or ours). */
  readonly others: readonly OtherVersion[];
}

export interface OtherVersion {
  /** The file's path within the journal. */
  readonly file: string;
  readonly entry: Entry;
  readonly changed: Moment;
}

/** The words in use, most used first; feelings include the first list. */
export interface Words {
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

export interface TrashedEntry {
  readonly id: Id;
  readonly title: string;
  readonly excerpt: string;
  readonly at: Moment;
  readonly deleted: Moment;
  /** Whole days until it is removed for good. */
  readonly daysLeft: number;
}

export const entryRequests = {
  /** All of them, newest first. */
  'entries.list': ask(nothing).answers<readonly EntrySummary[]>(),
  'entries.get': ask(z.object({ id: idForm })).answers<OpenEntry>(),
  /**
   * Saves durably and answers only then. `base`: the revision last seen, null for a new entry. While locked, only
   * entries begun in this locked stretch can be saved. Fails with `conflict` where the file is not as last seen.
   */
  'entries.save': ask(z.object({ entry: entryForm, base: revisionForm.nullable() })).answers<{ readonly revision: Revision; readonly summary: EntrySummary }>(),
  /** Ends an editing session on it: keeps a version if something changed. */
  'entries.leave': ask(z.object({ id: idForm })).answers<null>(),
  'entries.words': ask(nothing).answers<Words>(),
  /** Ends a conflict: the chosen text stands, the other goes to the earlier versions, or becomes an entry of its own. */
  'entries.resolve': ask(z.object({ id: idForm, file: z.string().max(500), keep: z.enum(['present', 'other', 'both']) })).answers<OpenEntry>(),
  'versions.list': ask(z.object({ id: idForm })).answers<readonly Version[]>(),
  'versions.get': ask(z.object({ id: idForm, version: z.string().max(80) })).answers<Entry>(),
  /** Makes an earlier version the present one; the present one is kept as a version first. */
  'versions.restore': ask(z.object({ id: idForm, version: z.string().max(80) })).answers<OpenEntry>(),
  'trash.list': ask(nothing).answers<readonly TrashedEntry[]>(),
  /** Moves an entry to the trash, where it stays for 30 days. */
  'trash.put': ask(z.object({ id: idForm })).answers<null>(),
  'trash.get': ask(z.object({ id: idForm })).answers<Entry>(),
  'trash.restore': ask(z.object({ id: idForm })).answers<EntrySummary>(),
  /** Removes for good, with its earlier versions. */
  'trash.remove': ask(z.object({ id: idForm })).answers<null>(),
};
