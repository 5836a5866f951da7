import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import about from '../package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '..');
const HOST = 'chromium-host/electron';
const BOOK_STYLES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'];

/** A program of one file that runs on Node, every library in it. */
function program(
  name: string,
  source: string,
  format: 'es' | 'cjs' | 'iife',
  external: readonly string[],
  more: { readonly name?: string; readonly banner?: string } = {},
): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: [...external] },
    build: {
      ssr: true,
      outDir: path.join(root, 'dist'),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: path.join(root, source),
        output: { format, entryFileNames: name, codeSplitting: false, ...more },
      },
    },
  };
}

/** Makes dist an app that Electron can open by itself. */
const manifest: Plugin = {
  name: 'manifest',
  applyToEnvironment: (environment) => environment.name === 'main',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'package.json',
      source: JSON.stringify({
        name: about.name,
        productName: about.productName,
        version: about.version,
        main: 'main.cjs',
      }),
    });
  },
};

/** What the typesetter of books is made of, beside its program: a WebAssembly module, and the typeface. */
const typesetter: Plugin = {
  name: 'typesetter',
  applyToEnvironment: (environment) => environment.name === 'bookbinder',
  writeBundle: async ({ dir = '' }) => {
    const { resolve } = createRequire(import.meta.url);
    await mkdir(path.join(dir, 'fonts'), { recursive: true });
    await copyFile(resolve('@myriaddreamin/typst-ts-web-compiler/wasm'), path.join(dir, 'typst.wasm'));
    for (const style of BOOK_STYLES)
      await copyFile(
        resolve(`@expo-google-fonts/source-serif-4/${style}/SourceSerif4_${style}.ttf`),
        path.join(dir, 'fonts', `${style}.ttf`),
      );
  },
};

/** Makes the Chromium host's program one that can be run. */
const executable: Plugin = {
  name: 'executable',
  applyToEnvironment: (environment) => environment.name === 'host',
  writeBundle: async ({ dir = '' }) => {
    await chmod(path.join(dir, HOST), 0o755);
  },
};

// Everything that is built, and the server of `npm run dev`. `client` is Vite's own name for what runs in the window.
export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), manifest, typesetter, executable],
  // Of `npm run dev` alone. SECURITY: reachable from this computer only.
  server: { host: '127.0.0.1' },
  environments: {
    client: {
      build: {
        outDir: path.join(root, 'dist/window'),
        emptyOutDir: true,
        target: 'chrome130',
        // SECURITY: the content security policy allows no data: address but for images.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // It comes from the disk.
        chunkSizeWarningLimit: 5000,
      },
    },
    // CommonJS, which is loaded at once: much of it has to be said before Electron is ready.
    main: program('main.cjs', 'electron/main.ts', 'cjs', ['electron']),
    keeper: program('keeper.mjs', 'electron/keeper.ts', 'es', []),
    scribe: program('scribe.mjs', 'electron/scribe.ts', 'es', []),
    copyist: program('copyist.mjs', 'electron/copyist.ts', 'es', []),
    // The thread in which a book is made.
    bookbinder: program('bookbinder.mjs', 'electron/bookbinder.ts', 'es', []),
    preload: program('preload.cjs', 'electron/preload.ts', 'cjs', ['electron']),
    start: program('start.mjs', 'build/start.ts', 'es', ['vite']),
    test: program('test.mjs', 'build/test.ts', 'es', []),
    sample: program('sample.mjs', 'build/sample/write.ts', 'es', []),
    bench: program('bench.mjs', 'build/bench/bench.ts', 'es', ['@playwright/test']),
    faults: program('faults.mjs', 'build/faults/faults.ts', 'es', ['@playwright/test']),
    saver: program('saver.mjs', 'build/faults/saver.ts', 'es', []),
    leaks: program('leaks.mjs', 'build/leaks/leaks.ts', 'es', ['@playwright/test']),
    // A folder that looks like a distribution of Electron.
    host: program(HOST, 'build/chromium-host/host.ts', 'cjs', ['@sparticuz/chromium'], {
      banner: '#!/usr/bin/env node',
    }),
    utility: program('chromium-host/utility.mjs', 'build/chromium-host/utility.ts', 'es', []),
    page: program('chromium-host/page.js', 'build/chromium-host/page/page.ts', 'iife', [], { name: 'host' }),
  },
  builder: {
    buildApp: async (builder) => {
      for (const [name, environment] of Object.entries(builder.environments)) {
        // Vite has one more of its own.
        if (name !== 'ssr') await builder.build(environment);
      }
    },
  },
});
