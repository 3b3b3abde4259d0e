import type { Hit } from '../find/hit.ts';
import { AGE as AGE_TRAIT, LETTER, type Lines, matchIn } from '../text/line-traits.ts';
import { numeralValue } from '../text/numerals.ts';
import { familyNames } from '../words/family-names.ts';
import { GIVEN_ENDING } from '../words/name-context.ts';
import { NO_NAME } from './age-context.ts';
import { findAgeWords } from './age-words.ts';
import { findBareAges, furtherAges } from './bare-ages.ts';
import { findCountedAges } from './counted-ages.ts';
import { findKanaAges } from './kana-ages.ts';
import { guessHit, lineBefore, patternHit } from './pattern-hit.ts';
import { OPENS } from './told-ages.ts';

const AGE =
  /(?:満|数え年?で?|享年|行年|当時|当年とって|年齢[ :：]{0,2})?[ ]?(?<![0-9.第])(?:[0-9]{1,3}|(?<![0-9][ ]?)[1-9][ ][0-9]|[一1][〇零][〇零一二三四五六七八九]|[〇一二三四五六七八九][ ]?[〇零一二三四五六七八九]|[一二三四五六七八九壱弐参]?[十百拾]?[一二三四五六七八九十壱弐参]{1,2}|百十?[一二三四五六七八九]?|〇)[ ]?[歳才さサオ]$/;
const YEARS_OLD =
  /(?:[歳才]|(?<=[0-9][ ]?|[二三四五六七八九十])(?:さい(?![ずふたころせ]|く(?!らい))|サイ(?![ァ-ヶー])|オ(?![ァ-ヶー一-龠々])))(?:[ ]?(?:と[ ]?)?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[ ]?(?:[かカヶケヵ箇]月|月(?![0-9一二三四五六七八九十])|M(?![A-Za-z]))|半(?![健検端ば])|(?:代)?(?:前半|半ば|後半)|ちょうど|ジャスト|前後|過ぎ|手前)?/g;
const GENERAL_AGE =
  /^(?:児童|[ ]?児(?:健|検|ク|保|[ ]{1,3}[0-9]|の(?:健|保|クラス|定員)))|^[ ]?(?:半?健(?![ ]?康[ ]?保)|半?検|定年|時点|人口|クラス|台の|以上|未満|以下|到達|から(?:[0-9〇一二三四五六七八九十]|就学|小学|中学|高校|受け付|相談|利用|入園|預か|対象)|まで(?!は?(?:働|独立|結婚|辞め|続け)|あと|生き|元気|長生き|現役|頑張|がんば)|代(?!前|半|後|の?[男女母父無単])|前後|になる(?:年度|まで)|刻み|ごと|を超|を境|に達|[-~〜]|の壁|問題|成[年人]|体操|大学|健康(?![ ]?保)|運動|現役|時代)/;
const GENERAL_BEFORE =
  /(?:平均(?:年齢|寿命)?|対象(?:年齢)?|定年|成[年人](?:年齢)?|受給|支給|開始年齢|資格年齢|満年齢|以上|基準|[-~〜]|から)[はを]?[ ]?$/;
const BRACKET_AGE =
  /(?<=(?:[一-龠ぁ-んァ-ヶー々)）]|(?<![A-Za-z一-龠々ァ-ヶー][ ]?)[A-Z]{1,2}|[A-Z]\.[A-Z]\.?|[小中高][1-6])[ ]?[(（=〈<《【[])[ ]?([0-9]{1,3}|[一二三四五六七八九十百〇]{2,4})(?=(?:くらい|ぐらい|位|前後|代|過ぎ)?[ ]?[)）、,・=〉>》】\]と])/g;
/** （12、9、4）: the others in the same brackets. */
const IN_BRACKETS =
  /[ ]?[、,・/と][ ]?([0-9]{1,3}|[一二三四五六七八九十百〇]{1,4})(?=[ ]?(?:[、,・/と)）〉>》】\]]|[歳才]))/y;
/** Tadokoro-san (71), nine years old. */
const ENGLISH_BESIDE =
  /(?<![A-Za-z])(?!(?:Article|Section|Area|Group|Team|Zone|Class|Type|Level|Block|Plan|Table|Fig|Figure|Item|Page|Room|Vol|Part|Step|Form|Act)\b)[A-Z][A-Za-z]{2,14}(?:-(?:san|kun|chan|sama))?[ ]?\(([1-9][0-9])(?=\))|(?<![A-Za-z])(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[ -](?:years?[ -]old|months?[ -]old))/g;
/** 25歳〜26歳頃に: a time in a life, not a limit. */
const AGE_RANGE =
  /[0-9一二三四五六七八九十]{1,3}[歳才]?[ ]?[~〜-][ ]?[0-9一二三四五六七八九十]{1,3}[歳才]代?(?=頃|ころ|のとき|の時|くらいの?[男女人母父]|ぐらいの?[男女人母父]|の(?:男|女)(?!子|性向))/g;
