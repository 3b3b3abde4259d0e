import type { Hit } from '../find/hit.ts';
import { LABEL, LETTER, type Lines, LONG_NUMBER, matchIn } from '../text/line-traits.ts';
import { asciiDigits } from '../text/numerals.ts';
import { isInsurerNumber } from './check-digits.ts';
import { guessHit, lineBefore, patternHit } from './pattern-hit.ts';

/** Labels after which a number belongs to a person, and its type. In soft form. */
export const LABELS: readonly (readonly [string, string])[] = [
  ['my-number', 'マイナンバー(?:カード)?(?:の番号)?|個人番号|通知カード|My[ ]?[Nn]umber|MY[ ]?NUMBER'],
  [
    'licence-number',
    '運転免許(?:証)?(?:の)?(?:番号)?|免許証(?:の)?(?:番号|No\\.?)?|免許番号|運転経歴証明書(?:の)?(?:番号)?',
  ],
  ['pension-number', '基礎年金番号|年金番号|年金手帳(?:の)?(?:番号)?|年金証書(?:の)?(?:番号)?'],
  [
    'insurance-number',
    '保険者\\(番号\\)|保険者(?:番号)?(?=[ :：は=/0-9]{1,2}[0-9])|保険者(?:番号等?|コード|No\\.?)|被保番号?|被保険者(?:証)?(?:の)?(?:記号・?番号|記号|番号)|保険証(?:の)?(?:記号・?番号|記号|番号)?|雇用保険(?:被保険者)?番号|介護保険(?:証)?(?:の)?(?:被保険者)?番号|後期高齢者医療(?=[ :：]{0,2}[0-9]{8})|後期高齢(?:者)?(?:医療)?(?:の)?(?:被保険者)?番号|国保(?:の)?(?:記号)?番号|健保(?:の)?記号|資格確認書(?:の)?(?:番号)?|求職番号|組合員証?(?:の)?番号|加入者番号|雇用保険の番号',
  ],
  [
    'certificate-number',
    '受給者(?:証)?(?:の)?番号|受給者証|公費負担者番号|自立支援医療(?:受給者証)?(?:の)?(?:番号?)?(?=[ :：(は]{0,3}[0-9])|公費(?=[ :：(]{0,2}[0-9]{8})|精神通院(?:医療)?|更生医療|育成医療|指定難病|小児?慢性?|特定疾患|重心|マル福|障害者手帳(?:の)?(?:番号)?|療育手帳(?:の)?(?:番号)?|精神(?:障害者)?保健福祉手帳(?:の)?(?:番号)?|身体障害者手帳(?:の)?(?:番号)?|身障手帳|手帳番号|手帳[ ]?(?:精神|身体|療育|身障)|保険証券|母子(?:健康)?手帳(?:の)?(?:番号)?|証書番号|交付番号|生活保護(?:の)?(?:ケース|受給者)番号',
  ],
  [
    'residence-card',
    '在留カード(?:の)?(?:番号|No\\.?)?|在留番号|特別永住者証明書(?:の)?(?:番号)?|外国人登録(?:証明書|証)?(?:の)?(?:番号)?',
  ],
  [
    'passport',
    '旅券(?:の)?番号|旅券|パスポート(?:の)?(?:番号)?|(?:[Pp]assport|PASSPORT)(?:[ ]?(?:[Nn][Oo]\\.?|[Nn]umber|NUMBER))?',
  ],
  ['bank-account', '口座番号|口座|振込先|引落口座|通帳(?:の)?番号'],
  [
    'identifier',
    '住民票(?:の写し)?[ ・]?コード|住民コード|住基コード|住基番号|住民番号|個人コード|世帯コード|求職者番号|相談番号|保護番号|医療券番号|照会番号|暗証(?:番号)?|受理(?=第[0-9]{3,6}号)|受付(?:No\\.?)?(?=[ :：]{0,2}[0-9]{2,4}-[0-9]{4,6})|貸付決定番号|交通系(?:IC)?カード|Suica|PASMO|ICOCA|スイカ番号|敬老(?:パス|乗車証|手帳)|福祉乗車証|タクシー(?:利用)?券(?:の番号)?(?=[ :：(]{0,2}(?:No\\.?|第)?[0-9]{3})|給付券|支給券|ヘルプカード|防犯登録(?:番号)?|鑑札(?:番号)?(?=[ :(は]{0,2}(?:No\\.?|第)?[0-9])|質札(?:番号)?(?=[ :(は]{0,2}(?:No\\.?|第)?[0-9])|保護台帳(?:番号)?|IMEI|労働保険番号|宛名番号|世帯番号|整理番号|お?客様番号|お客さま番号|顧客番号|契約(?:者)?番号|契約No\\.?|会員番号|証券番号|診察券(?:の)?(?:番号)?|診療券(?:の)?(?:番号)?|カルテ(?:No\\.?)?(?=[ :：は]{0,2}[0-9])|患者番号|患者ID|カルテ番号|学籍番号|社員番号|職員番号|従業員番号|登録番号|水栓番号|使用者番号|供給地点特定番号|お問い?合わせ番号|貸付番号|ローン番号|債権番号|事件番号|事案番号|事例番号|案件番号|ケース番号|ケースNo\\.?|受付番号|受理番号|納税者番号|納付番号|収納番号|カード番号|会員No\\.?|利用者番号|利用者ID|管理番号',
  ],
];
/** Any other 〜番号, unless it numbers a paper, a place or a thing. */
const OTHER_LABEL =
  /([一-龠々ァ-ヶーA-Za-z]{1,10})[ ]?の?(?:番号|No\.?|ナンバー|ID|コード)[ ]?(?:は|:|：|\||「|→|=)?[ ]?(第?[A-Za-z]{0,3}[ -]?[0-9](?:[ -]?[0-9A-Za-z]){3,19}号?)(?![年月日時円人件])/g;
