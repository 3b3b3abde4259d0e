import { tightForm } from '../text/fold.ts';
import { misfit } from '../words/kanji-readings.ts';
import type { NameParts } from './name-parts.ts';

/** 切れ目のない読み: a border in a reading that has none. `isSure` when the kanji leave hardly another. */
export interface ReadingBorder {
  readonly name: NameParts;
  readonly family: string;
  readonly given: string;
  readonly isSure: boolean;
}

/** The borders of くろすこうたろう for 黒須幸太郎 at which both halves can be read as the kanji are; readings in tight form. */
export function readingBorders(reading: string, names: readonly NameParts[]): readonly ReadingBorder[] {
  const tight = tightForm(reading);
  const borders = names.flatMap((name) =>
    Array.from({ length: Math.max(0, tight.length - 1) }, (_, index) => {
      const family = tight.slice(0, index + 1);
      const given = tight.slice(index + 1);
      const fit = misfit(tightForm(name.family), family) + misfit(tightForm(name.given), given);
      return { name, family, given, fit };
    }),
  );
  const best = Math.min(...borders.map(({ fit }) => fit));
  const isSingle = borders.filter(({ fit }) => fit === best).length <= 2;
  return borders
    .filter(({ fit }) => fit !== Number.POSITIVE_INFINITY)
    .map(({ name, family, given, fit }) => ({ name, family, given, isSure: fit === best && isSingle }));
}
