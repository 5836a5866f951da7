/** A part of the app as the picture of its imports shows it. */
export interface Box {
  readonly name: string;
  /** What it is, in a few words. */
  readonly is: string;
  /** How the paths of its files begin. The first box that fits a file has it. */
  readonly at: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** What the picture has around boxes: a process, or what processes share. */
export interface Around {
  readonly name: string;
  /** Left, top, width and height. */
  readonly at: readonly [number, number, number, number];
}

export const WIDTH = 1120;
export const HEIGHT = 808;
export const BOX_HEIGHT = 40;

/** The heights at which the boxes of the window and of the domain's rooms stand. */
const STEPS = [44, 106, 168, 230, 292, 354, 416];
const LIBRARIES = 520;
const ROOMS = [636, 688, 740] as const;
/** How the paths of all rooms of the domain begin. */
export const DOMAIN = 'electron/domain/';
export const DOMAIN_AROUND: Around = { name: 'domain: what the words mean', at: [24, 608, 1072, 184] };

function inWindow(name: string, at: string, is: string, step: number): Box {
  return { name, at: `renderer/${at}`, is, left: 40, top: STEPS[step] ?? 0, width: 188 };
}

function room(name: string, is: string, column: number, row: 0 | 1 | 2): Box {
  return { name, at: `${DOMAIN}${name}/`, is, left: 40 + column * 155, top: ROOMS[row], width: 129 };
}

export const BOXES: readonly Box[] = [
  inWindow('features', 'features/', 'one folder a movement', 1),
  inWindow('page', 'page/', 'what pages of records share', 2),
  inWindow('editor', 'editor/', 'Markdown that looks like itself', 3),
  inWindow('ui', 'ui/', 'controls, colours, type', 4),
  inWindow('messages', 'messages/', 'every string of the window', 5),
  inWindow('client', 'client/', 'the typed way to the others', 6),
  inWindow('frame', '', 'which screen is shown', 0),
  { name: 'preload', at: 'electron/preload.', is: 'the bridge', left: 240, top: 416, width: 80 },
  { name: 'main', at: 'electron/main.', is: 'starts the shell', left: 390, top: 44, width: 144 },
  { name: 'shell', at: 'electron/shell/', is: 'windows, menu, lock', left: 390, top: 168, width: 144 },
  { name: 'scribe', at: 'electron/scribe.', is: 'seals at a lock', left: 566, top: 44, width: 96 },
  { name: 'copyist', at: 'electron/copyist.', is: 'writes one text', left: 686, top: 44, width: 96 },
  { name: 'keeper', at: 'electron/keeper.', is: 'answers the window', left: 814, top: 44, width: 128 },
  { name: 'journal', at: 'electron/journal/', is: 'what the app can do', left: 814, top: 168, width: 128 },
  { name: 'bookbinder', at: 'electron/bookbinder.', is: 'makes a book', left: 974, top: 168, width: 96 },
  {
    name: 'contract',
    at: 'electron/contract/',
    is: 'every request: its types and validators, once',
    left: 40,
    top: LIBRARIES,
    width: 494,
  },
  { name: 'storage', at: 'electron/storage/', is: 'bytes on a disk, age', left: 566, top: LIBRARIES, width: 216 },
  { name: 'sample', at: 'electron/sample/', is: 'a journal to look at', left: 814, top: LIBRARIES, width: 128 },
  { name: 'book', at: 'electron/book/', is: 'PDF, HTML, EPUB', left: 966, top: LIBRARIES, width: 112 },
  room('views', 'what is looked at', 0, 0),
  room('therapy', 'what happens in it', 1, 0),
  room('records', 'what all kinds share', 2, 0),
  room('text', 'folding, passages', 4, 0),
  room('kinds', 'a declaration each', 3, 1),
  room('fields', 'types of fields', 4, 1),
  room('files', 'what is attached', 5, 2),
  room('time', 'days and moments', 5, 1),
  { name: 'id, result', at: DOMAIN, is: 'what all stand on', left: 970, top: ROOMS[1], width: 102 },
];

export const AROUND: readonly Around[] = [
  { name: 'window, in a sandbox', at: [24, 16, 336, 456] },
  { name: 'shell', at: [374, 16, 176, 208] },
  { name: 'scribe', at: [558, 16, 112, 84] },
  { name: 'copyist', at: [678, 16, 112, 84] },
  { name: 'keeper, which has the key', at: [798, 16, 298, 208] },
  { name: 'a thread of it', at: [966, 140, 112, 76] },
  DOMAIN_AROUND,
];
