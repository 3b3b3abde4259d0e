/**
 * One canonical spelling for romanised Japanese (Hepburn, Kunrei, passport and long-vowel habits all fall together), used only to compare.
 */

const KANA_ROMAJI: Readonly<Record<string, string>> = {
  ア: 'a',
  イ: 'i',
  ウ: 'u',
  エ: 'e',
  オ: 'o',
  カ: 'ka',
  キ: 'ki',
  ク: 'ku',
  ケ: 'ke',
  コ: 'ko',
  サ: 'sa',
  シ: 'si',
  ス: 'su',
  セ: 'se',
  ソ: 'so',
  タ: 'ta',
  チ: 'ti',
  ツ: 'tu',
  テ: 'te',
  ト: 'to',
  ナ: 'na',
  ニ: 'ni',
  ヌ: 'nu',
  ネ: 'ne',
  ノ: 'no',
  ハ: 'ha',
  ヒ: 'hi',
  フ: 'hu',
  ヘ: 'he',
  ホ: 'ho',
  マ: 'ma',
  ミ: 'mi',
  ム: 'mu',
  メ: 'me',
  モ: 'mo',
  ヤ: 'ya',
  ユ: 'yu',
  ヨ: 'yo',
  ラ: 'ra',
  リ: 'ri',
  ル: 'ru',
  レ: 're',
  ロ: 'ro',
  ワ: 'wa',
  ヲ: 'o',
  ン: 'n',
  ガ: 'ga',
  ギ: 'gi',
  グ: 'gu',
  ゲ: 'ge',
  ゴ: 'go',
  ザ: 'za',
  ジ: 'zi',
  ズ: 'zu',
  ゼ: 'ze',
  ゾ: 'zo',
  ダ: 'da',
  ヂ: 'zi',
  ヅ: 'zu',
  デ: 'de',
  ド: 'do',
  バ: 'ba',
  ビ: 'bi',
  ブ: 'bu',
  ベ: 'be',
  ボ: 'bo',
  パ: 'pa',
  ピ: 'pi',
  プ: 'pu',
  ペ: 'pe',
  ポ: 'po',
  ヴ: 'bu',
  ヰ: 'i',
  ヱ: 'e',
  ー: '',
  ッ: 'q',
  ャ: '+ya',
  ュ: '+yu',
  ョ: '+yo',
  ァ: '+a',
  ィ: '+i',
  ゥ: '+u',
  ェ: '+e',
  ォ: '+o',
};

/** The canonical spelling of a kana name, or '' if it holds anything else. */
export function romajiOfKana(kana: string): string {
  let result = '';
  for (const character of kana.normalize('NFKC')) {
    const code = character.charCodeAt(0);
    const katakana = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : character;
    const syllable = KANA_ROMAJI[katakana];
    if (syllable === undefined) return '';
    if (syllable.startsWith('+')) result = result.slice(0, -1) + syllable.slice(1);
    else result += syllable;
  }
  return canonicalRomaji(result.replace(/q(.)/g, '$1$1').replace(/q/g, ''));
}

/** The canonical spelling of a romanised word in lower case Latin letters. */
export function canonicalRomaji(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’-]/g, '')
    .replace(/tch/g, 'tty')
    .replace(/sshi/g, 'ssi')
    .replace(/shi/g, 'si')
    .replace(/sh/g, 'sy')
    .replace(/tsu/g, 'tu')
    .replace(/chi/g, 'ti')
    .replace(/ch/g, 'ty')
    .replace(/fu/g, 'hu')
    .replace(/ji/g, 'zi')
    .replace(/jy?(?=[auo])/g, 'zy')
    .replace(/di/g, 'zi')
    .replace(/du/g, 'zu')
    .replace(/dz/g, 'z')
    .replace(/m(?=[bpm])/g, 'n')
    .replace(/o[uo]+/g, 'o')
    .replace(/oh(?![aiueoy])/g, 'o')
    .replace(/uu+/g, 'u')
    .replace(/uh(?![aiueoy])/g, 'u')
    .replace(/ii+/g, 'i')
    .replace(/aa+/g, 'a')
    .replace(/ee+/g, 'e')
    .replace(/nn+(?![aiueoy])/g, 'n')
    .replace(/l/g, 'r');
}
