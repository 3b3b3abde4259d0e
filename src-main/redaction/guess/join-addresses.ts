import type { Found } from './scene.ts';

/** What stands between the number of a lot and the house on it. */
const BETWEEN = /(?<=丁目|番地?|号|[0-9〇一二三四五六七八九十])[ 、,・「『(の]{1,3}$/;

/** Takes what joins a house to the lot before it into the suggestion: 鶴見が丘3-12、コーポ山口202 is one address. */
export function joinAddresses(soft: string, found: readonly Found[]): readonly Found[] {
  return found.map((one) => {
    if (one.type !== 'address') return one;
    const between = BETWEEN.exec(soft.slice(Math.max(0, one.start - 5), one.start))?.[0].length ?? 0;
    return between === 0 ? one : { ...one, start: one.start - between };
  });
}
