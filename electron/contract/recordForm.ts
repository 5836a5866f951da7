import { z } from 'zod';
import { BOOK_NAMES, BOOK_PARTS } from '../domain/kinds/book';
import type { Weekday } from '../domain/day';
import { MEANT } from '../domain/kinds/letter';
import { WHOSE, OUTCOMES } from '../domain/fields/parts';
import { rankFrom, type Rank } from '../domain/rank';
import type { AnyRecord } from '../domain/record';
import { isTime } from '../domain/rhythm';
import { RUPTURE_WHERE, URGES } from '../domain/kinds/rupture';
import { GOINGS } from '../domain/kinds/round';
import { SESSION_STATES } from '../domain/kinds/session';
import { TOUCHSTONE_FROM } from '../domain/kinds/touchstone';
import { parseZone, type Zone } from '../domain/zone';
import { dayForm, feelingForm, idForm, labelForm, momentForm, strengthForm } from './forms';

const MOST_MINUTES = 10_000_000;

const words = z.string();
const person = idForm.optional();
const strength = strengthForm.optional();
const minutes = z.number().int().min(0).max(MOST_MINUTES);
const feelings = z.array(feelingForm).readonly();
const labels = z.array(labelForm).readonly();
const rank = z.custom<Rank>((value) => typeof value === 'string' && rankFrom(value) === value);
const listed = z.object({ rank, at: momentForm }).readonly().optional();
const span = z.object({ days: z.number().int().min(0).max(1_000_000), hours: z.number().int().min(0).max(23), minutes: z.number().int().min(0).max(59) }).readonly();
const zone = z.custom<Zone>((value) => typeof value === 'string' && parseZone(value) !== undefined);
const weekday = z.custom<Weekday>((value) => [1, 2, 3, 4, 5, 6, 7].some((one) => one === value));

const common = { id: idForm, at: momentForm, body: words };

const brought = z.object({ at: momentForm, session: idForm.optional() }).readonly();
const ruptureState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }).readonly(),
  z.object({ kind: z.literal('brought'), brought }).readonly(),
  z.object({ kind: z.literal('worked-through'), at: momentForm, brought: brought.optional(), how: words, took: span.optional(), stays: words }).readonly(),
  z.object({ kind: z.literal('let-go'), at: momentForm, brought: brought.optional() }).readonly(),
]);

const sent = z.object({ at: momentForm, how: words }).readonly();
const letterState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft') }).readonly(),
  z.object({ kind: z.literal('sent'), sent }).readonly(),
  z.object({ kind: z.literal('answered'), at: momentForm, sent }).readonly(),
  z.object({ kind: z.literal('talked'), at: momentForm, session: idForm.optional(), sent: sent.optional() }).readonly(),
  z.object({ kind: z.literal('let-go'), at: momentForm, sent }).readonly(),
]);

const did = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('letter'), letter: idForm }).readonly(),
  z.object({ kind: z.literal('entry'), entry: idForm }).readonly(),
  z.object({ kind: z.literal('waited'), minutes }).readonly(),
  z.object({ kind: z.literal('reached-out'), how: words }).readonly(),
  z.object({ kind: z.literal('nothing') }).readonly(),
]);

const endingState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('planned'), last: dayForm.optional() }).readonly(),
  z.object({ kind: z.literal('sudden'), last: dayForm }).readonly(),
  z.object({ kind: z.literal('taken-back'), last: dayForm.optional() }).readonly(),
]);

const source = z.object({ record: idForm, quote: words }).readonly().optional();

/** Any record, as the window sends it. No text and no list has a limit: whatever a file holds is saved with what was changed in it. */
export const recordForm = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('entry'), title: words, people: labels, tags: labels, feelings, listed, asked: momentForm.optional() }).readonly(),
  z.object({
    ...common, kind: z.literal('person'), name: words, role: words, since: dayForm.optional(),
    breaks: z.array(z.object({ from: dayForm, to: dayForm.optional(), whose: z.enum(WHOSE), note: words }).readonly()).readonly(),
    rhythm: z.object({ weekday, time: z.string().refine(isTime), minutes, zone }).readonly().optional(),
    scale: z.object({ low: words, high: words }).readonly(), present: momentForm.optional(),
  }).readonly(),
  z.object({ ...common, kind: z.literal('check-in'), person, connection: strength, pull: strength, wait: strength, of: idForm.optional() }).readonly(),
  z.object({ ...common, kind: z.literal('reaching'), person, before: strength, after: strength, touchstones: z.array(idForm).readonly(), did }).readonly(),
  z.object({
    ...common, kind: z.literal('touchstone'), kept: momentForm.optional(), person, from: z.enum(TOUCHSTONE_FROM).optional(), words, holds: strength,
    image: z.object({ file: z.string().min(1), description: words }).readonly().optional(),
    source, listed,
  }).readonly(),
  z.object({
    ...common, kind: z.literal('rupture'), title: words, person, where: z.enum(RUPTURE_WHERE).optional(), landed: words, seemed: words, other: words, feelings,
    urge: z.enum(URGES).optional(), urgency: strength, state: ruptureState, listed,
  }).readonly(),
  z.object({ ...common, kind: z.literal('letter'), title: words, to: person, meant: z.enum(MEANT), hope: words, fear: words, state: letterState, listed }).readonly(),
  z.object({ ...common, kind: z.literal('topic'), title: words, listed }).readonly(),
  z.object({
    ...common, kind: z.literal('session'), person, minutes, state: z.enum(SESSION_STATES), instead: dayForm.optional(),
    list: z.array(z.object({ record: idForm, outcome: z.enum(OUTCOMES), note: words }).readonly()).readonly(),
  }).readonly(),
  z.object({
    ...common, kind: z.literal('feeling-and-fact'), person, of: idForm.optional(), feelings, says: words, believed: strength, know: words,
    touchstones: z.array(idForm).readonly(), other: words, unknown: words, feelingsAfter: feelings, believedAfter: strength,
  }).readonly(),
  z.object({ ...common, kind: z.literal('loop'), title: words, person }).readonly(),
  z.object({ ...common, kind: z.literal('round'), loop: idForm.optional(), entry: idForm.optional(), quote: words, settles: words, under: words, going: z.enum(GOINGS).optional() }).readonly(),
  z.object({ ...common, kind: z.literal('then-and-now'), person, then: source, now: source }).readonly(),
  z.object({
    ...common, kind: z.literal('ending'), person, state: endingState, contact: words, lived: words, given: words, say: words, unfinished: words, hard: words, turn: words,
  }).readonly(),
  z.object({ ...common, kind: z.literal('too-much'), contacts: z.array(z.object({ name: labelForm, how: words }).readonly()).readonly() }).readonly(),
  z.object({
    ...common, kind: z.literal('book'), title: words, dedication: words, person, pieces: z.array(idForm).readonly(), parts: z.enum(BOOK_PARTS), dates: z.boolean(), names: z.enum(BOOK_NAMES),
  }).readonly(),
]) satisfies z.ZodType<AnyRecord>;
