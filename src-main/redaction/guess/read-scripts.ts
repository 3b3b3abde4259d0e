import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import { distinctFamilyKanji, foreignLatinNames, foreignNameParts } from '../words/foreign-names.ts';
import { SURELY_PERSON_AFTER } from '../words/person-cues.ts';
import { lettersOf } from './lexicon.ts';
import { likenessOf } from './name-like.ts';
import { readingsOf } from './romaji-kana.ts';
import type { Found, Scene } from './scene.ts';

const foreignParts: ReadonlySet<string> = new Set(foreignNameParts.map(tightForm));
/** おおくま かずえ. */
const HIRAGANA_PAIR = /(?<![ぁ-ん])([ぁ-ん]{2,5})[ ]{1,2}([ぁ-ん]{2,5})(?![ぁ-ん])/g;
/** ひらがかおる in a cell or in brackets. */
const HIRAGANA_CELL = /(?<=^|[\n|,(:]|[|,] )[ぁ-ん]{5,10}(?=[ ]?(?:[|,)\n]|$))/g;
/** レさん. */
const SHORT_FOREIGN = /(?<![ァ-ヶー・])[ァ-ヶ](?=さん|氏|様)/g;
/** mikaちゃん, Kenさん. */
const LATIN_CALLED =
  /(?<![A-Za-z0-9@._/-])[A-Za-z][A-Za-z.-]{1,14}(?=-(?:san|sama|kun|chan|sensei)(?![a-z])|[ ]?(?:さん|ちゃん|くん|氏(?!名)|様(?!式)|先輩|兄|姉|っち|にい|ねえ|はん|やん|君))/g;

/** 王秀英, 阮氏秋, 張 偉: a family name of the continent and what may be a given name. */
const CONTINENTAL: RegExp = new RegExp(
  `(?<![一-龠々])(?:欧陽|司馬|諸葛|[${distinctFamilyKanji}王張黄林金高馬宋丁])(?:氏(?=[一-龠々]))?[ ]?[一-龠々]{1,2}(?![一-龠々])|(?<![一-龠々])[${distinctFamilyKanji}] [一-龠々]{1,2}(?=医師|先生|氏|様|君|夫妻|本人)`,
  'g',
);
/** M子, H美: half an initial. */
const LETTER_NAME =
  /(?<![A-Za-z0-9])[A-Z](?:(?:田|山|川|本|村|野|原|島|崎|井|沢|藤|木|岡|谷|橋|口|林|森|上|下)(?=さん|様|氏|くん|君|ちゃん|宅|家)|(?:田|山|川|村|野|原|崎|井|沢|藤|岡)(?=[はがもをにとの、・])|子|美|男|夫|雄|郎|太郎|代|江|枝|恵|太|介|也|斗|香|奈)(?![一-龠々](?<![様氏君宅家]))/g;
/** Two words with capitals between Japanese ones. */
const LATIN_PAIR =
  /(?<![A-Za-z0-9@._/-])(?:M[rs]s?\. ?|Dr\. ?)?(?:[A-Z][a-z'’]+|[A-Z]['’][A-Z][a-z]+|[A-Z]\.|[A-Z]{2,})(?:[ ](?:[A-Z][a-z'’]+|[A-Z]['’][A-Z][a-z]+|[A-Z]\.|[A-Z]{2,}|[a-z]{2,3}(?= [A-Z]))){1,4}(?![A-Za-z0-9@_])/g;
const LATIN_ONE = /(?<![A-Za-z0-9@._/-])(?:[A-Za-z][a-z]{2,11}|[A-Z]{3,10})(?![A-Za-z0-9@_/-]|\.[A-Za-z0-9])/g;
const LATIN_PERSON =
  /^[ ]?(?:さん|様|氏|くん|ちゃん|[」』]?と(?:いう|名乗|読|書|サイン|署名)|(?:から|より|へ)(?:の|着信|電話|連絡|メール|返信)|が(?:来|言|電話|同席)|は(?:来|言)|の(?:妻|夫|子|母|父|名|パスポート|旅券|在留)|名義|家(?![賃計具])|夫[妻婦])/;
const LATIN_LABEL =
  /(?:氏名|名前|署名|名義|宛先|宛名|送り主|差出人|旅券|パスポート|ローマ字|サイン|本人|Name|NAME|name)[^A-Za-z0-9\n]{0,6}$/;
