import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** `electron [-r file] [--inspect=port] [switches of Chromium] <app folder or main file> […]`. */
export interface CommandLine {
  /** Modules to load before the app. */
  readonly early: readonly string[];
  /** The port on which a debugger of this process may connect; undefined where none may. */
  readonly inspect: number | undefined;
  readonly switches: readonly string[];
  readonly appPath: string;
  readonly about: About;
  /** The app's main file. */
  readonly entry: string;
}

/** What the app's package.json says of it. */
export interface About {
  readonly name: string;
  readonly version: string;
}

interface Manifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
}

export function parseCommandLine(words: readonly string[]): CommandLine {
  const early: string[] = [];
  const switches: string[] = [];
  let inspect: number | undefined;
  let at = 0;
  for (; words[at]?.startsWith('-'); at += 1) {
    const word = words[at] ?? '';
    if (word === '-r' || word === '--require') early.push(words[(at += 1)] ?? '');
    else if (/^--inspect(?:=|$)/.test(word)) inspect = Number(word.split('=')[1] ?? 9229);
    else switches.push(word);
  }
  return { early, inspect, switches, ...locate(path.resolve(words[at] ?? '.')) };
}

function locate(given: string): Pick<CommandLine, 'appPath' | 'about' | 'entry'> {
  const isFolder = statSync(given).isDirectory();
  const appPath = isFolder ? given : path.dirname(given);
  const manifest = isFolder ? (JSON.parse(readFileSync(path.join(appPath, 'package.json'), 'utf8')) as Manifest) : {};
  const { name = 'Electron', productName = name, version = '0.0.0', main = 'index.js' } = manifest;
  return { appPath, about: { name: productName, version }, entry: isFolder ? path.join(appPath, main) : given };
}
