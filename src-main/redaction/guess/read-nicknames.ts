import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import { EVERYDAY_KANA } from '../words/everyday-names.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { ALIAS_BEFORE, NICKNAME, NO_ALIAS, PERSON_AFTER } from '../words/person-cues.ts';
import { kanaGivenNames } from '../words/rare-names.ts';
import { isCompound } from './katakana-words.ts';
import { lettersOf } from './lexicon.ts';
import { type Found, namedAt, type Scene } from './scene.ts';

/** Endings that belong to nothing but a form of address. */
const usualKana: ReadonlySet<string> = new Set(kanaGivenNames.map(tightForm));
/** ゲンおっちゃん, サチばあば, みよしゃん. */
const KIN_CALLED =
  /(?<![一-龠々ァ-ヶー])(?:[ァ-ヶー]{2,5}|[ぁ-んー]{2,4}?|[一-龠々]{1,2})(?=(?:の)?(?:おっちゃん|おっさん|おやじ|おとっつぁん|おばはん|おばん|おばば|おじじ|ばあば|じいじ|ばばあ|じじい|あんちゃん|おんちゃん|兄やん|姉やん|兄い|姉え|ねえさん|にいさん|あねさん|姐さん|あにさん|ばっちゃん?|じっちゃん?|ばっぱ|じっぱ|おかあ|おとう|しゃん|どん(?!ど|な|ぐ|ぶ)|つぁん|やん(?![わきち])|さあ(?=[、はがにの])|っつぁん|母ちゃん|父ちゃん|兄ちゃん|姉ちゃん|兄さん|姉さん|婆さん|爺さん|婆ちゃん|爺ちゃん|母さん|父さん|婆|爺|兄(?![弟妹])|姉(?![妹弟])|叔父|叔母|伯父|伯母|大将|親方|師匠|先輩))/g;
const SURE_ENDING = /(?:ちゃん|チャン|くん|クン|っち)$/;
/** お母ちゃん, お嬢ちゃん, 赤ちゃん: nobody in particular. */
const NOBODY =
  /^(?:お?(?:か[あー]?|と[うー]?|に[いー]?|ね[えー]?|ば[あー]?|じ[いー]?|母|父|兄|姉|嬢|孫|坊|婆|爺|客|姫|じょう|まご|ぼっ|こ)|あか|赤|ぼく|僕|わん|ワン|にゃん|ニャン|おい|めい|だれ|どこ|なに|もう|まあ|いえ|うち|おや|親|みな|皆|子|この|その|あの|どの|祖|従|義|実|長|次|末|双子|孫|大|小|中|上|下|若|新|男|女|人|奥|雪)$/;
/** みーちゃん, まーくん: a long vowel between. */
const LONG_VOICED =
  /[ぁ-ん]{1,3}ー[ぁ-んー]{0,2}(?:ちゃん|くん|っち|さん|たん|ちん|ぼう|坊|ま|こ|や|ちゃ|さま|先生)(?![ぁ-ん]{2}[ぁ-ん]?です)/g;
/** 徳爺, 健坊, 哲兄. */
const KANJI_CALLED = /(?<![一-龠々])[一-龠々]{1,2}[坊爺婆兄姉姐翁吉公](?![一-龠々])/g;
/** こーへー, ゆーき: a reading drawn out. */
const DRAWN_OUT =
  /(?<![ぁ-んァ-ヶー])(?:[ぁ-ん]{1,3}ー[ぁ-ん]{0,2}ー?|[ァ-ヶ]{1,3}ー[ァ-ヶ]{0,2}ー)(?=[はがもをにとのへ、。!?「」\n]|$|から|って|先輩|さん|くん|ちゃん|[兄姉])/g;
/** おキヨさん, お千代さん. */
const HONOURED_GIVEN =
  /(?:(?<![ぁ-ん])|(?<=[、。「のはがもにと]))お([ァ-ヶー]{2}|[ぁ-ん]{2}(?<!ばあ|じい|かあ|とう|ねえ|にい|ばば|じじ)|千代|[一-龠々](?<![母父姉兄客孫嬢子婆爺隣医坊寺店宅向仲手家内友方人巡陰役所金茶湯車]))(?=さん|ちゃん|ばあ)/g;
