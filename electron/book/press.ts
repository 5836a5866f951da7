import init, {
  TypstCompilerBuilder,
  TypstFontResolverBuilder,
  type TypstCompiler,
} from '@myriaddreamin/typst-ts-web-compiler';

/** The typesetter's program. */
export interface Press {
  /** Has these typefaces from now on, and no others. */
  readonly use: (fonts: readonly Uint8Array[]) => Promise<void>;
  /** Has a picture from now on, as a file of this name. */
  readonly put: (file: string, bytes: Uint8Array) => void;
  /** The PDF that a source is; undefined where it is refused. */
  readonly print: (source: string) => Promise<Uint8Array | undefined>;
}

const MAIN = '/book.typ';
/** How much is said of an error; nothing of it is shown or kept. */
const BRIEFLY = 1;

/** Gets the program ready, in this thread. `typst`: a WebAssembly module. */
export async function makePress(typst: Uint8Array): Promise<Press> {
  await init({ module_or_path: typst as BufferSource });
  let fonts: readonly Uint8Array[] = [];
  const files = new Map<string, Uint8Array>();
  let compiler = await build();

  async function build(): Promise<TypstCompiler> {
    const builder = new TypstCompilerBuilder();
    builder.set_dummy_access_model();
    const built = await builder.build();
    await give(built);
    for (const [file, bytes] of files) built.map_shadow(file, bytes);
    return built;
  }

  async function give(to: TypstCompiler): Promise<void> {
    const resolver = new TypstFontResolverBuilder();
    for (const font of fonts) resolver.add_raw_font(font);
    to.set_fonts(await resolver.build());
  }

  return {
    use: (wanted) => {
      fonts = wanted;
      return give(compiler);
    },
    put: (file, bytes) => {
      files.set(file, bytes);
      compiler.map_shadow(file, bytes);
    },
    print: async (source) => {
      try {
        compiler.add_source(MAIN, source);
        const made = compiler.compile(MAIN, undefined, 'pdf', BRIEFLY) as { readonly result?: unknown };
        return made.result instanceof Uint8Array ? made.result : undefined;
      } catch {
        // What broke once takes nothing more.
        compiler = await build();
        return undefined;
      }
    },
  };
}
