import { readAddressNumbers } from '../text/address-numbers.ts';
import { softForm, tightForm } from '../text/fold.ts';
import type { FormSink } from './forms.ts';
import { spellings } from './spellings.ts';

const NOTES = /[（(][^（）()]*[)）]/g;
/** A note that is not one: (コーポ野ばら). */
const DWELLING =
  /^[（(](?!.*(?:不明|不詳|未定|予定|元|旧)).*(?:荘|ハイツ|コーポ|マンション|アパート|メゾン|[0-9]+号|団地|住宅|ビル|ハウス|[0-9]館|寮)/;
const UPPER_PLACES =
  /^((?![一-龠々ヶ]{1,2}[市区町村郡])[一-龠々ぁ-んァ-ヶ]{2,4}?[都道府県])?([一-龠々ぁ-んァ-ヶ]{1,6}?郡(?![市区町村]))?([一-龠々ぁ-んァ-ヶ]{1,7}?[市区町村])?([一-龠々]{1,4}区)?/;
/** 四日市場市, 大町市, 玉村町: a city whose name holds another ending before its own. */
const LONGER_CITY = /^(?:[一-龠々ぁ-んァ-ヶ]{0,3}市|町)(?![営立民役])/;
const FIRST_NUMBER = /[0-9]|[〇一二三四五六七八九十百千]+(?=丁目|番|条|の[0-9一二三四五六七八九十]|-)/;
/** 六条6丁目, 三番町5, 四条通り: a numeral that belongs to the town's name. */
const STREET_TOWN =
  /^[一二三四五六七八九十百千]+(?!丁目|番地|番[0-9一二三四五六七八九十]|号|の[0-9一二三四五六七八九十])[^0-9-]/;
const ESTATE = /(?:団地|住宅|公社|寮|官舎|宿舎)$/;
const PUBLIC_OWNER = /^(?:[市県町村都府区]営|公営|UR|雇用促進(?:住宅)?)/;
const UNKNOWN = /(?:不明|不詳|非公開|秘匿|未定|在住|記載しない|住所不定|なし)$/;

/** 住所の表記: gathers the town with its numbers, the numbers alone, and the building with its room. */
export function addAddressForms(sink: FormSink, value: string, entity: number, type = 'address'): void {
  for (const part of softForm(value)
    .replace(/^[（(](?:居所|住所|実家|旧住所|本籍)[）)]/, '')
    .split(/[／/;]|(?<=[号室地])、/))
    addOne(
      sink,
      part.replace(NOTES, (note) => (DWELLING.test(note) ? ` ${note.slice(1, -1)} ` : ' ')).trim(),
      entity,
      type,
    );
}

function addOne(sink: FormSink, address: string, entity: number, type: string): void {
  if (!address || UNKNOWN.test(address)) return;
  const withoutPostal = address.replace(/^〒?[0-9]{3}-?[0-9]{4}\s*/, '');
  if (withoutPostal.length >= 6)
    sink.add(tightForm(withoutPostal), { use: 'literal', type, entity, isRegistered: true });
  const joined = withoutPostal.replace(/(?<=[都道府県郡市区町村]) +/g, '');
  const found = UPPER_PLACES.exec(joined);
  const first = found?.[0] ?? '';
  const parts = (found?.slice(1) ?? []).filter((part) => part !== undefined);
  const longer =
    /市$/.test(first) || /[町村]$/.test(first) ? (LONGER_CITY.exec(joined.slice(first.length))?.[0] ?? '') : '';
  addLocal(sink, parts, joined.slice(first.length).trim(), entity, type);
  if (longer)
    addLocal(
      sink,
      [...parts.slice(0, -1), parts.at(-1) + longer],
      joined.slice((first + longer).length).trim(),
      entity,
      type,
    );
}

function addLocal(sink: FormSink, parts: readonly string[], local: string, entity: number, type: string): void {
  const street = STREET_TOWN.exec(local)?.[0].length ?? 0;
  const found = local.slice(street).search(FIRST_NUMBER);
  const numberAt = found < 0 ? found : found + street;
  if (numberAt < 0) {
    addNameless(sink, local, entity, type);
    return;
  }
  const named = local
    .slice(0, numberAt)
    .replace(/^大?字/, '')
    .trim();
  const lettered = named.replace(/[ ]?[A-Z]-?$/, '');
  const town = ESTATE.test(lettered) ? lettered : named;
  const read = readAddressNumbers(local, numberAt);
  if (!read) return;
  const rest = local.slice(read.end).replace(/^[\s、,のノ-]+/, '');
  const room = [...rest.replace(/[0-9]+[番号]?館/, '').matchAll(/[0-9]+/g)].map((match) => Number(match[0]));
  const isBuilding =
    ESTATE.test(town) &&
    (read.numbers.length >= 2 || lettered !== named || /棟|号室?/.test(local.slice(numberAt, read.end)));
  if (isBuilding) addBuilding(sink, town, read.numbers, entity, type, rest);
  else if (town) {
    for (const [name, above] of townNames(town)) {
      if (name.length < 2 && name !== town && read.numbers.length < 2) continue;
      for (const spelling of spellings(tightForm(name))) {
        sink.add(spelling, { use: 'town', type, entity, isRegistered: true });
        sink.addPlace(spelling, {
          entity,
          numbers: read.numbers,
          rest: rest.replace(/\s/g, ''),
          upper: [...parts, ...above],
        });
      }
    }
  }
  const whole = rest
    .replace(/(?<!第)[0-9](?![0-9]*[番号]?館).*$/, '')
    .replace(/[\s第]+$/, '')
    .trim();
  const building = whole
    .replace(/[ ]?(?:[A-Z]|(?<=[^ ]{3})[東西南北])[ ]?(?:号?棟)?-?$/, '')
    .replace(/[\s第]+$/, '')
    .trim();
  const city = /([一-龠々ァ-ヶぁ-ん]{2,4})[市町村](?:[一-龠々]{1,4}区)?$/.exec(parts.join(''))?.[1] ?? '';
  const above = [...parts, town];
  for (const name of new Set([building, ...(/[^ ][A-Z]$/.test(whole) ? [whole] : [])]))
    if (name) addBuilding(sink, name, room, entity, type, '', above);
  if (town.length >= 2 && building.startsWith(town) && building.length - town.length >= 4)
    addBuilding(sink, building.slice(town.length), room, entity, type);
  if (city && building.startsWith(city) && building.length - city.length >= 4)
    addBuilding(sink, building.slice(city.length), room, entity, type);
  addSuffixes(sink, read.numbers, room, entity);
  const all = street > 0 ? readAddressNumbers(local, 0) : null;
  if (all) addSuffixes(sink, all.numbers, room, entity);
  addRooms(sink, room, entity);
}

/** 405号室 or 12棟405号室 without the building. */
function addRooms(sink: FormSink, room: readonly number[], entity: number): void {
  const last = room.at(-1);
  if (last !== undefined && last >= 100) sink.addNumbers(`room ${last}`, entity);
  if (room.length >= 2) sink.addNumbers(room.slice(-2).join('-'), entity);
}

/** The town and its parts: 塩入字前田 is 塩入, 前田 and 塩入前田; 日の出町甲 also stands without its 甲; of 通東入ル菊屋町 the last. */
function townNames(town: string): ReadonlyMap<string, readonly string[]> {
  const plain = town.replace(/(?<=.{2})[甲乙丙丁イロハ]$/, '');
  const parts = town.split(/大?字/);
  const names = new Map<string, readonly string[]>([town, plain, town.replace(/大?字/g, '')].map((name) => [name, []]));
  parts.forEach((part, index) => {
    if (!names.has(part)) names.set(part, parts.slice(0, index));
  });
  const street = /^.*[ルる通](?=[一-龠々ヶノの]{2,}$)/.exec(plain)?.[0];
  if (street && /入ル|下ル|上ル|入る|下る|上る|通/.test(street)) names.set(plain.slice(street.length), []);
  for (const [name, above] of [...names]) {
    if (/[^ ]通$/.test(name)) names.set(`${name}り`, above);
    if (/[^ ]通り$/.test(name)) names.set(name.slice(0, -1), above);
  }
  return names;
}

/** 14番6号, 2-14-6 or 2丁目14 without the town; a single number only when it is long enough to mean one place. */
function addSuffixes(sink: FormSink, numbers: readonly number[], room: readonly number[], entity: number): void {
  for (let from = 0; from < numbers.length; from++) {
    const suffix = numbers.slice(from);
    if (suffix.length > 2) sink.addNumbers(`from ${suffix.slice(0, 2).join('-')}`, entity);
    if (suffix.length >= 2 || (suffix[0] ?? 0) >= 100) sink.addNumbers(suffix.join('-'), entity);
    if (suffix.length >= 2 && room.length > 0) sink.addNumbers([...suffix, ...room].join('-'), entity);
  }
}

function addBuilding(
  sink: FormSink,
  building: string,
  room: readonly number[],
  entity: number,
  type: string,
  rest = '',
  upper: readonly string[] = [],
): void {
  const bare = building.replace(PUBLIC_OWNER, '').trim();
  const name = tightForm(bare).length < 3 ? building : bare;
  if (tightForm(name).length < (/.[荘館寮]$/.test(name) ? 2 : 3)) return;
  const use = tightForm(name).length < 3 || ESTATE.test(name) || PUBLIC_OWNER.test(building) ? 'estate' : 'building';
  const plain = name.replace(/^第[0-9一二三四五六七八九]/, '');
  const core = coreOf(name);
  if (core) {
    sink.add(tightForm(core), { use: 'estate', type, entity, isRegistered: true });
    sink.addPlace(tightForm(core), { entity, numbers: room, rest: rest.replace(/\s/g, ''), upper });
  }
  for (const spelling of new Set([
    ...spellings(tightForm(name)),
    ...numberedSpellings(tightForm(name)),
    ...(plain.length >= 4 ? [tightForm(plain)] : []),
    ...wingless(name).map(tightForm),
  ])) {
    sink.add(spelling, { use, type, entity, isRegistered: true });
    sink.addPlace(spelling, { entity, numbers: room, rest: rest.replace(/\s/g, ''), upper });
  }
}

/** パークサイド八幡壱番館 is also 一番館 or 1番館, and stands without it. */
function wingless(name: string): readonly string[] {
  const wing = /[ ]?(?:([壱弐参一二三四五1-5])[番号]?|[A-Z東西南北新][ ]?)[館棟]$/.exec(name);
  if (!wing || wing.index < 3) return [];
  const plain = name.slice(0, wing.index);
  const at = '壱弐参一二三四五12345'.indexOf(wing[1] ?? '#');
  if (at < 0) return [plain];
  const number = at < 3 ? at : at < 8 ? at - 3 : at - 8;
  const others = ['壱弐参四五', '一二三四五', '12345'].map((digits) => digits[number] ?? '');
  return [plain, ...others.map((digit) => name.slice(0, wing.index) + wing[0].replace(wing[1] ?? '', digit))];
}

/** メゾン・ド・ポプラ is called ポプラ, グリーンコート若葉 グリーンコート: the telling part, only with a room certain. */
function coreOf(name: string): string {
  const behind = name.replace(
    /^(?:メゾン(?:[・ ]?[ドデ][・ラ ]*)?|コーポ|ハイツ|アパート|レジデンス|シャトー?|ヴィラ|ビラ|パレス|ロイヤル|グランド?|サン|ニュー)[・ ]?/,
    '',
  );
  if (behind !== name && /^[ァ-ヶー]{3,}$/.test(behind)) return behind;
  const kana = /^([ァ-ヶー・]{5,})[一-龠々]{2,}$/.exec(name)?.[1];
  return kana ?? '';
}

/** 第二光ハイツ = 第2光ハイツ = 第Ⅱ光ハイツ. */
export function numberedSpellings(tight: string): readonly string[] {
  const kanji = '一二三四五六七八九';
  const found: string[] = [];
  const digit = /第([1-9])(?![0-9])/.exec(tight);
  if (digit) found.push(tight.replace(digit[0], `第${kanji[Number(digit[1]) - 1]}`));
  const numeral = /第([一二三四五六七八九])(?![十一二三四五六七八九])/.exec(tight);
  if (numeral) found.push(tight.replace(numeral[0], `第${kanji.indexOf(numeral[1] ?? '') + 1}`));
  return found;
}

/** A place without numbers (清浜 海岸駐車場): matched as a whole and by its last, telling part. */
function addNameless(sink: FormSink, local: string, entity: number, type: string): void {
  const whole = local.replace(/\s|^大?字/g, '');
  for (const part of new Set([...local.split(/\s+/), whole, whole.replace(/[内裏横前]$/, '')])) {
    if (tightForm(part).length < 4) continue;
    for (const spelling of spellings(tightForm(part)))
      sink.add(spelling, { use: 'literal', type, entity, isRegistered: true });
  }
}
