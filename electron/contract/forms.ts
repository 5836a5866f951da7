import { z } from 'zod';
import { parseDay } from '../domain/day';
import { isStrength } from '../domain/feeling';
import { isId, type Id } from '../domain/id';
import { parseMoment, type Day, type Moment } from '../domain/moment';

/** Validators of the words that several requests share. Limits keep a broken sender from filling the memory. */
export const nothing = z.undefined();
export const idForm = z.custom<Id>((value) => typeof value === 'string' && isId(value));
export const dayForm = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined);
export const momentForm = z.custom<Moment>((value) => typeof value === 'string' && value.length <= 80 && parseMoment(value) !== undefined);
export const labelForm = z.string().trim().min(1).max(120);
export const strengthForm = z.number().refine(isStrength);
export const feelingForm = z.object({ name: labelForm, strength: strengthForm }).readonly();
export const passphraseForm = z.string().min(1).max(1024);
export const folderForm = z.string().min(1).max(4096);
export const revisionForm = z.string().max(200);
