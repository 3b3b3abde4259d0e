/** 字形の注記. */
export const glyphs = {
  title: '字形の注記',
  selector: '異体字の指定つき',
  compatibility: '互換漢字',
  supplementary: '拡張領域の漢字',
  uncommon: 'JIS第1・第2水準にない漢字',
} as const;
