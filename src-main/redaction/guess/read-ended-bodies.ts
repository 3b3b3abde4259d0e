import { KANJI, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import { CURRENT_KATAKANA, KANA_END, LEGAL_AFTER, LEGAL_BEFORE } from '../words/body-endings.ts';
import { PUBLIC_BODY } from '../words/organization-words.ts';
import { lettersOf } from './lexicon.ts';
import { endOfName, hasProperWord, isProper, PLAIN_KATAKANA, startOfName } from './name-shape.ts';
import type { Found, Scene } from './scene.ts';

/** A kanji that ends names of houses, clubs, boats and temples, where no kanji follows. */
const HOUSE =
  /(?<=[一-龠々ァ-ヶーぁ-ん]{2})[院園館会苑荘亭庵軒堂屋丸組塾社宿校舎](?=[^一-龠々ァ-ヶー]|$|(?<=会)(?:例会|総会|役員|会員|会長|主催|事務局))(?!る|り|ん|い|う|え)/g;
/** 桝屋, 島屋: a shop by the name of its house. */
const SHOP =
  /(?<![一-龠ァ-ヶー々])[一-龠々](?<![小部茶床酒米魚肉花本薬宿質陸平牛石湯母楽闇殺空廃長数何八同お御])屋(?=[のにでをへはがと、。」 ]|さん)/g;
/** Unknown words in katakana where something is done with them. */
const KATAKANA_RUN =
  /[ァ-ヶー][ァ-ヶー・]{3,15}(?=[、。」,|\n]|[ ][0-9]|$|で(?!き|す|しょ|し)|に(?!な|よ|つ|関|対)|の(?!よう)|を|へ|から|と(?=[ァ-ヶ一-龠々])|か[ァ-ヶ]|[ ](?:の|[ニデヘヲノ] ))/g;
/** Where goods are named as often as bodies: ゴーグル、長靴, ブルーベリーの苗. */
const NAMES_GOODS = /^[、。」をの,|\n]|^$|^[ ][0-9]/;
const MONEY_BEFORE =
  /(?:借|ローン|残高|滞納|契約|解約|請求|督促|引き?落|債権|債務|返済|勤|バイト|派遣|入会|会員|携帯|電力|保険)[^。\n]{0,14}$/;
/** Hospitals whose names are made of common words; still somebody is a patient of this one. */
const BIG_HOSPITAL =
  /(?<![一-龠々])(?:中央|労災|赤十字|日赤|市民|町民|村民|県民|厚生|共立|協立|共済|済生会|記念|逓信|鉄道|社会保険|[東西南北中]部)(?:総合)?(?:病院|医療センター)|(?<![一-龠々])(?:日赤|労災|済生会|国保病院)(?=[にでへのをから、。 \n])/g;
/** セイフティ東和, 東洋クリエイト: two scripts in one word. */
const TWO_SCRIPTS =
  /(?<![一-龠々ァ-ヶーA-Za-z])(?:([ァ-ヶー]{3,12})([一-龠々]{1,4})|([一-龠々]{2,4})([ァ-ヶー]{3,12}))(?![一-龠ァ-ヶーA-Za-z々])/g;
const PLAIN_SCRIPT =
  /^(?:ケース|サービス|グループ|センター|アパート|マンション|コンビニ|スーパー|パート|ハローワーク|アルコール|ギャンブル|メンタル|リハビリ|デイ|ショートステイ|ヘルパー|ケア|マイナンバー|インフルエンザ|コロナ|ワクチン|テレビ|ガス|バス|タクシー|トイレ|ベッド|エアコン|ストーブ|ゴミ|ごみ|スマホ|パソコン|メール|ライン|クレジット|ローン|キャッシュ|ボランティア|スタッフ|メンバー|チーム|リーダー|プラン|アセスメント|モニタリング|カンファレンス|フォロー|サポート|ネグレクト|ストレス|パニック|アレルギー|[ァ-ヶー]*(?:センター|ステーション))$/;
/** Words in capitals beside Japanese: GREEN FARM, Bar Blue Moon. */
const CAPITALS =
  /(?<![A-Za-z])[A-Z][A-Za-z']+(?: [A-Z][A-Za-z']+){1,3}[一-龠々]{0,3}(?=[でにのをへが(（])|(?<![A-Za-z])[A-Z]{1,2}[高大](?=[のにへをは])/g;
const COUNTRY =
  /^(?:アメリカ|アジア|アフリカ|ヨーロッパ|ロシア|ドイツ|フランス|イギリス|イタリア|カナダ|インド|タイ|モンゴル|カンボジア|ラオス|スリランカ|パキスタン|バングラデシュ|イラン|トルコ|シリア|アフガニスタン|ナイジェリア|ガーナ|ボリビア|コロンビア|メキシコ|キューバ|ハワイ|シンガポール|マレーシア|オーストラリア|ウクライナ|ルーマニア|ポーランド|スペイン|ポルトガル|ペルー|ブラジル|チリ|アルゼンチン)/;
/** ともに歩む会: a sentence as a name, after a legal form. */
const GROUP_NAME = /^[一-龠々ぁ-んァ-ヶー]{2,12}?(?:会|ネット|の家|の輪|舎)(?=[のにをはがで、。」 ]|$)/;
const AFTER_NAME = /^(?:さん|様|氏|くん|ちゃん|君|先生)/;

/** Bodies that show by their own end: legal forms, a kanji for a house or a club, endings in a bank's kana, unknown trade names. */
export function readEndedBodies(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  const { soft, lines, lexicon } = scene;
  const push = (start: number, end: number): void => {
    found.push({ start, end, type: 'organization', isStrong: true });
  };
  for (const match of sweep(lines, LEGAL_BEFORE)) {
    const at = match.index + match[0].length;
    const end = Math.max(endOfName(scene, at), at + (GROUP_NAME.exec(soft.slice(at, at + 16))?.[0].length ?? 0));
    if (end - at >= 2 && !PUBLIC_BODY.test(soft.slice(at, end))) push(match.index, end);
  }
  for (const match of sweep(lines, LEGAL_AFTER)) {
    const start = startOfName(scene, match.index);
    if (match.index - start >= 2) push(start, match.index + match[0].length);
  }
  for (const match of sweep(lines, HOUSE)) {
    const end = match.index + 1;
    const start = startOfName(scene, match.index);
    const name = soft.slice(start, match.index);
    if (name.length < 2 || isCommonWord(scene, soft.slice(start, end)) || PUBLIC_BODY.test(soft.slice(start, end)))
      continue;
    const isKanjiRun = [...name].every((_, index) => roleTable[name.charCodeAt(index)] === KANJI);
    if (
      isKanjiRun
        ? isProper(scene, name) && !endsAsCommon(scene, name, soft[match.index] as string)
        : isKanaName(scene, name)
    )
      push(start, end);
  }
  for (const match of sweep(lines, BIG_HOSPITAL)) push(match.index, match.index + match[0].length);
  for (const match of sweep(lines, CAPITALS)) push(match.index, match.index + match[0].length);
  for (const match of sweep(lines, TWO_SCRIPTS)) {
    const katakana = match[1] ?? match[4] ?? '';
    if (/(?:籍|語|人|祭|製|産|系|風|式|料理|回線|戦争|時間|生まれ|国籍|出身)$/.test(match[2] ?? '')) continue;
    if (
      PLAIN_KATAKANA.test(tightForm(katakana)) ||
      PLAIN_SCRIPT.test(katakana) ||
      CURRENT_KATAKANA.test(katakana) ||
      PUBLIC_BODY.test(match[0]) ||
      lexicon.isBare
    )
      continue;
    if (AFTER_NAME.test(soft.slice(match.index + match[0].length, match.index + match[0].length + 3))) continue;
    if (hasProperWord(scene, match[2] ?? match[3] ?? '') || isProper(scene, katakana))
      push(match.index, match.index + match[0].length);
  }
  for (const match of sweep(lines, SHOP))
    if (!/[NSAVTDBQXK]/.test(lettersOf(lexicon, match[0]))) push(match.index, match.index + 2);
  for (const match of sweep(lines, KANA_END)) push(match.index, match.index + match[0].length);
  for (const match of sweep(lines, KATAKANA_RUN)) {
    const end = match.index + match[0].length;
    if (isKatakanaAt(soft, match.index - 1) || AFTER_NAME.test(soft.slice(end, end + 3))) continue;
    if (/[・]/.test(match[0]) || CURRENT_KATAKANA.test(match[0]) || COUNTRY.test(match[0])) continue;
    const isSubject = /^$|[\n。「『]/.test(soft[match.index - 1] ?? '');
    if (!isSubject && NAMES_GOODS.test(soft.slice(end, end + 2)) && !isNameLike(scene, match.index, match[0])) continue;
    if (!lexicon.isBare && isProper(scene, match[0])) push(match.index, end);
  }
  return found;
}

/** Whether a word is read like a name, or what stands before speaks of contracts. */
function isNameLike({ soft, lexicon }: Scene, at: number, word: string): boolean {
  const tight = tightForm(word);
  return (
    lexicon.foreignNames.has(tight) ||
    lexicon.familyReadings.has(tight) ||
    lexicon.givenReadings.has(tight) ||
    lexicon.properKatakana.has(tight) ||
    MONEY_BEFORE.test(soft.slice(Math.max(0, at - 18), at))
  );
}

function isKatakanaAt(soft: string, at: number): boolean {
  return at >= 0 && /[ァ-ヶー・]/.test(soft[at] as string);
}

function isCommonWord({ lexicon }: Scene, word: string): boolean {
  return [...lettersOf(lexicon, word)].some((letter) => 'NSAVTDB'.includes(letter));
}

/** 町|役場の会: the last word with the ending is itself common: 親|睦会, 県|大会. */
function endsAsCommon(scene: Scene, name: string, ending: string): boolean {
  return [1, 2, 3].some((size) => size < name.length && isCommonWord(scene, name.slice(-size) + ending));
}

function isKanaName({ lexicon }: Scene, name: string): boolean {
  if (/^[ァ-ヶー・]+$/.test(name)) return !lexicon.katakanaWords.has(tightForm(name));
  return (
    /^[ぁ-ん]{2,7}$/.test(name) && !/[はがをにでもとのへた]$/.test(name) && !/(?:する|した|いる|ない|いう)$/.test(name)
  );
}
