import { shellRequests, type ShellRequests } from '../contract';
import { inputOf, type Answer, type Handlers } from '../contract/request';
import { fail } from '../domain/result';

/** Answers one request of the window. Never throws. */
export type AnswerRequest = (name: unknown, input: unknown) => Promise<unknown>;

/**
 * Answers what the shell answers: `invalid` where name or input has not the declared form. What the keeper answers does
 * not come here.
 */
export function makeRoute(handlers: Handlers<ShellRequests>): AnswerRequest {
  return async (name, input) => {
    if (typeof name !== 'string' || !isShellRequest(name)) return fail({ kind: 'invalid' });
    try {
      return await answer(handlers, name, input);
    } catch {
      // SECURITY: what a bug throws may quote what was given, a text to be saved among it.
      return fail({ kind: 'disk', code: 'UNEXPECTED' });
    }
  };
}

async function answer<Name extends keyof ShellRequests>(
  handlers: Handlers<ShellRequests>,
  name: Name,
  input: unknown,
): Promise<Answer<ShellRequests[Name]>> {
  const checked = inputOf(shellRequests[name], input);
  return checked.ok ? handlers[name](checked.value) : checked;
}

function isShellRequest(name: string): name is keyof ShellRequests {
  return Object.hasOwn(shellRequests, name);
}
