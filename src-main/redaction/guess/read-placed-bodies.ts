import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import {
  BODY_COLUMN,
  BODY_HEAD,
  BODY_KIND,
  BODY_TOPIC,
  KIND_END,
  TRADE,
  USED_AFTER,
  USED_FIRST,
} from '../words/body-context.ts';
import { POETIC } from '../words/body-shapes.ts';
import { PUBLIC_BODY } from '../words/organization-words.ts';
import { tableOf } from './endings.ts';
import { endOfName, isProper, startOfName } from './name-shape.ts';
import type { Found, Scene } from './scene.ts';

const USE_FIRST = tableOf(USED_FIRST);
const QUOTED = /[「『〈《"“]([^「」『』〈〉《》"”\n]{2,16})[」』〉》"”]/g;
/** Words that go with a kind of place without being a name: デイの利用, 施設への入所. */
const COMMON_AFTER_HEAD =
  /^(?:会社|業者|店員|店長|勤務|利用|入所|入居|入院|通所|通院|連絡|担当|職員|代|費|経営|従業|関係|側|内|前|払|員|事業|支援|計画|長|名|以外|探|者|先生|医師|看護|薬|予約|受診|迎え|送迎|月謝|給料|家賃|寮|仕事|人|方|件|話|こと|もの|ため|ほう|とき|ところ|ほか|そば|なか|あと|まえ|よう|うち|(?:パート|アルバイト|バイト|レジ|シフト|スタッフ|ママ|マスター|オーナー|メンバー|トイレ|ベッド|ドア|シャワー|パンフレット|チラシ|ポイント|カード|サービス|ケアマネ|ヘルパー|コーチ|ボランティア|リーダー|センター|ステーション)(?![ァ-ヶー]))/;
const SENTENCE =
  /(?:です|ます|ない|ません|した|ている|ました|って|から|けど|たい|よ|ね|な|か|の|わ|ぞ|る|た|い|う|く|す|ん)$/;
const EMPTY =
  /^(?:不明|なし|無し?|未定|未確認|確認中|同上|有|未|特に|自営業?|無職|本人|現在|変わら|同じ|調整|要|検討|別紙|別添|後日|都合|どこ|まだ|ない|ありません|いない|いくつ|一[つ人]|二[つ人]|-|ー|家事|専業|主婦|学生|年金|パート|会社員|農業|漁業)|(?:者|名|先|番号|電話|住所|氏名|続柄|備考|日|額|曜日|学年|担当|関係|世帯|近隣|通称|内容|状況|区分|種別|残高|時間|回数|負担)$/;
const BANK_KANA =
  /(?<![ァ-ヶー])(?:カ|ユ|ド|シ|メ|フク|イ|シャ|シヤ|ザイ|シユウ|シュウ|ガク|トクヒ|ギヨ|ギョ|ノウ|ソウ|エイ)\)[ァ-ヶー・.-]{2,20}(?: [ァ-ヶー]{2,14})?|[ァ-ヶー・]{3,20}(?: [ァ-ヶー]{2,14})?[ ]?\((?:カ|ユ|ド|シ|メ|フク|イ|シャ|ザイ)(?:\)|(?=[ 0-9\n]|$))|(?:引落|引き落とし|自動引落|口座振替|振込|振り込み|入金|出金|自振|給与|フリコミ|ヒキオトシ|コウザフリカエ|カード|デンキ)[ :：]{1,3}(?=[ァ-ヶー]{4})[ァ-ヶー・]{4,20}(?: [ァ-ヶー]{2,14})?/g;
const LATIN_BODY =
  /(?:[Ww]ork(?:s|ed|ing)? (?:at|for)|[Ee]mployed (?:at|by)|[Ss]chool (?:is|name)|[Gg]oes to|[Ss]tud(?:y|ies) at|[Jj]ob at|[Cc]ompany(?: is|:)?|[Ss]hop(?: is|:)|[Hh]ospital(?: is|:)|[Cc]linic(?: is|:)|[Cc]hurch(?: is|:)) (?:the )?([A-Z][A-Za-z']*(?:[ -][A-Z][A-Za-z']*){0,4}(?:[.,]{0,2} (?:Co|Ltd|Inc|Corp|KK|LLC)\b)*\.?)/g;

/** うどんのたっちゃん: the trade makes a shop of whoever keeps it. */
const CALLED = /^[ぁ-んァ-ヶーっ]{1,4}(?:ちゃん|やん|さん|どん)$/;
/** スナック渚: one kanji as a name. */
const LONE =
  /^[渚瞳泉蘭舞葵楓縁絆和華花桜梅椿菊桃桐藤萩柊茜雅椛凪雫灯虹星月雪風空海波光夢宴門楽幸福寿鶴亀虎龍竜鷹隼縄港峠岬奏響恵愛純薫響暁桂蛍柏樟楠桔](?![一-龠々])/;

