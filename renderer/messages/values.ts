// The values that a sentence in ICU syntax takes, by its types alone: `{name}` a text or a number, `{n, plural, …}` a
// number, `{x, select, …}` a text, or yes or no.

/** How a value is written: its name, and what follows the comma. */
type Use = readonly [name: string, as: string];

/**
 * The uses of values in what is left of a sentence. `In`: what it stands in, the innermost first: `m` a sentence, `c`
 * the cases of a value.
 */
type UsesIn<Left extends string, In extends string, Found extends Use> = Left extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Left extends `${string}}${infer Rest}`
      ? UsesIn<Rest, Outer<In>, Found>
      : never
    : In extends `c${string}`
      ? UsesIn<After, `m${In}`, Found>
      : After extends `${infer Value}}${infer Rest}`
        ? Value extends `${infer Name}, ${infer As}, ${string}`
          ? After extends `${string}, ${string}, ${infer Cases}`
            ? UsesIn<Cases, `c${In}`, Found | readonly [Name, As]>
            : never
          : UsesIn<
              Rest,
              In,
              Found | (Value extends `${infer Name}, ${infer As}` ? readonly [Name, As] : readonly [Value, ''])
            >
        : never
  : Found;

type Outer<In extends string> = In extends `${'m' | 'c'}${infer Around}` ? Around : never;

type UsesOf<Sentence extends string> = Sentence extends `${string}{${string}` ? UsesIn<Sentence, 'm', never> : never;

/** What a value can be that is used in some ways. */
type ValueAs<As extends string> =
  Extract<As, 'plural' | 'selectordinal' | 'number'> extends never
    ? Extract<As, 'select'> extends never
      ? string | number
      : string | boolean
    : number;

type Named<Uses extends Use> = {
  readonly [Name in Uses[0]]: ValueAs<Extract<Uses, readonly [Name, string]>[1]>;
};

/** What a sentence has to be given: nothing, or its values by their names. */
export type SentenceValues<Sentence extends string> = [UsesOf<Sentence>] extends [never]
  ? readonly []
  : readonly [values: Named<UsesOf<Sentence>>];
