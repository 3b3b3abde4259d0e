import { HIRAGANA, KANJI, roleTable, tightTable } from '../text/characters.ts';
import { HUMAN_AFTER } from '../words/human-deeds.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { PERSON_AFTER, SURELY_PERSON_AFTER } from '../words/person-cues.ts';
import { bitsOf, GIVEN, type KanaTable, kanaTableOf, USUAL } from './kana-table.ts';
import { checked, hashed, hashSeed } from './lexicon.ts';
import type { Found, Scene } from './scene.ts';

const LONGEST_RUN = 64;
const LONGEST_WORD = 9;
const LONGEST_NAME = 6;
/** What a word, a particle and a letter that nothing explains cost. */
const WORD_COST = 3;
/** Words of two letters are mostly stems, so that every run could be made of them, except these. */
const SHORT_WORD_COST = 5;
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'から まで より って です ます した して しる する され させ せる れる られ ない なく なり なる ある あり いる いた いて おり くる きた いく いけ もう まだ また その この あの どの それ これ あれ どれ そこ ここ あそ うち とこ こと もの とき ため など だけ ほど ばか ので のに けど たら たり ても でも とも には では とは へは にも かも ので しか さえ こそ ずつ いま あと まえ そう こう ああ どう はい ええ うん いえ おら わし ぼく おれ みな みん だれ なに なん いつ よく すぐ ずっ ただ まあ ねえ なあ ちょ とて ちゅ っち ばっ よう みた らし そん こん あん どん てる てた とる とっ てき でき わか いい よい ほう ほか たち ごと あい しま まし ませ せん へん やん ねん やろ だろ でし くれ もら あげ やっ いっ いう 言う おっ あっ なっ だっ かっ'.split(
    ' ',
  ),
);
const PARTICLE_COST = 2;
const UNKNOWN_COST = 7;
/** The first letters behind a kanji end its word. */
const ENDING_COSTS = [0, 2, 3, 5];
const USUAL_COST = 4;
const GIVEN_COST = 5;
const FAMILY_COST = 7;
/** By how much a name must make the run plainer. */
const LEAST_MARGIN = 1;
const MOST_EVIDENCE = 4;
const PARTICLES = 'のはがをにもとへやでかねよなさえたてだばんうい';
const GOES_ON =
  /^(?:[はがをにもとのへや]|から|まで|より|って|だけ|なら|ばかり|しか|いわく|だ(?![けっ])|です|でし|なら|ち[にのはゃ]|んち|んとこ|じゃ|で[、。もは]|たち|ら[がはもの]|か[、。も]|さん|ちゃん|くん|ち[いゆ]|言|ゆ[うて]|ゆう)/;
/** えつこおば, たつ兄: what somebody is called by. */
const CALLED =
  /^(?:さん|ちゃん?(?=[がはもにのを、」だばか]|ん)|くん|おば|おじ|ばあ|じい|ばば|じじ|ねえ|にい|やん|どん|おっ|あん|さ[ーぁあ、がにもの]|ぼう|兄(?!弟)|姉(?!妹)|婆|爺|坊|叔父|叔母|伯父|伯母|先生|先輩|様(?![式子態々相]))/;
/** ゆうた, ゆうて: said, in the west. */
const SPOKEN = /^ゆう[たてとかやに]/;
/** とこの, うちの: whose child somebody is. */
const OWNED = /(?:とこの|んちの|うちの|となりの|[家隣宅]の)$/;
const NO_START = /^[っゃゅょん]|[っ]$|^しょう$|^(?:まい|さん|ちゃん|くん|ちゅう|さま)/;
const costs = { before: new Int32Array(LONGEST_RUN + 1), behind: new Int32Array(LONGEST_RUN + 1) };

interface Piece {
  readonly start: number;
  readonly end: number;
  /** What name it may be, or what the word costs. */
  readonly bits: number;
}

/** ひらがなの名: names among other hiragana, where the run reads more plainly with them than as common words alone. */
export function readHiraganaRuns({ soft, lexicon }: Scene): readonly Found[] {
  const table = kanaTableOf(lexicon);
  const found: Found[] = [];
  for (let at = 0; at < soft.length; ) {
    if (roleTable[soft.charCodeAt(at)] !== HIRAGANA) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < soft.length && (roleTable[soft.charCodeAt(end)] === HIRAGANA || soft[end] === 'ー')) end++;
    if (end - at > 1 && end - at <= LONGEST_RUN) readRun(soft, at, end, table, found);
    at = end;
  }
  return found;
}

