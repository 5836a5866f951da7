import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { Pipe } from './devtools';

function open() {
  const out = new PassThrough();
  const into = new PassThrough();
  const pipe = new Pipe(out, into);
  const said: string[] = [];
  out.on('data', (chunk: Buffer) => {
    said.push(
      ...chunk
        .toString()
        .split('\0')
        .filter((text) => text !== ''),
    );
  });
  return { pipe, said, hear: (message: object) => into.write(`${JSON.stringify(message)}\0`), into };
}

it('gives every answer to the one that asked', async () => {
  const { pipe, hear } = open();
  const version = pipe.browser.send('Browser.getVersion');
  const crash = pipe.session('one').send('Page.crash');
  hear({ id: 2, error: { message: 'no' } });
  hear({ id: 1, result: { product: 'Chrome/1' } });
  expect((await version).product).toBe('Chrome/1');
  await expect(crash).rejects.toThrow('Page.crash: no');
});

it('takes messages that come in pieces, several at once, and in any script', async () => {
  const { pipe, into } = open();
  const heard: string[] = [];
  pipe.session('one').on('Runtime.bindingCalled', ({ payload }) => {
    heard.push(payload);
  });
  const bytes = Buffer.from(
    ['海', 'Straße']
      .map(
        (payload) => `${JSON.stringify({ method: 'Runtime.bindingCalled', sessionId: 'one', params: { payload } })}\0`,
      )
      .join(''),
  );
  for (const byte of bytes) into.write(Buffer.from([byte]));
  into.write(Buffer.concat([bytes, bytes]));
  await expect.poll(() => heard).toEqual(['海', 'Straße', '海', 'Straße', '海', 'Straße']);
});

it('lets nobody wait once the browser has ended', async () => {
  const { pipe } = open();
  const waiting = pipe.browser.send('Browser.getVersion');
  pipe.end();
  await expect(waiting).rejects.toThrow('the browser has ended');
});
