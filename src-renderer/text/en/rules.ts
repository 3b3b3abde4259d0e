import type { rules as ja } from '../ja/rules.ts';
import type { SameShape } from '../shape.ts';

/** Every rule that may refuse, by its identifier in the core's `rules.ts`. */
export const rules = {
  'password.too-short': 'Use at least 15 characters. A chain of words is easy to remember and safe.',
} as const satisfies SameShape<typeof ja>;
