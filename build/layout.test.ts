import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

// Imports point one way. Every part of the app names what it may import; a file may always import its own part.

const root = path.resolve(import.meta.dirname, '..');

/** A part of the app: the files whose path begins so, and the parts and packages they may import. */
interface Part {
  readonly at: string;
  readonly mayImport: readonly string[];
}

const EDITOR = ['@codemirror/', '@lezer/', 'turndown'];
const WINDOW = ['react', 'react-dom', 'react-aria-components'];

/** What every room of the domain stands on. */
const ROOT = ['electron/domain/id', 'electron/domain/result'];

const FEATURES = readdirSync(path.join(root, 'renderer/features'));

// The first that fits a file is its part.
const PARTS: readonly Part[] = [
  { at: 'electron/domain/time/', mayImport: [...ROOT, 'temporal-polyfill'] },
  { at: 'electron/domain/text/', mayImport: [...ROOT, 'electron/domain/time/'] },
  { at: 'electron/domain/files/', mayImport: ROOT },
  { at: 'electron/domain/fields/', mayImport: [...ROOT, 'electron/domain/time/'] },
  { at: 'electron/domain/kinds/', mayImport: ['electron/domain/fields/'] },
  { at: 'electron/domain/records/', mayImport: [...ROOT, ...rooms('time', 'text', 'fields', 'files', 'kinds')] },
  { at: 'electron/domain/therapy/', mayImport: [...ROOT, ...rooms('time', 'text', 'fields', 'kinds', 'records')] },
  {
    at: 'electron/domain/views/',
    mayImport: [...ROOT, ...rooms('time', 'text', 'fields', 'kinds', 'records', 'therapy'), 'temporal-polyfill'],
  },
  { at: 'electron/domain/testing/', mayImport: ['electron/domain/'] },
  { at: 'electron/domain/', mayImport: [] },
  { at: 'electron/contract/', mayImport: ['electron/domain/', 'zod'] },
  {
    at: 'electron/storage/',
    mayImport: ['electron/domain/', 'node:', 'age-encryption', '@noble/', '@scure/base', 'zod'],
  },
  {
    at: 'electron/book/',
    mayImport: [
      'electron/domain/',
      'node:',
      '@cantoo/pdf-lib',
      '@myriaddreamin/typst-ts-web-compiler',
      'fflate',
      'marked',
    ],
  },
  { at: 'electron/bookbinder.', mayImport: ['electron/book/', 'node:'] },
  {
    at: 'electron/journal/',
    mayImport: [
      'electron/domain/',
      'electron/contract/',
      'electron/book/',
      'electron/sample/',
      'electron/storage/',
      'node:',
      'age-encryption',
      '@scure/bip39',
      'yaml',
      'zod',
    ],
  },
  { at: 'electron/sample/', mayImport: ['electron/domain/'] },
  {
    at: 'electron/shell/',
    mayImport: [
      'electron/contract/',
      'electron/domain/',
      'electron/storage/durable',
      'electron/storage/reading',
      'electron',
      'node:',
      'zod',
    ],
  },
  {
    at: 'electron/keeper.',
    mayImport: [
      'electron/book/',
      'electron/journal/',
      'electron/contract/',
      'electron/domain/',
      'electron/storage/',
      'node:',
    ],
  },
  { at: 'electron/copyist.', mayImport: ['electron/contract/', 'electron/domain/', 'electron/storage/'] },
  { at: 'electron/scribe.', mayImport: ['electron/contract/', 'electron/domain/', 'electron/storage/'] },
  { at: 'electron/preload.ts', mayImport: ['electron/contract/', 'electron'] },
  { at: 'electron/main.ts', mayImport: ['electron/shell/', 'electron/contract/', 'electron', 'node:'] },
  {
    at: 'renderer/messages/',
    mayImport: ['electron/contract/', 'electron/domain/', 'renderer/client/', 'intl-messageformat'],
  },
  { at: 'renderer/client/', mayImport: ['electron/contract/', 'electron/domain/', 'react'] },
  {
    at: 'renderer/ui/',
    mayImport: [
      'electron/contract/',
      'electron/domain/',
      'renderer/client/',
      'renderer/messages/',
      ...WINDOW,
      '@internationalized/date',
      '@visx/',
      '@zxcvbn-ts/',
    ],
  },
  {
    at: 'renderer/editor/',
    mayImport: [
      'electron/contract/',
      'electron/domain/',
      'renderer/client/',
      'renderer/messages/',
      'renderer/ui/',
      ...WINDOW,
      ...EDITOR,
    ],
  },
  {
    at: 'renderer/page/',
    mayImport: [
      'electron/contract/',
      'electron/domain/',
      'renderer/client/',
      'renderer/messages/',
      'renderer/ui/',
      'renderer/editor/',
      ...WINDOW,
      '@internationalized/date',
      'diff',
    ],
  },
  // A feature imports another by its door alone.
  ...FEATURES.map((feature) => ({
    at: `renderer/features/${feature}/`,
    mayImport: [
      ...FEATURES.map((other) => `renderer/features/${other}`),
      'electron/contract/',
      'electron/domain/',
      'renderer/client/',
      'renderer/messages/',
      'renderer/ui/',
      'renderer/editor/',
      'renderer/page/',
      ...WINDOW,
      '@internationalized/date',
      ...(feature === 'books' ? ['pdfjs-dist'] : []),
    ],
  })),
  {
    at: 'renderer/',
    mayImport: ['electron/contract/', 'electron/domain/', 'renderer/', ...WINDOW, '@fontsource-variable/'],
  },
];

