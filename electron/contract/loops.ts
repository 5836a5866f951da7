import { z } from 'zod';
import type { Resemblance } from '../domain/text/resemblance';
import { idForm } from './sharedForms';
import { ask } from './request';

export const loopRequests = {
  /**
   * The loop whose earlier rounds an entry resembles closely, and that it is no round of yet; null where there is none.
   */
  'loops.resemblance': ask(z.object({ entry: idForm })).answers<Resemblance | null>(),
};
