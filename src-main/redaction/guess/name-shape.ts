import { DIGIT, HIRAGANA, KANJI, KATAKANA, LATIN, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import { GENERIC_PART, PUBLIC_BODY } from '../words/organization-words.ts';
import { type Lexicon, lettersOf } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { cutRun } from './segment.ts';

const LONGEST = 18;
const JOINERS = "・ヶ&'’-";
/** What may follow a name that is written in hiragana. */
const TAIL =
  /(?:からの?|より|では|には|とは|へは|でも|にも|での|への|にて|という.*|といった|とか|など|さんへ|さんの?|です.*|でした|だった.*|だと.*|らしい|のみ|だけ|のこと|とのこと|[はがをにでへのともだ])$/;
/** 岬の家, 望みの丘: a single kanji that ends a name of three parts. */
const LEAF =
  /^[家丘里森杜風郷木星空虹海園庭窓泉湖島道音実花葉苑城宿庵湯鐘灯舟橋輪光会穂芽種粒雫雲月夢幸心糸船帆波渚磯浜岸峰嶺滝瀬松竹梅桜藤菊蘭椿柿栗桃杏楓柳蔵塔樹](?![一-龠々])/;
/** 磯のかおり, 森のくまさん: a word of nature opens a name in three parts. */
const NATURE = /(?<![一-龠々])[磯海山森風空花星月虹光緑春夏秋冬朝夕里丘川浜島木杜街町村谷湖]$/;
const LEAD =
  /^(?:このあいだ|この|その|あの|どの|いつも|また|まだ|いま|もう|なお|ただし|もとは?|うちの?|うち、|ある|となりの|ほかに|ほかの|むかし|それで|そこの|あと|おばあは|おじいは|おらは|わしは|わたしは|ぼくは|おれは|あたしは)/;
/** 暮らしの, 学びの: nouns of verbs that open names in two parts. */
const DEEDS =
  '(?:暮らし|暮し|学び|育ち|育み|支え|支えあい|支え合い|助け合い|語り|語らい|集い|憩い|癒し|癒やし|結び|祈り|歩み|楽しみ|喜び|実り|恵み|望み|願い|想い|思い|微笑み|笑い|遊び|住まい|寄り添い|寄りそい|輝き|響き|和み|誓い|巡り|潤い|安らぎ|賑わい|営み|紡ぎ|繋がり)の';
const DEED_BEHIND = new RegExp(`${DEEDS}(?=[一-龠々ぁ-んァ-ヶ])`, 'y');
const DEED_BEFORE = new RegExp(`${DEEDS}$`);
const PARTICLE =
  /^(?:には|では|とは|へは|からは|からの|までは|までの|にも|でも|より|から|まで|との|での|への|[はがをにでへもとやの])/;
const GRAMMAR =
  /(?:する|した|して|しで|いる|いた|ある|あった|れる|られ|れた|った|って|っと|んで|んだ|ない|なく|なら|ながら|ため|とき|ところ|ほど|くらい|ぐらい|だけ|など|まま|より|ので|から|けど|とか|という|ような|ように|そう|こと|もの|わけ|はず|ます|です|ました|ません|でした|しく|なり|おり|せず|まだ|すぐ|いつも|そこ|ここ|どこ|それ|これ|あれ|みんな|ひとり|ふたり|ずっと|よく|たまに|ときどき|だれか|なに|とても|かなり|すでに|さらに|ほか|うち|また|まず|もう|いま|あと|らしい|みたい|まで|には|では|とは|にて|として|について|における|において|によって|により|によると|に対し|あいだ|たち|がち|だと|ので|のに|ものの|よう|つもり|たい|さん|ちゃん|くん|さま)$/;
const OPENS_REST = /^(?:さん|さま|ちゃん|くん|たち|って|した|して|され|られ|れば|です|ます)/;
const PARTICLE_LAST = /(?:^うちの?$|^こと|[はがをにへの]$)/;
/** Loan words that make no name of what stands before them, in tight form. */
export const PLAIN_KATAKANA: RegExp =
  /^(?:ホーム|センター|サービス|ケア|ステイ|スクール|ワーク|ワーカー|スタツフ|カード|コース|プラン|バス|カー|ルーム|テスト|チエツク|リスト|ノート|メモ|シート|セツト|キツト|ボツクス|バンク|マーケツト|マネージヤー|リーダー|ミーテイング|プログラム|システム|サポート|サポーター|ライン|サイト|ペーパー|テーブル|ドア|シヨツプ|ストア|ブツク|ケース|バツグ|ハラスメント|ボランテイア|アドバイザー|コーデイネーター|カウンセラー|カウンセリング|トレーニング|リハビリ|クラス|グループ|チーム|クラブ|タイム|デー|ナイト|ローン|プレート|メール|ページ|フアイル|データ|スペース|テープ|ウオーター|ガス|ストーブ|レンジ|アレルギー|バイト|ドラマ|ゲーム|フオン|テレビ|ラジオ|カメラ|カード|データ|クラス|レベル|タイプ|ボタン|ケース|コピー|ベッド|トイレ|ごみ|ゴミ)$/;
const NOT_NAME =
  /^(?:家賃|料金|証明者|所属|学級|世帯|通称|対象者|姓|在留|[一-龠々]語|電気代?|ガス代?|水道代?|税金?|保険料?|月謝|携帯|人様|呼び名|猟友会|会社|自宅|実家|病院|医院|学校|施設|職場|工場|現場|本人|家族|近所|地元|地域|町内|市内|県内|県外|市外|都内|東京|大阪|名古屋|京都|福岡|札幌|一人|二人|一緒|今日|昨日|明日|先週|来週|今週|先月|今月|来月|昨年|今年|来年|去年|以前|当時|現在|今後|最近|夜間|昼間|日中|早朝|週末|平日|正社員|契約社員|派遣|派遣社員|日雇い|日雇|内職|夜勤|日勤|在宅|自営|農業|漁業|店|店舗|本店|支店|寮|社宅|部屋|居間|台所|玄関|電話|窓口|面談|面接|役所|市役所|役場|県|市|町|村|国|銀行|郵便局|駅|公園|図書館|公民館|警察|消防|裁判所|保健所|児相|社協|ハローワーク|包括|福祉|介護|医療|障害|精神科|内科|外科|眼科|歯科|皮膚科|整形外科|産婦人科|心療内科|小児科|耳鼻科|泌尿器科|脳外科|循環器科?|救急|夜間救急|リハビリ|デイ|ショート|ショートステイ|ヘルパー|ケアマネ|パート|アルバイト|バイト|スーパー|コンビニ|ファミレス|レストラン|ホテル|ホーム|グループホーム|サービス|センター|クラブ|サークル|サロン|カフェ|ジム|プール|スナック|クリニック|ドラッグストア|ホームセンター|フードバンク|シェルター|ネット|オンライン|メール|パチンコ|ギャンブル|アパート|マンション|トラック|タクシー|バス|コールセンター|デイサービス|デイケア|チーム|グループ|ボランティア|[一-龠々]{0,2}小学校|[一-龠々]{0,2}中学校|中学|高校|大学|短大|保育園|幼稚園|こども園|子ども園|塾|教室|教会|寺|神社|お寺|墓|畑|山|海|川|[0-9一二三四五六七八九十]+(?:人|回|年|月|日|時|件|名|円|万円?|歳|か月|ヶ月|週間?)|[今毎来先]?[朝昼夜晩夕]|約束|予定|方法|理由|状態|支援|相談|会議|話|体調|様子|事情|状況|制度|生活|仕事|家計|家庭|借金|障害者|高齢者|子ども|こども|母子|父子|ひとり親|友人|知人|隣|隣人|大家|業者|関係者?|担当者?|職員|同僚|上司|先生|医師|主治医|看護師|弁護士|司法書士|専門家|同行|訪問|見守り|[上下左右]|[東西南北]側?|別|他|同じ|男性|女性|老人|若者|外国人|個人|民間|公的|単身|賃貸|持家|市営住宅|県営住宅|町営住宅|公営住宅|住宅|団地|倉庫|事務所|事務|食堂|給食|弁当|厨房|調理場?|清掃|警備|配達|運転|建設|建築|土木|製造|製造業|建設業|運送業|飲食店?|小売|販売|接客|営業|介護職|水商売|風俗|夜の店|養護施設|児童養護施設|救護施設|更生施設|老健|特養|サ高住|有料|作業所|就労移行|[AB]型|事業所|相談室|病棟|外来|個室|大部屋|待合|受付|保健室|相談支援|居場所|学童|児童館|支援学校|特別支援学級|通級|適応指導教室|別室|定時制|通信制|全日制|夜間中学|専門学校)$/;

/** Where a name that begins at `at` ends; `at` itself if there is none. */
export function endOfName({ soft, lexicon }: Scene, at: number): number {
  let end = at;
  while (end < soft.length && end - at < LONGEST) {
    const role = roleAt(soft, end);
    DEED_BEHIND.lastIndex = end;
    if (role === KANJI && DEED_BEHIND.test(soft)) {
      end = DEED_BEHIND.lastIndex;
      continue;
    }
    if (isSolid(role) || (end > at && (role === DIGIT || JOINERS.includes(soft[end] ?? ' ')))) {
      end++;
      continue;
    }
    if (role !== HIRAGANA) break;
    const to = hiraganaEnd(soft, end);
    const run = soft.slice(end, to);
    const next = roleAt(soft, to);
    const isWord = run.length > 2 && isHiraganaWord(lexicon, run);
    if (end > at) {
      if (run.endsWith('の') && run.length <= 2 && LEAF.test(soft.slice(to, to + 2))) end = to;
      else if (run.length <= 2 && isSolid(next) && !PARTICLE.test(run) && !PARTICLE_LAST.test(run)) end = to;
      else if (isWord || (run.length <= 5 && !PARTICLE.test(run) && !GRAMMAR.test(run)))
        return end + (isWord ? run.length : withoutTail(run));
      else break;
      continue;
    }
    if (/^[屋堂亭庵軒館荘園苑家院]/.test(soft.slice(to, to + 1)) && run.length >= 2) return to + 1;
    const kept = isWord ? run.length : withoutTail(run);
    if (run.endsWith('の') && run.length >= 3 && LEAF.test(soft.slice(to, to + 2))) {
      end = to;
      continue;
    }
    if (kept < run.length || !isSolid(next)) return kept < 2 ? at : at + kept;
    end = to;
  }
  return end;
}

/** Where a name that ends at `at` begins; `at` itself if there is none. */
export function startOfName({ soft, lexicon }: Scene, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST) {
    const role = roleAt(soft, start - 1);
    if (isSolid(role) || role === DIGIT || JOINERS.includes(soft[start - 1] ?? ' ')) {
      start--;
      continue;
    }
    if (role !== HIRAGANA) break;
    let from = start - 1;
    while (from > 0 && roleAt(soft, from - 1) === HIRAGANA) from--;
    const run = soft.slice(from, start);
    const isAfterWord = from > 0 && isSolid(roleAt(soft, from - 1));
    const deed = run.endsWith('の')
      ? (DEED_BEFORE.exec(soft.slice(Math.max(0, start - 6), start))?.[0].length ?? 0)
      : 0;
    if (deed > 0) {
      start -= deed;
      continue;
    }
    if (run === 'の' && isAfterWord && LEAF.test(soft.slice(start, start + 2))) {
      start = from;
      continue;
    }
    if (
      run.length > 2 &&
      (isHiraganaWord(lexicon, run) || (!isAfterWord && isReading(lexicon, run))) &&
      !LEAD.test(run)
    ) {
      start = from;
      if (isAfterWord) continue;
      break;
    }
    if (
      /^の[ぁ-ん]{2,5}$/.test(run) &&
      NATURE.test(soft.slice(Math.max(0, from - 2), from)) &&
      isHiraganaWord(lexicon, run.slice(1))
    ) {
      start = from - 1;
      break;
    }
    const lead = (isAfterWord ? PARTICLE : LEAD).exec(run)?.[0].length ?? 0;
    const rest = run.slice(lead);
    if (isAfterWord && lead === 0) {
      if (run.length > 4 || OPENS_REST.test(run) || GRAMMAR.test(run) || PARTICLE_LAST.test(run)) break;
      start = from;
      continue;
    }
    if (rest.length >= 2 && rest.length <= 9 && !GRAMMAR.test(rest) && !PARTICLE_LAST.test(rest)) return from + lead;
    break;
  }
  return '・-&'.includes(soft[start] ?? ' ') ? start + 1 : start;
}

