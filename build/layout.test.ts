import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { offersWith } from '../electron/contract/screens';

// What the formatter, the linter and the layers do not see.

const root = path.resolve(import.meta.dirname, '..');

/** What the path of an import leaves out. */
const ENDINGS = ['.ts', '.tsx', '/index.ts', '/index.tsx'];

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

it('the lock screen is there before anything else is loaded', () => {
  const loaded = loadedWith('renderer/main.tsx');
  expect(
    [...loaded].filter((one) =>
      /^renderer\/(?:editor|page|features\/(?!lock\/))|temporal|zod|@codemirror|@internationalized|@lezer/.test(one),
    ),
  ).toEqual([]);
  expect([...loaded]).toContain('renderer/features/lock/Unlock.tsx');
});

it('the window carries no validators', () => {
  const loaded = new Set<string>();
  for (const file of files) if (/^renderer\/(?!.*(?:\.test\.|\/testing\/))/.test(file)) loadedWith(file, loaded);
  expect([...loaded]).not.toContain('zod');
});

it('every command that goes to no screen is done somewhere', () => {
  const text = files
    .filter((file) => file.startsWith('renderer/'))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
  const commands = offersWith('command').filter(({ screen }) => screen === undefined);
  expect(commands.filter(({ command }) => !text.includes(`useCommand('${command}'`))).toEqual([]);
});

/** All that is loaded as soon as a file is: files of ours, and packages by their name. */
function loadedWith(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  if (files.includes(file))
    for (const one of valuesIn(file))
      loadedWith(ENDINGS.map((ending) => one + ending).find((candidate) => files.includes(candidate)) ?? one, known);
  return known;
}

/** What a file imports that is more than a type, unless it is for later: files of ours by their path. */
function valuesIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    if (isType || !statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const { text } = statement.moduleSpecifier;
    return [text.startsWith('.') ? path.posix.join(path.posix.dirname(file), text) : text];
  });
}