const PUBLIC_LABEL =
  /(?:文書|告示|議案|条例|規則|資料|議題|法人|製造|型|型式|機種|部屋|会議室|通し|地番|品|規格|ページ|問題|条|項|図|表|写真|郵便|電話|FAX|ファックス|携帯|内線|郵便|市町村|地域|商品|バー|QR|便|列車|座席|発言|席|代表|発番|起案|要綱|通知|例規|版|商品|部品|備品|機器)$/i;
const VALUE =
  '(?:[ ]?\\((?:[^)\\n0-9]{1,10}|[0-9一二三四五六七八九十]{1,2}[桁けケ][^)\\n]{0,6})\\))?(?:(?:[ ]?(?:は|が|も|→|=|:|：|,|、|・|\\(|（|「|\\)|\\||/|\\[|□|_+|\\*|#|;|？|\\?|【|\\.{2,3}|No\\.?|№|第|番号|記号)){0,4})[ ]{0,12}(?:\\n[ |>]{0,24})?';
const NUMBER =
  '([A-Za-z]{0,2}[0-9]{1,4}-?[一-龠々]{1,3}-?[0-9]{2,6}|[A-Za-z一-龠々ぁ-んァ-ヶ]{0,4}[ -]?(?:[A-Za-z]{1,2}(?=[0-9]))?[0-9](?:[ ・.-]?[0-9A-Za-z]){2,27}(?:号)?|[〇零一二三四五六七八九](?:[ の-]?[〇零一二三四五六七八九]){3,24})';
