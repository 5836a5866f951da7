import { z } from 'zod';
import { bookmarkForm, type Bookmark } from './bookmark';
import { THEMES } from './choices';
import { DEEDS } from './deeds';
import type { Opened } from './keeper';
import type { Id } from '../domain/id';
import { fileNameForm, folderForm, idForm, nothing } from './sharedForms';
import { tooMuchForm, type TooMuchPages } from './tooMuch';
import { ask } from './request';
import type { Standing } from './sealedTexts';

/** What would be undone or done again next, by its name alone; null where nothing would. */
const deedForm = z.enum(DEEDS).nullable();

const offeredForm = z.object({ day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/), isOver: z.boolean() }).readonly();

/**
 * What this computer remembers; no key, and nothing of what was written but the one page that its owner allowed on the
 * lock screen.
 */
export const settingsForm = z
  .object({
    theme: z.enum(THEMES).default('system'),
    /** Of the page one writes on, in CSS pixels. */
    textSize: z.number().int().min(12).max(48).default(18),
    /** Minutes without a key or a pointer after which the journal locks; null is never. */
    idleMinutes: z
      .number()
      .int()
      .min(1)
      .max(24 * 60)
      .nullable()
      .default(5),
    /** Whether it is asked if an entry is one more round of a loop. */
    askLoops: z.boolean().default(true),
    /**
     * The day on which it was offered to fill in what is for hard hours, and whether somebody has said that they do not
     * want to; null where it was not. It is offered once.
     */
    tooMuchOffered: offeredForm.nullable().default(null).catch(null),
    /** The journals known here, the last used first. */
    journals: z
      .array(
        z
          .object({
            folder: folderForm,
            /**
             * The age recipient to which a locked app encrypts; null for a journal without a passphrase, or not yet
             * unlocked here. SECURITY: kept here and not in the folder, which may lie in somebody's cloud.
             */
            recipient: z.string().max(200).nullable(),
            /**
             * It was opened here as a journal without a passphrase. SECURITY: the folder cannot tell: whoever writes to
             * it could put a plain record there.
             */
            isPlain: z.literal(true).optional().catch(undefined),
            /**
             * What is for hard hours, where it is allowed on the lock screen; else null. What is of another form counts
             * as not allowed.
             */
            tooMuch: tooMuchForm.nullable().default(null).catch(null),
          })
          .readonly(),
      )
      .max(100)
      .readonly()
      .default([]),
  })
  .readonly();
export type SettingsFile = z.infer<typeof settingsForm>;

/**
 * What the window is told of the settings: of a page on the lock screen, how many there are to read; null where that is
 * not allowed.
 */
export type Settings = Omit<SettingsFile, 'journals'> & { readonly journals: readonly KnownJournal[] };

export type KnownJournal = Omit<SettingsFile['journals'][number], 'tooMuch'> & { readonly tooMuch: number | null };

/** Where what is copied can be pasted from by every program: the clipboard, and on Linux what was selected last. */
export type CopiedTo = z.infer<typeof copiedTo>;
const copiedTo = z.enum(['clipboard', 'selection']);

