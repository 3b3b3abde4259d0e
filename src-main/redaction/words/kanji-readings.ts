/** 名に使う漢字の読み: usual readings of kanji in names, in tight form, for taking an unspaced reading apart. General knowledge. */
const READINGS =
  '一イチ,カズ,イツ,ヒト,ハジメ 二ニ,ジ,フタ 三サン,ミ,ミツ,サブ 四シ,ヨ 五ゴ,イツ 六ロク,ム 七シチ,ナナ 八ハチ,ヤ,ハツ 九ク,キユウ 十ジユウ,ト,ソ 百ヒヤク,モモ 千セン,チ 万マン,カズ ' +
  '上ウエ,カミ,ウワ,ジヨウ,コウ 下シタ,シモ,カ,モト 中ナカ,チユウ 内ウチ,ナイ 大オオ,ダイ,タイ,ヒロ,オ 小コ,オ,シヨウ 高タカ,コウ 東ヒガシ,アズマ,トウ 西ニシ,サイ 南ミナミ,ナン 北キタ,ホク ' +
  '山ヤマ,サン,セン 川カワ,セン 河カワ,コウ 田タ,デン 野ノ,ヤ 原ハラ,ハル,バラ,ワラ 村ムラ 町マチ 木キ,モク,コ 本モト,ホン 林ハヤシ,バヤシ,リン 森モリ,シン 藤フジ,トウ,ドウ 島シマ,トウ 崎サキ,ザキ ' +
  '沢サワ,ザワ 谷タニ,ヤ,ガイ,タ 井イ,セイ 石イシ,セキ,コク 岩イワ,ガン 水ミズ,スイ 池イケ,チ 沼ヌマ 浜ハマ 海ウミ,カイ,ミ 浦ウラ 港ミナト 湊ミナト 津ツ 橋ハシ,バシ 岡オカ 丘オカ 坂サカ,ザカ 阪サカ ' +
  '松マツ,シヨウ 竹タケ,チク 梅ウメ,バイ 桜サクラ,オウ 杉スギ 桐キリ 柳ヤナギ,ヤナ 榎エノキ,エ 栗クリ 桑クワ 菊キク 花ハナ,カ 草クサ,ソウ 葉ハ,ヨウ,バ 根ネ 米ヨネ,ヨ 稲イナ,イネ 麦ムギ 豆マメ ' +
  '青アオ,セイ 赤アカ,セキ 白シロ,シラ,ハク 黒クロ,コク 金カネ,カナ,キン,キム 銀ギン 鉄テツ 玉タマ,ギヨク 宝タカラ,ホウ 光ヒカル,ミツ,コウ,ヒカリ 明アキ,アカリ,メイ,アキラ 月ツキ,ヅキ,ガツ,ゲツ 日ヒ,ニチ,カ,ビ 星ホシ,セイ ' +
  '空ソラ,クウ 雲クモ 雨アメ,アマ 雪ユキ 風カゼ,フウ 春ハル,シユン 夏ナツ,カ 秋アキ,シユウ 冬フユ,トウ 朝アサ,トモ 夕ユウ 今イマ,コン 古フル,コ 新アラ,シン,ニイ 若ワカ 長ナガ,チヨウ,オサ 永ナガ,エイ 久ヒサ,ク,キユウ 広ヒロ,コウ ' +
  '安ヤス,アン 平ヒラ,ヘイ,タイラ 和カズ,ワ,ナゴミ 正マサ,シヨウ,タダシ 清キヨ,セイ,キヨシ,シ 真マ,シン,マコト 直ナオ,チヨク 信ノブ,シン,マコト 義ヨシ,ギ 仁ヒト,ジン 孝タカ,コウ,タカシ 忠タダ,チユウ 誠マコト,セイ 勇ユウ,イサム,イサミ ' +
  '武タケ,ム,タケシ 文フミ,ブン,モン 史フミ,シ 治ハル,ジ,オサム 政マサ 昭アキ,シヨウ 弘ヒロ,コウ,ヒロシ 浩ヒロ,コウ,ヒロシ 博ヒロ,ハク,ヒロシ 寛ヒロ,カン,ヒロシ 宏ヒロ,コウ 裕ユウ,ヒロ 祐ユウ,スケ 佑ユウ,スケ 雄オ,ユウ 男オ 夫オ 郎ロウ 朗ロウ ' +
  '太タ,タイ 介スケ,カイ 助スケ 輔スケ 佐サ,スケ 左サ 右ウ 也ヤ,ナリ 哉ヤ 矢ヤ 樹キ,ジユ,イツキ 貴タカ,キ 輝テル,キ 基モト,キ 希キ,ノゾミ 紀ノリ,キ 規ノリ,キ 喜ヨシ,キ 起キ 幸ユキ,コウ,サチ,サチコ 行ユキ,コウ 之ユキ,ノ 志シ 司シ,ツカサ,ジ 次ジ,ツグ ' +
  '子コ,ネ 美ミ,ヨシ,ハル 恵エ,メグミ,ケイ,シゲ 江エ 枝エ,エダ,グサ 絵エ 代ヨ,シロ,ダイ 世ヨ,セ 奈ナ 菜ナ 那ナ 名ナ 香カ,カオリ,コウ 佳カ,ケイ,ヨシ 華カ,ハナ 加カ 歌カ,ウタ 織オリ,オ 央オ,ヒサ 音オト,ネ,オン 乃ノ 里リ,サト 理リ 利リ,トシ 梨リ,ナシ 莉リ ' +
  '沙サ 紗サ 早サ,ハヤ 咲サキ,サ 由ユ,ヨシ,ユウ 優ユウ,マサル,ユ 結ユイ,ユ,ユウ 有アリ,ユウ,ユ 友トモ,ユウ 悠ユウ,ハルカ 遥ハルカ,ハル 陽ハル,ヨウ,ヒ 洋ヒロ,ヨウ 葵アオイ 愛アイ,マナ,エ,ア 心ココロ,シン,ミ 萌モエ 彩アヤ,サイ 綾アヤ 亜ア 衣イ,キヌ 依イ,ヨリ ' +
  '智トモ,チ,サトシ 知トモ,チ 朋トモ 倫トモ,ノリ 典ノリ,テン 法ノリ,ホウ 則ノリ 徳ノリ,トク 範ノリ 敏トシ 俊トシ,シユン 年トシ 寿トシ,ヒサ,ジユ 秀ヒデ,シユウ 英ヒデ,エイ 栄エイ,サカエ 永エイ,ナガ 恒ツネ,コウ 常ツネ 康ヤス,コウ 泰ヤス,タイ 保ヤス,ホ,タモツ 靖ヤス ' +
  '健ケン,タケ,タケシ 剛ツヨシ,ゴウ 強ツヨシ 毅ツヨシ,タケシ 豊ユタカ,トヨ 茂シゲ,シゲル 繁シゲ,シゲル 重シゲ,シゲル 隆タカ,リユウ,タカシ 崇タカ,タカシ 敬タカ,ケイ 尚ナオ,シヨウ,ヒサ 哲テツ,アキ 徹テツ,トオル 聡サトシ,サト,ソウ 悟サトル,ゴ 学マナブ,ガク 勝マサル,カツ 克カツ ' +
  '翔シヨウ,カケル 駿シユン 隼ハヤト,シユン 蓮レン,ハス 凛リン 涼リヨウ,スズ 亮リヨウ 良リヨウ,ヨシ,ラ 龍リユウ,タツ 竜リユウ,タツ 虎トラ,コ 馬マ,バ 鹿カ,シカ 熊クマ 鶴ツル 亀カメ 鳥トリ 鷹タカ 犬イヌ 牛ウシ 猪イ 鬼オニ,キ 神カミ,ジン,コウ,カン 宮ミヤ,グウ 寺テラ 城シロ,キ,ジヨウ 殿トノ ' +
  '斎サイ 佐サ 伊イ 加カ 工ク 近コン,チカ 遠エン,トオ 後ゴ 安アン 内ナイ 須ス 賀ガ,カ 阿ア 部ベ,ブ 渡ワタ 辺ナベ,ベ 服ハツ 多タ,ダ 福フク 吉ヨシ,キチ 富トミ,フ 宇ウ 土ツチ,ト,ド 市イチ 関セキ 戸ト,ド,ヘ 門カド,モン 屋ヤ 倉クラ 蔵クラ,ゾウ 造ゾウ 三ゾウ 荒アラ 深フカ,ミ 浅アサ 滝タキ 瀬セ ' +
  '成ナリ,ナル,セイ 宗ムネ,ソウ 相アイ,ソウ 奥オク 前マエ 口クチ,グチ 手テ 足アシ,ア 目メ 丸マル 角カド,カク,ツノ 船フナ 片カタ 梶カジ 樋ヒ 堀ホリ 溝ミゾ 塚ツカ 塩シオ 酒サカ 味アジ 矢ヤ 弓ユミ 笠カサ 布ヌノ,フ 綿ワタ 糸イト 筒ツツ 箱ハコ 車クルマ 園ソノ 庭ニワ 畑ハタ,ハタケ 垣カキ 植ウエ 種タネ ' +
  '尾オ 毛ケ 羽ハネ,ハ,ワ 生ウ,イク,オ,キ,ブ 出デ,イデ 入イリ 見ミ 立タチ,タテ 飯イイ 菅スガ,カン 柴シバ 篠シノ 荻オギ 萩ハギ 芦アシ 茅カヤ 藍アイ 緑ミドリ 茜アカネ 楓カエデ 椿ツバキ 桃モモ 杏アン 柚ユズ,ユ 澪ミオ 紬ツムギ 琴コト 鈴スズ 静シズ,シズカ 昌マサ 雅マサ 将マサ,シヨウ 匡マサ,タダシ 順ジユン 純ジユン 淳ジユン,アツシ 潤ジユン 進ススム 修シユウ,オサム 昇ノボル 登ノボル 守マモル 実ミノル,ミ 稔ミノル,トシ 望ノゾミ 満ミツ,ミツル 充ミツ 節セツ 初ハツ 末スエ 君キミ 公キミ,コウ 房フサ 照テル 晃アキラ,コウ 晴ハル 啓ケイ,ヒロ 恭キヨウ,ヤス 京キヨウ,ミヤコ 慶ケイ,ヨシ 圭ケイ 薫カオル 馨カオル 歩アユム,アユミ,ホ 渉ワタル 航コウ,ワタル 拓タク,ヒロ 卓タク 匠タクミ 大和ヤマト 陸リク 律リツ 颯ソウ,ハヤテ 蒼ソウ,アオイ 奏カナデ,ソウ,カナ 瑞ミズ 瑛エイ 玲レイ 礼レイ 麗レイ 麻マ,アサ 舞マイ 穂ホ 帆ホ 摘ツミ 雫シズク 栞シオリ 詩シ,ウタ 梓アズサ';

