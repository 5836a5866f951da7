import { readdirSync } from 'node:fs';
import path from 'node:path';

// Imports point one way. Every part of the app names what it may import; a file may always import its own part.

const EDITOR = ['@codemirror', '@lezer'];
const WINDOW = ['react', 'react-dom', 'react-aria-components'];

/** What every room of the domain stands on. */
const ROOT = ['electron/domain/id.ts', 'electron/domain/result.ts', 'electron/domain/turns.ts'];

const features = readdirSync(path.join(import.meta.dirname, '../renderer/features'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `renderer/features/${name}/`);

/**
 * A part of the app.
 *
 * @typedef {object} Part
 * @property {string} at how the paths of its files begin; with an asterisk at the end, the files of that folder alone
 * @property {readonly string[]} [parts] what of the app it may import: a file, or with a slash or a dot at the end
 *   everything that begins so
 * @property {readonly string[]} [packages] the packages it may import, or scopes of packages
 * @property {boolean} [node] whether it may import what comes with Node
 */

/** @type {readonly Part[]} */
const PARTS = [
  { at: 'electron/domain/*' },
  { at: 'electron/domain/time/', parts: ROOT, packages: ['temporal-polyfill'] },
  { at: 'electron/domain/text/', parts: [...ROOT, ...rooms('time')], packages: ['@lezer'] },
  { at: 'electron/domain/files/', parts: ROOT },
  { at: 'electron/domain/fields/', parts: [...ROOT, ...rooms('time')] },
  { at: 'electron/domain/kinds/', parts: rooms('fields') },
  { at: 'electron/domain/records/', parts: [...ROOT, ...rooms('time', 'text', 'fields', 'files', 'kinds')] },
  { at: 'electron/domain/therapy/', parts: [...ROOT, ...rooms('time', 'text', 'fields', 'kinds', 'records')] },
  {
    at: 'electron/domain/views/',
    parts: [...ROOT, ...rooms('time', 'text', 'fields', 'kinds', 'records', 'therapy')],
    packages: ['temporal-polyfill'],
  },
  { at: 'electron/domain/testing/', parts: ['electron/domain/'] },
  { at: 'electron/contract/', parts: ['electron/domain/'], packages: ['zod'] },
  {
    at: 'electron/storage/',
    parts: ['electron/domain/'],
    packages: ['age-encryption', '@noble', '@scure/base', 'zod'],
    node: true,
  },
  {
    at: 'electron/book/',
    parts: ['electron/domain/'],
    packages: ['@cantoo/pdf-lib', '@myriaddreamin/typst-ts-web-compiler', '@lezer', 'fflate'],
    node: true,
  },
  { at: 'electron/sample/', parts: ['electron/domain/'] },
  {
    at: 'electron/journal/',
    parts: ['electron/domain/', 'electron/contract/', 'electron/book/', 'electron/sample/', 'electron/storage/'],
    packages: ['age-encryption', '@scure/bip39', 'yaml', 'zod'],
    node: true,
  },
  {
    at: 'electron/shell/',
    parts: ['electron/contract/', 'electron/domain/', 'electron/storage/durable.ts', 'electron/storage/reading.ts'],
    packages: ['electron', 'zod'],
    node: true,
  },
  { at: 'electron/bookbinder.', parts: ['electron/book/'], node: true },
  {
    at: 'electron/keeper.',
    parts: ['electron/book/', 'electron/journal/', 'electron/contract/', 'electron/domain/', 'electron/storage/'],
    node: true,
  },
  { at: 'electron/copyist.', parts: ['electron/contract/', 'electron/domain/', 'electron/storage/'] },
  { at: 'electron/scribe.', parts: ['electron/contract/', 'electron/domain/', 'electron/storage/'] },
  { at: 'electron/preload.', parts: ['electron/contract/'], packages: ['electron'] },
  { at: 'electron/main.', parts: ['electron/shell/', 'electron/contract/'], packages: ['electron'], node: true },
  {
    at: 'renderer/client/',
    parts: ['electron/contract/', 'electron/domain/'],
    packages: ['react'],
  },
  {
    at: 'renderer/messages/',
    parts: ['electron/contract/', 'electron/domain/', 'renderer/client/'],
    packages: ['intl-messageformat'],
  },
  {
    at: 'renderer/ui/',
    parts: ['electron/contract/', 'electron/domain/', 'renderer/client/', 'renderer/messages/'],
    packages: [...WINDOW, '@internationalized/date', '@visx', '@zxcvbn-ts'],
  },
  {
    at: 'renderer/editor/',
    parts: ['electron/contract/', 'electron/domain/', 'renderer/client/', 'renderer/messages/', 'renderer/ui/'],
    packages: [...WINDOW, ...EDITOR],
  },
  {
    at: 'renderer/page/',
    parts: [
      'electron/contract/',
      'electron/domain/',
      'renderer/client/',
      'renderer/messages/',
      'renderer/ui/',
      'renderer/editor/',
    ],
    packages: [...WINDOW, '@internationalized/date', 'diff'],
  },
  ...features.map((feature) => ({
    at: feature,
    parts: [
      // A feature imports another by its door alone.
      ...features.map((other) => `${other}index.ts`),
      'electron/contract/',
      'electron/domain/',
      'renderer/client/',
      'renderer/messages/',
      'renderer/ui/',
      'renderer/editor/',
      'renderer/page/',
    ],
    packages: [...WINDOW, '@internationalized/date', ...(feature === 'renderer/features/books/' ? ['pdfjs-dist'] : [])],
  })),
  // Here the features come together.
  {
    at: 'renderer/features/*',
    parts: [
      ...features.map((feature) => `${feature}index.ts`),
      'electron/contract/',
      'electron/domain/',
      'renderer/client/',
      'renderer/page/',
    ],
    packages: ['react'],
  },
  {
    at: 'renderer/*',
    parts: ['electron/contract/', 'electron/domain/', 'renderer/'],
    packages: [...WINDOW, '@fontsource-variable'],
  },
];

/** What a test may import besides, whatever part it is of. */
const TESTS = {
  at: '\\.(test|contract)\\.tsx?$|/testing/',
  parts: ['electron/domain/', 'electron/storage/testing/', 'electron/journal/testing/', 'electron/journal/record.ts'],
  packages: [
    'vitest',
    ...EDITOR,
    '@mixmark-io/domino',
    'fast-check',
    'fflate',
    'age-encryption',
    'vite',
    'temporal-polyfill',
  ],
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...PARTS.flatMap((part) => [
      {
        name: `${part.at} imports only what it may`,
        severity: 'error',
        from: { path: pathsOf(part), pathNot: TESTS.at },
        to: { pathNot: allowed(part), ...(part.node ? { dependencyTypesNot: ['core'] } : {}) },
      },
      {
        name: `${part.at} is tested with what a test may import`,
        severity: 'error',
        from: { path: [pathsOf(part)].map((at) => `(?=.*(?:${TESTS.at}))${at}`) },
        to: { pathNot: [...allowed(part), ...allowed({ at: part.at, ...TESTS })], dependencyTypesNot: ['core'] },
      },
    ]),
    {
      name: 'every file belongs to a part of the app',
      severity: 'error',
      from: { path: '^(electron|renderer)/', pathNot: PARTS.map(pathsOf) },
      to: {},
    },
    {
      name: 'no file imports itself by way of others',
      severity: 'error',
      from: { pathNot: TESTS.at },
      to: { circular: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count as others do.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};

/** @param {readonly string[]} names */
function rooms(...names) {
  return names.map((name) => `electron/domain/${name}/`);
}

/** @param {Pick<Part, 'at'>} part */
function pathsOf({ at }) {
  return at.endsWith('*') ? `^${literal(at.slice(0, -1))}[^/]+$` : `^${literal(at)}`;
}

/**
 * The paths of everything that a part may import.
 *
 * @param {Part} part
 */
function allowed(part) {
  return [
    pathsOf(part),
    ...(part.parts ?? []).map((one) => `^${literal(one)}${/[/.]$/.test(one) ? '' : '$'}`),
    ...(part.packages ?? []).map((one) => `^node_modules/${literal(one)}/`),
  ];
}

/** @param {string} text */
function literal(text) {
  return text.replaceAll('.', '\\.');
}
