/** The last part of a folder's path: its name. */
export function folderName(folder: string): string {
  return partsOf(folder).at(-1) ?? folder;
}

/** A folder as one would say it: its name after that of the folder it lies in, `Documents, Holdfast`. */
export function sayFolder(folder: string): string {
  return partsOf(folder).slice(-2).join(', ');
}

function partsOf(folder: string): readonly string[] {
  return folder.split(/[\\/]/).filter((part) => part !== '');
}
