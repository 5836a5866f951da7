import type { WebContents } from 'electron';
import type { ShellRequests } from '../contract';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import { fail, ok, type Result } from '../domain/result';
import type { Places } from './dialogs';

export type PrintHandlers = Pick<Handlers<ShellRequests>, 'print.paper' | 'print.pdf'>;

/** Puts what the window shows on paper, through its print styles. */
export function printHandlers(contents: WebContents, places: Pick<Places, 'save'>): PrintHandlers {
  return {
    'print.paper': () =>
      new Promise<Result<null, Failure>>((resolve) => {
        contents.print({}, (done, reason) => {
          if (done) resolve(ok(null));
          else resolve(fail(/cancel/i.test(reason) ? { kind: 'cancelled' } : { kind: 'disk', code: 'PRINTER' }));
        });
      }),
    'print.pdf': ({ name }) => places.save(name, () => contents.printToPDF({ pageSize: 'A4', printBackground: false })),
  };
}
