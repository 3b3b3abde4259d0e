const SYLLABLES: readonly (readonly [string, string])[] = Object.entries({
  kya: 'キャ',
  kyu: 'キュ',
  kyo: 'キョ',
  sha: 'シャ',
  shu: 'シュ',
  sho: 'ショ',
  sya: 'シャ',
  syu: 'シュ',
  syo: 'ショ',
  cha: 'チャ',
  chu: 'チュ',
  cho: 'チョ',
  tya: 'チャ',
  tyu: 'チュ',
  tyo: 'チョ',
  nya: 'ニャ',
  nyu: 'ニュ',
  nyo: 'ニョ',
  hya: 'ヒャ',
  hyu: 'ヒュ',
  hyo: 'ヒョ',
  mya: 'ミャ',
  myu: 'ミュ',
  myo: 'ミョ',
  rya: 'リャ',
  ryu: 'リュ',
  ryo: 'リョ',
  gya: 'ギャ',
  gyu: 'ギュ',
  gyo: 'ギョ',
  bya: 'ビャ',
  byu: 'ビュ',
  byo: 'ビョ',
  pya: 'ピャ',
  pyu: 'ピュ',
  pyo: 'ピョ',
  ja: 'ジャ',
  ju: 'ジュ',
  jo: 'ジョ',
  zya: 'ジャ',
  zyu: 'ジュ',
  zyo: 'ジョ',
  shi: 'シ',
  chi: 'チ',
  tsu: 'ツ',
  ji: 'ジ',
  fu: 'フ',
  ka: 'カ',
  ki: 'キ',
  ku: 'ク',
  ke: 'ケ',
  ko: 'コ',
  sa: 'サ',
  si: 'シ',
  su: 'ス',
  se: 'セ',
  so: 'ソ',
  ta: 'タ',
  ti: 'チ',
  tu: 'ツ',
  te: 'テ',
  to: 'ト',
  na: 'ナ',
  ni: 'ニ',
  nu: 'ヌ',
  ne: 'ネ',
  no: 'ノ',
  ha: 'ハ',
  hi: 'ヒ',
  hu: 'フ',
  he: 'ヘ',
  ho: 'ホ',
  ma: 'マ',
  mi: 'ミ',
  mu: 'ム',
  me: 'メ',
  mo: 'モ',
  ya: 'ヤ',
  yu: 'ユ',
  yo: 'ヨ',
  ra: 'ラ',
  ri: 'リ',
  ru: 'ル',
  re: 'レ',
  ro: 'ロ',
  wa: 'ワ',
  ga: 'ガ',
  gi: 'ギ',
  gu: 'グ',
  ge: 'ゲ',
  go: 'ゴ',
  za: 'ザ',
  zi: 'ジ',
  zu: 'ズ',
  ze: 'ゼ',
  zo: 'ゾ',
  da: 'ダ',
  de: 'デ',
  do: 'ド',
  ba: 'バ',
  bi: 'ビ',
  bu: 'ブ',
  be: 'ベ',
  bo: 'ボ',
  pa: 'パ',
  pi: 'ピ',
  pu: 'プ',
  pe: 'ペ',
  po: 'ポ',
  a: 'ア',
  i: 'イ',
  u: 'ウ',
  e: 'エ',
  o: 'オ',
  n: 'ン',
  m: 'ン',
}).sort(([one], [other]) => other.length - one.length);

const LONG = /[オコソトノホモヨロゴゾドボポョウクスツヌフムユルグズブプュ]/;

/** Readings of a romanised Japanese word in katakana, long vowels written and not written; none if it is no Japanese word. */
export function readingsOf(word: string): readonly string[] {
  let rest = word.replace(/oh(?![aiueo])/g, 'o').replace(/'/g, '');
  let kana = '';
  while (rest !== '') {
    if (/^([kstpcgzdbfmr])\1/.test(rest) || /^tch/.test(rest)) {
      if (rest[0] !== 'm') kana += 'ッ';
      else kana += 'ン';
      rest = rest.slice(1);
      continue;
    }
    const syllable = SYLLABLES.find(([latin]) => rest.startsWith(latin));
    if (syllable === undefined || (syllable[0] === 'm' && !/^m[bp]/.test(rest))) return [];
    kana += syllable[1];
    rest = rest.slice(syllable[0].length);
  }
  return lengthened(kana, kana.length);
}

/** The kana with and without a long vowel after each syllable in o or u, from the right; at most three are added. */
function lengthened(kana: string, until: number, left = 3): readonly string[] {
  const all = [kana];
  if (left === 0) return all;
  for (let at = until; at > 0; at--)
    if (LONG.test(kana[at - 1] ?? ''))
      for (const vowel of ['ウ', 'オ'])
        if (vowel === 'ウ' || at === 1 || 'オトコヨ'.includes(kana[at - 1] ?? ''))
          all.push(...lengthened(kana.slice(0, at) + vowel + kana.slice(at), at - 1, left - 1));
  return all;
}
