import { PDFDocument } from '@cantoo/pdf-lib';
import type { Attachment } from '../domain/files/attachment';
import type { Id } from '../domain/id';
import { fontsFor } from './fonts';
import { plainBlocks } from './markdown';
import { plainChapter, chapterWords } from './plainChapter';
import { makePress, type Press } from './press';
import { typstOf, type PictureFile } from './typst';
import type { Chapter, Pictures, Volume } from './volume';
import { volumesOf } from './volumes';
import { messages } from './messages';

/** What the typesetter is made of: files that come with Holdfast. */
export interface Tools {
  /**
   * The typesetter itself, a WebAssembly module. SECURITY: as such it reaches no file, no network and no memory but its
   * own.
   */
  readonly typst: Uint8Array;
  /** The typeface of books. */
  readonly fonts: readonly Uint8Array[];
}

/** A book that was set. */
export interface SetBook {
  readonly pdf: Uint8Array;
  /** What could be set only as bare text. */
  readonly simplified: readonly Id[];
}

/** Sets books. */
export interface Typesetter {
  /** The book as a PDF. Throws where the typesetter refuses even bare text, which is a bug. */
  readonly pdfOf: (volume: Volume, pictures: Pictures) => Promise<SetBook>;
}

/** Gets the typesetter ready, in this thread. */
export async function makeTypesetter({ typst, fonts }: Tools): Promise<Typesetter> {
  const press = await makePress(typst);
  return {
    pdfOf: async (whole, pictures) => {
      const shown = await showable(press, pictures);
      const picture: PictureFile = (file) => shown.get(file);
      const volumes = volumesOf(whole);
      const made: Uint8Array[] = [];
      const simplified = new Set<Id>();
      for (const [index, volume] of volumes.entries()) {
        const print = (one: Volume) => press.print(typstOf(one, picture, volumes.length > 1 ? index + 1 : undefined));
        await press.use([...fonts, ...(await fontsFor(typstOf(volume, picture)))]);
        const pdf =
          (await print(volume)) ??
          (await print(
            await settable(volume, print, (id) => {
              simplified.add(id);
            }),
          ));
        if (!pdf) throw new Error('the book could not be set');
        made.push(pdf);
      }
      return { pdf: await joined(made, whole.title), simplified: [...simplified] };
    },
  };
}

type Print = (volume: Volume) => Promise<Uint8Array | undefined>;

/** The same volume with bare text in the place of what the typesetter refuses, so that no piece ends the whole book. */
async function settable(volume: Volume, print: Print, onSimplified: (id: Id) => void): Promise<Volume> {
  const bare = { ...volume, dedication: '', foreword: [], parts: [] };
  const isFine = async (chapters: readonly Chapter[]) =>
    (await print({ ...bare, parts: [{ title: undefined, chapters }] })) !== undefined;
  const refused = await refusedOf(
    volume.parts.flatMap(({ chapters }) => chapters),
    isFine,
  );
  const instead = new Map<Chapter, Chapter>();
  for (const chapter of refused) {
    onSimplified(chapter.id);
    const plain = plainChapter(chapter);
    instead.set(chapter, (await isFine([plain])) ? plain : { ...chapter, blocks: plainBlocks(messages.unset) });
  }
  const isBegun = (await print({ ...volume, parts: [] })) !== undefined;
  if (!isBegun) onSimplified(volume.id);
  return {
    ...volume,
    foreword: isBegun ? volume.foreword : volume.foreword.flatMap(chapterWords),
    parts: volume.parts.map((part) => ({
      ...part,
      chapters: part.chapters.map((chapter) => instead.get(chapter) ?? chapter),
    })),
  };
}

/** The chapters that are refused, found by halves. */
async function refusedOf(
  chapters: readonly Chapter[],
  isFine: (chapters: readonly Chapter[]) => Promise<boolean>,
): Promise<readonly Chapter[]> {
  if (chapters.length === 0 || (await isFine(chapters))) return [];
  if (chapters.length === 1) return chapters;
  const middle = Math.ceil(chapters.length / 2);
  return [
    ...(await refusedOf(chapters.slice(0, middle), isFine)),
    ...(await refusedOf(chapters.slice(middle), isFine)),
  ];
}

/**
 * The pictures that the typesetter can read, each with the file it lies in for it: one alone that it cannot would end
 * the whole book.
 */
async function showable(press: Press, pictures: Pictures): Promise<ReadonlyMap<Attachment, string>> {
  const shown = new Map<Attachment, string>();
  for (const [attachment, { bytes, ending }] of pictures) {
    const file = `/pictures/${shown.size + 1}.${ending}`;
    press.put(file, bytes);
    if (await press.print(`#image("${file}", width: 1mm)`)) shown.set(attachment, file);
  }
  return shown;
}

/** Volumes one after another in one file. */
async function joined(volumes: readonly Uint8Array[], title: string): Promise<Uint8Array> {
  const [only, ...more] = volumes;
  if (only && more.length === 0) return only;
  const whole = await PDFDocument.create();
  whole.setTitle(title);
  for (const volume of volumes) {
    const one = await PDFDocument.load(volume);
    for (const page of await whole.copyPages(one, one.getPageIndices())) whole.addPage(page);
  }
  return whole.save();
}
