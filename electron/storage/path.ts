/**
 * The parts of a store's path, or undefined where it is none.
 * SECURITY: a path comes from a caller and must not name anything outside the store: no `..`, no absolute path, no
 * drive letter or alternate stream (`:`), no backslash, no NUL.
 */
export function pathParts(path: string): readonly string[] | undefined {
  const parts = path.split('/');
  return parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part))
    ? parts
    : undefined;
}

/** Whether a path lies below a folder; `''` holds everything. */
export function liesIn(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
