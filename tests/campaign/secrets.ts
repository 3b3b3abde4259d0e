import type { Random } from './random.ts';

const FAMILY = [
  ...'鵜蓼簗鉾楡榊椚樋笹鷲鴨鷹鶴亀鯉鮎蕗芹薊菫蓮菖蒲',
  '髙﨑',
  '𠮷岡',
  '葛\u{e0100}西',
  '邊見',
  '齋田',
  '禰\u{e0100}宜',
];
const GIVEN = [...'瑛琉珀翠彗凪颯櫂蒼燈梓椛栞凛'];
const KANA = [...'アサハナマヤラワカタキシチニヒミリクスツヌフムユルケセテネヘメレコソトノホモヨロ'];
const FOREIGN = [
  'Nguyễn Văn Hải',
  'محمد علي',
  '김서준',
  'Zoë Ångström',
  'Иван Петров',
  '王小明',
  '𰻞𰻞子',
  'か゚や',
  '👩‍👧さん',
];

const narrow = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (kana) => {
    const plain = kana.normalize('NFD');
    const code = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ'.indexOf(
      plain[0] ?? '',
    );
    return code < 0 ? kana : ('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜ'[code] ?? kana);
  });

const KINDS: readonly ((random: Random) => string)[] = [
  (random) => `${random.pick(FAMILY)}${random.pick(FAMILY)}${random.pick(GIVEN)}${random.pick(GIVEN)}`,
  (random) => `${random.pick(FAMILY)}${random.pick(FAMILY)}　${random.pick(GIVEN)}`,
  (random) => random.times(4, 9, () => random.pick(KANA)).join(''),
  (random) => narrow(random.times(4, 9, () => random.pick(KANA)).join('')),
  (random) => random.pick(FOREIGN),
  (random) => `0${random.pick(['70', '80', '90'])}-${1000 + random.below(9000)}-${1000 + random.below(9000)}`,
  (random) => `０${random.times(9, 9, () => String.fromCharCode(0xff10 + random.below(10))).join('')}`,
  (random) =>
    `架空郡${random.pick(FAMILY)}${random.pick(FAMILY)}村字${random.pick(GIVEN)}${1 + random.below(90)}番地${1 + random.below(30)}`,
  (random) =>
    `${random.pick(['q', 'z', 'k'])}${random.times(5, 12, () => random.pick([...'aeiourtsn'])).join('')}@example.invalid`,
  (random) => random.pick(GIVEN),
  (random) =>
    `${random.pick(FAMILY)}${random.pick(FAMILY)}は${random.times(20, 60, () => random.pick([...GIVEN, ...KANA])).join('')}\n${random.pick(GIVEN)}${random.pick(GIVEN)}${random.pick(GIVEN)}`,
];

/** An invented string that is to be removed: names in many scripts, numbers, addresses, whole stories over two lines. */
export const secretOf = (random: Random): string => random.pick(KINDS)(random);
