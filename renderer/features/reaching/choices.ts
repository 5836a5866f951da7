/** What one may do with the pull. */
export type ReachingChoice = 'letter' | 'wait' | 'out';

export const CHOICES: readonly ReachingChoice[] = ['letter', 'wait', 'out'];
