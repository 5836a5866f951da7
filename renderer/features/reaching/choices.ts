/** What one may do with the pull. */
export type Choice = 'letter' | 'entry' | 'wait' | 'out';

export const CHOICES: readonly Choice[] = ['letter', 'entry', 'wait', 'out'];
