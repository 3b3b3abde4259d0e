import type { Hit } from '../find/hit.ts';
import { LABEL, type Lines, LONG_NUMBER, matchIn } from '../text/line-traits.ts';
import { asciiDigits } from '../text/numerals.ts';
import { pairedLength } from './labelled-numbers.ts';
import { patternHit } from './pattern-hit.ts';

const GLUE = '[ :：|｜、,・/=はがで()「」\\-]{0,5}(?:\\n[ |>]{0,24})?';
const BRANCH = '(?:[ ]?\\([0-9]{2}\\)|[ (（、,・-]*枝番?(?:号)?[)）]?[ :：は]{0,2}[0-9]{1,2}[)）]?)?';
const SYMBOL =
  '(?:[ぁ-んァ-ヶ一-龠々][・ ]){0,3}[一-龠々ぁ-んァ-ヶA-Za-z]{0,8}[ ・-]?[0-9OolI〇一二三四五六七八九]{0,8}(?:-[0-9]{1,6})?';
/** 記号 湊 番号 4829 枝番 01. */
const SYMBOL_THEN_NUMBER = new RegExp(
  `(?:(?:保険証?|被保険者証?|国保|健保|社保|共済|けんぽ|確認書)[^\\n0-9]{0,6}?)?(?<!電話)(?:記[ ]?号|キゴウ)${GLUE}((?!番|被|[のをはが])${SYMBOL})${GLUE}(?:被?保険者?(?:証|等)?)?(?:の)?(?:番[ ]?号|バンゴウ)${GLUE}([0-9OolI〇一二三四五六七八九](?:[ -]?[0-9OolI〇一二三四五六七八九]){0,11})(?![0-9])${BRANCH}`,
  'g',
);
/** 記号・番号 湊国・4829, 記号番号・枝番 2170 118 01. */
const SYMBOL_AND_NUMBER = new RegExp(
  `記[ ]?号[ ・･、及びと/]{0,3}番[ ]?号(?:[・ ]?枝番|\\(枝番\\))?${GLUE}([一-龠々〇ぁ-んァ-ヶA-Za-z]{0,6}-?[0-9]{0,8}[ ]?[ ・の/-][ ]?[0-9〇零一二三四五六七八九]{1,8}(?:[ ]?[ ・-][ ]?[0-9]{1,4})?|[一-龠々]{0,4}[0-9]{0,8}第[0-9]{2,8}号(?:の[0-9]{1,6})?|第[0-9]{1,8}号の[0-9]{1,6}|[一-龠々]{0,4}[0-9]{4,12})(?![0-9年月日])${BRANCH}`,
  'g',
);
/** 国保 湊10 4829, 保険証 2170-118: the card with both and no word for either. */
const CARD_ALONE =
  /(?:国保(?:加入)?|社保|健保|けんぽ|健康保険(?!証)|国保証|社保証|保険証|被保険者証|組合員証|加入者証|船員保険|共済(?:組合)?|確認書|(?<![一-龠々])保険(?=[ :]{1,3}[0-9OolI]{2}-))(?:の[一-龠々ぁ-ん]{2,4}|の|本人|家族)?[ :：()はが、]{1,3}(?:番号[ :：はが]{0,2})?([一-龠々ぁ-んァ-ヶ]{0,4}[ ・-]?[0-9]{1,8}[ ]?[ ・の/-][ ]?[0-9]{2,8}|[0-9OolI]{2}-[0-9OolI]{2,8}|[一-龠々ぁ-ん]{1,4}[ ]?[・/-][ ]?[0-9]{2,8}(?:[ ]?[・-][ ]?[0-9]{2}(?![0-9]))?|[一-龠々]{1,3}-?[0-9]{2,8}|(?<=番号[ :：はが]{0,2})[0-9]{3,8}|[0-9]{6,8})(?![0-9]|[ ]?[年月日円人件割%])/g;
/** 桐 07・440182, 青国・4471093 枝番, 雨・0417・01: symbol and number in one, with or without a branch, which nothing else is written like. */
const WITH_BRANCH =
  /(?<![一-龠々ぁ-んァ-ヶーA-Za-z0-9・])(?:[一-龠々ぁ-ん]{1,2}[ ]?[0-9]{1,4}・[0-9]{4,8}(?![0-9・年月日])|[一-龠々ぁ-んァ-ヶ]{1,3}・[0-9]{4,8}(?=[ 、,]{0,3}枝番)|[一-龠々ぁ-んァ-ヶ]{1,3}・[0-9]{2,8}・[0-9]{2}(?![0-9・年月日]))/g;
/** 国民健康保険,氏名,灯44-0183: the cell of a row about an insurance. */
const IN_ROW =
  /(?:国民健康保険|国保|健康保険|健保|社保|保険証|資格確認書)(?:証)?[ ]?[,|、/][^\n0-9]{0,24}[,|、/][ ]?([一-龠々]{1,3}[ -]?[0-9]{1,4}[ ]?[・-][ ]?[0-9]{2,8}|[一-龠々]{1,3}[ ][0-9]{4,8})(?=[ ]?(?:[,|、/\n]|$))/g;
