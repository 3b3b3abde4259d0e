import { sweep } from '../text/sweep.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { type Found, namedAt, type Scene } from './scene.ts';

const NAME = '([一-龠々]{2,4}|[ァ-ヶー]{2,8}|(?:(?<![ぁ-ん])|(?<=けど|から|、))[ぁ-んー]{2,6})';
/** 凛音って友だち, タクっていう男: who somebody is, told behind the name. */
const TOLD = new RegExp(
  `(?<![一-龠々ァ-ヶー])${NAME}(?=[」』]?(?:って|っていう|という|とかいう|ちゅう|っちゅう)(?:友だち|友達|ともだち|知り合い|知人|同級生|先輩|後輩|同僚|彼氏|彼女|男(?!女)|女(?!性専用)|人(?![数気口])|子(?!供|ども|育)|やつ|奴|おば|おじ|店員|先生))`,
  'g',
);
/** 友だちのぴよたんさん: one of those whom people call by any word. */
const FRIEND =
  /(?<=(?:友だち|友達|ともだち|ママ友|飲み友|同級生|同僚|先輩|後輩|知り合い|仲間|彼氏|彼女|元カノ|元カレ|恋人|愛人)の)([ァ-ヶー]{2,8}|[ぁ-んー]{2,6})(?=[ ]?(?:さん|ちゃん|くん|君|先生))/g;
/** 元カノのミルクが: whoever is so near, whatever word the name is. */
const LOVER =
  /(?<=(?:元カノ|元カレ|元彼女?|彼氏|彼女|恋人|愛人|交際相手|不倫相手|同棲相手)の)([ァ-ヶー]{2,8})(?=[がはもにをとへ、])/g;
/** サブ（三十代）, 阿左見野（鍵当番）: who somebody is, in brackets behind whatever word it is. */
const IN_BRACKETS =
  /(?<![一-龠々ヶァ-ヶーぁ-ん])([一-龠々ヶ]{2,4}|[ァ-ヶー]{2,6})(?=[(](?:[0-9]{2}代?|[二三四五六七八九]十(?:代|[一二三四五六七八九]?歳?)|[^()\n]{0,4}(?:当番|世話役|同僚|仲間|常連|従業員|同居人|隣人|飼い主))[)])/g;
/** 同乗のサブ, 迎えはサブの車: whoever did what only one does. */
const DOER =
  /(?<=同乗の|相乗りの|迎えは|送りは|付き添いは|付添は|留守番は|集金は|世話役は|同行の|連れの)([ァ-ヶー]{2,6}|[一-龠々]{2,3})(?=[はがもにとの、(（]|班長|さん)/g;
/** 通称ヨネこと: whatever stands between the two words is what somebody is called. */
const KNOWN_AS =
  /(?<=通称|自称|あだ名|愛称|源氏名)([ァ-ヶー]{2,8}|[ぁ-んー]{2,6}|[一-龠々]{1,3})(?=こと[一-龠々ァ-ヶ])/g;
/** ヨネばっば: an old person of the place. */
const ELDER =
  /(?<![ァ-ヶー一-龠々])([ァ-ヶー]{2,4}|[一-龠々]{1,2})(?=(?:ばっば|ばんば|ばあば|ばっぱ|ばっちゃ|じっじ|じいじ|じっちゃ|じいさ|ばあさ)(?:[がはもにをとのへ、。ん]|$))/g;

/** Phrases after which every other mention is of the same person, and those where a word may have slipped in. */
const SURE = [TOLD, FRIEND, ELDER, KNOWN_AS];
const LIKELY = [LOVER, IN_BRACKETS, DOER];
/** Words that stand in such phrases and name nobody. */
const NO_NAME =
  /^(?:こう|そう|ああ|どう|もう|これ|それ|あれ|どれ|ここ|そこ|なん|なに|いい|だめ|ほん|みん|いつ|たぶん|まさか|やっぱり|もしもし|ずっと|きっと|ちゃん|だけ|とか|など|ため|こと|もの|わけ|ほう|ところ|[一-龠々]{1,3}(?:中|的|系|用|性|型|制|前|後|歳|才))$/;

/** 語られる名: names of any word, told by the phrase in which people bring them up. */
export function readToldNames({ lines }: Scene): readonly Found[] {
  const found: Found[] = [];
  for (const [patterns, isStrong] of [
    [SURE, true],
    [LIKELY, false],
  ] as const)
    for (const pattern of patterns)
      for (const { index, 1: name = '' } of sweep(lines, pattern))
        if (!NOT_A_NAME.has(name) && !NO_NAME.test(name))
          found.push(namedAt(index, name, { isStrong, isCalled: true }));
  return found;
}
