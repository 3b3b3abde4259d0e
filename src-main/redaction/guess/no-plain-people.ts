import { FIELD_BEFORE, KANJI_HONORIFIC, PERSON_BEFORE } from '../words/guess-context.ts';
import { HONORIFIC } from '../words/name-context.ts';
import { PERSON_AFTER, SURELY_PERSON_AFTER } from '../words/person-cues.ts';
import { PLAIN_KANA, PLAIN_LOANS, PLAIN_WORDS } from '../words/plain-words.ts';
import { isAddressedIn, placesIn } from './known-places.ts';
import { lettersOf } from './lexicon.ts';
import { isCommonCompound } from './name-like.ts';
import { isPlain } from './plain-text.ts';
import type { Found, Scene } from './scene.ts';

/** 見守り, 取決め, 子育て: a noun made of verbs, with the kana of its end. */
const VERB_END = /[育決組継込付守続替扱届寄上下引合取立張抜切渡送受押開向働生詰休遊泊]$/;
const VERB_KANA = /^[てめきぎみけりちじえげしい]/;
/** 甲州種, 備前焼: what a place makes. */
const PRODUCT = /^[一-龠々]{2,3}[種産弁焼織塗牛茶米酒杯賞戦藩縮紬紙錦]$/;
/** Behind a bare name: it is a place, an age of history, a colour. */
export const PLACE_BEHIND =
  /^(?:行き(?:[がのはをで、。)]|$)|半島|諸島|列島|方面|地区|地域|地内|周辺|付近|一帯|界隈|時代|停留所|バス停|行き|経由|線|号線|の(?:[二三四五六2-6]つの)?(?:集落|棚田|ふもと|麓|地区|公民館|支所|出張所|停留所|バス停|交差点|信号|分館|集会所|コミュニティ|各地|両[地町村]|祭り?|花火|海岸|港|川|山|峠|ダム|湖|温泉街|商店街|駅|名産|名物|特産|色))/;
/** 元浜と浜中の二つの集落, 北川・南台の公民館. */
export const PLACES_BEHIND =
  /^(?:と|や|、|・|及び)[一-龠々ヶぁ-ん]{1,6}?の(?:[二三四五六2-6]つの|[二三四五六2-6]|両|各)?(?:集落|市|圏域|地区|公民館|支所|出張所|停留所|バス停|会場|分館|集会所|地域|町|路線|学区|校区|自治会|海岸|港|診療所)/;

/** 押さんかったら, 返さんでええ: a negative of the west, and nobody. */
const NOT_SAN = /^さん(?:かっ|よう|といて|ならん|とあかん|でも(?:ええ|いい|よ)|でええ|でよか|ば)/;
/** 四 その他: the number of an item and what it is called. */
const NUMBERED_KANA = /^[一二三四五六七八九十]{1,3}(?: [ぁ-ん]+|[県市町村区校])$/;
/** Letters that no name begins with, and ends of sentences taken for one. */
const NO_KANA =
  /^[っんーぁぃぅぇぉゃゅょを]|^[ぁ-ん]{1,2}っ$|^(?:そうや|ほうや|せやな|れんぞ|はじめに|おわりに|やぐら|あんちゃん|ねえちゃん|にいちゃん|おっちゃん|おばちゃん|みこし|だし|かかし|じゃん|[ただ]もん|やもん|もんや|ばい|たい|けん|さかい|やさかい|べさ|だべ|っぺ|ずら|ぺこ|どら|ぽか|にこ|わい|がや|のん|ねん|へん|やん|きち|わは|あはは?|うふ|えへ|ふふ|ほほ|おほ|なんか|ほんと|そいぎ|どがん|なんぼ|はなし|やつ)$|(?:った|や|じゃ|だ|た)けん$/;

/** 指標 現状値, 座席表 当日配布: two words of a table or a list, none of them a name. */
function isTwoWords(scene: Scene, text: string, left: string): boolean {
  const [first = '', ...rest] = text.split(/ +/);
  if (rest.length > 0 && /^[年月日時分回号]$/.test(first) && /[0-9]$/.test(left)) return true;
  if (
    rest.length > 0 &&
    /^[良可否有無済未優要不満空悪高低多少大小上下]$/.test(rest.at(-1) ?? '') &&
    !/[LG]/.test(lettersOf(scene.lexicon, first))
  )
    return true;
  if (rest.length === 0 || FIELD_BEFORE.test(left) || PERSON_BEFORE.test(left)) return false;
  return [first, ...rest].some((word) => isCommon(scene, word));
}

