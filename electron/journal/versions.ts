import type { KeeperRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { fail, ok } from '../domain/result';
import { whileOpen, type JournalSource } from './whileOpen';
import { recordPath } from './paths';
import { inTurn, openRecord, writeRecord } from './saving';

export type VersionHandlers = Pick<Handlers<KeeperRequests>, 'versions.list' | 'versions.get' | 'versions.restore'>;

export function versionHandlers(desk: JournalSource): VersionHandlers {
  return {
    'versions.list': whileOpen(desk, ({ history, records }, { id }) => history.list(id, records.present(id)?.source)),
    'versions.get': whileOpen(desk, async ({ history }, { id, version }) => {
      const kept = await history.read(id, version);
      return kept.ok ? ok(kept.value.record) : kept;
    }),
    'versions.restore': whileOpen(desk, (session, { id, version }) =>
      inTurn(session, id, async () => {
        const kept = await session.history.read(id, version);
        if (!kept.ok) return kept;
        const present = session.records.present(id);
        if (!present) return fail({ kind: 'not-found' });
        if (present.source === kept.value.source) {
          const sure = await session.store.sync(present.path);
          return sure.ok ? openRecord(session, id) : sure;
        }
        const safe = await session.history.keep(id, present.source, 'unchosen');
        if (!safe.ok) return safe;
        await session.editing.leave(id);
        const written = await writeRecord(session, recordPath(id), kept.value, true);
        return written.ok ? openRecord(session, id) : written;
      }),
    ),
  };
}
