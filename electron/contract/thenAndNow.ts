import { z } from 'zod';
import type { Pair } from '../domain/views/proposing';
import { idForm } from './sharedForms';
import { ask } from './request';

const pairForm = z.object({ then: idForm, now: idForm }).readonly();

export const thenAndNowRequests = {
  /**
   * Two passages far apart in time, none of the pairs that were turned away; null where there are none. `person`: null
   * for anyone.
   */
  'thenAndNow.propose': ask(
    z.object({ person: idForm.nullable(), turnedAway: z.array(pairForm).readonly() }),
  ).answers<Pair | null>(),
  /** The passages of a record that one can choose among, in its order. */
  'thenAndNow.passages': ask(z.object({ id: idForm })).answers<readonly string[]>(),
};
