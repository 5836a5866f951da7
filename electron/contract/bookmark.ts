import { z } from 'zod';
import { OFFERS, type Screen } from './screens';
import { dayForm, idForm } from './sharedForms';

const offset = z.number().int().nonnegative();

/** A cursor or a selection in a text, as offsets in it, and how far it is scrolled; undefined at the top. */
const textPlaceForm = z
  .object({
    anchor: offset,
    head: offset,
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