const readings: ReadonlyMap<string, readonly string[]> = readingsOf();

function readingsOf(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const entry of READINGS.split(' ')) {
    const kanji = entry[0] ?? '';
    map.set(kanji, [...(map.get(kanji) ?? []), ...entry.slice(1).split(',')]);
  }
  return map;
}

const LONGEST_READING = 4;
const NO_BEGINNING = /^[ンーツヤユヨアイウエオ]?[ンー]/;
const VOICED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'カガキギクグケゲコゴサザシジスズセゼソゾタダチジツズテデトドハバヒビフブヘベホボ'].flatMap(
    (letter, index, all) => (index % 2 === 0 ? [[letter, all[index + 1] as string]] : []),
  ),
);

/** How badly a reading fits kanji: 0 if every kanji is read as usual, one more for each reading that had to be supposed; Infinity if it cannot be. Both in tight form. */
export function misfit(kanji: string, kana: string): number {
  return misfitOf(kanji, kana, new Map());
}

/** Each pair of endings is judged once: a long name in two writings would else be taken apart in millions of ways. */
function misfitOf(kanji: string, kana: string, known: Map<string, number>): number {
  const key = `${kanji.length} ${kana.length}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = judged(kanji, kana, known);
  known.set(key, found);
  return found;
}

function judged(kanji: string, kana: string, known: Map<string, number>): number {
  if (kanji === '') return kana === '' ? 0 : Number.POSITIVE_INFINITY;
  if (kana === '' || NO_BEGINNING.test(kana)) return Number.POSITIVE_INFINITY;
  const [first = '', ...others] = kanji;
  const rest = others.join('');
  if (/[ァ-ヶー]/.test(first))
    return kana.startsWith(first) ? misfitOf(rest, kana.slice(1), known) : Number.POSITIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (const usual of readings.get(first) ?? []) {
    const voiced = (VOICED[usual[0] ?? ''] ?? usual[0] ?? '') + usual.slice(1);
    for (const reading of new Set([usual, voiced]))
      if (kana.startsWith(reading)) least = Math.min(least, misfitOf(rest, kana.slice(reading.length), known));
  }
  for (let length = 1; length <= LONGEST_READING && length <= kana.length && least > 1; length++)
    least = Math.min(least, 1 + misfitOf(rest, kana.slice(length), known));
  return least;
}
