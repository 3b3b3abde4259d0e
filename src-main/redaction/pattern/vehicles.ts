import type { Hit } from '../find/hit.ts';
import { softForm } from '../text/fold.ts';
import { type Lines, matchIn, PLATE } from '../text/line-traits.ts';
import { platePlaces } from '../words/plate-places.ts';
import { patternHit } from './pattern-hit.ts';

const places = new Set([...platePlaces].map(softForm));
const KANA =
  '[あいうえかきくけこをさすせそたちつてとなにぬねのはひふほまみむめもやゆよらりるろれわアイウエカキクケコサスセソタチツテトナニヌネノハヒフホマミムメモヤユヨラリルロレワEHKMTY]';
const D = '[0-9OolI〇零一二三四五六七八九]';
const SERIAL = `(?:[0-9]{2}[ ][0-9]{2}|${D}[ ]?${D}[ ]?-[ ]?${D}[ ]?${D}|[・.]{0,3}[ ]?${D}[ ]?-[ ]?${D}[ ]?${D}|[・.]{1,2}[ ]?-[ ]?[0-9]{2}|[0-9]-[0-9]{3}|[・.]{1,3}[ ]?[0-9]{1,3}|[0-9OolI]{1,4}|[〇零一二三四五六七八九]{4})`;
const NOT_MORE = '(?![0-9〇一二三四五六七八九人件円時分月日年回名歳才万千%-]|[ ]?(?:人|件|円|名|回|世帯))';
const CLASS_AND_SERIAL = new RegExp(
  `(?<![0-9.,-])([0-9OolI][ ]?[0-9OolIACFHKLMPXY](?:[ ]?[0-9OolIACFHKLMPXY])?|[〇一二三四五六七八九]{2,3}|[0-9](?=[ ]))([ \\n、]{0,4}(?:の[ ]?)?)(${KANA})([ \\n]{0,4}(?:の[ ]?)?)(${SERIAL})${NOT_MORE}`,
  'g',
);
const PLACE = /([一-龠々ぁ-んァ-ヶ]{1,5}?)(?:[ \n]{0,3}|の)$/;
/** 原付, 二輪: town or place and kana without a class. */
const MOPED = new RegExp(
  `(?<=([0-9]?[一-龠々ァ-ヶ]{1,5}[市区町村]?)[ ]?)([あいうえかきくけこさすせそたちつてとなにぬねのはひふほまみむめもやゆよらりるろれわ]|(?<=[ ])を(?=[ ]))[ ]?([0-9]{1,2}-[0-9]{2}|[0-9]{2,4})${NOT_MORE}`,
  'g',
);
const MOPED_NEAR = /原付|原動機|バイク|二輪|スクーター|カブ|cc|標識|ナンバー|プレート|車|軽(?![度減くい])/;
const LABELLED_PLATE = new RegExp(
  `(?:ナンバー|車番|プレート|車両?番号)(?:の)?(?:下|末尾)?(?:4桁|四桁|4けた)?[ ]?(?:は|が|も|、|:|：|=)?[ ]?[「『(]?[ ]?((?:${KANA}[ ]?)?(?:[0-9]{2}-[0-9]{2}|[・.]{1,2}[0-9]{1,3}|[0-9]{4}))${NOT_MORE}`,
  'g',
);
const PARTICLE_KANA = /[はもとにのをかでやがへ]/;
const CAR_NEAR =
  /(?:ナンバー|車両|登録番号|車番|プレート|車|軽|ワゴン|トラック|バン|セダン|ダンプ|自家用)[^\n。]{0,14}$/;

/** 自動車登録番号: place, class, kana and serial (白浜 480 さ 12-34); the place belongs to it. */
export function findVehicles(soft: string, lines: Lines): readonly Hit[] {
  const hits: Hit[] = [];
  const ranges = lines.having(PLATE);
  matchIn(soft, ranges, CLASS_AND_SERIAL, (match, at) => {
    const [text, group = '', gap = '', kana = '', gapBehind = '', serial = ''] = match;
    const before = soft.slice(Math.max(0, at - 24), at).replace(/^.*\n(?=.*[^\s])/s, '');
    const place = PLACE.exec(before);
    const name = placeName(place?.[1] ?? '');
    const isFull = group.replace(/ /g, '').length === 3;
    const isHyphenated = /[-・.]/.test(serial);
    const isApart = /^[ \n]+$/.test(gap) && /^[ \n]+$/.test(gapBehind);
    const isSure = places.has(name) || CAR_NEAR.test(before) || isApart;
    const isCertain =
      (isHyphenated && (isFull || name !== '')) ||
      CAR_NEAR.test(before) ||
      (name !== '' && isFull && (isSure || (serial.length === 4 && !PARTICLE_KANA.test(kana)))) ||
      (places.has(name) && (!PARTICLE_KANA.test(kana) || serial.length === 4));
    if (!isCertain || !/[0-9〇一二三四五六七八九]/.test(serial)) return;
    const space = place ? place[0].length - (place[1] ?? '').length : 0;
    hits.push(patternHit('vehicle', at - (name ? name.length + space : 0), at + text.trimEnd().length));
  });
  matchIn(soft, ranges, MOPED, (match, behind) => {
    const [rest, place = '', kana = '', serial = ''] = match;
    const at = behind - place.length - (soft[behind - 1] === ' ' ? 1 : 0);
    const text = soft.slice(at, behind) + rest;
    const around = soft.slice(Math.max(0, at - 16), at) + soft.slice(at + text.length, at + text.length + 8);
    const isTown = /[市区町村]$/.test(place);
    const isNear = MOPED_NEAR.test(around);
    const isPlain = text === `${place}${kana}${serial}` && PARTICLE_KANA.test(kana);
    if (serial.includes('-') ? (isTown && !isPlain) || isNear : isNear && !isPlain)
      hits.push(patternHit('vehicle', at, at + text.length));
  });
  matchIn(soft, ranges, LABELLED_PLATE, (match, at) => {
    const end = at + match[0].length;
    hits.push(patternHit('vehicle', end - (match[1] ?? '').length, end));
  });
  return hits;
}

/** The place at the end of what stands before a plate: kanji, or one of the places written in kana. */
function placeName(before: string): string {
  for (let length = Math.min(5, before.length); length > 0; length--) {
    const name = before.slice(-length);
    if (places.has(name)) return name;
  }
  return /[一-龠々ァ-ヶ]{1,4}$/.exec(before)?.[0] ?? '';
}