/** 番長というあだ名. */
const ALIAS_AFTER =
  /(?<![一-龠々ァ-ヶー])([一-龠々]{1,4}|[ァ-ヶー]{2,8}|(?<![ぁ-ん])[ぁ-んー]{2,6})(?=[」』]?(?:という(?:あだ名|愛称|ニックネーム|通称|通り名|呼び名|源氏名|名前|名の)|と呼(?:ぶ|ば|ん)|と?で通(?:っ|る)|と(?:言わ|いわ)れ(?:る|て)|\((?:源氏名|あだ名|通称|愛称|仮名|呼び名|ニックネーム|本名不明|自称|通名|芸名|HN)\)|の(?:愛称|通称|あだ名|源氏名)で))/g;
const PARTICLE = /^(?:[はがもをにとのへ]|から|さん|って|で通)/;
const IN_QUOTES =
  /[「『](?=([一-龠々]{2,5}|[ァ-ヶー]{3,8}|[ぁ-んー]{2,6})[」』](?:という?(?:名|人|男|女|者|友|知人|名前)|さん|ママ|ちゃん|こと|先生|様))/g;
/** おっさんこと笹本. */
const ALSO_CALLED =
  /(?<![一-龠々ァ-ヶーぁ-ん])([一-龠々]{1,4}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,6}(?:さん|ちゃん|くん))(?=[」』]?こと[一-龠々ァ-ヶ]{1,5}(?:さん|氏|様|[、はがの。]|$))/g;
/** 「ばんちょう」に金を. */
const QUOTED_NAME = /[「『](?=([一-龠々]{1,4}|[ァ-ヶー]{2,8}|[ぁ-んー]{2,6})[」』])/g;

