import { z } from 'zod';
import type { TooMuchWords } from '../domain/tooMuch';

/** What is for hard hours, of all records of the kind, oldest first; the same limits as a record's. */
export const tooMuchForm = z.array(z.object({
  contacts: z.array(z.object({ name: z.string().max(120), how: z.string().max(1000) }).readonly()).max(200).readonly(),
  body: z.string().max(10_000_000),
}).readonly()).max(100).readonly() satisfies z.ZodType<readonly TooMuchWords[]>;
export type TooMuchPages = z.infer<typeof tooMuchForm>;
