import type { RecordSummary } from '../domain/records/summary';
import type { Id } from '../domain/id';
import type { JournalState } from './journal';
import type { Command } from './screens';
import type { Standing } from './sealedTexts';
import type { Settings } from './shell';

/** What the window is told without having asked. */
export type WindowEvent =
  | { readonly event: 'journal'; readonly state: JournalState }
  /** Records that were added, changed or removed, by whomever; a save by `records.save` is told in its answer alone. */
  | { readonly event: 'records'; readonly changed: readonly RecordSummary[]; readonly removed: readonly Id[] }
  /** How far the book is that is being made: its pictures are read, then its pages set. */
  | { readonly event: 'book'; readonly stage: 'reading' | 'setting'; readonly done: number; readonly total: number }
  /** How many files need a look. */
  | { readonly event: 'attention'; readonly count: number }
  | { readonly event: 'settings'; readonly settings: Settings }
  /** Take no further words, save what is not saved yet, then request `window.flushed`. */
  | { readonly event: 'flush'; readonly asked: number }
  /** Take no further words and request `unsaved.seal` with what is not saved, then `window.handed`. */
  | { readonly event: 'seal' }
  /** The page stays; take words again. */
  | { readonly event: 'stay' }
  /** What this computer keeps sealed of the journal in use is this now. */
  | { readonly event: 'sealed'; readonly standing: Standing }
  /** Someone chose this in the menu. */
  | { readonly event: 'command'; readonly command: Command };
