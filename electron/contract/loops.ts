import { z } from 'zod';
import type { Resemblance } from '../domain/text/resemblance';
import type { Id } from '../domain/id';
import { idForm, nothing } from './sharedForms';
import { ask } from './request';

export const loopRequests = {
  /**
   * The loop whose earlier rounds an entry resembles closely, and that it is no round of yet; null where there is none.
   */
  'loops.resemblance': ask(z.object({ entry: idForm })).answers<Resemblance | null>(),
  /**
   * Three entries or more that are close to each other, newest first, of which none is a round or was asked about; null
   * where there are none.
   */
  'loops.near': ask(nothing).answers<readonly Id[] | null>(),
};