export const shellRequests = {
  'settings.get': ask(nothing).answers<Settings>(),
  'settings.set': ask(
    z
      .object({
        theme: z.enum(THEMES),
        textSize: z.number().int().min(12).max(48),
        idleMinutes: z.number().int().min(1).max(1440).nullable(),
        askLoops: z.boolean(),
        tooMuchOffered: offeredForm,
      })
      .partial(),
  ).answers<Settings>(),
  /** `Documents/Holdfast` of this computer, and where the journal to look around in is made. */
  'folder.suggest': ask(nothing).answers<{ readonly journal: string; readonly sample: string }>(),
  /** The system's dialog for a folder. */
  'folder.choose': ask(nothing).answers<string>(),
  /** Shows the present journal's folder in the system's file manager. */
  'folder.show': ask(nothing).answers<null>(),
  /** Locks, then starts over with another known or new folder. */
  'journals.switch': ask(z.object({ folder: folderForm })).answers<null>(),
  /**
   * The journal in use, as this computer remembers it; null while none is chosen. `isShut`: no keeper runs that could
   * have it open.
   */
  'journals.inUse': ask(nothing).answers<{ readonly journal: Opened | null; readonly isShut: boolean }>(),
  /** Takes a journal off the list; its files stay. */
  'journals.forget': ask(z.object({ folder: folderForm })).answers<Settings>(),
  /** Goes to the first screen to make or open another journal; the present one locks. */
  'journals.another': ask(nothing).answers<null>(),
  /**
   * Allows what is for hard hours on the lock screen of the present journal, with what stands there now; null takes
   * that back at once.
   */
  'tooMuch.allow': ask(z.object({ folder: folderForm, pages: tooMuchForm.nullable() })).answers<null>(),
  /** Keeps it in step where it is allowed; changes nothing where it is not. */
  'tooMuch.keep': ask(z.object({ folder: folderForm, pages: tooMuchForm })).answers<null>(),
  /** What the lock screen of the present journal may show; nothing where it may not. */
  'tooMuch.pages': ask(nothing).answers<TooMuchPages>(),
  /**
   * Asked by a page that has just begun: the records that ended the window before, or made it stand still. They are not
   * opened by themselves.
   */
  'opening.ended': ask(nothing).answers<readonly Id[]>(),
  /** A record is about to be drawn. */
  'opening.begin': ask(z.object({ id: idForm })).answers<null>(),
  /**
   * It stands on the page. `whole`: with all that belongs to it, for a moment; if it ended the window once, that is
   * over.
   */
  'opening.shown': ask(z.object({ id: idForm, whole: z.boolean() })).answers<null>(),
  /**
   * A wait goes on until then, in milliseconds since 1970, or none does (null). SECURITY: a time alone, kept in memory;
   * the lock screen of the journal in use may show how much of it is left.
   */
  'wait.keep': ask(z.object({ until: z.number().int().nullable() })).answers<null>(),
  'wait.until': ask(nothing).answers<number | null>(),
  /** Where somebody is when the journal is about to lock, to be there again after it. */
  'bookmark.keep': ask(bookmarkForm).answers<null>(),
  /** Where they were; null where that is not known of the journal in use. */
  'bookmark.find': ask(nothing).answers<Bookmark | null>(),
  'lock.now': ask(nothing).answers<null>(),
  /**
   * The window says that it has saved everything it was asked to save (event `flush`). `saved`: false where a save
   * failed.
   */
  'window.flushed': ask(z.object({ asked: z.number().int(), saved: z.boolean() })).answers<null>(),
  /** The window says how many texts it has handed over to be sealed (event `seal`); null: it could not. */
  'window.handed': ask(z.object({ count: z.number().int().nonnegative().nullable() })).answers<null>(),
  /** The window says that something of it was just copied, or selected; not what. */
  'window.copied': ask(z.object({ to: copiedTo })).answers<null>(),
  /** What this computer keeps sealed of the journal in use. */
  'sealed.standing': ask(nothing).answers<Standing>(),
  /**
   * The window says what its menu may offer: whether a journal is open, can be locked, is about somebody, whether the
   * work with them has ended, and what can be undone. SECURITY: facts alone, never a name.
   */
  'window.stands': ask(
    z.object({
      isOpen: z.boolean(),
      canLock: z.boolean(),
      hasSomebody: z.boolean(),
      hasEnded: z.boolean(),
      undo: deedForm,
      redo: deedForm,
    }),
  ).answers<null>(),
  /** Prints what the window shows through its print styles. */
  'print.paper': ask(nothing).answers<null>(),
  /** The same as a PDF at a place that the person chooses. `name`: suggested, without folder. */
  'print.pdf': ask(z.object({ name: fileNameForm })).answers<null>(),
  /**
   * Has the person choose where something is saved outside the journal; answers what to call that place in the one
   * request that writes there. `name`: suggested. `writer`: who answers that request.
   */
  'place.choose': ask(z.object({ name: fileNameForm, writer: z.enum(['keeper', 'copyist']) })).answers<string>(),
  /**
   * Asks, with the address shown, and only then hands it to the system's browser. `no-link`: it is none of http, https
   * or mailto; `not-opened`: it is longer than a system takes, or nothing on this computer opens it.
   */
  'link.open': ask(z.object({ address: z.string() })).answers<null>(),
  'app.about': ask(nothing).answers<{ readonly version: string; readonly platform: 'mac' | 'windows' | 'linux' }>(),
};
