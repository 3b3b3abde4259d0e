import type { Hit } from '../find/hit.ts';
import { type Lines, LONG_NUMBER, matchIn } from '../text/line-traits.ts';
import { asciiDigits } from '../text/numerals.ts';
import { patternHit } from './pattern-hit.ts';

/** Six to eight digits as an account number is written or scanned; letters only beside digits. */
const NUMBER =
  /(?:(?<=[^A-Za-z]No\.?)|(?<![0-9A-Za-z〇零一二三四五六七八九\-〒]|[0-9][.]|(?:^|[^0-9])[0-9][ ]))(?:[0-9OoQlIZSB|]{6,8}|[0-9]{3}[ ]?-[ ]?[0-9]{3,4}|[0-9](?:[ ][0-9OolI]){5,7}|(?<=(?:普通|当座|預金)[ ]?)[0-9OolI]{1,3}(?:[ ][0-9OolI]{1,3}){2,4}|[〇零一二三四五六七八九]{6,8})(?![0-9A-Za-z〇零一二三四五六七八九%]|[-./][0-9]|[ ]?(?:[円人件年月日時世]|名(?!義)))/g;
const NAME = '[一-龠々〇ヶぁ-んァ-ヶーA-Za-z0-9・]';
const BANK_END =
  '(?:銀行|信用金庫|信用組合|信用農業協同組合連合会|信用漁業協同組合連合会|[信県](?:農|漁)?連|漁信連|農林中金|信金|しんきん|信組|農業協同組合|漁業協同組合|農協|漁協|労働金庫|労金|ろうきん|バンク|JA(?![A-Za-z])|BK(?![A-Za-z])|銀(?=[/・、 ]|$)|ギンコ[ウー]|ぎんこう|シンヨウキンコ|シンキン|シンクミ|ノウキョウ|ロウキン|\\(ギ\\)?|\\(シンキン\\)?|[ ][Bb]ank|[ ]BANK)';
const BRANCH_END =
  '(?:支店|本店|支所|本所|本部|営業部|営業所|出張所|代理店|店|シテン|ホンテン|シシヨ|シショ|シユツチヨウシヨ|シュッチョウジョ|\\(シテン\\)?|[ ][Bb]ranch|[ ][Bb]r\\.)';
const BRANCH = `(?:[A-Z][A-Za-z]{1,20}(?:[ ][A-Z][A-Za-z]{1,15})?[ ](?:[Bb]ranch|BRANCH)|${NAME}{1,12}${BRANCH_END}(?:営業部)?|${NAME}{1,8}[ ](?:支店|本店|支所|出張所|シテン|ホンテン|シシ[ヨョ])|(?:本店|本所|本部)(?:営業部)?|営業部|${NAME}{1,8}\\([^()\\n]{1,8}\\)[ ]?支?店|[〇零一二三四五六七八九0-9]{3}[ ]?\\([ァ-ヶー]{4,12}\\)(?:[ ]?店)?)`;
const BANK = `(?:(?:[A-Z][A-Za-z]{1,20}[ ]){1,3}(?:Bank|BANK|Shinkin|SHINKIN|Shinkumi|Rokin|Kinko)(?![a-z])|(?:\\(株\\)[ ]?)?(?:(?:${NAME}{1,16}|(?<=^|[^一-龠々ァ-ヶ])[一-龠々ァ-ヶーぁ-ん]{1,10}[ ](?=銀行|信用|信金|農協|農業|ギンコ[ウー]|シンキン|シンクミ|ノウキョウ|ロウキン))${BANK_END}|JA${NAME}{1,10}|(?<![一-龠々])(?:銀行|信金|農協|労金|ろうきん|ゆうちょ|(?<![A-Za-z])JA)(?![一-龠々]*名)))`;
const KIND =
  '(?:普通(?:預金|貯金|口座)?|当座(?:預金|口座)?|貯蓄(?:預金|口座)?|定期(?:預金|積金)?|総合(?:口座)?|納税準備|フツウ(?:[ヨョ]キン)?|トウザ|チヨチク|チョチク|[Oo]rdinary|[Ss]avings|フ(?![ァ-ヶー])|普|当|貯|定)';
const CODE = '(?:(?:店番号?|店舗番号|支店番号|(?:支店|店|金融機関|銀行|機関)?コード)[ :：は=]{0,2}[0-9]{3,4})';
const LABEL =
  '(?:口[ ]?座[ ]?番[ ]?号|口座(?:種別|No\\.?|№)?|金融機関名?|(?<![一-龠々ヶぁ-んァ-ヶーA-Za-z)][ ]?)(?:銀行|支店)|銀行名|支店名|店名|種[別目類]|預金種[目別]|科目|番号|No\\.?|№|A/C|[Aa]ccount(?:[ ](?:[Nn]o\\.?|[Nn]umber))?)';
