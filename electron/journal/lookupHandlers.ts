import type { KeeperRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { fail, ok } from '../domain/result';
import { summaryOf } from '../domain/records/summary';
import { whileOpen, type JournalSource } from './whileOpen';
import { NOTES, noteLetGo } from './notes';
import { inTurn, putBack } from './saving';
import { excuse } from './survey';

export type LookupHandlers = Pick<
  Handlers<KeeperRequests>,
  'search.find' | 'attention.list' | 'missing.get' | 'missing.putBack' | 'missing.letGo'
>;

export function lookupHandlers(desk: JournalSource): LookupHandlers {
  return {
    'search.find': whileOpen(desk, ({ search }, { text, limit }) => Promise.resolve(ok(search.find(text, limit)))),
    'attention.list': whileOpen(desk, async (session) => {
      await excuse(session);
      session.changed([]);
      return ok(session.attention());
    }),
    'missing.get': whileOpen(desk, ({ missing }, { id }) => {
      const known = missing.find(id);
      return Promise.resolve(known ? ok(known.record) : fail({ kind: 'not-found' }));
    }),
    'missing.putBack': whileOpen(desk, (session, { id }) =>
      inTurn(session, id, async () => {
        const known = session.missing.find(id);
        if (!known) return fail({ kind: 'not-found' });
        const written = await putBack(session, known);
        if (!written.ok) return written;
        session.missing.forget(id);
        session.changed([id]);
        return ok(session.records.summary(id) ?? summaryOf(known.record));
      }),
    ),
    'missing.letGo': whileOpen(desk, (session, { id }) =>
      session.turns.take(NOTES, async () => {
        const noted = await noteLetGo(session.store, id);
        if (!noted.ok) return noted;
        session.missing.forget(id);
        await excuse(session);
        session.changed([]);
        return ok(null);
      }),
    ),
  };
}