function readRun(soft: string, from: number, to: number, table: KanaTable, found: Found[]): void {
  const names = namesIn(soft, from, to, table);
  if (names.length === 0) return;
  const length = to - from;
  const words = wordsIn(soft, from, to, table);
  reckon(soft, from, length, words);
  const plain = costs.before[length] as number;
  for (const { start, end, bits } of names) {
    const cost =
      (costs.before[start] as number) +
      (bits & USUAL ? USUAL_COST : bits & GIVEN ? GIVEN_COST : FAMILY_COST) +
      (costs.behind[end] as number);
    if (plain - cost + MOST_EVIDENCE < LEAST_MARGIN) continue;
    const right = soft.slice(from + end, from + end + 18);
    const evidence =
      CALLED.test(right) || isOwned(soft, from + start)
        ? 4
        : SURELY_PERSON_AFTER.test(right) || (start === 0 && HUMAN_AFTER.test(right))
          ? 3
          : PERSON_AFTER.test(right)
            ? 1
            : 0;
    if (end === start + 2 && evidence < (bits & USUAL ? 3 : 4)) continue;
    if (plain - cost + evidence < LEAST_MARGIN) continue;
    const isNext = end < length ? GOES_ON.test(right) : roleTable[right.charCodeAt(0)] !== KANJI || plain - cost > 4;
    if (!isNext && evidence === 0) continue;
    const name = soft.slice(from + start, from + end);
    if (NOT_A_NAME.has(name) || NO_START.test(name) || (start > 0 && SPOKEN.test(name))) continue;
    found.push({ start: from + start, end: from + end, type: 'person', isStrong: false, parts: [name] });
  }
}

function isOwned(soft: string, at: number): boolean {
  return OWNED.test(soft.slice(Math.max(0, at - 4), at));
}

/** Names in a run, by their reading. */
function namesIn(soft: string, from: number, to: number, { names }: KanaTable): readonly Piece[] {
  const pieces: Piece[] = [];
  const isBehindKanji = roleTable[soft.charCodeAt(from - 1)] === KANJI;
  for (let start = isBehindKanji ? 1 : 0; from + start + 1 < to; start++) {
    let [hash, check] = [hashSeed, 0];
    for (let end = start; end < start + LONGEST_NAME && from + end < to; end++) {
      const code = tightTable[soft.charCodeAt(from + end)] as number;
      hash = hashed(hash, code);
      check = checked(check, code);
      if (end === start) continue;
      const bits = bitsOf(names, hash, check);
      if (bits !== 0) pieces.push({ start, end: end + 1, bits });
    }
  }
  return pieces;
}

/** Common words in a run. */
function wordsIn(soft: string, from: number, to: number, { words }: KanaTable): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; from + start < to; start++) {
    let [hash, check] = [hashSeed, 0];
    for (let end = start; end < start + LONGEST_WORD && from + end < to; end++) {
      const code = soft.charCodeAt(from + end);
      hash = hashed(hash, code);
      check = checked(check, code);
      if (end === start || bitsOf(words, hash, check) === 0) continue;
      const isStem = end === start + 1 && !SHORT_WORDS.has(soft.slice(from + start, from + end + 1));
      pieces.push({ start, end: end + 1, bits: isStem ? SHORT_WORD_COST : WORD_COST });
    }
  }
  return pieces;
}

/** What the common words before and behind every place cost at least. */
function reckon(soft: string, from: number, length: number, words: readonly Piece[]): void {
  const { before, behind } = costs;
  before.fill(0x3fffffff, 0, length + 1);
  behind.fill(0x3fffffff, 0, length + 1);
  before[0] = 0;
  behind[length] = 0;
  if (roleTable[soft.charCodeAt(from - 1)] === KANJI)
    for (const [size, cost] of ENDING_COSTS.entries()) if (size <= length) before[size] = cost;
  const single = (at: number): number => (PARTICLES.includes(soft[from + at] as string) ? PARTICLE_COST : UNKNOWN_COST);
  let next = 0;
  for (let at = 0; at < length; at++) {
    before[at + 1] = Math.min(before[at + 1] as number, (before[at] as number) + single(at));
    for (; next < words.length && words[next]?.start === at; next++) {
      const end = words[next]?.end as number;
      before[end] = Math.min(before[end] as number, (before[at] as number) + (words[next]?.bits as number));
    }
  }
  for (let at = length - 1, word = words.length - 1; at >= 0; at--) {
    behind[at] = (behind[at + 1] as number) + single(at);
    for (; word >= 0 && words[word]?.start === at; word--)
      behind[at] = Math.min(
        behind[at] as number,
        (behind[words[word]?.end as number] as number) + (words[word]?.bits as number),
      );
  }
}