const NOT_PEOPLE =
  /\b(?:Co|Ltd|Inc|Corp|LLC|KK|Company|Foods|Trading|Clinic|Hospital|School|Store|Hotel|Cafe|Bar|House|Center|Centre|Office|Bank|City|Card|Pay|Excel|Word|Windows|Google|Microsoft|Zoom|Line|LINE|Wi|Web|PDF|USB|Facebook|Instagram|Twitter|Tik|Amazon|Apple|Thank|Thanks|Dear|Hello|Please|Yes|The|This|That|Plan|Do|Check|Act|Step|Note|Memo|From|To|Subject|Date|Tel|Fax|Mail|SNS|ATM|NPO|DV|LED|CSV|ADHD|ASD|PTSD|QOL|ADL|IADL|BPSD|ACP|SST|CBT|ICF|AND|OR|AI|IT|ICT|DX|PC|OS|Part|Vol|No|Ver|Rev|Page|Fig|Table)\b/i;

/** Initials where a label or an age says that a person is meant: 対象者 M.I., Y・O(38歳. */
const INITIALS =
  /(?:(?:氏名|対象者|本人|相談者|利用者|患者|申請者|世帯主|氏|児童|生徒)[ ]?[:：(]?[ ]?|(?<=^|[\n・、,|])(?:祖?[父母]|[長次三]?[男女]|夫|妻|兄|姉|弟|妹|孫|子)[ ]?[:：][ ]?)([A-Z](?:[.・ ]{1,2}[A-Z])?\.?)(?![A-Za-z])|(?<![A-Za-z0-9])([A-Z][.・][A-Z]\.?)(?=[ ]?[((](?:[0-9]{1,3}[歳才代)]|[元前亡]?[妻夫]|父|母|兄|姉|弟|妹|祖|義|知人|同僚|大家|長男|長女|次男|次女|本人|友人))/g;
/** this is Sam, ask Lan. */
const ENGLISH_BEFORE =
  /(?:^|[^A-Za-z])(?:this is|I am|I'm|name is|[Cc]all|[Ww]ith|[Tt]ell|[Aa]sk|[Hh]i|Hey|Dear|Hello|[Ff]riend|[Hh]usband|[Ww]ife|[Bb]rother|[Ss]ister|[Ss]on|[Dd]aughter|[Bb]oss|[Tt]hanks,?|[Ll]ove,?),? $/;
/** Hoa is absent, "Ayumi" said. */
const ENGLISH_AFTER =
  /^(?:["”」] ?)?(?:'s | (?:is|was|has|had|said|says|will|would|can|could|called|came|comes|lives|works|wants|needs|told|asked|went)(?![a-z]))|^["”」]/;
/** Maricar and Jun. */
const JOINED = /(?<![A-Za-z])([A-Z][a-z]{2,11})(?: (?:and|&) |&|と|や|、|→)([A-Z][a-z]{2,11})(?![A-Za-z])/g;
/** 差出人:mizuho.k */
const HANDLE = /(?:差出人|送り主|送信者|宛先|From|To)[ ]?[:：はが、][ ]?([A-Za-z][A-Za-z0-9._]{2,16})(?![A-Za-z0-9@])/g;

/** Names told by their script: of the continent, letters with a kanji, kana of bank statements, Latin letters. */
export function readScripts(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  const push = (start: number, name: string, isStrong = true): void => {
    const parts = [name, ...name.split(' ')].filter((part) => part.length > 1);
    found.push({ start, end: start + name.length, type: 'person', isStrong, parts });
  };
  const { soft, lines } = scene;
  for (const { index, 0: name } of sweep(lines, CONTINENTAL)) {
    const bare = name.replace(' ', '');
    const isRare = distinctFamilyKanji.includes(bare[0] ?? ' ') || name.includes('氏');
    if (isRare ? bare.length > 1 && !/[NSATV]/.test(lettersOf(scene.lexicon, bare)) : isUnknown(scene, bare))
      push(index, name);
  }
  for (const { index, 0: name } of sweep(lines, LETTER_NAME)) push(index, name, false);
  for (const { index, 0: name } of sweep(lines, LATIN_CALLED)) if (!NOT_PEOPLE.test(name)) push(index, name);
  for (const { index, 0: name, 1: family = '', 2: given = '' } of sweep(lines, HIRAGANA_PAIR))
    if (scene.lexicon.familyReadings.has(tightForm(family)) && scene.lexicon.givenReadings.has(tightForm(given)))
      push(index, name);
  for (const { index, 0: name } of sweep(lines, HIRAGANA_CELL))
    if (!scene.lexicon.hiraganaWords.has(name) && isWholeName(scene, tightForm(name))) push(index, name);
  for (const { index, 0: name } of sweep(lines, SHORT_FOREIGN)) if (foreignParts.has(name)) push(index, name, false);
  for (const match of sweep(lines, INITIALS)) {
    const name = match[1] ?? match[2] ?? '';
    push(match.index + match[0].length - name.length, name, false);
  }
  for (const { index, 0: both, 1: one = '', 2: other = '' } of sweep(lines, JOINED))
    if ([one, other].some((word) => isLatinName(scene, word.toLowerCase())) && !NOT_PEOPLE.test(`${one} ${other}`)) {
      push(index, one);
      push(index + both.length - other.length, other);
    }
  for (const match of sweep(lines, HANDLE)) {
    const name = match[1] ?? '';
    if (!NOT_PEOPLE.test(name)) push(match.index + match[0].length - name.length, name);
  }
  for (const { index, 0: name } of sweep(lines, LATIN_PAIR)) {
    const right = soft.slice(index + name.length, index + name.length + 8);
    const left = soft.slice(Math.max(0, index - 16), index);
    if (NOT_PEOPLE.test(name)) continue;
    const known = name.split(' ').filter((word) => isLatinName(scene, word.toLowerCase())).length;
    if (
      known > 0 ||
      /^[A-Z][a-z']{2,} [A-Z][a-z']{2,}$/.test(name) ||
      LATIN_PERSON.test(right) ||
      LATIN_LABEL.test(left)
    )
      push(index, name);
  }
  for (const { index, 0: name } of sweep(lines, LATIN_ONE)) {
    const right = soft.slice(index + name.length, index + name.length + 8);
    const left = soft.slice(Math.max(0, index - 16), index);
    if (NOT_PEOPLE.test(name)) continue;
    const isNamed =
      ENGLISH_BEFORE.test(left) ||
      (/^[A-Z]/.test(name) && /^[はがもとにをの、。]|^から/.test(right) && isLatinName(scene, name.toLowerCase())) ||
      LATIN_PERSON.test(right) ||
      SURELY_PERSON_AFTER.test(right) ||
      (/^[A-Z]/.test(name) && ENGLISH_AFTER.test(right) && isLatinName(scene, name.toLowerCase())) ||
      /^'s (?:wife|husband|son|daughter|mother|father|brother|sister|boss|school|house|landlord|phone|friend|room|baby)/.test(
        soft.slice(index + name.length, index + name.length + 14),
      ) ||
      LATIN_LABEL.test(left);
    const isChat = /(?:^|\n)$/.test(left) && /^[ ]?:/.test(right);
    if (
      (isNamed && (/^[A-Z]/.test(name) || isLatinName(scene, name.toLowerCase()))) ||
      (isChat && isLatinName(scene, name.toLowerCase()))
    )
      push(index, name);
  }
  return found;
}

/** Whether a reading is that of a family name with that of a given name behind it. */
function isWholeName({ lexicon }: Scene, tight: string): boolean {
  for (let border = 2; border <= tight.length - 2; border++)
    if (lexicon.familyReadings.has(tight.slice(0, border)) && lexicon.givenReadings.has(tight.slice(border)))
      return true;
  return false;
}

function isUnknown(scene: Scene, run: string): boolean {
  return run.length === 3 && lettersOf(scene.lexicon, run) === '' && likenessOf(scene, run) === 'yes';
}

function isLatinName({ lexicon }: Scene, word: string): boolean {
  if (foreignLatinNames.has(word)) return true;
  if (word.length < 3) return false;
  return readingsOf(word).some((reading) => {
    const tight = tightForm(reading);
    return tight.length > 1 && (lexicon.givenReadings.has(tight) || lexicon.familyReadings.has(tight));
  });
}
