import type { AllRequests, Bridge, RequestName } from '../../electron/contract';
import type { WindowEvent } from '../../electron/contract/event';
import type { Answer, InputOf } from '../../electron/contract/request';

declare global {
  interface Window {
    readonly holdfast: Bridge;
  }
}

type Input<Name extends RequestName> = InputOf<AllRequests[Name]>;

/** Sends a request; one that takes nothing is sent by its name alone. */
export function request<Name extends RequestName>(name: Name, ...[input]: undefined extends Input<Name> ? [input?: Input<Name>] : [input: Input<Name>]): Promise<Answer<AllRequests[Name]>> {
  return window.holdfast.request(name, input!);
}

/** Hears events of one kind; the returned function ends it. */
export function on<Kind extends WindowEvent['event']>(kind: Kind, listener: (event: Extract<WindowEvent, { event: Kind }>) => void): () => void {
  return window.holdfast.listen((event) => {
    if (event.event === kind) listener(event as Extract<WindowEvent, { event: Kind }>);
  });
}