const GLUE = '(?:です|[ \\n:：;、,・/／|｜()「」『』【】\\[\\]のはがでも=>→第?\\-]|\\.\\.\\.)';

const LEFT: readonly (readonly [Token, RegExp])[] = [
  ['code', new RegExp(`(?:${CODE}|(?<=\\()[0-9]{3,4})$`)],
  ['label', new RegExp(`${LABEL}$`)],
  ['kind', new RegExp(`(?<![一-龠々])${KIND}$|(?<=店|所|部)${KIND}$|(?<=[店所部][,|][ ]?)[1249]$`)],
  ['branch', new RegExp(`(?:${BRANCH}|(?<=(?:店名|支店)[ :：は]{1,3})${NAME}{1,10})$`)],
  ['bank', new RegExp(`(?:${BANK}|(?<=(?:銀行|機関)名?[ :：は]{1,3})${NAME}{2,12})$`)],
  [
    'bare',
    new RegExp(
      `(?<=${BANK_END}|ゆうちょ)[ の、・(/,|]{0,2}(?!協会|.*[会課法][の]|.*通知)[一-龠々ヶァ-ヶーぁ-ん〇]{1,8}$`,
    ),
  ],
];
const RIGHT: readonly (readonly [Token, RegExp])[] = [
  ['code', new RegExp(`^(?:${CODE}|[0-9]{3,4}(?=\\)))`)],
  ['label', new RegExp(`^${LABEL}(?!${BANK_END})`)],
  ['kind', new RegExp(`^${KIND}(?![一-龠々])`)],
  ['bank', new RegExp(`^[一-龠々ヶァ-ヶーA-Za-zぁ-ん]{1,12}?${BANK_END}`)],
  ['branch', new RegExp(`^[一-龠々ヶァ-ヶー〇]{1,10}?${BRANCH_END}`)],
  ['bare', /^[一-龠々ヶァ-ヶー〇]{1,8}(?=[)）])/],
];
const ANY_GLUE_LEFT = new RegExp(`(?:${GLUE}){0,24}$`);
const ANY_GLUE_RIGHT = new RegExp(`^(?:${GLUE}){0,12}`);
const MENTION =
  /銀行|信用|信金|しんきん|信組|農協|漁協|協同|金庫|労金|ろうきん|JA|バンク|JA(?![A-Za-z])|BK(?![A-Za-z])|ゆうちょ|口[ ]?座|預金|普通|当座|貯蓄|定期|総合|[(（、・ |]普|フツウ(?:[ヨョ]キン)?|トウザ|\(ギ|フ\)|ギンコウ|キンコ|シンキン|店番|店[ ]?名|[Bb]ank|BANK|[Ss]hinkin|SHINKIN|Kinko|[Aa]ccount|A\/C/;
/** ﾎｸﾘｸﾐﾗｲ ﾄｳｴｲ ﾌﾂｳ 2217408: bank and branch without a word for them, as statements print them. */
const PRINTED = /(?<![ァ-ヶー])[ァ-ヶー]{3,12}[ ][ァ-ヶー]{2,10}[ ](?:フツウ|トウザ)[ ][0-9]{6,8}(?![0-9])/g;
/** Bank, branch and number as codes only. */
const CODED = /(?<![0-9-])[0-9]{4}[ ]?-[ ]?[0-9]{3}[ ]?-[ ]?(?:[0-9][ ]?-[ ]?)?[0-9]{7}(?![0-9-])/g;
const PACKED_DATE = /^(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]$/;
/** What stands before the name of a bank and is none of it: 年金の振込口座は, 母の. */
const LEAD =
  /^(?:.*(?:[はを]|から|より|までに|及び|並びに|又は|または)(?=[一-龠々ァ-ヶーA-Z])|.*(?:口座|振込先?|振替先?|引落先?|引き落とし|年金|給[与料]|保護費|手当|名義|本人|母|父|妻|夫|家族|世帯|受取|指定|返金|還付|先|者|娘|息子|長男|長女|様|さん|氏|次|今|新|旧)[のがにでと]+)/;
const BANK_WITHIN = new RegExp(`^.*(?:${BANK_END}|ゆうちょ)(?=.{2})`);
const ACCOUNT_LABEL = /口[ ]?座|A\/C|[Aa]ccount/;
const BEFORE = 72;
const AFTER = 44;

type Token = 'code' | 'label' | 'kind' | 'branch' | 'bank' | 'bare' | 'number';

interface Piece {
  readonly token: Token;
  readonly start: number;
  readonly end: number;
}

/** 口座: bank, branch, kind and number in any order, on one line or several; labels between them stay. A bank alone is no account. */
export function findBankAccounts(soft: string, lines: Lines, spoken: readonly Hit[]): readonly Hit[] {
  const hits: Hit[] = [];
  const read = (start: number, end: number, digits: string): void => {
    const before = soft.slice(Math.max(0, start - BEFORE), start);
    const after = soft.slice(end, end + AFTER);
    if (!(MENTION.test(before) || MENTION.test(after))) return;
    const pieces = [...leftOf(before, start), { token: 'number', start, end } as const, ...rightOf(after, end)];
    if (isAccount(soft, pieces, digits)) hits.push(...joined(pieces, soft));
  };
  for (const { start, end } of spoken) read(start, end, '');
  matchIn(soft, lines.having(LONG_NUMBER), NUMBER, (match, start) => {
    const bare = start + match[0].length;
    const end = bare + (/^[番号](?![一-龠々])/.test(soft.slice(bare, bare + 2)) ? 1 : 0);
    if (asciiDigits(match[0]).length >= 5) read(start, end, match[0]);
  });
  matchIn(soft, lines.having(LONG_NUMBER), PRINTED, (match, start) =>
    hits.push(patternHit('bank-account', start, start + match[0].length)),
  );
  matchIn(soft, lines.having(LONG_NUMBER), CODED, (match, start) => {
    const end = start + match[0].length;
    if (MENTION.test(soft.slice(Math.max(0, start - 24), start)) || MENTION.test(soft.slice(end, end + 16)))
      hits.push(patternHit('bank-account', start, end));
  });
  return hits;
}

function leftOf(before: string, start: number): readonly Piece[] {
  const pieces: Piece[] = [];
  const from = start - before.length;
  let rest = before;
  while (pieces.length < 10) {
    const glue = ANY_GLUE_LEFT.exec(rest)?.[0] ?? '';
    if (/\n[ ]*\n/.test(glue)) break;
    const inner = rest.slice(0, rest.length - glue.length);
    const found = lastToken(inner, pieces[0]?.token);
    if (!found) break;
    pieces.unshift({ token: found.token, start: from + inner.length - found.length, end: from + inner.length });
    rest = inner.slice(0, inner.length - found.length);
  }
  return pieces;
}

function lastToken(text: string, next: Token | undefined): { readonly token: Token; readonly length: number } | null {
  for (const [token, pattern] of LEFT) {
    if (token === 'bare' && next !== undefined && next !== 'kind' && next !== 'code' && next !== 'label') continue;
    const match = pattern.exec(text);
    if (!match) continue;
    const lead = token === 'branch' ? BANK_WITHIN : token === 'bank' ? LEAD : null;
    return { token, length: match[0].length - (lead?.exec(match[0])?.[0].length ?? 0) };
  }
  return null;
}

function rightOf(after: string, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (pieces.length < 6) {
    const glue = ANY_GLUE_RIGHT.exec(after.slice(at))?.[0] ?? '';
    const from = at + glue.length;
    if (glue.includes('\n') && !/^(?:金融機関|銀行名|支店名?|店名)/.test(after.slice(from))) break;
    const found = RIGHT.map(([token, pattern]) => ({
      token,
      length: pattern.exec(after.slice(from))?.[0].length ?? 0,
    }));
    const first = found.find(({ length }) => length > 0);
    if (!first) break;
    pieces.push({ token: first.token, start: end + from, end: end + from + first.length });
    at = from + first.length;
  }
  return pieces;
}

function isAccount(soft: string, pieces: readonly Piece[], number: string): boolean {
  const has = (token: Token): boolean => pieces.some((piece) => piece.token === token);
  if (has('kind')) return true;
  if (PACKED_DATE.test(number)) return false;
  if (pieces.some(({ token, start, end }) => token === 'label' && ACCOUNT_LABEL.test(soft.slice(start, end))))
    return true;
  return has('bank') && (has('branch') || has('bare') || has('label') || has('code'));
}

/** The pieces that are no label, put together where no label on another line lies between. */
function joined(pieces: readonly Piece[], soft: string): readonly Hit[] {
  const groups: { start: number; end: number }[] = [];
  let isOpen = false;
  let end = 0;
  for (const piece of pieces) {
    const isBroken = soft.slice(end, piece.start).includes('\n');
    const group = groups.at(-1);
    if (piece.token === 'label') isOpen = isOpen && !isBroken;
    else if (isOpen && group) group.end = piece.end;
    else {
      groups.push({ start: piece.start, end: piece.end });
      isOpen = true;
    }
    end = piece.end;
  }
  return groups.map((group) => {
    const isBracketed = soft[group.end] === ')' && /\([^)]*$/.test(soft.slice(group.start, group.end));
    return patternHit('bank-account', group.start, group.end + (isBracketed ? 1 : 0));
  });
}
