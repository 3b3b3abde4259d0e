const BETWEEN_KANJI = /(?<=[一-龠々])[ノケガ之乃](?=[一-龠々])/;

/** Spellings that one tight form stands for besides itself: 一ノ瀬 一之瀬 一瀬, 鶴ケ丘 鶴ガ丘, カヲル カオル, with and without long vowels. */
export function spellings(tight: string): readonly string[] {
  const found = new Set([tight]);
  if (BETWEEN_KANJI.test(tight)) {
    const joins = /[ケガ]/.test(BETWEEN_KANJI.exec(tight)?.[0] ?? '') ? ['ケ', 'ガ', ''] : ['ノ', '之', '乃', ''];
    for (const join of joins) found.add(tight.replace(BETWEEN_KANJI, join));
  }
  if (/[ケガ](?=[丘岡峰])/.test(tight))
    for (const join of ['ケ', 'ガ']) found.add(tight.replace(/[ケガ](?=[丘岡峰])/, join));
  if (tight.includes('ヲ')) found.add(tight.replaceAll('ヲ', 'オ'));
  if (tight.includes('ヴ'))
    found.add(
      tight
        .replace(/ヴア/g, 'バ')
        .replace(/ヴイ/g, 'ビ')
        .replace(/ヴエ/g, 'ベ')
        .replace(/ヴオ/g, 'ボ')
        .replaceAll('ヴ', 'ブ'),
    );
  if (tight.length >= 4 && tight.includes('ー')) found.add(tight.replaceAll('ー', ''));
  for (const spelling of [...found]) for (const other of vowelSpellings(spelling)) found.add(other);
  return [...found];
}

const LONG_VOWEL =
  /(?<=[オコソトノホモヨロゴゾドボポ])[ウオ]|(?<=[ウクスツヌフムユルグズブプ])ウ|(?<=[エケセテネヘメレゲゼデベペ])[イエ]|(?<=[アカサタナハマヤラワガザダバパ])ア|(?<=[イキシチニヒミリギジビピ])イ/g;
const MOST_VOWELS = 4;
const B_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/バ/g, 'ヴア'],
  [/ビ/g, 'ヴイ'],
  [/ベ/g, 'ヴエ'],
  [/ボ/g, 'ヴオ'],
];

/** ユウコ ユーコ, オオノ オーノ, ヨウヘイ ヨーヘー: every choice of long vowels; in foreign names ベ is also ヴェ. */
function vowelSpellings(tight: string): readonly string[] {
  const kana = /[ァ-ヶー]{2,}$/.exec(tight)?.[0];
  if (kana === undefined) return [];
  const long = [...kana.matchAll(LONG_VOWEL)].map((match) => match.index).slice(0, MOST_VOWELS);
  const found: string[] = [];
  for (let bits = 1; bits < 2 ** long.length; bits++) {
    const units = [...kana];
    for (const [index, at] of long.entries()) if (bits & (2 ** index)) units[at] = 'ー';
    found.push(units.join(''));
  }
  found.push(kana.replace(/(?<=[オコソトノホモヨロゴゾドボポ])ウ/g, 'オ'));
  if (kana.length >= 4) for (const [sound, other] of B_SOUNDS) found.push(kana.replace(sound, other));
  return found.map((spelling) => tight.slice(0, tight.length - kana.length) + spelling);
}
