/** So many records go into one book at the most. */
export const MOST_PIECES = 5000;