/** Bodies that show by where they stand: after a kind of place, before what is done there, in quotes, in a column, in a bank's list. */
export function readPlacedBodies(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  readAfterHeads(scene, found);
  readAfterKinds(scene, found);
  readBeforeUse(scene, found);
  readQuoted(scene, found);
  readTopics(scene, found);
  readColumns(scene, found);
  for (const match of sweep(scene.lines, BANK_KANA)) push(found, match.index, match.index + match[0].length);
  for (const match of sweep(scene.lines, LATIN_BODY)) {
    const end = match.index + match[0].length;
    push(found, end - (match[1] ?? '').length, end);
  }
  return found;
}

function push(found: Found[], start: number, end: number): void {
  found.push({ start, end, type: 'organization', isStrong: true });
}

function readAfterHeads(scene: Scene, found: Found[]): void {
  const { soft, lines } = scene;
  for (const heads of [BODY_HEAD, BODY_KIND, TRADE])
    for (const match of sweep(lines, heads)) {
      const at = match.index + match[0].length;
      if (/[「『〈《"“]/.test(soft[at] ?? '')) continue;
      const end = endOfName(scene, at);
      const name = soft.slice(at, end);
      if (COMMON_AFTER_HEAD.test(name)) continue;
      const isShort =
        /^[一-龠々]$/.test(name) &&
        !/の|[ ]$/.test(match[0]) &&
        !/[前内側外横裏隣等街員費代行中後用名人者家計生型系料長主館]/.test(name);
      const isGood = heads === TRADE && /^[ァ-ヶー]{3,}$/.test(name);
      if (heads === BODY_KIND && /[一-龠々]/.test(name) && /[ぁ-ん]/.test(name)) continue;
      const isCalled =
        (heads === TRADE && CALLED.test(name)) ||
        /^[一-龠々ァ-ヶ]{1,3}や(?=[にでのへをがは])/.test(soft.slice(at, at + 5));
      const start = wordStart(soft, match.index);
      if (isShort || isGood || isCalled || POETIC.test(name) || isProper(scene, name))
        push(found, start, /^や[にでのへをがは]/.test(soft.slice(end, end + 2)) && isCalled ? end + 1 : end);
      else if (heads === BODY_HEAD && LONE.test(soft.slice(at, at + 2))) push(found, start, at + 1);
    }
}

/** 神経内科つかもと: only a name that cannot be anything else, for the kind stands in front of much. */
function readAfterKinds(scene: Scene, found: Found[]): void {
  const { soft, lines } = scene;
  for (const match of sweep(lines, KIND_END)) {
    const at = match.index + match[0].length;
    const end = endOfName(scene, at);
    const name = soft.slice(at, end);
    const isWord = scene.lexicon.hiraganaWords.has(name) || scene.lexicon.givenReadings.has(tightForm(name));
    if (COMMON_AFTER_HEAD.test(name) || /^(?:から|まで|より|など|です|だっ|さん)/.test(name)) continue;
    if (/^[はがをにでへとものや]/.test(name) && !isWord) continue;
    if (!/^(..)\1$/.test(name) && /^[ぁ-ん]+$/.test(name) && /(?:[るうくすつむいたてっ]|ながら)$/.test(name)) continue;
    if (/[一-龠々][ぁ-ん]{1,2}$/.test(name)) continue;
    const isLone =
      /^[一-龠々]$/.test(name) && !/[前内側外横裏隣等街員費代行中後用名人者家計生型系料長主館費店室部課]/.test(name);
    if (isLone || isProper(scene, name)) push(found, wordStart(soft, match.index), end);
  }
}

/** Back over the kanji and katakana before a place. */
function wordStart(soft: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 8 && /[一-龠々ァ-ヶー]/.test(soft[start - 1] as string)) start--;
  return start;
}

function readBeforeUse(scene: Scene, found: Found[]): void {
  const { soft } = scene;
  for (let at = 2; at < soft.length; at++) {
    if (USE_FIRST[soft.charCodeAt(at)] === 0) continue;
    USED_AFTER.lastIndex = at;
    if (!USED_AFTER.test(soft)) continue;
    const start = startOfName(scene, at);
    if (isProper(scene, soft.slice(start, at))) push(found, start, at);
  }
}

/** 「まるきん」で飲んだ, 家族会「灯台」. */
function readQuoted(scene: Scene, found: Found[]): void {
  const { soft, lines } = scene;
  for (const match of sweep(lines, QUOTED)) {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    USED_AFTER.lastIndex = end;
    const isUsed =
      USED_AFTER.test(soft) ||
      /^(?:という|っていう|と呼ばれる|なる)(?:[一-龠々]{0,3}(?:店|屋|会社|施設|会|団体|塾|園|寮|作業所|病院|事業所|教室|食堂|旅館|宿)|ところ|名|スナック|カフェ|グループ|サークル)/.test(
        soft.slice(end, end + 14),
      );
    const isHeaded =
      /(?:[一-龠々ァ-ヶー](?:会|店|屋|園|所|院|塾|室|館|寮|団体|食堂|サロン|カフェ|ホーム|クラブ|サークル|グループ|教室|施設|喫茶|スナック|バー|法人|会社|型|デイ|堂|太鼓|バンド|チーム|劇団|楽団|部|隊|座|連|道場|野球|サッカー|ダンス|ヨガ|塾|エステ|サロン|スタジオ))(?:の|[ ])?$/.test(
        soft.slice(Math.max(0, match.index - 8), match.index),
      );
    if (
      (!isUsed && !isHeaded) ||
      /[、。?!]/.test(name) ||
      (/[一-龠々ァ-ヶー][ぁ-ん]+$/.test(name) && SENTENCE.test(name))
    )
      continue;
    const start = isHeaded ? wordStart(soft, match.index) : match.index + 1;
    if (isProper(scene, name) || /^[ァ-ヶー]+$/.test(name) || isHeaded) push(found, start, isHeaded ? end : end - 1);
  }
}

function readTopics(scene: Scene, found: Found[]): void {
  const { soft, lines } = scene;
  for (const match of sweep(lines, BODY_TOPIC)) {
    const at = match.index + match[0].length;
    const end = endOfName(scene, at);
    const name = soft.slice(at, end);
    if (end - at < 2 || EMPTY.test(name) || !isProper(scene, name)) continue;
    if (/^[ぁ-ん]/.test(soft.slice(end)) && !/^(?:の|で|に|と|を|から|だ|へ|まで|や)/.test(soft.slice(end, end + 3)))
      continue;
    push(found, at, end);
  }
}

/** Cells under a title such as 勤務先, in lines divided by commas, bars or tabs. */
function readColumns(scene: Scene, found: Found[]): void {
  const { soft } = scene;
  let titled: { readonly mark: string; readonly columns: readonly number[]; readonly width: number } | undefined;
  for (let from = 0; from < soft.length; ) {
    const newline = soft.indexOf('\n', from);
    const end = newline < 0 ? soft.length : newline;
    const line = soft.slice(from, end);
    const mark =
      [',', '|', '\t', '、', '/'].find((one) => line.split(one).length >= ('|\t'.includes(one) ? 2 : 3)) ?? '';
    const cells = mark === '' ? [] : line.split(mark);
    const columns = cells.flatMap((cell, index) => (BODY_COLUMN.test(cell.trim()) ? [index] : []));
    if (
      columns.length > 0 &&
      !BODY_COLUMN.test(firstCell(soft, end + 1, mark) ?? '学校') &&
      !cells.some((cell) => /[0-9。:：]/.test(cell))
    )
      titled = { mark, columns, width: cells.length };
    else if (titled && mark === titled.mark && cells.length === titled.width) {
      let at = from;
      for (const [index, cell] of cells.entries()) {
        const value = cell.trim();
        const start = at + cell.indexOf(value);
        if (titled.columns.includes(index) && value.length > 1 && !EMPTY.test(value) && !PUBLIC_BODY.test(value))
          push(found, start, start + value.length);
        at += cell.length + 1;
      }
    } else if (BODY_COLUMN.test(cells[0]?.trim() ?? '') && cells[1]) {
      const value = cells[1].trim();
      const at = soft.indexOf(value, from + (cells[0] ?? '').length + 1);
      if (!EMPTY.test(value) && (isProper(scene, value) || /^[ァ-ヶー]{3,}$/.test(value)))
        push(found, at, at + value.length);
    } else if (cells.length === 0 && line.trim() !== '' && !/^[-+=|: ]+$/.test(line)) titled = undefined;
    from = end + 1;
  }
}

/** The first cell of the line that begins at `at`, or nothing if it has no cells. */
function firstCell(soft: string, at: number, mark: string): string | undefined {
  const end = soft.indexOf('\n', at);
  const line = at < soft.length ? soft.slice(at, end < 0 ? soft.length : end) : '';
  return line.includes(mark) ? line.split(mark)[0]?.trim() : undefined;
}
