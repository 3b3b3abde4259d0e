import { sweep } from '../text/sweep.ts';
import { BUILDING_LIKE, DWELLING_TOPIC, NO_DWELLING, NO_HAMLET, NO_TOWN, PUBLIC_ROOM } from '../words/place-words.ts';
import { type Ended, endedBy } from './endings.ts';
import { lettersOf } from './lexicon.ts';
import { isProper, startOfName } from './name-shape.ts';
import type { Found, Scene } from './scene.ts';
import { cutRun } from './segment.ts';

const COUNT = '(?:[0-9]{1,5}|[一二三四五六七八九十百千〇壱弐参]{1,6})';
/** 3-12, 1の22の7, 二ノ八ノ十五, 18-甲-2: numbers of a lot that a town must stand before. */
const LOT = new RegExp(
  `(?<![0-9A-Za-z.,/-]|[0-9]の)${COUNT}(?:[ ]?番?[-のノ~][ ]?(?:${COUNT}|[甲乙丙丁イロハニホヘト])){1,4}(?:番地?|号)?(?![0-9A-Za-z年月日時円人件歳倍割%]|[-/][0-9])`,
  'g',
);
/** What may be a town: kanji with a few kana between, katakana, …丁目. */
const TOWN_BEFORE =
  /(?:[一-龠々ヶ][一-龠々ヶケがのノツァ-ヶー]{0,9}(?:通り)?)(?:[0-9一二三四五六七八九十]{1,2}丁目)?[ ]?$/;
const HAMLET_NAME = /(?:[一-龠々ヶァ-ヶ][一-龠々ヶのがァ-ヶー]{0,6}(?:通り)?|[ぁ-んー]{2,5})$/;
const HAMLET =
  /(?:集落|部落|常会|隣組|垣内|小路|横丁|地割|開拓|干拓地?|入植地|[0-9一二三四五六七八九十]{1,2}(?:番?組|班|区|地割)|組|班)(?=[のにでへをはがも、。 )）(（\n]|から|まで|在住|出身|内|$)/g;
/** 6号棟203, 7棟の402, C-14, 2-304号: the number of a house and of a room in an estate. */
const BLOCK =
  /(?:(?<![0-9])第?[A-Z0-9一二三四五六七八九十]{1,3}(?:号?[棟館]|街区(?:[ ]?[0-9A-Z]{1,3}号?棟)?)(?:[ のー-]{0,2}[A-Z]?-?[0-9〇一二三四五六七八九]{1,4}(?:号室?|号)?)?|[0-9]{3,4}号室?|(?:[A-Z]|[0-9]{1,2})[-の][0-9]{2,4}(?:号室?)?|[A-Z]-?[0-9]{1,3})(?![0-9A-Za-z人件年円時分]|-[0-9])/g;
/** A name in katakana or with the word of a building, and the number of a room right behind it. */
const ROOMED_NAME = /[一-龠々ァ-ヶーA-Za-z・'][一-龠々ぁ-んァ-ヶーA-Za-z・'Ⅰ-Ⅻ]{1,17}$/;
const ROOM =
  /[」』)]?[ /・]{0,2}(?:[A-Z]?-?[1-9][0-9]{2,3}|(?<![A-Za-z])[A-Z]-?[0-9]{1,2}|[一二三四五六七八九]〇[一二三四五六七八九]|(?<![0-9])(?:[1-9]-[0-9A-Z]|[0-9]{1,2}(?:F|階)|[0-9]{1,3}(?=号))|(?<![A-Za-z])[A-Z0-9]{1,2}号?棟)(?:号室?|室)?(?![0-9A-Za-z人件年円月日時分名回世条%,.-]|歳|丁目|番)/g;
const ROOM_LIKE = /[1-9](?:0[1-9]|1[0-9])(?:号室?)?$/;
/** 奥多野村小菅 千九百二: a number behind a village's quarter. */
const BARE_LOT =
  /[一-龠々ヶ]{1,5}[市郡町村](?:大?字)?[一-龠々ヶ]{1,5}[ ]?(?:[一二三四五六七八九十百千〇]{3,7}|[0-9]{2,5})(?:番地?)?(?=[ 、。\n()「のにで]|$)/g;
