import { Annotation } from '@codemirror/state';

/** Marks a change that nobody typed. */
export const given = Annotation.define<boolean>();
