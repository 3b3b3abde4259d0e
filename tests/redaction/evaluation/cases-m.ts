import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of part m know. Nobody in it exists. */
export const casesM: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 月ノ浦市くらし相談課
  tsukinoura: [
    { id: 'p', kind: 'person', value: '猪狩　千代美', kana: 'いがり　ちよみ' },
    { id: 'q', kind: 'person', value: '猪狩　颯介', kana: 'いがり　そうすけ' },
    { id: 'r', kind: 'person', value: '目黒　悟', kana: 'めぐろ　さとる', aliases: ['さとやん'] },
    { id: 'a', kind: 'address', value: '月ノ浦市栄町二丁目14番3号 コーポ汐見201' },
    { id: 'm', kind: 'phone', value: '090-0000-5127' },
    { id: 't', kind: 'phone', value: '0246-00-7731' },
    { id: 'b', kind: 'date-of-birth', value: '昭和52年6月8日' },
    { id: 'w', kind: 'workplace', value: '有限会社月浦水産加工' },
    { id: 's', kind: 'school', value: '月ノ浦市立栄町小学校' },
    { id: 'n', kind: 'identifier', value: '0402-118-775' },
  ],
  // 紫原市福祉総務課
  yukarihara: [
    { id: 'p', kind: 'person', value: '髙嶋　廣子', kana: 'たかしま　ひろこ' },
    { id: 'q', kind: 'person', value: '渡邉　眞澄', kana: 'わたなべ　ますみ' },
    { id: 'r', kind: 'person', value: '齋藤　榮一', kana: 'さいとう　えいいち' },
    { id: 'a', kind: 'address', value: '紫原市大字北紫原字欅下318番地1' },
    { id: 't', kind: 'phone', value: '0285-00-4416' },
    { id: 'b', kind: 'date-of-birth', value: '1949-02-11' },
    { id: 'f', kind: 'facility', value: '医療法人欅会　紫原中央病院' },
    { id: 'n', kind: 'identifier', value: '31-004527' },
  ],
  // 湊東市多文化相談窓口
  minatohigashi: [
    { id: 'p', kind: 'person', value: 'グエン・ティ・トゥイ', kana: 'ぐえん　てぃ　とぅい', romaji: 'NGUYEN THI THUY' },
    {
      id: 'q',
      kind: 'person',
      value: 'パク・ジュンホ',
      kana: 'ぱく　じゅんほ',
      romaji: 'PARK JUNHO',
      aliases: ['朴俊浩'],
    },
    {
      id: 'r',
      kind: 'person',
      value: 'マリア・デラクルス',
      kana: 'まりあ　でらくるす',
      romaji: 'MARIA DELA CRUZ',
      aliases: ['マリちゃん'],
    },
    { id: 'a', kind: 'address', value: '湊東市築港3丁目8番21号 第二築港ハイツ105' },
    { id: 'm', kind: 'phone', value: '080-0000-6643' },
    { id: 'b', kind: 'date-of-birth', value: '1994-11-23' },
    { id: 'w', kind: 'workplace', value: '東亜湊缶詰株式会社' },
    { id: 'i', kind: 'identifier', value: 'WB60417732CM' },
    { id: 'e', kind: 'email', value: 'thuy.nguyen94@minatomail.example' },
  ],
  // 八剣沢村住民課
  hakkenzawa: [
    { id: 'p', kind: 'person', value: '小比類巻　トメ', kana: 'こひるいまき　とめ' },
    { id: 'q', kind: 'person', value: '小比類巻　勝利', kana: 'こひるいまき　かつとし', aliases: ['かっちゃん'] },
    { id: 'r', kind: 'person', value: '苫米地　由起夫', kana: 'とまべち　ゆきお' },
    { id: 'a', kind: 'address', value: '八剣沢村大字田沢字上ノ台45番地' },
    { id: 't', kind: 'phone', value: '0175-00-3382' },
    { id: 'b', kind: 'date-of-birth', value: '昭和11年12月24日' },
    { id: 'o', kind: 'organization', value: '社会福祉法人八剣会' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホーム八剣荘' },
    { id: 'n', kind: 'identifier', value: '村福-2-0331' },
  ],
  // 右京橋市生活福祉課
  ukyobashi: [
    { id: 'p', kind: 'person', value: '辻　恵', kana: 'つじ　めぐみ' },
    { id: 'q', kind: 'person', value: '辻　陽菜', kana: 'つじ　ひな' },
    { id: 'r', kind: 'person', value: '東　健太', kana: 'あずま　けんた' },
    { id: 'a', kind: 'address', value: '右京橋市西大路町1番地の22 メゾン西大路305' },
    { id: 'm', kind: 'phone', value: '070-0000-8894' },
    { id: 'b', kind: 'date-of-birth', value: '平成2年3月3日' },
    { id: 'w', kind: 'workplace', value: '株式会社京錦染工' },
    { id: 's', kind: 'school', value: '右京橋市立西大路中学校' },
    { id: 'e', kind: 'email', value: 'megu.tsuji@ukyomail.example' },
  ],
  // 薩南浜市自立支援室
  satsunanhama: [
    { id: 'p', kind: 'person', value: '伊集院　剛', kana: 'いじゅういん　ごう' },
    { id: 'q', kind: 'person', value: '伊集院　さくら', kana: 'いじゅういん　さくら' },
    { id: 'r', kind: 'person', value: '鮫島　フミエ', kana: 'さめしま　ふみえ', aliases: ['フミばあ'] },
    { id: 'a', kind: 'address', value: '薩南浜市大字小湊甲1207番地' },
    { id: 't', kind: 'phone', value: '0993-00-6158' },
    { id: 'b', kind: 'date-of-birth', value: '1971-09-05' },
    { id: 'w', kind: 'workplace', value: '薩南組建設工業株式会社' },
    { id: 'o', kind: 'organization', value: 'NPO法人みなみかぜ' },
    { id: 'n', kind: 'identifier', value: '46-201-7738' },
  ],
  // 十勝野町福祉課
  tokachino: [
    { id: 'p', kind: 'person', value: '北　大地', kana: 'きた　だいち' },
    { id: 'q', kind: 'person', value: '北　美雪', kana: 'きた　みゆき' },
    { id: 'r', kind: 'person', value: '五十公野　学', kana: 'いじみの　まなぶ' },
    { id: 'a', kind: 'address', value: '十勝野町西3条南12丁目5番地 若葉団地6号棟304' },
    { id: 'm', kind: 'phone', value: '090-0000-2275' },
    { id: 'b', kind: 'date-of-birth', value: '平成元年1月15日' },
    { id: 'w', kind: 'workplace', value: '十勝野乳業株式会社' },
    { id: 's', kind: 'school', value: '十勝野町立十勝野高等学校' },
    { id: 'n', kind: 'identifier', value: '保-55187' },
  ],
  // 瀬戸海市包括支援課
  setoumi: [
    { id: 'p', kind: 'person', value: '山根　栄', kana: 'やまね　さかえ' },
    { id: 'q', kind: 'person', value: '山根　瑠璃子', kana: 'やまね　るりこ', aliases: ['兼重　瑠璃子'] },
    { id: 'r', kind: 'person', value: '河原　仁', kana: 'かわはら　ひとし' },
    { id: 'a', kind: 'address', value: '瀬戸海市光南台5-2-17' },
    { id: 't', kind: 'phone', value: '0823-00-9046' },
    { id: 'b', kind: 'date-of-birth', value: '1958-08-30' },
    { id: 'f', kind: 'facility', value: 'グループホームひかり坂' },
    { id: 'n', kind: 'identifier', value: '1100448823' },
  ],
  // 南渡久地町福祉課
  minamitoguchi: [
    { id: 'p', kind: 'person', value: '仲宗根　カマド', kana: 'なかそね　かまど', aliases: ['カマドおばあ'] },
    { id: 'q', kind: 'person', value: '仲宗根　海斗', kana: 'なかそね　かいと' },
    {
      id: 'r',
      kind: 'person',
      value: 'ジェームス・ウィルソン',
      kana: 'じぇーむす　うぃるそん',
      romaji: 'JAMES WILSON',
    },
    { id: 'a', kind: 'address', value: '南渡久地町字浜元602番地の1' },
    { id: 't', kind: 'phone', value: '0980-00-5534' },
    { id: 'b', kind: 'date-of-birth', value: '大正15年5月20日' },
    { id: 'o', kind: 'organization', value: '社会福祉法人てぃだの会' },
    { id: 's', kind: 'school', value: '南渡久地町立浜元小学校' },
    { id: 'e', kind: 'email', value: 'kaito_n@tidamail.example' },
  ],
  // 黄金田市こども若者課
  koganeda: [
    { id: 'p', kind: 'person', value: '服部　希望', kana: 'はっとり　のぞみ' },
    { id: 'q', kind: 'person', value: '服部　光一', kana: 'はっとり　こういち' },
    { id: 'r', kind: 'person', value: '木下　花音', kana: 'きのした　かのん', aliases: ['のんちゃん'] },
    { id: 'a', kind: 'address', value: '黄金田市本郷4丁目9番6号 サンガーデン本郷1102号室' },
    { id: 'm', kind: 'phone', value: '080-0000-1359' },
    { id: 'b', kind: 'date-of-birth', value: '2001-04-01' },
    { id: 'w', kind: 'workplace', value: 'スーパーマルナカヤ黄金田店' },
    { id: 'o', kind: 'organization', value: '一般社団法人こがねの居場所' },
    { id: 'n', kind: 'identifier', value: '5540-2218-7790' },
  ],
};
