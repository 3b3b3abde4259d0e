import type { Found } from './scene.ts';

/** What stands between the number of a lot and the house on it. */
const BETWEEN = /(?<=丁目|番地?|号|[0-9〇一二三四五六七八九十])[ 、,・「『(の]{1,3}$/;

/** 西原町徳佐田 before a house: a quarter with its town. */
const QUARTER = /[一-龠々ヶ]{1,5}[市区町村](?:大?字)?[一-龠々ヶ]{1,6}[ 、]$/;
/** …、6号室. */
const ROOM_BEHIND = /^[、, の]{1,2}[A-Z]?[0-9]{1,4}号室/;
const KANJI_FIRST = /^[一-龠々ヶ字]/;
const LEAD = /[一-龠々ヶ](?:[一-龠々ヶノ]|[がケ](?=[一-龠々]))*(?:が(?=$))?$/;
const LABEL =
  /^(?:住所|居所|自宅|実家|本籍|宅|先|所|者|人|家|母|父|兄|弟|姉|妹|妻|夫|娘|子|孫|旧|新|現|元|前|今|同|市内|町内|県内|番地|丁目|号|日|月|年|時|後|回|中)/;

/** Takes what joins a house to the lot before it into the suggestion: 鶴見が丘3-12、コーポ山口202 is one address. */
export function joinAddresses(soft: string, found: readonly Found[]): readonly Found[] {
  return found.map((one) => {
    if (one.type !== 'address') return one;
    const lead = leadOf(soft, one.start);
    const room = ROOM_BEHIND.exec(soft.slice(one.end, one.end + 9))?.[0].length ?? 0;
    const between =
      (BETWEEN.exec(soft.slice(Math.max(0, one.start - 5), one.start)) ??
        QUARTER.exec(soft.slice(Math.max(0, one.start - 14), one.start)))?.[0].length ?? 0;
    return between + lead + room === 0 ? one : { ...one, start: one.start - between - lead, end: one.end + room };
  });
}

/** 長岡郡西|本山町, 緑が|浜ガーデンズ: kanji right before belong to the place, unless they are its label. */
function leadOf(soft: string, start: number): number {
  if (!KANJI_FIRST.test(soft.slice(start, start + 2))) return 0;
  const before = LEAD.exec(soft.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  return before.length - (LABEL.exec(before)?.[0].length ?? 0);
}
