import type { KeeperRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { fail, ok } from '../domain/result';
import { whileOpen, type JournalSource } from './whileOpen';
import { recordPath } from './paths';
import { inTurn, openRecord, writeRecord } from './saving';

export type VersionHandlers = Pick<Handlers<KeeperRequests>, 'versions.list' | 'versions.get' | 'versions.restore'>;

export function versionHandlers(source: JournalSource): VersionHandlers {
  return {
    'versions.list': whileOpen(source, ({ history, records }, { id }) => history.list(id, records.present(id)?.source)),
    'versions.get': whileOpen(source, async ({ history }, { id, version }) => {
      const kept = await history.read(id, version);
      return kept.ok ? ok(kept.value.record) : kept;
    }),
    'versions.restore': whileOpen(source, (journal, { id, version }) =>
      inTurn(journal, id, async () => {
        const kept = await journal.history.read(id, version);
        if (!kept.ok) return kept;
        const present = journal.records.present(id);
        if (!present) return fail({ kind: 'not-found' });
        if (present.source === kept.value.source) {
          const sure = await journal.store.sync(present.path);
          return sure.ok ? openRecord(journal, id) : sure;
        }
        const safe = await journal.history.keep(id, present.source, 'unchosen');
        if (!safe.ok) return safe;
        await journal.editing.leave(id);
        const written = await writeRecord(journal, recordPath(id), kept.value, true);
        return written.ok ? openRecord(journal, id) : written;
      }),
    ),
  };
}
