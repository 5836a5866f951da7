import { z } from 'zod';
import { isStrength } from '../domain/feeling';
import { isId, type Id } from '../domain/id';
import { parseMoment, type Moment } from '../domain/moment';

/** Validators of the words that several requests share. Limits keep a broken sender from filling the memory. */
export const nothing = z.undefined();
export const idForm = z.custom<Id>((value) => typeof value === 'string' && isId(value));
export const momentForm = z.custom<Moment>((value) => typeof value === 'string' && value.length <= 80 && parseMoment(value) !== undefined);
export const labelForm = z.string().trim().min(1).max(120);
export const feelingForm = z.object({ name: labelForm, strength: z.number().refine(isStrength) }).readonly();
export const passphraseForm = z.string().min(1).max(1024);
export const folderForm = z.string().min(1).max(4096);
export const revisionForm = z.string().max(200);

export const entryForm = z.object({
  id: idForm,
  at: momentForm,
  title: z.string().max(1000),
  body: z.string().max(10_000_000),
  people: z.array(labelForm).max(200).readonly(),
  tags: z.array(labelForm).max(200).readonly(),
  feelings: z.array(feelingForm).max(200).readonly(),
}).readonly();
