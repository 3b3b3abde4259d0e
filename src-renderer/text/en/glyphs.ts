import type { glyphs as ja } from '../ja/glyphs.ts';
import type { SameShape } from '../shape.ts';

/** Notes on the shapes of characters. */
export const glyphs = {
  title: 'Notes on characters',
  selector: 'with a variation selector',
  compatibility: 'compatibility ideograph',
  supplementary: 'ideograph beyond the basic plane',
  uncommon: 'ideograph outside JIS levels 1 and 2',
} as const satisfies SameShape<typeof ja>;
