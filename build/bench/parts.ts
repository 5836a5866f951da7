/** What is measured, in its order. The first in a process that has done nothing else yet, as the keeper's. */
export const PARTS = ['saving', 'searching', 'resembling', 'opening', 'window', 'lock', 'screens', 'book'] as const;

/** A part of the bench. */
export type Part = (typeof PARTS)[number];
