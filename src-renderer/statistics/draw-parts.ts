import type { Fill, Look } from './look.ts';

/** Sizes of type in CSS pixels. */
export const sizesOf = ({ scale }: Look) => ({ text: 14 * scale, small: 12.5 * scale });

/** A fill as the library takes it. */
export function itemStyle({ color, decal, border }: Fill): object {
  return { color, borderColor: border, borderWidth: 1, ...(decal ? { decal } : {}) };
}

/** The fill of a place in the order; after the last it begins anew. */
export function fillAt(look: Look, at: number): Fill {
  return look.fills[at % look.fills.length] as Fill;
}

/** Type, without which the library would take its own. */
export const textStyle = (look: Look) => ({ fontFamily: look.font, fontSize: sizesOf(look).text, color: look.text });

/** A note beside the pointer, drawn on the canvas: markup is refused by the page's policy. */
export const tooltip = (look: Look): object => ({
  show: !look.isPaper,
  trigger: 'item',
  renderMode: 'richText',
  confine: true,
  backgroundColor: look.surface,
  borderColor: look.muted,
  borderWidth: 1,
  padding: 10,
  textStyle: { ...textStyle(look), fontSize: sizesOf(look).text },
});

/** The key to several series. */
export const legend = (look: Look, names: readonly string[]): object => ({
  show: names.length > 1,
  top: 0,
  left: 0,
  right: 0,
  itemWidth: 28,
  itemHeight: 16,
  itemGap: 14,
  selectedMode: false,
  data: [...names],
  textStyle: { ...textStyle(look), fontSize: sizesOf(look).small },
});

/** An axis of counts: whole numbers, thin lines. */
export const countAxis = (look: Look): object => ({
  type: 'value',
  minInterval: 1,
  axisLabel: { color: look.muted, fontSize: sizesOf(look).small, fontFamily: look.font },
  splitLine: { lineStyle: { color: look.line } },
});

/** An axis of names. */
export const nameAxis = (look: Look, names: readonly string[], label: object = {}): object => ({
  type: 'category',
  data: [...names],
  axisTick: { show: false },
  axisLine: { lineStyle: { color: look.muted } },
  axisLabel: {
    color: look.text,
    fontSize: sizesOf(look).small,
    fontFamily: look.font,
    interval: 0,
    ...label,
  },
});
