import { request } from '../client/bridge';
import { orSay } from '../ui/orSay';

/** Has the shell ask whether a link is opened outside, and says why it is not. The page itself opens nothing. */
export function openLink(address: string): void {
  void orSay(request('link.open', { address }));
}
