import type { Hit } from '../find/hit.ts';
import { LABEL, type Lines, LONG_NUMBER, matchIn, PLACE_NUMBER } from '../text/line-traits.ts';
import { LABELS, ownPart } from './labelled-numbers.ts';
import { guessHit, patternHit } from './pattern-hit.ts';

const FILL =
  '(?:[ ]?(?:\\([^()\\n]{1,12}\\)|[一-龠々]{0,6}[1-7一二三四五六]級|有り?|あり|判定|等級|程度|公費|負担|受給|認定|精神|身体|知的|療育|肢体|聴覚|視覚|内部|#|[12一二]種|を?(?:所持|取得|保有)|の(?:更新|交付|再交付|返還|写し|原本)|[A-DＡ-Ｄ][12]?(?=[ \\n(第番判])|[0-9]{1,2}度|最?重度|中度|軽度|区分[ア-オIVX]{1,3}|番[ ]?号|記号|交付|No\\.?|№|[:：はがの、,・/|(=「]|[身療精](?=第|[0-9]))){0,6}[ ]{0,6}(?:\\n[ |>]{0,24})?';
const ISSUER =
  '(?:[一-龠々]{1,4}[都道府県市区町村]|(?![約計全延])[一-龠々](?=[0-9])|(?![約計全延])[一-龠々]{1,4}(?=[ ]?第)|県|市|都|道|府)?[ ]?';
const VALUE = `(${ISSUER}(?:(?:第|ダイ|だい)[ ]?)?(?:[A-Za-zぁ-んァ-ヶ]{1,2}[ ]?-?[ ]?(?:[0-9][ ]?)?(?:第[ ]?)?)?[0-9OolI]{1,10}(?:[ ]?-?[ ]?[0-9OolI]{1,8}){0,4}(?:[ ]?(?:号|ゴウ|ごう))?|${ISSUER}第[〇零一二三四五六七八九十百千]{2,9}号)`;
/** 手帳, 証, 証書, 券 with grade or issuer between it and its number. */
const CERTIFICATE = new RegExp(
  `(?:手帳|てちょう|手ちょう|テチョウ|限度額(?:適用)?認定|減額認定|(?:障害者|障害児福祉|扶養)手当|受給者証|受給資格者?証|医療証|証書|医療券|受給券|認定証|受給証|療養証|診療券|受診券|通院証|利用証|乗車証|登録証|経歴証明書|永住者証明書|組合員証|加入者証|免許証|免許状|免状|負担割合証|診察券)(?:の)?${FILL}${VALUE}(?![0-9年月日級歳円条項人名冊件通枚回度時割%]|[ ]?(?:年|月|人|名|冊|件|円|枚))`,
  'g',
);
/** 身体（灯台県第33174号）, 精神第311号: the kind of disability alone. */
const KIND_ALONE =
  /(?:身体|身障|療育|精神|知的)(?:[1-7]級|[12]種|[^\n0-9。]){0,8}(?:[(（ ](?:[一-龠々]{1,4})?|(?<=身体|身障|療育|精神|知的)[ :：は]{0,2}(?:[A-D][12]?[ ]?)?)(第[0-9]{3,7}(?:-[0-9]{1,3})?号)/g;
const DIGITS_BEFORE = '(?<![0-9A-Za-z.-])((?:[A-Z]{1,2})?[0-9][0-9OolI -]{3,18}[0-9A-Z]{1,2}|第[0-9]{3,7}号)';
/** 受0038217: the sign of a card and a number of seven that begins with a zero. */
const SIGNED = /(?<![一-龠々ァ-ヶー])[受障福医療][ ]?(?:No\.?|第)?[ ]?0[0-9]{6}(?![0-9-])号?/g;
/** 第00371号: zeros before a number are those of a card. */
const ZEROS = /(?<![0-9])第0[0-9]{4,6}号/g;
/** The number first and what it is behind it in brackets. */
const LABEL_BEHIND = new RegExp(
  `${DIGITS_BEFORE}[ ]?[(（←][ ]?(?:は)?(?:${LABELS.map(([, labels]) => `(${labels.replaceAll(/\(\?=[^()]*\)/g, '')})`).join('|')})`,
  'g',
);
const YEAR = /^(?:19|20)[0-9]{2}(?:年度?|[-/][01]?[0-9])?$/;

/** 手帳・証: numbers of certificates, and numbers whose label stands behind them. */
export function findCertificates(soft: string, lines: Lines): readonly Hit[] {
  const hits: Hit[] = [];
  matchIn(soft, lines.having(LABEL | LONG_NUMBER), CERTIFICATE, (match, at) => {
    const written = (match[1] ?? '').trim();
    const value = ownPart(soft, written, at + match[0].trimEnd().length);
    const isLong = value.replace(/[^0-9]/g, '').length >= 3 || /第.{2,}号$/.test(value);
    if (!isLong || YEAR.test(value)) return;
    const start = at + match[0].lastIndexOf(written);
    hits.push(patternHit('certificate-number', start, start + value.length));
  });
  matchIn(soft, lines.having(PLACE_NUMBER), KIND_ALONE, (match, at) => {
    const end = at + match[0].length;
    const start = at + match[0].search(/(?:[一-龠々]{0,4}|[A-D][12]?[ ]?)第[0-9]{3}/);
    hits.push(guessHit('certificate-number', start, end));
  });
  matchIn(soft, lines.having(LONG_NUMBER | PLACE_NUMBER), ZEROS, (match, at) =>
    hits.push(guessHit('certificate-number', at, at + match[0].length)),
  );
  matchIn(soft, lines.having(LONG_NUMBER), SIGNED, (match, at) =>
    hits.push(patternHit('certificate-number', at, at + match[0].length)),
  );
  matchIn(soft, lines.having(LONG_NUMBER | PLACE_NUMBER), LABEL_BEHIND, (match, at) => {
    const type = LABELS[match.slice(2).findIndex((group) => group !== undefined)]?.[0] ?? 'identifier';
    hits.push(patternHit(type, at, at + (match[1] ?? '').length));
  });
  return hits;
}
