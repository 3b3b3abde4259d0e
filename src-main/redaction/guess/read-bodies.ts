import { HIRAGANA, KANJI, KATAKANA, LATIN, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import {
  COMMON_KIND,
  INFLECTED,
  KIND_KATAKANA,
  LATIN_FIRM,
  LEAD,
  NAMED_BY_NOUN,
  NO_VALUE,
  POETIC,
} from '../words/body-shapes.ts';
import { BODY_END, FIRM_END, GENERIC_PART, NAMED_AFTER, PUBLIC_BODY } from '../words/organization-words.ts';
import { lettersOf } from './lexicon.ts';
import { isProper, startOfName } from './name-shape.ts';
import type { Found, Scene } from './scene.ts';
import { cutRun } from './segment.ts';

const LONGEST_NAME = 16;
const PARTICLES = 'はがをにのもとでへや';
/** 日の出, 木の実, 虹の橋. */
const LEAF = /(?:^|[^一-龠々])[日木野山森虹海空風星花緑光月川丘里]$/;
const USUAL_LEAD = /^.(?:いつも|この|その|あの|どの|ほか|うち|もと|いま|まだ|すで|あと|また|より|など|から)/;
const ENDS_NAME = /^(?:を|は|が|に|で|へ|の|から|まで|より|と|も|や|です|でし|だっ|という|さん|って|、|。)/;

/** Workplaces, shops, schools, hospitals and other bodies that the register does not know; public bodies are left alone. */
export function readBodies(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  readEndings(scene, FIRM_END, true, found);
  readEndings(scene, BODY_END, false, found);
  readNamed(scene, found);
  for (const match of sweep(scene.lines, LATIN_FIRM)) push(found, match.index, match.index + match[0].length);
  return found;
}

function push(found: Found[], start: number, end: number): void {
  found.push({ start, end, type: 'organization', isStrong: true });
}

function readEndings(scene: Scene, endings: RegExp, isFirm: boolean, found: Found[]): void {
  const { soft, lines } = scene;
  for (const match of sweep(lines, endings)) {
    const at = match.index;
    const end = at + match[0].length;
    const start = Math.min(leafStart(soft, nameStart(soft, at)), wordStart(scene, at), poeticStart(soft, at));
    const name = soft.slice(start, at).replace(/の$/, '');
    const isKana =
      NAMED_BY_NOUN.test(match[0]) && /^[ぁ-んー]{3,}$/.test(name) && !/(?:ども|さん|たち|ところ)$/.test(name);
    if (soft[at - 1] === 'の' && !isKana && poeticStart(soft, at) === at) continue;
    if (name === '' || PUBLIC_BODY.test(soft.slice(start, end)) || isContinued(soft, end, match[0])) continue;
    if (
      !(NAMED_BY_NOUN.test(match[0]) && isPlainNoun(scene, name.replace(/総合$/, ''))) &&
      isGeneric(
        scene,
        name,
        isFirm ||
          /^(?:教会|寺|神社|モスク|マスジド|塾|学習塾|医院|歯科医院|内科|クリニック|句会|短歌会|俳句会|倶楽部)/.test(
            match[0],
          ),
        !COMMON_KIND.test(match[0]),
      )
    )
      continue;
    push(found, start, branchEnd(soft, end));
  }
}

/** 太陽のこども園: a word of hope and の before the kind. */
function poeticStart(soft: string, at: number): number {
  const word =
    soft[at - 1] === 'の' ? /[一-龠々]{1,2}(?=の$)/.exec(soft.slice(Math.max(0, at - 3), at))?.[0] : undefined;
  return word && POETIC.test(word) ? at - 1 - word.length : at;
}

/** やまびこ食堂, 磯のかおり薬局: back over whole words in hiragana, where something proper begins. */
function wordStart(scene: Scene, at: number): number {
  const start = startOfName(scene, at);
  const name = scene.soft.slice(start, at);
  return start < at && /[ぁ-ん]/.test(name) && !/[のはをへ]$/.test(name) && isProper(scene, name) ? start : at;
}

/** 松の木, 美鈴が丘: what stands before の or が belongs to the name. */
function leafStart(soft: string, start: number): number {
  if (!'木丘里森台野原浦浜'.includes(soft[start] ?? ' ')) return start;
  return start - (/[一-龠々]{1,3}[のが]$/.exec(soft.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
}

/** 青空病院, 若葉園: a noun that says nothing of the kind is a name. */
function isPlainNoun({ lexicon }: Scene, name: string): boolean {
  return !GENERIC_PART.test(name) && /^[一-龠々]{2,3}$/.test(name) && /^N+$/.test(lettersOf(lexicon, name));
}

/** 山田工業の…, but not 工業 in 工業団地 and the like. */
function isContinued(soft: string, end: number, ending: string): boolean {
  const next = soft.slice(end, end + 2);
  if (
    /^(?:団地|地帯|高校|大学|会議|連合|協会|担当|会社|関係(?!者)|対策|政策|安全|全般|施設|部|課|係|用|者|費|代(?!理)|料|税|券|業|的|化|性|型|内|外|数|等級|法|士|員|家(?!の)|機器|製品|工事|作業|支援|計画|相談|連携|事業|基準|制度|保険|手当|給付|免許|経験|希望|時代|生活)/.test(
      next,
    )
  )
    return !/病院|医院|園|学校$/.test(ending) || /^(?:連携|関係|協会|担当)/.test(next);
  return false;
}

/** 駅前店, 本店, 第二工場 behind the name. */
function branchEnd(soft: string, end: number): number {
  return (
    end +
    (/^[ ]?(?:[一-龠々ァ-ヶー0-9]{0,8}(?:東館|西館|南館|北館|本館|別館|新館|分院|分園|サテライト|店|支店|営業所|工場|支社|センター|市場|校|院))/.exec(
      soft.slice(end, end + 12),
    )?.[0].length ?? 0)
  );
}

/** Where a name that ends at `at` begins: back over letters of one kind, hiragana only as far as a particle. */
function nameStart(soft: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_NAME) {
    const role = roleTable[soft.charCodeAt(start - 1)];
    if (role === KANJI || role === KATAKANA || role === LATIN || '・ヶ&'.includes(soft[start - 1] ?? ' ')) {
      start--;
      continue;
    }
    if (role !== HIRAGANA) break;
    let from = start - 1;
    while (from > 0 && roleTable[soft.charCodeAt(from - 1)] === HIRAGANA) from--;
    const run = soft.slice(from, start);
    if (run === 'の' && LEAF.test(soft.slice(Math.max(0, from - 2), from))) {
      start = from;
      continue;
    }
    if (
      start === at &&
      run.length <= 2 &&
      from > 0 &&
      roleTable[soft.charCodeAt(from - 1)] === KANJI &&
      !PARTICLES.includes(run)
    ) {
      start = from;
      continue;
    }
    const isAfterWord = from > 0 && [KANJI, KATAKANA, LATIN].includes(roleTable[soft.charCodeAt(from - 1)] ?? 0);
    if (!isAfterWord && run.length >= 2 && run.length <= 7) return from + particleLead(run);
    if (start === at && isAfterWord && run.length >= 3 && run.length <= 7) return from + particleLead(run);
    if (start === at && run.length > 7) return start;
    if (
      isAfterWord &&
      run.length >= 3 &&
      PARTICLES.includes(run[0] ?? '') &&
      (!ENDS_NAME.test(run.slice(-1)) || (run.length > 3 && !USUAL_LEAD.test(run))) &&
      run.length <= 7
    )
      return from + 1;
    break;
  }
  const lead = LEAD.exec(soft.slice(start, at))?.[0].length ?? 0;
  return start + lead < at ? start + lead : start;
}

function particleLead(run: string): number {
  const later = Math.max(...[...PARTICLES].map((particle) => run.lastIndexOf(particle, Math.max(0, run.length - 3))));
  return run.length > 6 && later >= 0 ? later + 1 : run.length > 3 && PARTICLES.includes(run[0] ?? '') ? 1 : 0;
}

/** 総合病院, 介護事業所: made of common words only. */
function isGeneric(scene: Scene, name: string, isFirm: boolean, isKept = false): boolean {
  if (POETIC.test(name)) return false;
  if (GENERIC_PART.test(name) || /^[・&ーぁ-んA-Z]$/.test(name)) return true;
  if (/^[ァ-ヶー]+$/.test(name))
    return (
      name.length < 2 ||
      (!isFirm && (!isKept || KIND_KATAKANA.test(name)) && scene.lexicon.katakanaWords.has(tightForm(name)))
    );
  if (/^[ぁ-ん]+$/.test(name))
    return /^(?:これ|それ|この|その|あの|どの|ほかの|いつもの|おなじ|また|など|から|まで|という|している|した|する|ある|いる|ない|には|では)/.test(
      name,
    );
  if (!/^[一-龠々ヶ]+$/.test(name)) return INFLECTED.test(name);
  const { words } = cutRun(scene.lexicon, name, { before: '$', after: 'N' });
  const areCommon = words.every(
    ({ letter, isKnown, start, end }) => isKnown && (end - start > 1 || !isFirm) && 'NSAXTKDBVQEYM'.includes(letter),
  );
  return isFirm ? areCommon && name.length >= 4 : areCommon && name.length >= 2;
}

function readNamed(scene: Scene, found: Found[]): void {
  const { soft, lines } = scene;
  for (const match of sweep(lines, NAMED_AFTER)) {
    const at = match.index + match[0].length;
    const isQuoted = /[「『]$/.test(match[0]);
    const end = isQuoted ? quoteEnd(soft, at) : namedEnd(soft, at);
    const name = soft.slice(at, end);
    if (name.length < 2 || NO_VALUE.test(name) || GENERIC_PART.test(name) || isGeneric(scene, name, true)) continue;
    if (
      PUBLIC_BODY.test(name) ||
      /^(?:会社|業者|店員|勤務|利用|入所|入居|通所|連絡|担当|職員|代|費|経営|従業|関係|等|側|内|前|のみ|へ|払|員|事業|支援|計画|長|名|以外|探|者)/.test(
        name,
      )
    )
      continue;
    push(found, kanjiStart(soft, match.index), end);
  }
}

/** 共同|作業所 ポレポレ: back over kanji that stand before the kind. */
function kanjiStart(soft: string, at: number): number {
  let start = at;
  while (
    start > 0 &&
    at - start < 6 &&
    roleTable[soft.charCodeAt(start - 1)] === KANJI &&
    roleTable[soft.charCodeAt(at)] === KANJI
  )
    start--;
  return start;
}

function quoteEnd(soft: string, at: number): number {
  const length = soft.slice(at, at + LONGEST_NAME).search(/[」』\n]/);
  return length < 0 ? at : at + length;
}

/** The end of a name that begins at `at`: letters of the first kinds, hiragana up to a particle. */
function namedEnd(soft: string, at: number): number {
  let end = at;
  while (end < soft.length && end - at < LONGEST_NAME) {
    const role = roleTable[soft.charCodeAt(end)];
    if (role === KANJI || role === KATAKANA || role === LATIN || '・ヶ&'.includes(soft[end] ?? ' ')) {
      end++;
      continue;
    }
    if (role !== HIRAGANA) break;
    let to = end;
    while (to < soft.length && to - end < 9 && roleTable[soft.charCodeAt(to)] === HIRAGANA) to++;
    const run = soft.slice(end, to);
    const isBetween = roleTable[soft.charCodeAt(to)] === KANJI && run.length <= 2 && !ENDS_NAME.test(run) && end > at;
    if (isBetween) {
      end = to;
      continue;
    }
    if (end > at) break;
    if (/^[屋堂亭庵軒館荘園苑家]/.test(soft.slice(to, to + 1)) && run.length >= 2) return to + 1;
    for (let length = 2; length < run.length; length++)
      if (ENDS_NAME.test(run.slice(length)) && (run.length - length === 1 || !'やともの'.includes(run[length] ?? '')))
        return 'はがをにでへの'.includes(run[0] ?? '') ? at : end + length;
    return 'はがをにでへの'.includes(run[0] ?? '') || (PARTICLES.includes(run[0] ?? '') && run.length < 3) ? at : to;
  }
  return end;
}