const TESTS_MAY_IMPORT = [
  'vitest',
  ...EDITOR,
  'fast-check',
  'fflate',
  'node:',
  'age-encryption',
  'vite',
  'temporal-polyfill',
  'electron/domain/',
  'electron/storage/testing/',
  'electron/journal/testing/',
  'electron/journal/record',
];

const files = ['electron', 'renderer'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
);

it('no comment is wider than 120 columns; the formatter lays out all else', () => {
  const wide = files.flatMap((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        line.length > 120 && /^\s*(\/\/|\/\*|\*)/.test(line) ? [`${file}:${String(index + 1)}`] : [],
      ),
  );
  expect(wide).toEqual([]);
});

it('every file belongs to a part of the app', () => {
  expect(files.filter((file) => !partOf(file))).toEqual([]);
});

it.each(PARTS)('$at imports only what it may', (part) => {
  const wrong = files
    .filter((file) => partOf(file) === part)
    .flatMap((file) => {
      const allowed = [part.at, ...part.mayImport, ...(isTest(file) ? TESTS_MAY_IMPORT : [])];
      return importsOf(file)
        .filter((imported) => !allowed.some((one) => fits(imported, one)))
        .map((imported) => `${file}: ${imported}`);
    });
  expect(wrong).toEqual([]);
});

it('no file imports itself by way of others', () => {
  const graph = new Map(files.filter((file) => !isTest(file)).map((file) => [file, filesFrom(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) {
      circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

it('sees an import that points the wrong way', () => {
  expect(
    importsIn(
      'electron/domain/time/day.ts',
      "import { app } from 'electron';\nexport * from '../../journal/search';\nvoid import('../../../renderer/App');",
    ),
  ).toEqual(['electron', 'electron/journal/search', 'renderer/App']);
});

it('the lock screen is there before anything else is loaded', () => {
  const loaded = loadedWith('renderer/main.tsx');
  expect(
    [...loaded].filter((one) =>
      /^renderer\/(?:editor|page|features\/(?!lock\/))|temporal|zod|@codemirror|@internationalized|marked/.test(one),
    ),
  ).toEqual([]);
  expect([...loaded]).toContain('renderer/features/lock/Unlock.tsx');
});

/** All that is loaded as soon as a file is: files of ours, and packages by their name. */
function loadedWith(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  if (files.includes(file))
    for (const one of valuesIn(file))
      loadedWith(
        files.find((each) => each === `${one}.ts` || each === `${one}.tsx` || each === `${one}/index.ts`) ?? one,
        known,
      );
  return known;
}

/** What a file imports that is more than a type, unless it is for later. */
function valuesIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    return isType || !statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)
      ? []
      : [placeOf(file, statement.moduleSpecifier.text)];
  });
}

function rooms(...names: readonly string[]): readonly string[] {
  return names.map((name) => `electron/domain/${name}/`);
}

function partOf(file: string): Part | undefined {
  return PARTS.find(({ at }) => file.startsWith(at));
}

function isTest(file: string): boolean {
  return /\.(test|contract)\.tsx?$|\/testing\//.test(file);
}

/**
 * `one` ends in a slash: everything below it; in a colon: everything of that scheme; else exactly it, or a file of that
 * package.
 */
function fits(imported: string, one: string): boolean {
  if (one.endsWith('/') || one.endsWith(':')) return imported.startsWith(one) || `${imported}/` === one;
  return (
    imported === one ||
    imported === one.replace(/\.ts$/, '') ||
    (!one.startsWith('electron') && imported.startsWith(`${one}/`))
  );
}

function importsOf(file: string): readonly string[] {
  return importsIn(file, readFileSync(path.join(root, file), 'utf8'));
}

/** The files of ours that a file imports. */
function filesFrom(file: string): readonly string[] {
  return importsOf(file).flatMap((imported) =>
    ['.ts', '.tsx', '/index.ts'].map((ending) => imported + ending).filter((candidate) => files.includes(candidate)),
  );
}

/** What a file imports: files of ours by their path, packages by their name. */
function importsIn(file: string, text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => placeOf(file, fileName));
}

function placeOf(file: string, imported: string): string {
  return imported.startsWith('.') ? path.posix.join(path.posix.dirname(file), imported) : imported;
}
