import { z } from 'zod';
import { placeForm } from './sharedForms';
import { ask } from './request';

/** What a process without a key answers, which is started for it: it works while a disk holds the keeper. */
export const copyistRequests = {
  /** Saves a text, not encrypted, at a place that the person chose for it. */
  'text.save': ask(z.object({ place: placeForm, text: z.string() })).answers<null>(),
};