function isReading(lexicon: Lexicon, run: string): boolean {
  const tight = tightForm(run);
  return lexicon.givenReadings.has(tight) || lexicon.familyReadings.has(tight);
}

/** とんぼ, よしの: a word or the reading of a name, although it begins or ends as a particle does. */
function isHiraganaWord(lexicon: Lexicon, run: string): boolean {
  const isNamed = isReading(lexicon, run);
  return (
    (isNamed || !GRAMMAR.test(run)) &&
    !/^(?:には|では|とは|へは|から|まで|にも|でも|より|との|での|への|という|といった|さん|ちゃん|くん|さま|たち)/.test(
      run,
    ) &&
    !/(?:から|まで|には|では|ので|のに|より|いつも|として|について|ともに)$/.test(run) &&
    (isNamed || lexicon.hiraganaWords.has(run))
  );
}

/** The role of a character; a long sound behind hiragana is hiragana: はーと. */
function roleAt(soft: string, at: number): number | undefined {
  const role = roleTable[soft.charCodeAt(at)];
  return soft[at] === 'ー' && roleTable[soft.charCodeAt(at - 1)] === HIRAGANA ? HIRAGANA : role;
}

/** Whether something may be the name of a body and is no common word or public office. */
export function isProper(scene: Scene, name: string): boolean {
  if (name.length < 2 || NOT_NAME.test(name) || GENERIC_PART.test(name) || PUBLIC_BODY.test(name)) return false;
  if (/^[0-9A-Z]{1,3}$|^[0-9]/.test(name)) return false;
  if (/^[ァ-ヶー・]+$/.test(name)) return isProperKatakana(scene, name);
  if (/^[ぁ-ん]+$/.test(name)) return !GRAMMAR.test(name) && !/^(?:お|ご)[ぁ-ん]{1,2}$/.test(name);
  if (/^[一-龠々]{1,2}[ぁ-ん]{1,5}[るたていうくすむつぶぬずんだ]$/.test(name)) return false;
  if (!/^[一-龠々ヶ]+$/.test(name))
    return (
      (!/[一-龠々][ぁ-ん]{1,2}$/.test(name) || /[ぁ-んァ-ヶ一-龠々]{2}通り$/.test(name)) &&
      !/^(?:[お御])[一-龠々ぁ-ん]{1,2}$/.test(name)
    );
  if (name.length > 2 && /[館院園荘丸堂庵苑軒亭舎塾寮]$/.test(name))
    return !/[NSAV]/.test(lettersOf(scene.lexicon, name));
  return hasProperWord(scene, name);
}

