import { keeperRequests, shellRequests, type ShellRequests } from '../contract';
import type { Answer, Handlers, InputOf } from '../contract/request';
import { fail } from '../domain/result';
import type { Keeper } from './keeper';

/** Answers one request of the window. Never throws. */
export type Route = (name: unknown, input: unknown) => Promise<unknown>;

/** Sends each request where it is answered: here, or in the keeper, which looks at its input itself. */
export function makeRoute(handlers: Handlers<ShellRequests>, keeper: Pick<Keeper, 'request'>): Route {
  return async (name, input) => {
    if (typeof name !== 'string') return fail({ kind: 'invalid' });
    if (Object.hasOwn(keeperRequests, name)) return keeper.request(name, input);
    if (!isShellRequest(name)) return fail({ kind: 'invalid' });
    try {
      return await answer(handlers, name, input);
    } catch {
      // SECURITY: what a bug throws may quote what was given, a text to be saved among it.
      return fail({ kind: 'disk', code: 'UNEXPECTED' });
    }
  };
}

async function answer<Name extends keyof ShellRequests>(handlers: Handlers<ShellRequests>, name: Name, input: unknown): Promise<Answer<ShellRequests[Name]>> {
  const checked = shellRequests[name].input.safeParse(input);
  return checked.success ? handlers[name](checked.data as InputOf<ShellRequests[Name]>) : fail({ kind: 'invalid' });
}

function isShellRequest(name: string): name is keyof ShellRequests {
  return Object.hasOwn(shellRequests, name);
}
