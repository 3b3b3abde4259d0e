import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import { ENGLISH_LABELS, NO_PERSON, NOT_A_NAME } from '../words/people-words.ts';
import { SURELY_PERSON_AFTER } from '../words/person-cues.ts';
import { isCompound } from './katakana-words.ts';
import { likenessOf } from './name-like.ts';
import { type Found, namedAt, type Scene } from './scene.ts';

/** たかぴが退出しました, ゆいがスタンプを送信しました: what chat programs report. */
const REPORTED =
  /(?:^|\n)[^\n]{0,12}?(?<![^\n 0-9:：])([^\s「」、。:：]{2,12}?)(?:さん)?が(?=(?:グループ(?:に参加|を退会|から退出)|退出|退会|参加|入室|退室|スタンプ|写真|動画|ファイル|メッセージの送信)(?:しました|を送信しました|を取り消しました|を送信))/g;
/** @りょう 了解: who is addressed in a chat. */
const MENTIONED = /(?<![A-Za-z0-9._-])@([ぁ-んァ-ヶー]{2,8}?|[一-龠々]{1,4})(?=さん|ちゃん|くん|[ \n、。,!?:]|$)/g;
/** 10:12 ゆっきー: — who writes, at the beginning of a line. */
const WRITES =
  /(?:^|\n)[ ]?(?:[[(]?(?:(?:[0-9]{1,4}[-/.年])?[0-9]{1,2}[-/.月][0-9]{1,2}日?(?:\([日月火水木金土]\))?[ ])?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[\])]?[ ]{0,2})?([ぁ-んー]{2,8}|[ァ-ヶー]{2,8}|[ァ-ヶー]{2,4}(?:[ぁ-ん]{1,3}|[坊吉助])|[一-龠々]{1,3}[ぁ-んァ-ヶー]{1,4}|[A-Za-z]子|[a-z][a-z._]{2,12})(?=[ ]{0,2}(?:[:>「]|既読))/g;
/** ちび太, げん丸: kana and the ending of a boy's name. */
const HALF_KANA =
  /(?<![ぁ-んァ-ヶー一-龠々])(?:[ぁ-んー]{2,4}|[ァ-ヶー]{2,4})[太助郎丸吉斗介平也](?=[はがもをにとのへ、。!?」』)(]|って|から|より|さん|ちゃん|くん|$|\n| )/g;
/** 22:11 みおママ「, ★りお★: — whoever writes behind a time of day, or with an ornament. */
const WRITES_AT =
  /(?:^|\n)[ ]?(?:[[(]?(?:(?:[0-9]{1,4}[-/.年])?[0-9]{1,2}[-/.月][0-9]{1,2}日?(?:\([日月火水木金土]\))?[ ])?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[\])]?[ ]{0,2}(?=[^\n]*[「:])([ぁ-んァ-ヶー一-龠々A-Za-z0-9★☆♪♡_]{2,10})|([★☆♪♡@][^\s:「」]{1,12}|[^\s:「」★☆♪♡]{1,10}[★☆♪♡]+))(?=[ ]{0,2}[:「])/g;
/** もっちー 9:02 おはよ: the time behind who writes. */
const WRITES_BEFORE = /(?:^|\n)[ ]?([ぁ-んァ-ヶー一-龠々A-Za-z_★☆♪♡]{2,10})(?=[ ]{1,2}[0-9]{1,2}:[0-9]{2}(?:[ \n]|$))/g;
/** 山○さん, ○田氏, 佐●様: a name of which a part is hidden. */
const HIDDEN =
  /(?<![一-龠々○●◯〇△×])(?:[一-龠々]{1,2}[○●◯△×]{1,2}|[○●◯△×]{1,2}[一-龠々]{1,2})(?=[ ]?(?:さん|氏|様|くん|ちゃん|君|先生|宅|家))/g;
/** みっちー, まっつん, たーぼー: shapes of by-names in kana. */
const SHAPES: readonly RegExp[] = [
  /^[ぁ-んァ-ヶー]{0,2}[っッ][ぁ-んァ-ヶ][ーんン]$/,
  /^[ぁ-ん]{1,2}っ(?:[ぁ-んゃゅょ]{1,2}[んー]|[ぺぽぴちきしけこ]ー?)$/,
  /^[ぁ-ん]{1,3}ー(?:[ぁ-ん]?ー?|[ぁ-ん]{2,3}ー)$/,
  /^[ぁ-んァ-ヶ]{1,4}(?:ぴー?|ピー?|ぴょん|ピョン|みん|ミン|りん|リン|たん|ちん|チン|ぽん|ポン|にゃん|ぷー|プー|べえ|べー|ベエ|ぞう|ゾウ|ぼん|ボン|ぼう|すけ|きち|っち|ッチ|っぺ|ッペ|やん|ヤン|のすけ|丸)$/,
];
/** ジュンジュン, りんりん. */
const TWICE = /^(.{2,3}[ュョャ]?)\1$/;
const BY_NAME =
  /(?:(?<![ぁ-んァ-ヶー一-龠々])|(?<=[一-龠々ァ-ヶー」][のとはがもに]|うちの|となりの|[今昨明]日|今朝|[昨今]夜|[先来今]週))([ぁ-んー]{3,7}?|[ァ-ヶー]{3,7})(?=[はがもをにとのへ、。!?」』)(]|って|て(?:いう|名)|から|より|ん[ちと]|さん|ちゃん|くん|です|だ[よっべ。]|じゃ|や[ろでん]|か[いね]|ばい|たい|きた|くる|いる|どこ|[来行言]|$|\n| )/g;
