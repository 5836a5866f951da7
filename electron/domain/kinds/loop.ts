import { kind, line, link, type RecordFrom } from '../fields/declare';

export const LOOP = kind('loop', { title: line(), person: link('person') }, { title: 'title' });

/**
 * A circle that one goes in, by a name of one's own. Its rounds are records of their own. Its moment is when it was
 * first called so, its body notes.
 */
export interface Loop extends RecordFrom<typeof LOOP> {}
