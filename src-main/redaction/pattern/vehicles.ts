import type { Hit } from '../find/hit.ts';
import { type Lines, matchIn, PLATE } from '../text/line-traits.ts';
import { lineBefore, patternHit } from './pattern-hit.ts';

const CLASS_AND_SERIAL =
  /(?<![0-9.,-])([0-9][0-9ACFHKLMPXY]{1,2})[ ]?([あいうえかきくけこをさすせそたちつてとなにぬねのはひふほまみむめもやゆよらりるろれわアイウエカキクケコサスセソタチツテトナニヌネノハヒフホマミムメモヤユヨラリルロレワEHKMTY])[ ]?([0-9]{2}[ ]?-[ ]?[0-9]{2}|[・.]{1,3}[ ]?[0-9]{1,3}|[0-9]{1,4})(?![0-9人件円時分月日年回名歳才万千%-])/g;
const PLACE = /([一-龠々ぁ-んァ-ヶ]{1,4})[ ]?$/;
const KANJI_PLATE = /[〇一二三四五六七八九]{2,3}[ ]?[あ-わ][ ]?[〇一二三四五六七八九]{4}(?![〇一二三四五六七八九])/g;
const LABELLED_PLATE =
  /(?:ナンバー|車番|プレート)[ ]?(?:は|が|:|：|「)?[ ]?((?:[あ-わ][ ]?)?[0-9]{2}-[0-9]{2})(?![0-9-])/g;
const PARTICLE_KANA = /[はもとにのをかでや]/;
const LABEL = /(?:ナンバー|車両番号|登録番号|車番|プレート|車)[^\n。]{0,12}$/;

/** 自動車登録番号: place, class, kana and serial (白浜 480 さ 12-34); the place belongs to it. */
export function findVehicles(soft: string, lines: Lines): readonly Hit[] {
  const hits: Hit[] = [];
  const ranges = lines.having(PLATE);
  matchIn(soft, ranges, CLASS_AND_SERIAL, (match, at) => {
    const before = lineBefore(soft, at, 24);
    const place = PLACE.exec(before);
    const hasHyphen = /-|[・.]/.test(match[3] ?? '');
    const isFull = (match[1] ?? '').length === 3;
    const isCertain =
      (hasHyphen && (isFull || place)) ||
      LABEL.test(before) ||
      (isFull && place && (match[3] ?? '').length === 4 && !PARTICLE_KANA.test(match[2] ?? ''));
    if (!isCertain) return;
    const name = place
      ? (/[一-龠々ァ-ヶ]{1,4}$/.exec(place[1] ?? '')?.[0] ??
        (/^(?:いわき|とちぎ|つくば|なにわ)$/.test(place[1] ?? '') ? (place[1] ?? '') : ''))
      : '';
    const gap = place ? place[0].length - (place[1] ?? '').length : 0;
    hits.push(patternHit('vehicle', at - (name ? name.length + gap : 0), at + match[0].trimEnd().length));
  });
  matchIn(soft, ranges, KANJI_PLATE, (match, at) => {
    const place = /[一-龠]{1,4}[ ]?$/.exec(lineBefore(soft, at, 6))?.[0] ?? '';
    if (place) hits.push(patternHit('vehicle', at - place.length, at + match[0].length));
  });
  matchIn(soft, ranges, LABELLED_PLATE, (match, at) => {
    const end = at + match[0].length;
    hits.push(patternHit('vehicle', end - (match[1] ?? '').length, end));
  });
  return hits;
}