function isCommon(scene: Scene, word: string): boolean {
  if (!/^[一-龠々]{2,}$/.test(word)) return false;
  const letters = lettersOf(scene.lexicon, word);
  if (/[LGPR]/.test(letters)) return false;
  return /[NSATDB]/.test(letters) || (word.length > 2 && isCommonCompound(scene, word)) || isPlain(scene, word);
}

/** 豊作, 紅葉: names too, but seldom beside the year's work and weather. */
const GOOD_OR_BAD = /^(?:豊作|凶作|不作|紅葉|新緑|満開|見頃|夏草|南門|北門|東門|西門|吹雪|初雪|小春日和)$/;
/** 鳥居→本町通り→川端→大橋: a way through a town. */
const ROUTE =
  /(?:通り?|橋|駅|公園|神社|鳥居|[東西南北入出]口|公民館|旅所|交差点|停留所|校門|広場|港|峠)[ ]?→|→[ ]?[^→\n]{0,8}(?:通り|橋|駅|公園|神社|交差点|停留所|広場|港|峠)/;

function isOnRoute(soft: string, start: number, end: number): boolean {
  if (!/→[ ]?$/.test(soft.slice(Math.max(0, start - 2), start)) && !/^[ ]?→/.test(soft.slice(end, end + 2)))
    return false;
  return ROUTE.test(soft.slice(Math.max(0, start - 40), end + 40));
}

/** 利根川、荒川、多摩川の: names of rivers and mountains in a row. */
function isAmongRivers(soft: string, start: number, end: number): boolean {
  if (!/[川山岳島湖]/.test(soft[end - 1] ?? '')) return false;
  const kind = soft[end - 1] as string;
  const beside = soft.slice(Math.max(0, start - 6), start) + soft.slice(end, end + 6);
  return new RegExp(`[一-龠々]${kind}[、・と]|[、・と][一-龠々]{1,3}${kind}[、・のとを]`).test(beside);
}

/** A piece of what goes over the end of a line: plain, or cut off from a word or a figure. */
function isPlainPiece(scene: Scene, piece: string): boolean {
  return /^[年月日時分回号件名円人]$/.test(piece) || isPlain(scene, piece);
}

/** つな|がり: hiragana that are the beginning of a longer common word. */
function goesOnAsWord({ soft, lexicon }: Scene, text: string, end: number): boolean {
  if (HONORIFIC.test(soft.slice(end, end + 6))) return false;
  for (let size = 2; size <= 4 && end + size <= soft.length; size++)
    if (lexicon.hiraganaWords.has(text + soft.slice(end, end + size))) return true;
  return false;
}

/** What a text was asked before: its places, and which of them somebody is addressed by. Kept no longer than the text. */
const asked = new WeakMap<Scene, { readonly places: ReadonlySet<string>; readonly addressed: Map<string, boolean> }>();

/** 若宮は店が多く: a word that the text uses as a place elsewhere, and as nobody's name. */
function isPlaceHere(scene: Scene, start: number, end: number, text: string): boolean {
  const { soft } = scene;
  const { places, addressed } = asked.get(scene) ?? { places: placesIn(scene), addressed: new Map<string, boolean>() };
  asked.set(scene, { places, addressed });
  if (text.length < 2 || !places.has(text)) return false;
  const left = soft.slice(Math.max(0, start - 14), start);
  if (PERSON_BEFORE.test(left) || FIELD_BEFORE.test(left) || PERSON_AFTER.test(soft.slice(end, end + 10))) return false;
  const isAddressed = addressed.get(text) ?? isAddressedIn(soft, text);
  addressed.set(text, isAddressed);
  return !isAddressed;
}

