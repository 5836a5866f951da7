import { z } from 'zod';
import type { Weekday } from '../domain/time/day';
import type { FieldOf, Fields, FieldType } from '../domain/fields/field';
import { OUTCOMES, WHOSE } from '../domain/fields/parts';
import { saidOf, type Values } from '../domain/fields/value';
import { rankFrom, type Rank } from '../domain/fields/rank';
import { DECLARATIONS, type AnyRecord } from '../domain/records/record';
import { isTime } from '../domain/time/rhythm';
import { parseZone, type Zone } from '../domain/time/zone';
import { dayForm, feelingForm, idForm, labelForm, momentForm, strengthForm } from './sharedForms';

const MOST_MINUTES = 10_000_000;

const words = z.string();
const minutes = z.number().int().min(0).max(MOST_MINUTES);
const rank = z.custom<Rank>((value) => typeof value === 'string' && rankFrom(value) === value);
const zone = z.custom<Zone>((value) => typeof value === 'string' && parseZone(value) !== undefined);
const weekday = z.custom<Weekday>((value) => [1, 2, 3, 4, 5, 6, 7].some((one) => one === value));
const weekHour = { weekday, time: z.string().refine(isTime) };

/**
 * What the window may send of each type of field. No text and no list has a limit: whatever a file holds is saved
 * with what was changed in it.
 */
const FORMS: { readonly [Type in FieldType]: (field: FieldOf<Type>) => z.ZodType<Values[Type]> } = {
  line: () => words,
  prose: () => words,
  quote: () => words,
  strength: () => strengthForm.optional(),
  choice: (field) => z.enum(field.words).optional(),
  setting: (field) => z.enum(field.words),
  flag: () => z.boolean(),
  day: () => dayForm.optional(),
  moment: () => momentForm.optional(),
  minutes: () => minutes,
  span: () =>
    z
      .object({
        days: z.number().int().min(0).max(1_000_000),
        hours: z.number().int().min(0).max(23),
        minutes: z.number().int().min(0).max(59),
      })
      .readonly()
      .optional(),
  link: () => idForm.optional(),
  links: () => z.array(idForm).readonly(),
  labels: () => z.array(labelForm).readonly(),
  feelings: () => z.array(feelingForm).readonly(),
  attachment: () =>
    z
      .object({ file: z.string().min(1), description: words })
      .readonly()
      .optional(),
  passage: () => z.object({ record: idForm, quote: words }).readonly().optional(),
  rank: () => z.object({ rank, at: momentForm, of: idForm.optional() }).readonly().optional(),
  state: ({ kinds }) =>
    oneOf(
      Object.entries(kinds).map(([kind, fields]) => z.object({ kind: z.literal(kind), ...formsOf(fields) }).readonly()),
    ),
  event: ({ parts }) =>
    z
      .object({ at: momentForm, ...formsOf(parts) })
      .readonly()
      .optional(),
  outcomes: () => z.array(z.object({ record: idForm, outcome: z.enum(OUTCOMES), note: words }).readonly()).readonly(),
  several: ({ parts }) => z.array(z.object(formsOf(parts)).readonly()).readonly(),
  breaks: () =>
    z
      .array(z.object({ from: dayForm, to: dayForm.optional(), whose: z.enum(WHOSE), note: words }).readonly())
      .readonly(),
  rhythm: () =>
    z
      .object({
        ...weekHour,
        minutes,
        zone,
        also: z.array(z.object(weekHour).readonly()).readonly().optional(),
        fortnight: dayForm.optional(),
        from: dayForm.optional(),
      })
      .readonly()
      .optional(),
  scale: () => z.object({ low: words, high: words }).readonly(),
  contacts: () => z.array(z.object({ name: labelForm, how: words }).readonly()).readonly(),
};

function formsOf(fields: Fields): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const form = saidOf<z.ZodType>(FORMS, field, name);
      return [name, 'needed' in field ? z.nonoptional(form) : form];
    }),
  );
}

/** The form of whatever has one of some kinds. */
function oneOf<Form extends z.core.$ZodTypeDiscriminable>([first, ...others]: readonly Form[]) {
  if (!first) throw new Error('a kind has to be there');
  return z.discriminatedUnion('kind', [first, ...others]);
}

const recordForms: z.ZodType<object> = oneOf(
  Object.values(DECLARATIONS).map(({ kind, fields }) =>
    z.object({ kind: z.literal(kind), id: idForm, at: momentForm, ...formsOf(fields), body: words }).readonly(),
  ),
);

/** Any record, as the window sends it. */
// It has a form for each field of each kind, of what that field holds.
export const recordForm = recordForms as z.ZodType<AnyRecord>;
