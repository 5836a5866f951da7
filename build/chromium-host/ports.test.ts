import { expect, it } from 'vitest';
import { MessageChannelMain, Pipes, type MessagePortMain, type Piped } from './ports';

/** Everything that an end hears. */
function heardBy(end: MessagePortMain): unknown[] {
  const heard: unknown[] = [];
  end.on('message', ({ data }: { readonly data: unknown }) => heard.push(data));
  end.on('close', () => heard.push('closed'));
  end.start();
  return heard;
}

/** Two processes that carry what the other gives. */
function processes() {
  const here: Pipes = new Pipes((piped: Piped) => {
    there.hear(piped);
  });
  const there: Pipes = new Pipes((piped: Piped) => {
    here.hear(piped);
  });
  return { here, there };
}

/** The end that the other process has of it. */
function handOver({ here, there }: ReturnType<typeof processes>, end: MessagePortMain): MessagePortMain {
  const taken: MessagePortMain[] = [];
  here.give([end], (ids) => {
    taken.push(...ids.map((id) => there.take(id)));
  });
  const [port] = taken;
  if (!port) throw new Error('nothing was handed over');
  return port;
}

it('keeps what is said to an end until it is started', () => {
  const { port1, port2 } = new MessageChannelMain();
  port1.postMessage('early');
  const heard = heardBy(port2);
  port1.postMessage('late');
  port2.close();
  port1.postMessage('nobody hears it');
  expect(heard).toEqual(['early', 'late', 'closed']);
});

it('joins two processes through this one, both ways, and closes at both ends', () => {
  const [window, keeper] = [processes(), processes()];
  const { port1, port2 } = new MessageChannelMain();
  port1.postMessage('before it was handed over');
  const far = handOver(window, port1);
  const near = handOver(keeper, port2);
  const [heardFar, heardNear] = [heardBy(far), heardBy(near)];
  far.postMessage('a request');
  near.postMessage('an answer');
  near.close();
  expect(heardNear).toEqual(['before it was handed over', 'a request', 'closed']);
  expect(heardFar).toEqual(['an answer', 'closed']);
});

it('closes what a process had that is gone', () => {
  const { here } = processes();
  const { port1, port2 } = new MessageChannelMain();
  const heard = heardBy(port2);
  here.give([port1], () => undefined);
  here.close();
  expect(heard).toEqual(['closed']);
});
