import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { finish, type Bindery } from '../job';
import { makeTypesetter, type Typesetter } from '../typesetting';

const { resolve } = createRequire(import.meta.url);
const STYLES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'];
let ready: Promise<Typesetter> | undefined;

/** The typesetter that Holdfast comes with, made ready once. */
export function typesetter(): Promise<Typesetter> {
  ready ??= (async () =>
    makeTypesetter({
      typst: await readFile(resolve('@myriaddreamin/typst-ts-web-compiler/wasm')),
      fonts: await Promise.all(
        STYLES.map((style) =>
          readFile(resolve(`@expo-google-fonts/source-serif-4/${style}/SourceSerif4_${style}.ttf`)),
        ),
      ),
    }))();
  return ready;
}

/** Makes books in this thread, where a program of its own is not built. */
export const hereBindery: Bindery = {
  make: (job, stop) => {
    const stopped = new Promise<undefined>((resolve) => {
      stop.addEventListener('abort', () => {
        resolve(undefined);
      });
    });
    return Promise.race([stopped, finish(job, typesetter)]);
  },
};
