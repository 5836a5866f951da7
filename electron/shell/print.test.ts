import { expect, it } from 'vitest';
import { fail, ok } from '../domain/result';
import { makeAsking } from './asking';
import { makeFlush } from './flush';
import { makePrinting } from './print';

/** A page and the system's dialog, as Electron gives them: nothing closes the dialog but somebody who answers it. */
function setup({ saves = true }: { readonly saves?: boolean } = {}) {
  const said: string[] = [];
  let navigated: () => void = () => undefined;
  let answer: (done: boolean, reason: string) => void = () => undefined;
  const asking = makeAsking();
  const flush = makeFlush(
    (event) => {
      said.push(event.event);
      if (event.event !== 'flush' || printing.isWaiting()) return;
      void Promise.resolve().then(() => flush.handlers['window.flushed']({ asked: event.asked, saved: saves }));
    },
    () => !printing.isWaiting(),
  );
  const contents = {
    on: (_: string, listener: () => void) => {
      navigated = listener;
      return contents;
    },
    print: (_: unknown, callback: typeof answer) => {
      said.push('dialog');
      answer = callback;
    },
    printToPDF: () => Promise.reject(new Error('asked for by nobody')),
  };
  const printing = makePrinting({
    contents: contents as unknown as Parameters<typeof makePrinting>[0]['contents'],
    asking,
    flush,
    places: { save: () => Promise.resolve(fail({ kind: 'cancelled' })) },
    saving: 20,
  });
  return {
    asking,
    flush,
    printing,
    said,
    print: () => printing.handlers['print.paper'](undefined),
    answer: (done: boolean, reason = '') => {
      answer(done, reason);
    },
    navigate: () => {
      navigated();
    },
  };
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 5));

it('saves before the dialog comes, and lets one write again after it', async () => {
  const { print, answer, said } = setup();
  const printed = print();
  await moment();
  expect(said).toEqual(['flush', 'dialog']);
  answer(true);
  expect(await printed).toEqual(ok(null));
  expect(said).toEqual(['flush', 'dialog', 'stay']);
  const given = print();
  await moment();
  answer(false, 'Print job canceled');
  expect(await given).toEqual(fail({ kind: 'cancelled' }));
  const broken = print();
  await moment();
  answer(false, 'Failed to enumerate printers');
  expect(await broken).toEqual(fail({ kind: 'disk', code: 'PRINTER' }));
});

it('shows no dialog over something that is not saved: a page that waits for it could not hand it over', async () => {
  const { print, printing, said } = setup({ saves: false });
  expect(await print()).toEqual(fail({ kind: 'not-saved' }));
  expect(said).toEqual(['flush', 'stay']);
  expect(printing.isWaiting()).toBe(false);
});

it('a lock waits for no page that waits for the dialog, and counts nothing that is answered afterwards', async () => {
  const { asking, flush, print, printing, said, answer, navigate } = setup();
  const printed = print();
  await moment();
  asking.end();
  expect(await printed).toEqual(fail({ kind: 'cancelled' }));
  expect(printing.isWaiting()).toBe(true);
  expect(await flush.ask()).toBe(true);
  navigate();
  expect(printing.isWaiting()).toBe(false);
  // The page that is there now saves as before, whatever becomes of the dialog.
  expect(await flush.ask()).toBe(true);
  answer(true);
  expect(said).toEqual(['flush', 'dialog', 'flush']);
});

it('shows no dialog for a page that was locked while it saved', async () => {
  const { asking, print, said } = setup();
  const printed = print();
  asking.end();
  expect(await printed).toEqual(fail({ kind: 'cancelled' }));
  expect(said).toEqual(['flush']);
});