/** 呼び名: what people call each other — ゆうちゃん with its ending, タケ兄, あだ名は…, 源氏名「…」. */
export function readNicknames({ soft, lines, lexicon }: Scene): readonly Found[] {
  const found: Found[] = [];
  const push = (start: number, name: string, isCalled = false): void => {
    found.push(namedAt(start, name, { isStrong: true, ...(isCalled ? { isCalled } : {}) }));
  };
  for (const match of sweep(lines, NICKNAME)) {
    const name = match[0];
    const base = name.replace(
      /(?:っちゃん|ちゃん|チャン|くん|クン|ちん|っち|ぽん|ぴょん|りん|っぺ|やん|ぼう|坊|ボー|ボウ|たん|きち|のすけ|どん|ねえね?|にいに?|姉え?|兄い?|ばあ|ばぁ|ばば|ばっぱ|ばっちゃん?|じい|じぃ|じじ|じっちゃん?|爺|婆|おじぃ?|おばぁ?|おんちゃん|あんちゃん|あに|あね|ママ|パパ|親分|アニキ|姐さん|姐|師匠|先輩|パイセン|大将|親方|ちゃま|しゃん|っ?つぁん|ちゃ|ぼん|姫|さー?|様)$/,
      '',
    );
    if (NOBODY.test(base) || NOT_A_NAME.has(name) || NOT_A_NAME.has(base) || /^[おご]/.test(base)) continue;
    const right = soft.slice(match.index + name.length, match.index + name.length + 10);
    if (SURE_ENDING.test(name)) {
      push(match.index, name);
      continue;
    }
    const left = soft.slice(Math.max(0, match.index - 1), match.index);
    const isQuoted = /[「『]/.test(left) && /^[」』]/.test(right);
    const isKana = /^[ぁ-んー]+$/.test(name);
    if (lexicon.hiraganaWords.has(name) || lexicon.katakanaWords.has(tightForm(name))) continue;
    if (isKana ? isQuoted || (base.length > 1 && PERSON_AFTER.test(right)) : isCalled(base, name))
      push(match.index, name);
  }
  for (const match of sweep(lines, LONG_VOICED)) {
    const lead = match[0].length > 5 && /^[はがをにもとでへやの]/.test(match[0]) ? 1 : 0;
    push(match.index + lead, match[0].slice(lead));
  }
  for (const { index, 0: run } of sweep(lines, KIN_CALLED))
    for (let lead = 0; lead < 2 && run.length - lead > (lead === 0 ? 0 : 1); lead++) {
      const name = run.slice(lead);
      if (lead === 1 && !/^[のはがをにもとでへや]/.test(run)) break;
      if (!isRead(name) || NOBODY.test(name)) continue;
      push(index + lead, name);
      break;
    }
  for (const { index, 0: name } of sweep(lines, KANJI_CALLED))
    if (lettersOf(lexicon, name) === '' && /[GL]/.test(lettersOf(lexicon, name.slice(0, -1)))) push(index, name);
  for (const { index, 0: name } of sweep(lines, DRAWN_OUT))
    if (
      lexicon.givenReadings.has(
        tightForm(name)
          .replace(/[オコソトノホモヨロゴゾドボポウクスツヌフムユルグズブ]ー/g, (pair) => `${pair[0]}ウ`)
          .replace(/[エケセテネヘメレゲゼデベペ]ー/g, (pair) => `${pair[0]}イ`),
      )
    )
      push(index, name);
  for (const match of sweep(lines, HONOURED_GIVEN))
    if (lexicon.givenReadings.has(tightForm(match[1] ?? '')) || /G/.test(lettersOf(lexicon, match[1] ?? '')))
      push(match.index, match[0]);
  for (const match of sweep(lines, ALIAS_BEFORE)) {
    const name = match[1] ?? '';
    if (!NO_ALIAS.test(name) && !NOT_A_NAME.has(name)) push(match.index + match[0].length, name, true);
  }
  for (const { index, 1: name = '' } of sweep(lines, ALIAS_AFTER)) if (!NO_ALIAS.test(name)) push(index, name, true);
  for (const { index, 1: name = '' } of sweep(lines, ALSO_CALLED)) if (!NOT_A_NAME.has(name)) push(index, name, true);
  for (const { index, 1: name = '' } of sweep(lines, QUOTED_NAME))
    if (isNickname(name) && PARTICLE.test(soft.slice(index + name.length + 2, index + name.length + 4)))
      push(index + 1, name, true);
    else if (
      PERSON_AFTER.test(soft.slice(index + name.length + 2, index + name.length + 12)) &&
      !lexicon.hiraganaWords.has(name) &&
      !NOT_A_NAME.has(name)
    )
      push(index + 1, name, true);
  for (const match of sweep(lines, IN_QUOTES)) push(match.index + 1, match[1] ?? '', true);
  return found;

  function isRead(name: string): boolean {
    const tight = tightForm(name);
    if (/[一-龠々]/.test(name)) return /[GL]/.test(lettersOf(lexicon, name));
    return (
      (lexicon.givenReadings.has(tight) && (!lexicon.hiraganaWords.has(name) || EVERYDAY_KANA.has(tight))) ||
      usualKana.has(tight)
    );
  }

  function isNickname(name: string): boolean {
    const tight = tightForm(name);
    if (/^[ァ-ヶー]+$/.test(name))
      return (
        !lexicon.katakanaWords.has(tight) &&
        !isCompound(lexicon.katakanaWords, tight) &&
        !lexicon.properKatakana.has(tight)
      );
    return (
      /^[ぁ-んー]{2,5}$/.test(name) &&
      !lexicon.hiraganaWords.has(name) &&
      !/(?:する|した|ない|ます|です|てる|いる|って|たい|けど|から|こと)$/.test(name)
    );
  }

  function isCalled(base: string, name: string): boolean {
    const ending = name.slice(base.length);
    if (/^[一-龠々]+$/.test(name)) return /^[ぁ-ん]/.test(ending);
    if (/^[ァ-ヶー]+$/.test(base))
      return (
        base.length > 1 && (lexicon.givenReadings.has(tightForm(base)) || !lexicon.katakanaWords.has(tightForm(base)))
      );
    return /^(?:坊|兄い?|姉え?|爺|婆|師匠|親分|ママ|姐|先輩|大将|親方|姫|様)$/.test(ending)
      ? lexicon.givenReadings.has(tightForm(base))
      : base.length > 1 || /[GL]/.test(lettersOf(lexicon, base));
  }
}
