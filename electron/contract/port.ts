import { z } from 'zod';
import type { WindowEvent } from './event';

/** A request, as the window says it over a port of its own to the process that answers. */
export const askedForm = z.object({ call: z.number().int(), name: z.string().max(100), input: z.unknown().optional() });
export type Asked = z.infer<typeof askedForm>;

/** What the window hears over the port: an answer, or what happens. */
export type Heard =
  | { readonly kind: 'answer'; readonly call: number; readonly answer: unknown }
  | { readonly kind: 'event'; readonly event: WindowEvent };
