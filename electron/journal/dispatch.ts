import { keeperRequests, type KeeperRequests } from '../contract';
import type { Failure } from '../contract/failure';
import { inputOf, type Answer, type Handlers } from '../contract/request';
import { fail, type Result } from '../domain/result';

/**
 * Answers a request that came from outside: `invalid` where its name or input has not the declared form. Never throws.
 */
export async function dispatch(
  handlers: Handlers<KeeperRequests>,
  name: string,
  input: unknown,
): Promise<Result<unknown, Failure>> {
  if (!isRequest(name)) return fail({ kind: 'invalid' });
  try {
    return await answer(handlers, name, input);
  } catch {
    // SECURITY: what a bug throws may quote what was written; nobody is told more than that there was one.
    return fail({ kind: 'disk', code: 'UNEXPECTED' });
  }
}

async function answer<Name extends keyof KeeperRequests>(
  handlers: Handlers<KeeperRequests>,
  name: Name,
  input: unknown,
): Promise<Answer<KeeperRequests[Name]>> {
  const checked = inputOf(keeperRequests[name], input);
  return checked.ok ? handlers[name](checked.value) : checked;
}

function isRequest(name: string): name is keyof KeeperRequests {
  return Object.hasOwn(keeperRequests, name);
}
