import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The name of the preload script's world. */
export const PRELOAD_WORLD = 'preload';

/** The scripts that a page runs before its own, for the page's world and for that of the preload script. */
export interface Worlds {
  readonly main: string;
  readonly preload: string;
}

export function makeWorlds(preload: string): Worlds {
  const host = readFileSync(path.join(import.meta.dirname, 'page.js'), 'utf8');
  const names = [randomUUID(), randomUUID()].map((name) => JSON.stringify(name));
  const [outer, inner] = names;
  // Frames within the page have no preload script.
  const within = (script: string) => `if (self === top) { ${host}\n${script} }`;
  return {
    main: within(`host.outer(${outer ?? ''}, ${inner ?? ''});`),
    preload: within(
      `host.inner(${inner ?? ''}, ${outer ?? ''}, (require, module, exports) => {${readFileSync(preload, 'utf8')}\n});`,
    ),
  };
}
