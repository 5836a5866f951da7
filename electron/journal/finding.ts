import type { KeeperRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { ok } from '../domain/result';
import { whileOpen, type Desk } from './desk';

export type FindingHandlers = Pick<Handlers<KeeperRequests>, 'search.find' | 'attention.list'>;

export function findingHandlers(desk: Desk): FindingHandlers {
  return {
    'search.find': whileOpen(desk, ({ search }, { text, limit }) => Promise.resolve(ok(search.find(text, limit)))),
    'attention.list': whileOpen(desk, ({ attention }) => Promise.resolve(ok(attention()))),
  };
}
