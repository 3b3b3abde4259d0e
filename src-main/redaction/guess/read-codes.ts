import { sweep } from '../text/sweep.ts';
import { LEGAL_CODE, OWN_PAPER, PAPER_BEFORE, UNIT_AFTER, USUAL_TOKEN } from '../words/code-context.ts';
import type { Found, Scene } from './scene.ts';

/** Letters, digits and what joins them, with further groups of digits behind spaces: 31-1-04-882017, JE801 2207 4419. */
const TOKEN =
  /(?<![A-Za-z0-9@._/#]|[A-Za-z0-9][-:])(?:(?:No|NO|no)\.)?[A-Za-z0-9](?:[A-Za-z0-9]|[-_.#/](?=[A-Za-z0-9])|_+)*(?:(?:[ -][0-9]{3,6}(?![0-9年月日円人件時]))+(?:[ -][0-9]{1,2}(?![0-9年月日円人件時]))?)?/g;
/** シ-448102, ろ-338, み 48-22: a kana or kanji in front belongs to the number. */
const SIGN_BEFORE = /(?:[A-Z]?[0-9]{1,3}-|(?<![一-龠々ぁ-んァ-ヶー]))[一-龠々ぁ-んァ-ヶ][ ]?-[ ]?$/;
const DATE_LIKE =
  /^(?:(?:19|20)[0-9]{2}(?:[-./][0-9]{1,2}){0,2}|(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]|(?:19|20)[0-9]{2}[-/](?:19|20)?[0-9]{2}|[MTSHRmtshr][0-9]{1,2}(?:[-./][0-9]{1,2}){0,2}|[MTSHR][0-9]{1,2}-[0-9]{3,4}|[0-9]{1,2}[-./][0-9]{1,2}(?:[-./][0-9]{1,2})?|[0-9]{1,3}(?:\.[0-9]+)?(?:[-/][0-9]{1,3}(?:\.[0-9]+)?)?)$/;
/** Numbers that words around them make somebody's: the end of a card's number, a house in the land register, a case at court, a pawn ticket. */
const WORDED = [
  /(?<=(?:国保|健保|社保|記号|保険証?)[ :：はの]{0,3})[一-龠々ヶ]{1,5}[・-][0-9]{2,8}/g,
  /第[0-9]{2,4}-[0-9]{3,6}号/g,
  /(?<![〇零一二三四五六七八九十百千万])[〇零一二三四五六七八九]{8,12}(?![〇零一二三四五六七八九十百千万円年月日人])/g,
  /(?<![一-龠々0-9])[一-龠々]{1,3}[0-9]{1,3}・[0-9]{4,8}(?![0-9-])/g,
  /(?<=番号[ :：はが「【|]{0,3})[一-龠々ぁ-んァ-ヶ][ ]?[0-9〇一二三四五六七八九]{4,10}(?![0-9年月日円])/g,
  /(?<=下[0-9一二三四五]桁[ :はがの]{0,3})[0-9]{3,6}(?![0-9])/g,
  /(?<=(?:家屋番号|地番)[ :はが]{0,3})[0-9]{1,5}番[0-9]{1,4}(?:[の-][0-9]{1,4}){0,3}/g,
  /(?:令和|平成|昭和|[RHS])[ ]?(?:[0-9]{1,2}|元)年?[ ]?\(?[家行民少ァ-ヶ]{1,2}\)?[ァ-ヶ]?\)?[ ]?第?[0-9]{1,6}号/g,
  /第[0-9]{1,4}-[0-9]{2,6}号(?=の?(?:質札|証券|証書|契約|借用書|保険|通帳))/g,
  /[ぁ-んァ-ヶー]{1,8}_+[A-Za-z0-9_]+/g,
  /(?<![〇零一二三四五六七八九十百千])[〇零一二三四五六七八九]{2,6}(?:-[〇零一二三四五六七八九]{2,6}){1,3}(?![〇零一二三四五六七八九十百千])/g,
  /(?<![A-Za-z0-9#])#(?=[A-Za-z]*[0-9])[A-Za-z0-9]{4,12}(?![A-Za-z0-9])/g,
];
/** What a handle is called before it: the word of a person's choice needs no digit then. */
const HANDLE_LABEL =
  /(?:垢|アカウント(?:名)?|アカ名|ハンドル(?:ネーム)?|ユーザー(?:名|ネーム|ID)|プレイヤー名|ゲーマータグ|フレンドコード|ニックネーム|表示名|登録名|チャンネル名?|配信名|源氏名|ペンネーム|(?:チャット|グループ|ルーム|キャラ|キャラクター|配信者|投稿者|出品者)名|(?<![A-Za-z])(?:ID|Id|id|DM|タグ|account|user(?:name)?|handle))(?:[ ]?(?:は|が|も|で|の|→|=|:|「|『|\(|\(@)){0,3}[ ]?/g;
const HANDLE_VALUE = /@?[A-Za-z][A-Za-z0-9_.-]{2,29}/y;
const QUOTED_VALUE = /(?<=[「『(])[^「」『』()\n]{2,20}(?=[」』)])/y;
/** 表示名は: the words of one's choice up to the next mark. */
const CHOSEN_LABEL =
  /(?:表示名|登録名|アカウント名|アカ名|ハンドルネーム|ユーザー名|プレイヤー名|ニックネーム|チャット名|グループ名|キャラ名)(?:は|:|→|=)[ ]?$/;
const CHOSEN_VALUE = /[^、。\n「」『』()|]{2,16}?(?=(?:に|で|を|と|だ|から|です|、|。|\n|\||$))/y;
const LEAST_DIGITS = 6;

/**
 * Numbers and handles without a form of their own: codes of contracts, tickets and cards, names in networks. Dates, sums, counts,
 * papers and laws are left alone.
 */
export function readCodes({ soft, lines }: Scene): readonly Found[] {
  const found: Found[] = [];
  for (const match of sweep(lines, TOKEN)) {
    const token = match[0].replace(
      /^(?:[A-Za-z]+[ ](?=[0-9])|no\.?(?=[0-9A-Z])|(?:twitter|instagram|line|tiktok|id)(?=[a-z]*[0-9_]))/i,
      '',
    );
    const index = match.index + match[0].length - token.length;
    const end = index + token.length;
    const before = soft.slice(Math.max(0, index - 12), index);
    const type = codeType(token);
    const isNumbered = /^no\.?/i.test(match[0]) && /^[0-9]{3,}/.test(token);
    if (!type && !isNumbered && !(SIGN_BEFORE.test(before) && /^[0-9]{3,}/.test(token))) continue;
    const isOwnPaper = OWN_PAPER.test(before);
    if ((PAPER_BEFORE.test(before) && !isOwnPaper) || UNIT_AFTER.test(soft.slice(end, end + 4))) continue;
    const sign = isOwnPaper ? 1 : (SIGN_BEFORE.exec(before)?.[0].length ?? 0);
    const mark = isOwnPaper && soft[end] === '号' ? 1 : 0;
    found.push({ start: index - sign, end: end + mark, type: type ?? 'identifier', isStrong: false });
  }
  for (const worded of WORDED)
    for (const { 0: number, index } of sweep(lines, worded))
      found.push({ start: index, end: index + number.length, type: 'identifier', isStrong: false });
  for (const match of sweep(lines, HANDLE_LABEL)) {
    const at = match.index + match[0].length;
    const isChosen = CHOSEN_LABEL.test(soft.slice(match.index, at));
    for (const value of isChosen ? [HANDLE_VALUE, QUOTED_VALUE, CHOSEN_VALUE] : [HANDLE_VALUE, QUOTED_VALUE]) {
      value.lastIndex = at;
      const name = value.exec(soft)?.[0];
      if (!name || USUAL_TOKEN.test(name)) continue;
      found.push({ start: at, end: at + name.length, type: 'sns', isStrong: false });
      break;
    }
  }
  return found;
}

/** Whether a token is somebody's number or name in a network. */
function codeType(token: string): 'identifier' | 'sns' | undefined {
  if (DATE_LIKE.test(token) || LEGAL_CODE.test(token) || USUAL_TOKEN.test(token)) return undefined;
  const digits = token.replace(/[^0-9]/g, '').length;
  const letters = token.replace(/[^A-Za-z]/g, '').length;
  if (letters >= 3 && isHandle(token, digits)) return 'sns';
  if (letters > 0) return digits >= 4 && letters <= (token.includes('-') ? 12 : 6) ? 'identifier' : undefined;
  if (/^[0-9]{1,3} [0-9]{3}$/.test(token)) return undefined;
  const isJoined = /[- #]/.test(token) && !/[./]/.test(token);
  return digits >= LEAST_DIGITS && (isJoined || /^[0-9]+$/.test(token)) ? 'identifier' : undefined;
}

/** haru.no.umi_, yuzu#4821, akr_0315: not the names of files and machines. */
function isHandle(token: string, digits: number): boolean {
  if (/_|#[0-9]/.test(token)) return true;
  if (/^[a-z]{2,}[0-9]*(?:[.-][a-z0-9]+)+$/.test(token))
    return !/\.(?:docx?|xlsx?|pdf|pptx?|jpe?g|png|txt|csv|zip)$/.test(token);
  return digits >= 1 && /[a-z]{3,}/.test(token);
}
