/**
 * What a page and a field take, in UTF-16 units. What a file holds already is saved, however long it is; only nothing
 * is added to it.
 */
export const LONGEST_TEXT = 5_000_000;
export const LONGEST_FIELD = 100_000;
export const LONGEST_TITLE = 1000;
/** What is looked for: every word of it is looked for in every record. */
export const LONGEST_SOUGHT = 500;
/** A name or a word that is put on something. */
export const LONGEST_LABEL = 120;

/** Whether a text may take the place of another one. */
export function mayBecome(before: number, after: number, longest: number): boolean {
  return after <= longest || after <= before;
}