/** ときわ町14, ひばりが丘団地3: a quarter in kana before a number. */
const KANA_TOWN =
  /(?<![ぁ-んァ-ヶー])(?:[ぁ-ん]{2,6}|[ァ-ヶー]{2,6})(?:町|台|ヶ丘|が丘|ケ丘|丘|野|団地|ニュータウン)[ ]?[0-9一二三四五六七八九十]{1,4}(?:丁目|番地?)?(?:[ ]?[-の][ ]?[0-9一二三四五六七八九十]{1,4}){0,3}(?![0-9人件年月日時円回名])/g;
/** うきは台市吉井町… : the kana that the form of an address leaves out. */
const KANA_CITY =
  /(?<![ぁ-んァ-ヶー])(?!から|まで|より|など|には|では|ので|この|その|あの|また|うち|および)(?:[ぁ-ん]{2,5}|[ァ-ヶー]{2,5})[一-龠々]{0,2}[市区郡町](?=[一-龠々ぁ-んァ-ヶー]{1,12}[0-9一二三四五六七八九十])/g;
/** 坂ノ上1156, 上条二十二番屋敷: one number behind the name of a place. */
const ONE_NUMBER =
  /(?<![一-龠々])[一-龠々ヶノ]{2,6}[ ]?(?:[0-9]{3,4}(?=に[住母父兄姉叔祖実土家あ]|の[土家自実借]|へ(?:転|引)|$|\n)|(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,5})番(?:屋敷|外地|丁|館)|(?<=[一-龠々]{2}[甲乙丙丁])[0-9]{1,4}(?=[のにでへとをはが、。 （(]|$|\n)|(?<=[一-龠々][丁町])[0-9]{1,4}(?=[のにでへ、。 （(]|$|\n))(?![0-9])/g;
/** 烏丸通四条上る, 西3線北12, 第10地割23. */
const OLD_TOWN =
  /[一-龠々]{1,8}(?:通り?|町)[一-龠々]{0,6}(?:上ル|下ル|上る|下る|上がる|下がる|[東西]入ル|[東西]入る?)[一-龠々]{0,6}(?:町|[ ]?[0-9]{1,4}|[ ][一二三四五六七八九十百〇]{1,5})?|[東西南北][0-9]{1,2}(?:条|線)?[東西南北][0-9]{1,2}(?:丁目)?(?:[-の][0-9]{1,3}){0,3}(?![0-9])|[0-9一二三四五六七八九十]{1,2}区[0-9一二三四五六七八九十]{1,2}[班組]|(?:[東西南北](?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:線|条|号)){1,2}(?:[東西南北]?[0-9]{1,4}(?:番地|号)?|(?<=[線条号][^線条号]{2,4}[線条号]))(?=[のにでへをは、。 \n])/g;
const LANDMARK_NAME = /[一-龠々ァ-ヶー]{1,8}$/;
const LANDMARK =
  /(?:公民館|集会所|神社|寺|郵便局|小学校|中学校|交番|駐在所|農協|JA|バス停|踏切|橋|酒店|商店|病院|消防屯所|屯所|水車|溜池|ため池|墓地)の(?:すぐ)?(?:裏|隣|となり|向かい|向い|前|横|脇|並び|斜め向かい|斜向かい|下|上|奥)(?:から[0-9一二三四五]軒目)?(?=の(?:平屋|借家|家|一軒家|アパート|長屋|貸家|空き家|離れ|自宅|実家|二階)|に(?:住|一人|引っ?越|間借)|[0-9一二三四五]軒目)/g;
const LATIN_PLACE =
  /(?<![A-Za-z])(?:Room|Rm\.?|Apt\.?|Unit) ?#?[0-9A-Z-]{1,5},? [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}|(?<![A-Za-z])(?:Villa|Casa|Maison|Corpo|Heights|Residence|Apartment|Mansion|Chateau|Court) [A-Z][A-Za-z]+(?: [A-Z][a-z]+)?(?:,? #?[0-9A-Z]{1,4}(?:-?[0-9A-Z]{1,3})?)?|(?<![A-Za-z0-9-])[0-9]{1,4}(?:-[0-9A-Z]{1,5}){1,4},? [A-Z][a-z]{2,}(?:-[a-z]+)?(?:, [A-Z][a-z]+(?:-[a-z]+)?){0,3}|(?<![A-Za-z])[A-Z][a-z]+(?:-[a-z]+)? (?:City|Town|Village|Ward)(?:, [A-Z][A-Za-z-]+(?: [A-Z][a-z]*){0,2}(?: [0-9]+(?:-[0-9]+)*)?){1,3}|(?<![A-Za-z0-9])(?:#?[0-9]{1,4}(?:-[0-9]{1,4}){1,3},? )?[A-Z][a-z]+(?:[- ][A-Z]?[a-z]+)?-?(?:[- ](?:cho|machi|chome|gaoka|dai|ku|mura|danchi|so)|gaoka|machi|danchi|(?: (?:Heights|Haitsu|Mansion|Apartment|Apaato|House|Corpo|Maison|Residence|Court|Hills|Danchi|Jutaku))+)\b(?:,? ?#?[0-9]{1,4}(?:-[0-9]{1,4}){0,3})?(?:,? (?:[Rr]oom|[Rr]m|[Aa]pt|#)\.? ?[0-9A-Z-]{1,5})?/g;
const TOPIC_VALUE = /^[一-龠々ぁ-んァ-ヶーA-Za-z0-9・'〇 -]{2,28}/;

/** Homes without the form of a full address: lots behind a town's name, hamlets, blocks and rooms of estates, houses at a landmark. */
export function readDwellings(scene: Scene): readonly Found[] {
  const { soft, lines } = scene;
  const found: Found[] = [];
  const push = (start: number, end: number): void => {
    found.push({ start, end, type: 'address', isStrong: false });
  };
  for (const { 0: lot, index } of sweep(lines, LOT)) {
    const town = townBefore(scene, index);
    if (town > 0) push(index - town, index + lot.length);
  }
  for (const one of endedBy(scene, HAMLET_NAME, HAMLET, 12)) if (isHamlet(scene, one)) push(one.start, one.end);
  for (const { 0: block, index } of sweep(lines, BLOCK)) {
    const name = estateBefore(soft, index) || (/号棟/.test(block) ? index - startOfName(scene, index) : 0);
    if (name > 0) push(index - name, index + block.length);
  }
  for (const one of endedBy(scene, ROOMED_NAME, ROOM, 20)) {
    const lead = /^.*[はがをにでへと](?=[ァ-ヶA-Z一-龠々])/.exec(one.name)?.[0].length ?? 0;
    const name = one.name.slice(lead);
    if (PUBLIC_ROOM.test(name + one.ending + soft.slice(one.end, one.end + 4)) || NO_DWELLING.test(name)) continue;
    const katakana = /^[ァ-ヶー・]{3,}(?=[一-龠々]{0,5}$)/.exec(name)?.[0];
    if (BUILDING_LIKE.test(name) || (katakana && (ROOM_LIKE.test(one.ending) || isProper(scene, katakana))))
      push(one.start + lead, one.end);
  }
  for (const { start, end } of endedBy(scene, LANDMARK_NAME, LANDMARK, 8)) push(start, end);
  for (const pattern of [BARE_LOT, OLD_TOWN, LATIN_PLACE])
    for (const match of sweep(lines, pattern)) push(match.index, match.index + match[0].length);
  for (const pattern of [KANA_TOWN, KANA_CITY])
    for (const match of sweep(lines, pattern)) push(match.index, match.index + match[0].length);
  for (const match of sweep(lines, ONE_NUMBER)) {
    const name = /^[一-龠々ヶノ]+/.exec(match[0])?.[0] ?? '';
    if (/番|[丁町甲乙丙][0-9]/.test(match[0]) || (!NO_TOWN.test(name) && isPlace(scene, name.replaceAll('ノ', ''))))
      push(match.index, match.index + match[0].length);
  }
  readTopics(scene, push);
  return found;
}

/** How long the name of a town is that ends at `at`; 0 if there is none. */
function townBefore(scene: Scene, at: number): number {
  const before = scene.soft.slice(Math.max(0, at - 14), at);
  const town = TOWN_BEFORE.exec(before)?.[0] ?? '';
  const name = town.trim().replace(/[のが]$/, '');
  if (name.length < 2 || NO_TOWN.test(name)) return 0;
  if (/(?:[町村台丘字原野]|丁目|条|通り?|番町|新田|ヶ丘|が丘)$|字[一-龠々ぁ-んァ-ヶ]/.test(name)) return town.length;
  if (/[一-龠々][のノ][一-龠々]{0,2}[川山原沢浜里森谷島木崎岡田池坂橋宮瀬江浦峰上下内元口前]$/.test(name))
    return town.length;
  const kanji = /[一-龠々ヶ]+$/.exec(name)?.[0] ?? '';
  if (kanji.length < 2) return 0;
  if (lettersOf(scene.lexicon, kanji).includes('R')) return town.length;
  const { words } = cutRun(scene.lexicon, kanji, { before: '$', after: '.' });
  const last = words.at(-1);
  return last && (!last.isKnown || 'RLFM'.includes(last.letter)) ? town.length : 0;
}

function isHamlet(scene: Scene, { name: whole, ending: unit }: Ended): boolean {
  const name = whole.slice(whole.lastIndexOf('の') + 1) || whole;
  if (/^[一-龠々]$/.test(name)) return /[上下中東西南北奥前後本新]/.test(name);
  if (NO_HAMLET.test(name) || /の$/.test(name)) return false;
  if (/^(?:集落|部落|常会|隣組|垣内|横丁)/.test(unit)) return true;
  return /^[上下中東西南北奥前後本新一-龠々]*$/.test(name) && /[0-9一二三四五六七八九十]/.test(unit)
    ? isPlace(scene, name)
    : isPlace(scene, name) && name.length <= 3;
}

function isPlace({ lexicon }: Scene, name: string): boolean {
  if (/[町通台丘]り?$/.test(name) && name.length > 1) return true;
  if (!/^[一-龠々ヶ]{2,}$/.test(name)) return false;
  const { words } = cutRun(lexicon, name, { before: '$', after: '.' });
  return words.every(({ letter, isKnown }) => !isKnown || 'RLF'.includes(letter));
}

/** How long the name of an estate is that ends at `at`: 緑町団地, 県住の, 市営旭住宅; 0 if nobody lives there. */
function estateBefore(soft: string, at: number): number {
  const before = soft.slice(Math.max(0, at - 22), at);
  const name =
    /[一-龠々ぁ-んァ-ヶーA-Z・]{0,14}(?:団地|住宅|公舎|官舎|社宅|宿舎|[市県町村都府道区]住|公社|公団|雇用促進|[都道府県市区町村]営|ハイツ|コーポ|マンション|アパート|荘|寮|レジデンス|ハイム|タウン|ビレッジ|シティ|コート|番館|ビル|長屋|文化)[ の・、]{0,2}$/.exec(
      before,
    )?.[0];
  if (name === undefined) return 0;
  const lead =
    /^.*(?:[はがをにでへ]|から|まで|より|いまの|今の|前の|元の)(?=[一-龠々ァ-ヶ])/.exec(name)?.[0].length ?? 0;
  return name.length - lead;
}

/** 住まいは, 身を寄せているのは: what follows is where somebody lives, if it looks like a place. */
function readTopics({ soft, lines }: Scene, push: (start: number, end: number) => void): void {
  for (const match of sweep(lines, DWELLING_TOPIC)) {
    const at = match.index + match[0].length;
    const value = TOPIC_VALUE.exec(soft.slice(at, at + 30))?.[0] ?? '';
    const place =
      /^.*(?:[0-9一二三四五六七八九十]+(?:番地?|号室?|丁目|号棟|組|班)|[0-9]+(?:[-の][0-9]+)+|[町村字区](?![ぁ-ん]{3})|集落|団地|住宅|荘|ハイツ|コーポ|マンション|丘|台)(?:[0-9-]*)/.exec(
        value,
      )?.[0];
    if (place && !NO_DWELLING.test(place) && place.length > 2) push(at, at + place.length);
  }
}
