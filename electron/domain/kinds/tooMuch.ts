import { contacts, kind, type RecordFrom } from '../fields/declare';

export const TOO_MUCH = kind('too-much', { contacts: contacts() }, { ofNoDay: true });

/** For when it is too much: whom one can reach, and one's own sentences for hard hours, which are its body. */
export interface TooMuch extends RecordFrom<typeof TOO_MUCH> {}