/** ぽかーんと, じゃんね: hiragana that go on as another word, or are none. */
function isPlainKana(soft: string, start: number, end: number, text: string): boolean {
  if (NO_KANA.test(text.replace(/ー+$/, ''))) return !HONORIFIC.test(soft.slice(end, end + 4));
  if (text === 'こころ' && /^の(?:健康|相談|ケア|病|支え|バリア|電話|悩み|問題)/.test(soft.slice(end, end + 4)))
    return true;
  if (/ご$/.test(text) && /^はん/.test(soft.slice(end, end + 2))) return true;
  if (PLAIN_KANA.has(text) && (/[、・,]/.test(soft[start - 1] ?? '') || /[、・,]/.test(soft[end] ?? ''))) return true;
  if (/[っん]/.test(soft[start - 1] ?? '') && /^[ただてで]/.test(text)) return true;
  return /ー$/.test(text) && /^[んっ](?![ちと家])/.test(soft.slice(end, end + 2));
}

/**
 * 普通名詞と地名: words that say what a thing is, deverbal nouns, places by what stands behind them, and what was only put together over
 * the end of a line out of such words are no people. Whoever is addressed or surely spoken of as a person stays.
 */
export function isPlainPerson(scene: Scene, { start, end, type, isCalled, parts = [] }: Found): boolean {
  if (type !== 'person' || scene.lexicon.isBare) return false;
  const { soft } = scene;
  const text = soft.slice(start, end).trim();
  if (/^[ぁ-んー]+$/.test(text))
    return isPlainKana(soft, start, end, text) || (isCalled !== true && goesOnAsWord(scene, text, end));
  if (PLAIN_LOANS.has(text) && !HONORIFIC.test(soft.slice(end, end + 6))) return true;
  if (isCalled === true) return PLAIN_WORDS.has(text) && !/[」』]/.test(soft[end] ?? '');
  if (/^[一-龠々].*を/.test(text)) return true;
  if (/^[一-龠々]{2,}の[ぁ-ん]{2,4}$/.test(text) && PLAIN_WORDS.has(text.slice(0, text.indexOf('の')))) return true;
  if (NUMBERED_KANA.test(text)) return true;
  const isName = /[LG]/.test(lettersOf(scene.lexicon, text));
  if (!isName && (/^(?:[両全当]|各(?!務))[一-龠々]/.test(text) || (/長$/.test(text) && isPlain(scene, text))))
    return true;
  if (PLAIN_WORDS.has(text) && !isName) return true;
  const right = soft.slice(end, end + 16);
  if (/^(?:医師|弁護士|書士|税理士|看護師|保育士)(?:会|連盟|協会)/.test(right)) return true;
  if (text.length === 1 && (NOT_SAN.test(right) || (/[一二三四五六七八九十両多]/.test(text) && right[0] === '様')))
    return true;
  if (/^[支本副新前元]$/.test(text) && /^[店社院園会所校]長/.test(right)) return true;
  if (HONORIFIC.test(right) || KANJI_HONORIFIC.exec(right)?.index === 0 || SURELY_PERSON_AFTER.test(right))
    return false;
  if (text.includes('\n')) return text.split(/\n[ >]*/).some((piece) => isPlainPiece(scene, piece.replaceAll(' ', '')));
  if (isOnRoute(soft, start, end) || isAmongRivers(soft, start, end)) return true;
  if (GOOD_OR_BAD.test(text) && !PERSON_BEFORE.test(soft.slice(Math.max(0, start - 14), start))) return true;
  if (!/^[軒屋堂亭庵苑荘館]/.test(right) && isTwoWords(scene, text, soft.slice(Math.max(0, start - 8), start)))
    return true;
  const tight = text.replaceAll(' ', '');
  if (/^[一-龠々]{3,}$/.test(tight) && !isName && isPlain(scene, tight)) return true;
  if (PRODUCT.test(text) && /[LR]/.test(lettersOf(scene.lexicon, text.slice(0, -1)))) return true;
  if (parts.length > 2 || !/^[一-龠々ヶ]{1,4}$/.test(text)) return false;
  if (isPlaceHere(scene, start, end, text)) return true;
  return (
    (text.length === 2 && VERB_END.test(text) && VERB_KANA.test(right) && !isName) ||
    PLACE_BEHIND.test(right) ||
    PLACES_BEHIND.test(right)
  );
}