const NO_BY_NAME =
  /^[っんぁぃぅぇぉゃゅょー]|^(?:えー|あー|うー|おー|まー|ねー|なー|はー|もー|そー|こー|どー|いー|やー|よー|さー|あのー|えっとー?|うんー|はーい|ばーか|だめー|すごー|ちょー|ずーっ|ほんとー|ありがとー|おつかれー?|おはよー|こんにちはー?|まじー|やばー|だよねー|ですー|ますー|よねー|かなー|おっ[かとち]|おかん|おとん|けどー|からー|のでー)/;

/** 呼び名の形: by-names told by their shape, by chats and by what hides a part of a name. */
export function readChatNames(scene: Scene): readonly Found[] {
  const { soft, lines } = scene;
  const found: Found[] = [];
  const push = (start: number, name: string): void => {
    found.push(namedAt(start, name, { isStrong: name.length > 2, isCalled: true }));
  };
  for (const pattern of [REPORTED, MENTIONED])
    for (const match of sweep(lines, pattern)) {
      const name = match[1] ?? '';
      if (!NOT_A_NAME.has(name))
        push(
          match.index + match[0].length - name.length - (/さんが$/.test(match[0]) ? 3 : /が$/.test(match[0]) ? 1 : 0),
          name,
        );
    }
  const writers = sweep(lines, WRITES);
  const often = repeated(writers.map((match) => match[1] ?? ''));
  for (const match of writers) {
    const name = match[1] ?? '';
    if (
      isCallName(scene, name) ||
      (often.has(name) && KANA.test(name) && !NOT_A_NAME.has(name) && !NO_BY_NAME.test(name))
    )
      push(match.index + match[0].length - name.length, name);
  }
  for (const match of [...sweep(lines, WRITES_AT), ...sweep(lines, WRITES_BEFORE)]) {
    const name = match[1] ?? match[2] ?? '';
    if (isWriter(scene, name)) push(match.index + match[0].length - name.length, name);
  }
  for (const { index, 0: name } of sweep(lines, HIDDEN)) push(index, name);
  for (const { index, 0: name } of sweep(lines, HALF_KANA)) push(index, name);
  for (const { index, 1: name = '' } of sweep(lines, BY_NAME)) {
    const right = soft.slice(index + name.length, index + name.length + 10);
    const isShaped = SHAPES.some((shape) => shape.test(name));
    const isTwice =
      TWICE.test(name) &&
      (SURELY_PERSON_AFTER.test(right) || /^(?:が|は|って|て(?:いう|名)|から|さん|に(?:連絡|会|聞|言|貸))/.test(right));
    if ((isShaped || isTwice || /^ん[ちと]/.test(right)) && isCallName(scene, name)) push(index, name);
  }
  return found;
}

const KANA = /^[ぁ-んァ-ヶー]{3,8}$/;

/** What is written more than once: サオリン: again and again is who writes, whatever word it is. */
function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const often = new Set<string>();
  for (const name of names) (seen.has(name) ? often : seen).add(name);
  return often;
}

/** Whether somebody who is no post or office may write under a name. */
function isWriter(scene: Scene, name: string): boolean {
  if (NOT_A_NAME.has(name) || NO_PERSON.test(name) || ENGLISH_LABELS.has(name.toLowerCase())) return false;
  if (/^[一-龠々]+$/.test(name)) return name.length < 4 && likenessOf(scene, name) === 'yes';
  if (/^[ぁ-んー]+$|^[ァ-ヶー]+$/.test(name))
    return (
      isCallName(scene, name) ||
      (name.length < 4 && scene.lexicon.givenReadings.has(tightForm(name)) && !NOTHING.test(name))
    );
  return /[ぁ-んァ-ヶA-Za-z★☆♪♡]/.test(name) && !WRITES_NOT.test(name);
}

/** Whether a word in kana, with a kanji or in small letters may be what somebody is called by. */
function isCallName({ lexicon }: Scene, name: string): boolean {
  if (NOT_A_NAME.has(name) || NO_BY_NAME.test(name) || ENGLISH_LABELS.has(name)) return false;
  if (/^[ぁ-んー]+$/.test(name)) return !lexicon.hiraganaWords.has(name) && !GRAMMAR_END.test(name);
  if (/^[ァ-ヶー]+$/.test(name)) {
    const tight = tightForm(name);
    return (
      !lexicon.katakanaWords.has(tight) &&
      !lexicon.properKatakana.has(tight) &&
      !isCompound(lexicon.katakanaWords, tight)
    );
  }
  return /^[A-Za-z]子$/.test(name) || !/[ぁ-ん]$/.test(name)
    ? !/[A-Z]{2}/.test(name) && !/^[一-龠々]/.test(name)
    : /(?:ちゃん?|坊|くん|っち|やん|ぴ|ぽん|たん|りん)$/.test(name);
}

const NOTHING = /^(?:はい|いえ|ええ|うん|まあ|また|まだ|もう|いま|あと|それ|これ|ここ|なに|よみ|かな|メモ|ナシ|アリ)$/;
const WRITES_NOT =
  /[員者長師士係課部局会室]$|^(?:[A-Z]{2,}|[0-9]+)$|(?:より|から|へ|まで|にて|して|した|です|ます)$|相談|電話|訪問|受付|面談/;
const GRAMMAR_END =
  /(?:する|した|ない|ます|です|てる|いる|って|たい|けど|から|こと|もの|のに|ので|とき|だよ|よね|かな|だね|でしょう?|ません|ました|しょう|んだ|れる|られ|ても|ては|では|には|とは|まで|だけ|など|ほど|くらい|らしい|みたい|そうだ|ちゃう|じゃん|やん[かけ]|やろ|やで|ねん|さん|さま|しん|ほん|ぜん|いん|ごらん|みなさん|もん|んー|えーん|けん|けえ|まーる|たい|ばい|つらい)$/;
