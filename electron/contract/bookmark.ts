import { z } from 'zod';
import { OFFERS, type Screen } from './screens';
import { dayForm, idForm } from './sharedForms';

const offset = z.number().int().nonnegative();

/**
 * Where the cursor stands in a text, as an offset in it, and how far it is scrolled; undefined at the top. SECURITY: no
 * selection, which on Linux every program can paste.
 */
const textPlaceForm = z
  .object({
    cursor: offset,
    /** The position at the top, and how far it stands from there, in CSS pixels. */
    scroll: z.object({ position: offset, margin: z.number() }).readonly().optional(),
  })
  .readonly();
export type TextPlace = z.infer<typeof textPlaceForm>;

const screenForm = z.custom<Screen>((value) => OFFERS.some(({ screen }) => screen !== undefined && screen === value));

/** Where in the open journal somebody was. SECURITY: names of places alone, none of them a word that was written. */
export const bookmarkForm = z
  .object({
    day: dayForm,
    screen: screenForm,
    /** The record on the page. */
    record: idForm.optional(),
    /** The texts that were open. */
    texts: z
      .array(z.object({ id: idForm, place: textPlaceForm }).readonly())
      .max(20)
      .readonly(),
  })
  .readonly();
export type Bookmark = z.infer<typeof bookmarkForm>;
