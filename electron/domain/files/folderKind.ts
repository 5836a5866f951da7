/** What a folder is, before anything is done with it. `missing` will be made. */
export type FolderKind = 'missing' | 'empty' | 'journal' | 'plain-journal' | 'something-else';
