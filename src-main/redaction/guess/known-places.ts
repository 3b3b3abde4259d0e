import { sweep } from '../text/sweep.ts';
import { HONORIFIC } from '../words/name-context.ts';
import type { Scene } from './scene.ts';

/** What makes a place of the kanji before it. */
const PLACE_MARK =
  /(?:地区|地域|方面|集落|部落|町内|公民館|集会所|自治会|町内会|支所|出張所|分館|校区|学区|バス停|停留所|漁港|交差点|小学校区|中学校区)/g;
/** 若宮、南台、元浜の三地区: all of a row. */
const ROW =
  /([一-龠々ヶ]{1,4}(?:[、・とや][一-龠々ヶ]{1,4}){1,6})(?:の(?:[二三四五六七八九十2-9]|両|各|全)(?:つの)?|の)(?:地区|圏域|市|棚田|支所|会場|集落|公民館|支所|出張所|会場|町|村|地域|校|自治会|停留所|路線|港|駅)/g;
const LONGEST = 4;

/** 本文が地名とする語: words of two to four kanji that the text itself uses as places somewhere. */
export function placesIn({ soft, lines }: Scene): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { index } of sweep(lines, PLACE_MARK))
    for (let size = 2; size <= LONGEST && index - size >= 0; size++) {
      const word = soft.slice(index - size, index);
      if (!/^[一-龠々ヶ]+$/.test(word)) break;
      places.add(word);
    }
  for (const match of sweep(lines, ROW))
    for (const word of (match[1] ?? '').split(/[、・とや]/)) if (word.length > 1) places.add(word);
  return places;
}

/** Whether somebody of that name is addressed anywhere in the text. */
export function isAddressedIn(soft: string, name: string): boolean {
  for (let at = soft.indexOf(name); at >= 0; at = soft.indexOf(name, at + 1)) {
    const right = soft.slice(at + name.length, at + name.length + 8);
    if (HONORIFIC.test(right) || /^(?:宅|家[のにはがを]|夫妻|[父母妻夫]|氏)/.test(right)) return true;
  }
  return false;
}
