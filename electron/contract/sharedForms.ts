import { z } from 'zod';
import { parseDay } from '../domain/time/day';
import { isStrength } from '../domain/fields/feeling';
import { isId, type Id } from '../domain/id';
import { parseMoment, type Day, type Moment } from '../domain/time/moment';

/** Validators of the words that several requests share. */
export const nothing = z.undefined();
export const idForm = z.custom<Id>((value) => typeof value === 'string' && isId(value));
export const dayForm = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined);
/** As this process writes it: a window that knows other zones may write the same moment otherwise. */
export const momentForm = z.string().transform((text, context): Moment => {
  const moment = parseMoment(text);
  if (moment !== undefined) return moment;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});
export const labelForm = z.string().trim().min(1);
export const strengthForm = z.number().refine(isStrength);
export const feelingForm = z.object({ name: labelForm, strength: strengthForm }).readonly();
export const passphraseForm = z.string().min(1);
export const folderForm = z.string().min(1).max(4096);
/** What the shell calls a place outside the journal by that the person chose; the path is no business of the window. */
export const placeForm = z.string().min(1).max(100);
/** A name that is suggested for a file. */
export const fileNameForm = z.string().min(1).max(120);
export const revisionForm = z.string().max(200);
