import { wordlist } from '@scure/bip39/wordlists/english.js';
import { randomInt } from 'node:crypto';

const WORDS = 6;

/** Six words of the BIP 39 English list, 66 bits, parted by blanks. */
export function suggestPassphrase(): string {
  // SECURITY: randomInt draws from the system's source without favouring any word.
  return Array.from({ length: WORDS }, () => wordlist[randomInt(wordlist.length)] ?? '').join(' ');
}
