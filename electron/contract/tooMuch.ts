import { z } from 'zod';
import type { TooMuchWords } from '../domain/therapy/tooMuch';

/** What is for hard hours, of all records of the kind, oldest first. */
export const tooMuchForm = z
  .array(
    z
      .object({
        contacts: z.array(z.object({ name: z.string(), how: z.string() }).readonly()).readonly(),
        body: z.string(),
      })
      .readonly(),
  )
  .readonly() satisfies z.ZodType<readonly TooMuchWords[]>;
export type TooMuchPages = z.infer<typeof tooMuchForm>;
