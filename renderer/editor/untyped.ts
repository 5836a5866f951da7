import { Annotation } from '@codemirror/state';

/** Marks a change that nobody typed. */
export const untyped = Annotation.define<boolean>();