/** Whether kanji hold a name of a place, a family, a body or something that the lexicon cannot explain. */
export function hasProperWord(scene: Scene, kanji: string): boolean {
  const { words } = cutRun(scene.lexicon, kanji, { before: '$', after: '.' });
  return (
    words.some(({ letter, isKnown }) => !isKnown || 'OFRLGP'.includes(letter)) ||
    words.filter(({ letter, start, end }) => end - start === 1 && 'NSVA'.includes(letter)).length >= 2
  );
}

function isProperKatakana({ lexicon }: Scene, name: string): boolean {
  const tight = tightForm(name);
  if (tight.length < 3 || lexicon.katakanaWords.has(tight)) return false;
  for (let cut = 2; cut <= tight.length - 2; cut++)
    if (lexicon.katakanaWords.has(tight.slice(0, cut)) && lexicon.katakanaWords.has(tight.slice(cut)))
      return !PLAIN_KATAKANA.test(tight.slice(cut));
  return true;
}

function withoutTail(run: string): number {
  return TAIL.exec(run)?.index ?? run.length;
}

function hiraganaEnd(soft: string, at: number): number {
  let to = at;
  while (to < soft.length && roleAt(soft, to) === HIRAGANA) to++;
  return to;
}

function isSolid(role: number | undefined): boolean {
  return role === KANJI || role === KATAKANA || role === LATIN;
}