/** 十九、二十歳の頃. */
const PAIR = /(?<![-0-9〇一二三四五六七八九十])(?:[0-9]{1,2}|[〇一二三四五六七八九十]{1,3})[、・~〜]$/;
/** 高2（30）名. */
const COUNTED_BRACKET = /^[ ]?[)）〉>》】\]][ ]?[名人件回組点票]/;
/** （ 38 ）歳: a form filled in. */
const IN_FORM = /[(][ ]{0,3}([0-9]{1,3})[ ]{0,3}[)][ ]?[歳才]|年[ ]?齢[ :]{1,4}([1-9][ ][0-9])(?![0-9])/g;
/** 二人合わせて160歳: more than anybody's years. */
const OLDEST = 125;
const NOT_NUMERAL = /[^0-9〇零一二三四五六七八九十百壱弐参拾]/g;
/** 姉妹（16と13）, 子ども3人（12、9、4）: several people whose ages stand in brackets. */
const SEVERAL =
  /(?:夫婦|夫妻|兄弟|姉妹|きょうだい|兄妹|姉弟|母子|父子|親子|(?:子|子ども|子供|きょうだい|兄弟|姉妹|孫|息子|娘)[ ]?[0-9一二三四五六七]人|[小中高][1-6一二三四五六]|年[長中少])[ ]?[(（〈<《【[][ ]?$/;
/** 巌（61）、和代（58）: names with numbers, several in a row. */
const NAMED_ROW =
  /[一-龠々ぁ-んァ-ヶー]{1,6}[ ]?[(]([0-9]{1,3})[歳才]?[)](?:[ ]?[、・,/とや][ ]?[一-龠々ぁ-んァ-ヶー]{1,6}[ ]?[(][0-9]{1,3}[歳才]?[)]){1,6}/g;
/** 莉緒さん（2年、14）: an age behind the class in the brackets of a name. */
const BEHIND_CLASS =
  /(?:さん|くん|ちゃん|氏|様|君|[一-龠々ァ-ヶー]{2})[ ]?[(](?:[小中高大]?[1-6一二三四五六]年?|[^()\n0-9]{1,6})[、,・ ][ ]?([0-9]{1,3})(?=[)])/g;
/** 0歳児を: an infant of whom something is said, or a class of a nursery. */
const INFANT = /^[ ]?児/;
/** Mrs. T, 71, lives alone. */
const ENGLISH =
  /(?<![A-Za-z])(?:(?:Mrs?|Ms|Miss)\.?[ ][A-Z][A-Za-z.]{0,20},|[A-Z][a-z]{2,14}[ ][A-Z][A-Za-z]{1,14},|(?:[Hh]e|[Ss]he|[Ww]ho|[Mm]y|[Hh]is|[Hh]er)(?:[ ][a-z]{2,14})?(?:[ ](?:is|was|will be|became|becomes|turned)|'ll be)(?:[ ](?:now|only|already|about|nearly|almost|over))?|I[ ]am|I'm|(?:he|she)'s|turn(?:ed|s|ing)?|(?:[Ww]a|[Gg]a|[Mm]o|[Ii]ma)(?=[ ][0-9]{2}[ ](?:desu|de[ ,.]|ni[ ]))|[Aa]ge[ds]?(?:[ ]of)?:?|[Oo]ld:?)[ ]"?([1-9][0-9]{0,2}|(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:thir|four|fif|six|seven|eigh|nine)teen)(?![0-9A-Za-z]|[ ]?(?:%|yen|people|persons?|days?|weeks?|months?|minutes?|hours?|times|points?|o'clock|[:/.][0-9]))/g;
const MONTHS =
  /生後半年|(?:生後|月齢)[ ]?(?:約|満)?[ ]?[0-9一二三四五六七八九十]{1,3}(?:[ ]?(?:[かカヶケヵ箇]月|週間?|日))?(?:半|と[0-9]{1,2}日)?|日齢[ ]?[0-9]{1,3}|(?<=(?:享年|行年)[ ]?)[0-9]{1,3}(?![0-9歳才])/g;
const DECADE =
  /(?<![0-9第])(?:[1-9]0[ ]?[~〜、・-][ ]?|[二三四五六七八]、)?(?:[1-9][0]|100|[一二三四五六七八九]?十)[ ]?代(?:前半|半ば|後半|なかば|の?終わり|の?初め|くらい|ぐらい)?/g;
const PERSON_AFTER_DECADE =
  /^(?:くらい|ぐらい|ほど)?(?:の|で|[、・/ ,(])?(?:声|男性|女性|男|女|の?母|の?父|の?長男|の?次男|の?長女|の?娘|の?息子|の?夫婦|の?夫|の?妻|の?方(?![針法面])|の人|無職|単身|独身|独居|未婚|会社員|主婦|の?ころ|の?頃|のとき|の時|のおば|のおじ|ご夫婦|と(?:み|見|思|聞|推|お)|に(?:見え|なっ)|から(?:ずっと|飲|引|働|通|一人)|で(?:持病|通院|病|障害|要介護|年金|未婚|既婚|結婚|離婚|発|倒|働|家|子|独|無|ひと|一人|亡)|らし|か[。、」\n])/;
const PERSON_BEFORE_DECADE =
  /(?:さん|氏|様|ちゃん|くん|君|殿|本人|父|母|夫|妻|[兄弟姉妹甥姪孫嫁婿]|[長次二三][男女]|娘|息子|夫婦|男性?|女性?|若者|青年|相手|人|主|師|訪問者|来所者|相談者|世帯主|年齢)(?:は|が|も|、|とも|ともに|:|：|\(|（| |もう|まだ){1,3}$/;
/** 60代後半が多い: many people. */
const MANY_AFTER_DECADE =
  /^(?:[がに](?:多|最|少|集中|偏)|以[上下]|から|まで|[~〜・、][0-9一二三四五六七八九十]|の(?:利用|割合|層|世代|参加|相談|就業|人口))/;
/** 「六十代です」, 五十代くらいの声: told of one person. */
const UTTERED_DECADE =
  /^(?:です(?:[、。」けがよねか\n]|$)|や[、。」でねけ]|じゃ[、。」けろ]|だと|だそう|らしい|(?:くらい|ぐらい)の(?:声|方|人))/;
/** 年代：30代: asked for in a form. */
const DECADE_LABEL = /(?:年代|年齢層?|世代)[ ]?[:=(|][ ]?$/;
/** 通院、70代⏎: a decade as an entry of its own. */
const ENTRY_AFTER = /^[ ]?(?:[。、,)）」|\n]|$)/;
const ENTRY_BEFORE = /[、,・/|(（「 ]$/;
const AFTER_DECADE_ALONE = /^(?:か(?:[)）。、」\n]|$)|だ|で[すしあ]|。|、|$|\n|[)）・ ]|に(?:な|入)|後|前)/;

/** 年齢: ages of people in figures, kanji and words; age limits of programmes stay. */
export function findAges(soft: string, lines: Lines): readonly Hit[] {
  const hits: Hit[] = [
    ...findBareAges(soft),
    ...findAgeWords(soft, lines),
    ...findCountedAges(soft, lines),
    ...findKanaAges(soft),
  ];
  const ranges = lines.having(AGE_TRAIT);
  matchIn(soft, ranges, AGE_RANGE, (match, at) => hits.push(patternHit('age', at, at + match[0].length)));
  matchIn(soft, ranges, IN_FORM, (match, at) => {
    const age = match[1] ?? match[2] ?? '';
    const start = at + match[0].lastIndexOf(age);
    hits.push(patternHit('age', start, start + age.length));
  });
  matchIn(soft, ranges, YEARS_OLD, (match, at) => {
    const end = at + match[0].length;
    const age = AGE.exec(soft.slice(Math.max(0, at - 14), at + 1))?.[0].trimStart();
    const after = soft.slice(end, end + 8);
    if (!age || GENERAL_AGE.test(after) || numeralValue(age.replace(NOT_NUMERAL, '')) > OLDEST) return;
    const pair = PAIR.exec(soft.slice(Math.max(0, at + 1 - age.length - 5), at + 1 - age.length))?.[0].length ?? 0;
    const start = at + 1 - age.length - pair;
    if (/^年齢/.test(age) && /(?:成年|平均|対象|制限|開始|資格|上限|下限)$/.test(lineBefore(soft, start, 4))) return;
    if (GENERAL_BEFORE.test(lineBefore(soft, start, 8)) || /^才[能覚気]/.test(soft.slice(at, at + 2))) return;
    const hit = patternHit('age', start, end);
    hits.push(INFANT.test(after) ? { ...hit, source: 'guess' } : hit);
  });
  let bracketEnd = -1;
  matchIn(soft, ranges, BRACKET_AGE, (match, at) => {
    const end = at + match[0].length;
    const start = end - (match[1] ?? '').length;
    const age = numeralValue(match[1] ?? '');
    if (!(age <= 110 && age >= 1)) return;
    if (COUNTED_BRACKET.test(soft.slice(end, end + 4))) return;
    const isCalled = /^[ ]?[)）][ ]?(?:さん|氏|様|くん|ちゃん)/.test(soft.slice(end, end + 5));
    const tail = /^(?:くらい|ぐらい|位|前後|代|過ぎ)/.exec(soft.slice(end, end + 4))?.[0].length ?? 0;
    const kind = isCalled ? 'person' : start - bracketEnd === 2 ? 'next' : afterName(lineBefore(soft, start, 12));
    if (kind !== null) bracketEnd = end + tail;
    if (kind === 'person' || kind === 'next' || (kind === 'name' && age >= 10))
      hits.push({ ...patternHit('age', start, end + tail), source: kind === 'person' ? 'pattern' : 'guess' });
    if (kind !== 'person') return;
    hits.push(...furtherAges(IN_BRACKETS, soft, end + tail));
  });
  matchIn(soft, ranges, BEHIND_CLASS, (match, at) => {
    const end = at + match[0].length;
    if (Number(match[1]) <= OLDEST) hits.push(guessHit('age', end - (match[1] ?? '').length, end));
  });
  matchIn(soft, ranges, NAMED_ROW, (match, at) => {
    const members = [...match[0].matchAll(/([^、・,/(]{1,7})[(]([0-9]{1,3})(?=[歳才]?[)])/g)];
    const isCount = members.some(([, name = '', age]) => NO_NAME.test(name.trim()) || !(Number(age) <= 110));
    if (isCount || !members.some(([, , age]) => Number(age) >= 10)) return;
    for (const member of members) {
      const end = at + member.index + member[0].length;
      hits.push(guessHit('age', end - (member[2] ?? '').length, end));
    }
  });
  for (const pattern of [ENGLISH, ENGLISH_BESIDE])
    matchIn(soft, lines.having(LETTER), pattern, (match, at) => {
      const end = at + match[0].length;
      hits.push(guessHit('age', end - (match[1] ?? match[2] ?? '').length, end));
    });
  matchIn(soft, ranges, MONTHS, (match, at) => {
    const end = at + match[0].length;
    if (!GENERAL_BEFORE.test(lineBefore(soft, at, 8)) && !GENERAL_AGE.test(soft.slice(end, end + 8)))
      hits.push(patternHit('age', at, end));
  });
  matchIn(soft, ranges, DECADE, (match, at) => {
    const end = at + match[0].length;
    const after = soft.slice(end, end + 8);
    if (
      (/(?:前半|後半|半ば|なかば|終わり|初め)$/.test(match[0]) && !MANY_AFTER_DECADE.test(after)) ||
      DECADE_LABEL.test(lineBefore(soft, at, 8)) ||
      (UTTERED_DECADE.test(after) && OPENS.test(lineBefore(soft, at, 12))) ||
      PERSON_AFTER_DECADE.test(after) ||
      (AFTER_DECADE_ALONE.test(after) && PERSON_BEFORE_DECADE.test(lineBefore(soft, at, 10))) ||
      (ENTRY_AFTER.test(after) && ENTRY_BEFORE.test(lineBefore(soft, at, 3)))
    )
      hits.push(guessHit('age', at, end));
  });
  return hits;
}

/** 柳さん（47, 長男（12, 氏名 山田花子（34; a bare word that may be a name is less sure. */
function afterName(before: string): 'person' | 'name' | null {
  const name = /([一-龠々ァ-ヶーぁ-ん]+|[A-Z]{1,2}|[A-Z]\.[A-Z]\.?)[ ]?[(（=〈<《【[][ ]?$/.exec(before)?.[1] ?? '';
  if (SEVERAL.test(before)) return 'person';
  if (/(?:まだ|もう|既に|すでに)[ ]?[(（]$/.test(before)) return 'name';
  if (/^(?:[A-Z]|[甲乙丙丁]$)/.test(name)) return 'name';
  if (
    /(?:さん|氏|様|くん|君|ちゃん|長男|次男|二男|三男|長女|次女|二女|三女|男|女|[父母]親?|妻|夫|主人|娘|息子|祖母|祖父|姉|妹|兄|弟|孫|本人|世帯主|[甥姪嫁婿]|生まれ|生|の[男女]の?子|高齢|[妊産]婦|家主|大家|隣人|友人|知人|同僚|彼氏|彼女|内縁|里親|容疑者|被告|いとこ|おじ|おば|パートナー|子|交際相手|同居人|元[夫妻]|姑|舅|他界|死去|逝去|永眠|死亡|この年|その年)$/.test(
      name,
    )
  )
    return 'person';
  if (name.length >= 3 && name.length <= 6 && [2, 3].some((length) => familyNames.has(name.slice(0, length))))
    return 'person';
  const isName =
    (/^[一-龠々]{2,5}$/.test(name) && GIVEN_ENDING.test(name)) || /^(?:[一-龠々]{1,4})?[ァ-ヶー]{2,8}$/.test(name);
  if (/(?:者|患者|生徒|学生|園児|児童|男性|女性|遺族)$/.test(name)) return 'name';
  return isName && !NO_NAME.test(name) ? 'name' : null;
}
