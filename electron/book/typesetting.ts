import { PDFDocument } from '@cantoo/pdf-lib';
import init, { TypstCompilerBuilder, TypstFontResolverBuilder, type TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';
import type { Attachment } from '../domain/attachment';
import { fontsFor } from './fonts';
import { typstOf } from './typst';
import type { Pictures, Volume } from './volume';
import { volumesOf } from './volumes';

/** What the typesetter is made of: files that come with Holdfast. */
export interface Tools {
  /** The typesetter itself, a WebAssembly module. SECURITY: as such it reaches no file, no network and no memory but its own. */
  readonly typst: Uint8Array;
  /** The typeface of books. */
  readonly fonts: readonly Uint8Array[];
}

/** Sets books. */
export interface Typesetter {
  /** The book as a PDF. Throws where the typesetter refuses, which is a bug. */
  readonly pdfOf: (volume: Volume, pictures: Pictures) => Promise<Uint8Array>;
}

const MAIN = '/book.typ';
const PROBE = '/probe.typ';
/** How much is said of an error; nothing of it is shown or kept. */
const BRIEFLY = 1;

/** Gets the typesetter ready, in this thread. */
export async function makeTypesetter({ typst, fonts }: Tools): Promise<Typesetter> {
  await init({ module_or_path: typst as BufferSource });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  const compiler = await builder.build();
  return {
    pdfOf: async (volume, pictures) => {
      const shown = showable(compiler, pictures);
      const volumes = volumesOf(volume);
      const made: Uint8Array[] = [];
      for (const [index, one] of volumes.entries()) {
        const source = typstOf(one, (file) => shown.get(file), volumes.length > 1 ? index + 1 : undefined);
        const resolver = new TypstFontResolverBuilder();
        for (const font of [...fonts, ...await fontsFor(source)]) resolver.add_raw_font(font);
        compiler.set_fonts(await resolver.build());
        compiler.add_source(MAIN, source);
        const pdf = compile(compiler, MAIN);
        if (!pdf) throw new Error('the book could not be set');
        made.push(pdf);
      }
      return joined(made, volume.title);
    },
  };
}

/** The pictures that the typesetter can read, each with the file it lies in for it: one alone that it cannot would end the whole book. */
function showable(compiler: TypstCompiler, pictures: Pictures): ReadonlyMap<Attachment, string> {
  const shown = new Map<Attachment, string>();
  for (const [attachment, { bytes, ending }] of pictures) {
    const file = `/pictures/${shown.size + 1}.${ending}`;
    compiler.map_shadow(file, bytes);
    compiler.add_source(PROBE, `#image("${file}", width: 1mm)`);
    if (compile(compiler, PROBE)) shown.set(attachment, file);
  }
  return shown;
}

/** What was made of a source; undefined where it is refused. */
function compile(compiler: TypstCompiler, file: string): Uint8Array | undefined {
  try {
    const made = compiler.compile(file, undefined, 'pdf', BRIEFLY) as { readonly result?: unknown };
    return made.result instanceof Uint8Array ? made.result : undefined;
  } catch {
    return undefined;
  }
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
