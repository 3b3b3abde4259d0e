import type { Hit } from '../find/hit.ts';
import { readAddressNumbers } from '../text/address-numbers.ts';
import { type Lines, matchIn, PLACE_NUMBER } from '../text/line-traits.ts';
import { OFFICE_AFTER, OFFICE_BEFORE, PUBLIC_PLACE } from '../words/name-context.ts';
import { guessHit, patternHit } from './pattern-hit.ts';

const NUMBERED =
  /(?<![0-9A-Za-z第.-])(?:[0-9]{1,5}|[一二三四五六七八九十百千〇]{1,6})(?:丁目|番地|番(?=[ ]?の?[ ]?[0-9一二三四五六七八九十]|[ ]?$)|条(?=[0-9一二三四五六七八九十東西南北])|線(?=[0-9東西南北])|-[0-9]{1,4}(?:-[0-9]{1,4}){0,3}(?![0-9-]))/g;
const TOWN =
  /(?:[一-龠々ヶ][一-龠々ノのヶケがツヅ之ァ-ヶー]{0,11}[一-龠々台丘野原町村ァ-ヶ]|[一-龠々]{1,2}|[市区町村][ ]?[ぁ-んァ-ヶー][一-龠々ぁ-んァ-ヶー]{1,8})[ ]?[のは]?[ ]?$/;
const WIDE_TOWN =
  /(?:[一-龠々ヶ]{2,3}[都道府県])?(?:[一-龠々ぁ-んァ-ヶ]{1,5}郡)?(?:[一-龠々ヶノ]{1,6}[市区町村])(?:[一-龠々]{1,4}区)?(?:[ ]?\n[ ]{0,6})?[ ]?(?:大?字)?[一-龠々ぁ-んァ-ヶー]{0,12}[ ]?の?[ ]?$/;
const BUILDING =
  /^[ \n]{0,24}(?:[A-Za-z一-龠ァ-ヶー・々ぁ-んIVX'0-9]{0,4}[一-龠ァ-ヶーA-Za-z・々ぁ-んIVX']{1,16}[ ]?)?[A-Z]?[0-9]{1,4}(?:号室|号棟|号|階|F|室|-[0-9]{2,4})?(?![0-9人件年月日時分円名])/;
const BUILDING_WORD =
  /(?:荘|ハイツ|コーポ|アパート|マンション|メゾン|ビル|レジデンス|パレス|ハイム|ハウス|団地|住宅|寮|ヴィラ|ビラ|テラス|プラザ|タウン|コート|キャッスル|シャトー|ヒルズ|ガーデン|フラット|ドミール|グリーン|サン|ルミエール|エステート|公舎|官舎|館|苑|ホーム|ドエル|エスポワール|フォレスト|ステージ|カーサ|ロイヤル)/;
/** コスモス北江403, 203号室: a name no one would guess a house by, but with a room. */
const NAMED_ROOM = /^[ ](?:[ァ-ヶーA-Za-z]{3,}[一-龠々ァ-ヶー]{0,8}[ ]?[0-9]{2,4}(?:号室?)?|[0-9]{2,4}号室)$/;
/** みずほ|台市, 雪の|浜市: what begins the name of a city before its last kanji. */
const HIRAGANA_CITY = /(?:(?<=^|[\n。、「 (])[ぁ-ん]{2,4}|(?<![一-龠々])[一-龠々]{1,2}[のノ])$/;
const STOP_TOWN =
  /(?:^|[市町村県区])?(?:議題|資料|受付|受理|申請|第|要綱|条例|規則|告示|番号|件数|電話|携帯|内線|会議|案件|別表|様式|項|号|法|章|節|図|表|比|対|約|計|残|今年|昨年|毎月|月|年|日|時|午前|午後|前後|以上|以下|スコア|血圧|得点|点|口座|番|部屋|教室|会場|学級|学年|保険|年金|証|手帳|郵便|FAX|差|平成|令和|昭和|連絡先|ＴＥＬ|TEL|Tel|tel)[ ]?[のはがもを]?[ ]?$/;

/** What may be the town before house numbers: up to the last mark or line end; a line that ends in 市 or 町 goes on. */
function placeBefore(soft: string, at: number): string {
  const text = soft.slice(Math.max(0, at - 34), at);
  const line = text.replace(/^.*[\n。、,「」（）()：:|｜]/s, '');
  const cut = text.length - line.length - 1;
  if (text[cut] !== '\n' || !/[都道府県市区郡町村][ ]?$/.test(text.slice(0, cut))) return line;
  return text.slice(0, cut).replace(/^.*[\n。、,「」（）()：:|｜]/s, '') + text.slice(cut);
}

/** Addresses that name a town and a house number, whoever lives there, with the municipality before and the building behind. */
export function findAddresses(soft: string, lines: Lines): readonly Hit[] {
  const hits: Hit[] = [];
  let covered = -1;
  matchIn(soft, lines.having(PLACE_NUMBER), NUMBERED, (match, at) => {
    if (at < covered || (match[0].startsWith('0') && match[0].length > 1)) return;
    const read = readAddressNumbers(soft, at);
    if (!read) return;
    const before = placeBefore(soft, at);
    const town = (WIDE_TOWN.exec(before) ?? TOWN.exec(before))?.[0] ?? '';
    const isHyphenated = /-/.test(match[0]) && !read.hasUnit;
    if (STOP_TOWN.test(before) && !WIDE_TOWN.test(before)) return;
    const isWide = WIDE_TOWN.test(before);
    if (
      !town &&
      !(
        read.numbers.length >= 2 &&
        read.hasUnit &&
        /番/.test(soft.slice(at, read.end)) &&
        /号$/.test(soft.slice(at, read.end))
      )
    )
      return;
    if (read.numbers.length === 1 && PUBLIC_PLACE.test(soft.slice(read.end, read.end + 8))) {
      hits.push(guessHit('address', at - town.length, read.end));
      return;
    }
    if (isHyphenated && !isWide && (read.numbers.length < 3 || town.trim().length < 2)) return;
    if (!isWide && read.numbers.length < 2 && !/番地/.test(soft.slice(at, read.end + 1))) {
      if (/丁目/.test(match[0]) && town) hits.push(guessHit('address', at - town.length, read.end));
      return;
    }
    if (isWide && read.numbers.length < 2 && !/番地|丁目/.test(match[0]) && !isHyphenated) return;
    const building = BUILDING.exec(soft.slice(read.end, read.end + 48))?.[0] ?? '';
    const end = BUILDING_WORD.test(building) || NAMED_ROOM.test(building) ? read.end + building.length : read.end;
    const bare = at - town.length;
    const city = /^[一-龠々][市町村]/.test(town)
      ? (HIRAGANA_CITY.exec(soft.slice(Math.max(0, bare - 5), bare))?.[0].length ?? 0)
      : 0;
    const start = bare - city;
    const isOffice =
      OFFICE_AFTER.test(soft.slice(read.end, read.end + 14)) ||
      OFFICE_BEFORE.test(soft.slice(Math.max(0, start - 14), start));
    const lead =
      /^(?:住所|居所|自宅|実家|現住所|は|の|が|を|に|へ|で|と|も)+[ ]?/.exec(soft.slice(start, at))?.[0].length ?? 0;
    const hit = patternHit('address', start + lead, end);
    hits.push(isOffice ? { ...hit, source: 'guess' } : hit);
    covered = end;
  });
  return hits;
}
