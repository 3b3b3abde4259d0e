/**
 * The shape of a language's texts of one feature: every key of the Japanese file, and besides them
 * `<key>_one` where a language has its own form for one (used when `count` is 1).
 */
export type SameShape<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]>;
} & { readonly [one: `${string}_one`]: string };

/** Every path to a sentence in a file of texts: `heading`, `state.draft`. */
export type PathIn<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathIn<T[K]>}`;
}[keyof T & string];

/** The sentence at a path. */
export type SentenceAt<T, P extends string> = P extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? SentenceAt<T[Head], Rest>
    : never
  : P extends keyof T
    ? T[P]
    : never;

/** Names of the gaps `{{name}}` in a sentence. */
export type GapsOf<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | GapsOf<Rest> : never;

/** The argument a sentence needs: none without gaps, else a value for each gap. */
export type ValuesFor<S> = [GapsOf<S>] extends [never] ? [] : [values: { readonly [N in GapsOf<S>]: string | number }];
