import type { glyphs as ja } from '../ja/glyphs.ts';
import type { SameShape } from '../shape.ts';

/** Notes on the shapes of characters. */
export const glyphs = {
  title: 'Notes on characters',
  selector: 'with a variation selector',
  compatibility: 'compatibility ideograph',
  supplementary: 'ideograph beyond the basic plane',
  uncommon: 'ideograph outside JIS levels 1 and 2',
  note: 'It is stored as typed. Other programs and printers may draw another shape.',
} as const satisfies SameShape<typeof ja>;