/** 国保桑 17-3305: the symbol right behind the scheme. */
const TOUCHING =
  /(?:国保|社保|健保)(?:[^\n。]{0,24}番号[ :は]{0,2})?(?![第約計税料証課者係])([一-龠々ァ-ヶ]{1,3}[ ]?(?:[0-9]{1,4})?[・-][0-9]{2,8})(?![0-9]|[ ]?[年月日円人件割%])/g;
/** 国民健康保険 記号 秋07: the symbol alone. */
const SYMBOL_ALONE =
  /(?:国民健康保険|国保|健康保険|健保|社保|共済(?:組合)?|けんぽ|保険証|資格確認書)(?:の?番号は?)?[ :：の(（]{0,3}記[ ]?号[ :：は]{0,3}([一-龠々ぁ-んァ-ヶ]{1,4}[ -]?[0-9]{1,6}|[〇零一二三四五六七八九]{2,6}(?![〇零一二三四五六七八九])|[0-9]{2,8})(?![0-9年月日])/g;
/** きごう 秋41 ばんごう 3067: as whoever learns to write spells it. */
const IN_KANA =
  /きごう[ :は、]{0,3}([一-龠々ぁ-んァ-ヶ]{0,4}[ ・-]?[0-9]{1,8}[ 、,]{0,3}ばんごう[ :は]{0,3}[0-9]{2,10})(?![0-9])/g;
const BRANCH_ALONE = /枝番(?:号)?[ :：は]{0,2}[0-9]{2}(?![0-9年月日])/g;
/** 保険者 灯台市 058213: the insurer's name before its number. */
const INSURER = /保険者[^\n0-9]{0,22}?[ :：(]([0-9]{8}|[0-9]{6})(?![0-9年月日円人件-]|[ ]?[円人件])/g;
const MONTH = /^(?:19|20)[0-9]{2}[ ・/-]?[01]?[0-9](?:[0-3][0-9])?$/;
/** A number of the one right length behind the name of its scheme alone: 介護 (10), 後期高齢 (8). */
const BY_LENGTH =
  /(?:(?:介護|介保|被保|要(?:介護|支援)[1-5])[^\n0-9OolI〇零一二三四五六七八九]{0,14}?((?!0[1-9])[0-9OolI〇零一二三四五六七八九](?:[ -]?[0-9OolI〇零一二三四五六七八九]){9}|(?<=番号?[^\n0-9]{0,6})[0-9](?:[ -]?[0-9]){9})|後期(?:高齢者?)?(?:医療)?(?:保険|制度)?(?:被保険者)?証?[ ]?(?:の)?(?:番号)?[ :：はが(（|、?？]{0,5}([0-9〇零一二三四五六七八九](?:[ -]?[0-9〇零一二三四五六七八九]){7})|雇用保険[^\n0-9〇零一二三四五六七八九]{0,10}([0-9〇零一二三四五六七八九]{4}[ -]?[0-9〇零一二三四五六七八九]{6}[ -]?[0-9〇零一二三四五六七八九]))(?![0-9〇零一二三四五六七八九]|-[0-9])/g;

/** 保険: symbols with their numbers, and numbers that the scheme's name and their length tell. */
export function findInsuranceSymbols(soft: string, lines: Lines): readonly Hit[] {
  const hits: Hit[] = [];
  const ranges = lines.having(LABEL | LONG_NUMBER);
  const push = (start: number, end: number): number => hits.push(patternHit('insurance-number', start, end));
  matchIn(soft, ranges, SYMBOL_THEN_NUMBER, (match, at) => {
    const [text, symbol = '', number = ''] = match;
    const end = at + text.length;
    if (symbol === '') push(at + text.lastIndexOf(number), end);
    else push(at + text.indexOf(symbol, text.search(/記[ ]?号|キゴウ/) + 2), end);
  });
  for (const pattern of [SYMBOL_AND_NUMBER, CARD_ALONE, IN_ROW, TOUCHING])
    matchIn(soft, ranges, pattern, (match, at) => {
      const value = match[1] ?? '';
      if (!MONTH.test(value)) push(at + match[0].indexOf(value), at + match[0].length);
    });
  matchIn(soft, ranges, INSURER, (match, at) => {
    if (!MONTH.test(match[1] ?? '')) push(at + match[0].length - (match[1] ?? '').length, at + match[0].length);
  });
  for (const { index, 0: text, 1: value = '' } of soft.matchAll(IN_KANA))
    push(index + text.length - value.length, index + text.length);
  matchIn(soft, lines.having(LONG_NUMBER), WITH_BRANCH, (match, at) => push(at, at + match[0].length));
  matchIn(soft, ranges, SYMBOL_ALONE, (match, at) =>
    push(at + match[0].length - (match[1] ?? '').length, at + match[0].length),
  );
  matchIn(soft, ranges, BRANCH_ALONE, (match, at) => push(at + match[0].length - 2, at + match[0].length));
  matchIn(soft, lines.having(LONG_NUMBER), BY_LENGTH, (match, at) => {
    const value = match[1] ?? match[2] ?? match[3] ?? '';
    const end = at + match[0].length;
    push(end - value.length, end + pairedLength(soft, end, asciiDigits(value)));
  });
  return hits;
}