/** First characters of all labels: a quick no for most places. */
const FIRST = [...new Set(LABELS.flatMap(([, labels]) => labels.split('|').map((label) => label[0] ?? '')))]
  .filter((letter) => /[^()?:[\\]/.test(letter))
  .join('');
const LABELLED = new RegExp(`(?=[${FIRST}お客Pp])(?:${LABELS.map(([, labels]) => `(${labels})`).join('|')})`, 'g');
const AFTER = new RegExp(`^${VALUE}${NUMBER}`, 'i');
const BRANCH_BEHIND = /^[ ]?[(（]?枝番?[ :：]?[0-9]{1,2}[)）]?/;
/** 21130017の388: the number of the insured behind that of the firm. */
const INSURED_BEHIND = new RegExp(`^の[0-9]{1,6}(?![0-9年月日人件枚通])|${BRANCH_BEHIND.source}`);
/** 受給者証番号の件、…でした: words between, and a number long enough to be nothing else. */
const BRIDGED =
  /^((?:の番号)?(?:[^0-9\n。]{0,14}|[^0-9\n。]{0,16}。[ ]?(?:\n[ ]{0,8})?))([A-Za-z]{0,2}[0-9](?:[ -]?[0-9A-Za-z]){5,19})(?![0-9]|[ ]?[年月日円人件])/;
/** 06237846　R8.02.04, 0417336208　2026.2.4: a day or a time that begins in the next cell is none of the number. */
const NEXT_DAY = /(?<=[0-9]{6})[ ][MTSHR]?[0-9]{1,4}[./][0-9]{1,2}[./][0-9]{1,2}$/i;
const NEXT_START = /(?<=[0-9]{6})[ ][MTSHR]?[0-9]{1,4}$/i;
const OTHER_THING = /電話|携帯|TEL|FAX|Fax|連絡先|件数|定員|予算|円|年度|日付|番地|〒|郵便/i;
/** 番号は第20-1148号です: of what, another line tells. */
const BARE_LABEL =
  /(?<![一-龠々ァ-ヶーA-Za-z])番号[ ]?(?:[はが:→]|、|「|\(|：|？|\?)[」 「]{0,3}(第?[A-Za-z]{0,2}[0-9][0-9 -]{3,18}[0-9](?:号)?)(?![0-9]|[ ]?[年月日円人件])/g;
/** 年金コード 1150: a kind of pension, and so only a hint at somebody. */
const PENSION_CODE = /年金コード[ ]?(?:は|:|：|\()?[ ]?([0-9]{4})(?![0-9])/g;
/** One digit to a box: |3|9|0|1|7|2|. */
const BOXES =
  /(?<![0-9A-Za-z])[0-9A-Z](?:[ ]?[|□][ ]?[0-9A-Z-]){4,15}(?![0-9A-Za-z])|(?<=□)[0-9]{3,5}(?:[ ]?□[ ]?[0-9]{3,5}){1,3}/g;
const BOXED = /番号|コード|記号|口座|カード|番[ ]?号/;
const NOT_A_VALUE =
  /^(?:[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])|[0-9]{1,4}[年月日時分円歳人件回期]|[A-Za-z]?[0-9]{1,2}[-.][0-9]{1,2}[-.][0-9]{1,2}(?![0-9-])|(?:令和|平成|昭和|大正|毎月|翌月|来月|先月|今月|約|残高|計))/;
/** 予約番号 QX7R2M: what a traveller is known by. */
const BOOKING =
  /(?:予約(?:番号|記録)?|確認番号|PNR|[Bb]ooking(?:[ ](?:[Nn]o\.?|[Rr]ef(?:erence)?))?)[ :：は]{1,3}((?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*[0-9])[A-Z0-9]{5,8})(?![A-Za-z0-9])/g;
/** A contract's code that no paper of the office has: AK-7719-0034. */
const CODE = /(?<![A-Za-z0-9-])第?[A-Z]{1,3}(?:-[0-9]{3,5}-[0-9]{3,6}|[0-9]{4}-[0-9]{4,6})号?(?![A-Za-z0-9-])/g;

/** Numbers that a label makes personal: insurance, certificates, licence, accounts, customers, patients … */
export function findLabelledNumbers(soft: string, lines: Lines): readonly Hit[] {
  const hits: Hit[] = [];
  const labels = lines.having(LABEL | LONG_NUMBER);
  matchIn(soft, labels, LABELLED, (match, at) => pushLabelled(hits, soft, match, at));
  matchIn(soft, labels, OTHER_LABEL, (match, at) => {
    if (PUBLIC_LABEL.test(match[1] ?? '') || match[0].includes('年金コード')) return;
    const written = match[2] ?? '';
    const number = ownPart(soft, written, at + match[0].length);
    if (number.replace(/[^0-9]/g, '').length < 4 || NOT_A_VALUE.test(number)) return;
    const start = at + match[0].length - written.length;
    hits.push(patternHit('identifier', start, start + number.length));
  });
  matchIn(soft, labels, BARE_LABEL, (match, at) => {
    const end = at + match[0].length;
    if (!NOT_A_VALUE.test(match[1] ?? '')) hits.push(guessHit('identifier', end - (match[1] ?? '').length, end));
  });
  matchIn(soft, lines.having(LETTER), BOOKING, (match, at) => {
    const end = at + match[0].length;
    hits.push(patternHit('identifier', end - (match[1] ?? '').length, end));
  });
  matchIn(soft, labels, PENSION_CODE, (match, at) => {
    const end = at + match[0].length;
    hits.push(guessHit('pension-number', end - 4, end));
  });
  matchIn(soft, labels, BOXES, (match, at) => {
    if (BOXED.test(lineBefore(soft, at, 24))) hits.push(patternHit('identifier', at, at + match[0].length));
  });
  matchIn(soft, lines.having(LETTER), CODE, (match, at) => {
    if (match[0].replace(/[^0-9]/g, '').length >= 7) hits.push(patternHit('identifier', at, at + match[0].length));
  });
  return hits;
}

function pushLabelled(hits: Hit[], soft: string, match: RegExpMatchArray, at: number): void {
  const index = match.slice(1).findIndex((group) => group !== undefined);
  const type = LABELS[index]?.[0] ?? 'identifier';
  const from = at + match[0].length;
  const value = AFTER.exec(soft.slice(from, from + 48));
  if (!value) {
    const far = BRIDGED.exec(soft.slice(from, from + 48));
    const written = far?.[2] ?? '';
    const numberAt = from + (far?.[1]?.length ?? 0);
    const isOther = OTHER_THING.test(far?.[1] ?? '') || /^0[0-9]{1,4}-/.test(written);
    if (far && !isOther && /番号|No|コード/.test(match[0] + (far[1] ?? '')) && !NOT_A_VALUE.test(written))
      hits.push(patternHit(type, numberAt, numberAt + written.length));
    else if (
      far &&
      !isOther &&
      /[証帳券]/.test(match[0]) &&
      asciiDigits(written).length >= 6 &&
      !NOT_A_VALUE.test(written)
    )
      hits.push(guessHit(type, numberAt, numberAt + written.length));
    return;
  }
  const number = ownPart(soft, value[1] ?? '', from + value[0].length).replace(/[ -]+$/, '');
  const numberAt = from + value[0].length - (value[1] ?? '').length;
  const start = soft[numberAt - 1] === '第' ? numberAt - 1 : numberAt;
  const digits = asciiDigits(number);
  if (
    digits.length < (type === 'certificate-number' || type === 'identifier' ? 3 : 4) ||
    NOT_A_VALUE.test(soft.slice(numberAt, numberAt + 12))
  )
    return;
  const pair = /^(?:certificate|insurance)/.test(type) ? pairedLength(soft, numberAt + number.length, digits) : 0;
  const end = numberAt + number.length + pair;
  if (/^[年月日時円歳人件回名枚冊通]/.test(soft.slice(end, end + 1))) return;
  const branch =
    (type === 'insurance-number' ? INSURED_BEHIND : BRANCH_BEHIND).exec(soft.slice(end, end + 10))?.[0].length ?? 0;
  const lead = /^[一-龠々ぁ-ん]*(?=第)/.exec(number)?.[0].length ?? 0;
  const checks = type === 'insurance-number' && isInsurerNumber(digits) ? ['check-digit'] : [];
  hits.push(patternHit(type, start + lead, end + branch, checks));
}

/** What of a written number is the number itself; `end` is where it ends in the text. */
export function ownPart(soft: string, written: string, end: number): string {
  const goesOn = /^[./:][0-9]/.test(soft.slice(end, end + 2));
  return written.replace(goesOn ? NEXT_START : NEXT_DAY, '');
}

/** 21131508/4400281: the number of the payer with that of the person behind it. */
export function pairedLength(soft: string, end: number, digits: string): number {
  if (digits.length !== 8 && digits.length !== 10) return 0;
  return /^[ ]?[/・,、 ][ ]?[0-9]{7,8}(?![0-9年月日円])/.exec(soft.slice(end, end + 14))?.[0].length ?? 0;
}
