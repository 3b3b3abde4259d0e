import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { likenessOf } from './name-like.ts';
import { type Found, namedAt, type Scene } from './scene.ts';

const DATE =
  '(?:(?:昭和|平成|大正|令和)[ ]?(?:元|[0-9]{1,2})年[ ]?[0-9]{1,2}月[ ]?[0-9]{1,2}日|[STHR昭大平令][0-9]{1,2}[./][0-9]{1,2}[./][0-9]{1,2}|(?:19|20)[0-9]{2}[./-][0-9]{1,2}[./-][0-9]{1,2})';
/** 椎葉ノブ　昭和14年1月3日, グレース・バウティスタ 1990/10/9: the cell before a date, as rows about people have it. */
const CELL = new RegExp(
  `(?<![一-龠々ァ-ヶーぁ-んA-Za-z・])(?:([一-龠々]{1,4})([ぁ-んァ-ヶー]{2,5})|([一-龠々]{4,6})|[ァ-ヶー]{2,10}(?:[・ ][ァ-ヶー]{2,10}){1,3})(?=[ ]{1,3}${DATE})`,
  'g',
);
const NO_PERSON = /[日月年者期限付証号票回度料金類書]$/;

/** 日付の前の氏名: names that nothing but the date in the next cell tells. */
export function readBeforeDates(scene: Scene): readonly Found[] {
  const { lines, lexicon } = scene;
  const found: Found[] = [];
  for (const { index, 0: name, 1: family, 2: given = '', 3: kanji } of sweep(lines, CELL)) {
    if (NOT_A_NAME.has(name) || NO_PERSON.test(name)) continue;
    if (family !== undefined && !lexicon.givenReadings.has(tightForm(given))) continue;
    if (kanji !== undefined && likenessOf(scene, kanji) !== 'yes') continue;
    found.push(namedAt(index, name, { isStrong: true }));
  }
  return found;
}
