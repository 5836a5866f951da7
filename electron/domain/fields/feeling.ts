/** A feeling with its strength, 0 to 10. */
export interface Feeling {
  readonly name: string;
  readonly strength: number;
}

export const STRONGEST = 10;

/**
 * The feelings offered before the owner has any of their own; their names are words of the journal, not of the window.
 */
export const FIRST_FEELINGS: readonly string[] = [
  'afraid',
  'angry',
  'ashamed',
  'calm',
  'close',
  'confused',
  'disappointed',
  'empty',
  'glad',
  'grateful',
  'guilty',
  'held',
  'hopeful',
  'hurt',
  'jealous',
  'lonely',
  'longing',
  'numb',
  'proud',
  'relieved',
  'restless',
  'sad',
  'safe',
  'steady',
  'tender',
  'tense',
  'tired',
  'uneasy',
  'unsure',
];

/** Whether a number is a strength: a whole number from 0 to 10. */
export function isStrength(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= STRONGEST;
}
