import type { Kind } from '../domain/records/record';

/**
 * What has to be there besides an open journal: `nothing`, not even that; `lock`: a passphrase; `somebody`: whom the
 * journal is about; `going on`: somebody, the work with whom has not ended; `ended`: the work with them has; `unread`:
 * a file that needs a look.
 */
export type Needs = 'nothing' | 'lock' | 'somebody' | 'going on' | 'ended' | 'unread';

/** Sections of the menu, each in the order of the table. */
export type Section = 'file' | 'lock' | 'settings' | 'undo' | 'time' | 'kept' | 'text';

/** A key together with Ctrl, or Command on a Mac. */
export type Key = '+' | '-' | '=' | ',' | Letter | `Shift+${Letter}`;
type Letter = 'F' | 'H' | 'K' | 'L' | 'N' | 'Y' | 'Z';

interface Row {
  /** Where one is; a row without is done wherever one is. */
  readonly screen?: string;
  /** What goes there or does it, by a key or in the menu. */
  readonly command?: string;
  /** Any of them does it; the first is shown in the menu. */
  readonly keys?: readonly [Key, ...Key[]];
  /** What a Mac's menu shows instead. */
  readonly keyOnMac?: Key;
  /** Where in the menu the command stands. */
  readonly menu?: Section;
  readonly needs?: Needs;
  /** Which list of the navigation it stands in. */
  readonly navigation?: 'main' | 'foot';
  /** As long as one of these is kept, it stands in the navigation whatever it needs. */
  readonly lists?: Exclude<Kind, 'entry'>;
  /** The screen in the navigation that stands for it too. */
  readonly under?: string;
  /** It has the whole window, without the navigation. */
  readonly fillsWindow?: true;
  /** It can be done while a dialog waits for an answer. */
  readonly overDialogs?: true;
}

const TABLE = [
  { command: 'write', keys: ['N'], menu: 'file' },
  { command: 'check-in', keys: ['Shift+K'], menu: 'file', needs: 'somebody' },
  { command: 'letter', menu: 'file', needs: 'somebody' },
  { command: 'feeling-and-fact', menu: 'file' },
  { screen: 'reaching', command: 'reach', menu: 'file', needs: 'somebody', fillsWindow: true },
  { command: 'search', keys: ['K'], menu: 'file' },
  { command: 'lock', keys: ['L'], menu: 'lock', needs: 'lock', overDialogs: true },
  { command: 'undo', keys: ['Z'], menu: 'undo', needs: 'nothing' },
  { command: 'redo', keys: ['Y', 'Shift+Z'], keyOnMac: 'Shift+Z', menu: 'undo', needs: 'nothing' },
  { screen: 'today', command: 'today', menu: 'time', navigation: 'main' },
  { screen: 'journal', command: 'journal', menu: 'time', navigation: 'main' },
  { screen: 'record' },
  { screen: 'carrying', command: 'carrying', menu: 'kept', needs: 'going on', navigation: 'main', under: 'stays' },
  { screen: 'sessions', command: 'sessions', menu: 'time', needs: 'going on', navigation: 'main', under: 'stays' },
  { screen: 'stays', command: 'stays', menu: 'kept', needs: 'ended', navigation: 'main' },
  { screen: 'letters', command: 'letters', menu: 'kept', needs: 'somebody', navigation: 'main', lists: 'letter' },
  {
    screen: 'touchstones',
    command: 'touchstones',
    menu: 'kept',
    needs: 'somebody',
    navigation: 'main',
    lists: 'touchstone',
  },
  { screen: 'looking-back', command: 'looking-back', menu: 'kept', navigation: 'main' },
  { screen: 'then-and-now', command: 'then-and-now', menu: 'kept', under: 'looking-back' },
  { screen: 'loops', command: 'loops', menu: 'kept', under: 'looking-back' },
  { screen: 'feelings-and-facts', command: 'feelings-and-facts', menu: 'kept', under: 'looking-back' },
  { screen: 'calendar', command: 'calendar', menu: 'kept', under: 'looking-back' },
  { screen: 'books', command: 'books', menu: 'kept', under: 'looking-back' },
  { screen: 'too-much', command: 'too-much', keys: ['Shift+H'], menu: 'kept', navigation: 'foot' },
  { screen: 'people', command: 'people', menu: 'kept', navigation: 'foot' },
  { screen: 'together', command: 'together', menu: 'kept', needs: 'somebody', under: 'people' },
  { screen: 'trash', command: 'trash', menu: 'kept', navigation: 'main' },
  { screen: 'attention', needs: 'unread', navigation: 'main' },
  { screen: 'settings', command: 'settings', keys: [','], menu: 'settings', navigation: 'foot' },
  { command: 'find', keys: ['F'], menu: 'text' },
  { command: 'focus', menu: 'text' },
  { command: 'larger', keys: ['+', '='], menu: 'text', needs: 'nothing', overDialogs: true },
  { command: 'smaller', keys: ['-'], menu: 'text', needs: 'nothing', overDialogs: true },
] as const satisfies readonly Row[];

type RowWith<Column extends keyof Row> = Extract<(typeof TABLE)[number], Readonly<Record<Column, unknown>>>;

/** Where one can be in the open journal. */
export type Screen = RowWith<'screen'>['screen'];
/** What can be chosen by a key or in the menu. */
export type Command = RowWith<'command'>['command'];
/** A command that has a key. */
export type KeyedCommand = RowWith<'command' | 'keys'>['command'];
/** A screen that has a name: one in the navigation, or under another that is there. */
export type NamedScreen = RowWith<'screen' | 'navigation'>['screen'] | RowWith<'screen' | 'under'>['screen'];

/** What the table says of a screen or a command. */
export interface Offer extends Row {
  readonly screen?: Screen;
  readonly command?: Command;
  readonly under?: NamedScreen;
}

/**
 * Every screen of the open journal and every command, in the order of the navigation and of each section of the menu.
 * Routes, commands, keys, the menu and the navigation are read from here.
 */
export const OFFERS: readonly Offer[] = TABLE;

/** Those of which the table says all of this. */
export function offersWith<Column extends keyof Row>(
  ...columns: readonly Column[]
): readonly (Offer & RowWith<Column>)[] {
  return TABLE.filter((row): row is RowWith<Column> => columns.every((column) => column in row));
}

/** The screen in the navigation that stands for another there too. */
export function underOf(screen: Screen): Screen | undefined {
  return OFFERS.find((offer) => offer.screen === screen)?.under;
}

/** What there is in the journal that an offer may need. */
export interface InJournal {
  readonly hasSomebody: boolean;
  readonly hasEnded: boolean;
  readonly hasUnread: boolean;
}

/** Whether what it needs of an open journal is there. */
export function isThere(needs: Needs | undefined, { hasSomebody, hasEnded, hasUnread }: InJournal): boolean {
  switch (needs) {
    case 'somebody':
      return hasSomebody;
    case 'going on':
      return hasSomebody && !hasEnded;
    case 'ended':
      return hasEnded;
    case 'unread':
      return hasUnread;
    case 'nothing':
    case 'lock':
    case undefined:
      return true;
  }
}
