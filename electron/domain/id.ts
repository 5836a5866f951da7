/** A record's id: 26 characters of lower-case base32 (a–z, 2–7), 130 random bits. It is also the file's name. */
export type Id = string & { readonly __brand: 'Id' };

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 26;
const PATTERN = /^[a-z2-7]{26}$/;

/** A new id from the platform's random source. */
export function newId(): Id {
  return idFrom(crypto.getRandomValues(new Uint8Array(LENGTH)));
}

/** The id that 26 bytes give, always the same one. */
export function idFrom(bytes: Uint8Array): Id {
  return Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte & 31] ?? '').join('') as Id;
}

/** Whether a text has the form of an id. */
export function isId(text: string): text is Id {
  return PATTERN.test(text);
}
