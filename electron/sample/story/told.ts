/** An entry of the story, as it is written down here. */
export interface Told {
  /**
   * Days before the Sunday on which the story ends; so 1 is a Saturday, and every Thursday leaves 3 when divided by 7.
   */
  readonly ago: number;
  /** Of the day, `21:40`. */
  readonly time: string;
  readonly title?: string;
  readonly body: string;
  readonly people?: readonly string[];
  readonly tags?: readonly string[];
  /** Each with its strength, 0 to 10. */
  readonly feelings?: Readonly<Record<string, number>>;
}
