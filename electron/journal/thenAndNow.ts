import type { KeeperRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { passagesFrom, proposedPair } from '../domain/views/proposing';
import { fail, ok } from '../domain/result';
import { whileOpen, type JournalSource } from './whileOpen';

export type ThenAndNowHandlers = Pick<Handlers<KeeperRequests>, 'thenAndNow.propose' | 'thenAndNow.passages'>;

export function thenAndNowHandlers(source: JournalSource): ThenAndNowHandlers {
  return {
    'thenAndNow.propose': whileOpen(source, ({ records }, { person, turnedAway }) =>
      Promise.resolve(
        ok(
          proposedPair(
            Array.from(records.all(), ({ record }) => record),
            person ?? undefined,
            turnedAway,
          ) ?? null,
        ),
      ),
    ),
    'thenAndNow.passages': whileOpen(source, ({ records }, { id }) => {
      const present = records.present(id);
      return Promise.resolve(present ? ok(passagesFrom(present.record)) : fail({ kind: 'not-found' as const }));
    }),
  };
}
