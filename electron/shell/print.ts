import type { WebContents } from 'electron';
import type { ShellRequests } from '../contract';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import { fail, ok, type Result } from '../domain/result';
import type { Asking } from './asking';
import type { Places } from './dialogs';
import type { Flush } from './flush';
import { within } from './waiting';

export interface PrintSurroundings {
  readonly contents: Pick<WebContents, 'print' | 'printToPDF' | 'on'>;
  readonly asking: Pick<Asking, 'ask'>;
  readonly flush: Pick<Flush, 'ask' | 'release'>;
  readonly places: Pick<Places, 'save'>;
  /** How long, in milliseconds, the window may take to save before the dialog comes. */
  readonly saving: number;
}

/** Puts what the window shows on paper, through its print styles. */
export interface Printing {
  /** Whether the page waits for the system's print dialog: until then it answers nothing, and takes no words. */
  readonly isWaiting: () => boolean;
  readonly handlers: Pick<Handlers<ShellRequests>, 'print.paper' | 'print.pdf'>;
}

export function makePrinting({ contents, asking, flush, places, saving }: PrintSurroundings): Printing {
  /** The dialog that the page waits for. */
  let waitsFor: AbortSignal | undefined;
  contents.on('did-navigate', () => {
    waitsFor = undefined;
  });

  /** Shows the system's dialog, which nothing can close. Chromium prints nothing of a page that has gone meanwhile. */
  function paper(gone: AbortSignal): Promise<Result<null, Failure>> {
    return new Promise((resolve) => {
      gone.addEventListener('abort', () => {
        resolve(fail({ kind: 'cancelled' }));
      });
      waitsFor = gone;
      contents.print({}, (done, reason) => {
        if (waitsFor === gone) waitsFor = undefined;
        if (done) resolve(ok(null));
        else resolve(fail(/cancel/i.test(reason) ? { kind: 'cancelled' } : { kind: 'disk', code: 'PRINTER' }));
      });
    });
  }

  return {
    isWaiting: () => waitsFor !== undefined,
    handlers: {
      'print.paper': async () => {
        const printed = await asking.ask(async (gone) => {
          // A page that waits for the dialog could save nothing at a lock, nor hand it over.
          const isSaved = await within(saving, flush.ask());
          if (gone.aborted) return;
          return isSaved === true ? paper(gone) : fail<Failure>({ kind: 'not-saved' });
        });
        if (!printed) return fail({ kind: 'cancelled' });
        flush.release();
        return printed;
      },
      'print.pdf': ({ name }) =>
        places.save(name, () => contents.printToPDF({ pageSize: 'A4', printBackground: false })),
    },
  };
}
