import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch O know. Nobody in it exists. */
export const casesO: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 雁渡市地域包括支援センター
  kariwatari: [
    { id: 'p', kind: 'person', value: '瓜生　ヨシノ', kana: 'うりゅう　よしの' },
    { id: 'q', kind: 'person', value: '瓜生　忠晴', kana: 'うりゅう　ただはる', aliases: ['はるさん'] },
    { id: 'r', kind: 'person', value: '神足　澪', kana: 'こうたり　みお' },
    { id: 'a', kind: 'address', value: '雁渡市瀬戸口2丁目15番4号 メゾン白鷺101' },
    { id: 't', kind: 'phone', value: '0465-00-2918' },
    { id: 'b', kind: 'date-of-birth', value: '昭和9年11月23日' },
    { id: 'f', kind: 'facility', value: '介護老人保健施設しらさぎ苑' },
    { id: 'n', kind: 'identifier', value: '20-11745' },
  ],
  // 銀杏原市ひきこもり地域支援センター
  ichohara: [
    { id: 'p', kind: 'person', value: '毛受　拓海', kana: 'めんじゅ　たくみ', aliases: ['たくみん'] },
    { id: 'q', kind: 'person', value: '毛受　富美代', kana: 'めんじゅ　ふみよ' },
    { id: 'r', kind: 'person', value: '毛受　巌', kana: 'めんじゅ　いわお' },
    { id: 'a', kind: 'address', value: '銀杏原市中央台6丁目3番1号 中央台団地2棟408' },
    { id: 'm', kind: 'phone', value: '090-0000-6634' },
    { id: 'b', kind: 'date-of-birth', value: '1996/2/29' },
    { id: 'o', kind: 'organization', value: 'NPO法人ひだまりベース' },
    { id: 'w', kind: 'workplace', value: '株式会社イチョウ電機' },
    { id: 'e', kind: 'email', value: 'menju0229@icmail.example' },
  ],
  // 八重潮市多文化共生推進室
  yaeshio: [
    {
      id: 'p',
      kind: 'person',
      value: 'ラジェンドラ・プラダン',
      kana: 'らじぇんどら　ぷらだん',
      romaji: 'RAJENDRA PRADHAN',
    },
    { id: 'q', kind: 'person', value: 'スニタ・プラダン', kana: 'すにた　ぷらだん', romaji: 'SUNITA PRADHAN' },
    {
      id: 'r',
      kind: 'person',
      value: 'チョ・ミンソ',
      kana: 'ちょ　みんそ',
      romaji: 'CHO MINSEO',
      aliases: ['趙敏瑞'],
    },
    { id: 'a', kind: 'address', value: '八重潮市船溜町9番7号 ハイム浮島202' },
    { id: 'm', kind: 'phone', value: '080-0000-3957' },
    { id: 'b', kind: 'date-of-birth', value: '平成4年7月14日' },
    { id: 'w', kind: 'workplace', value: '株式会社八重潮フーズ' },
    { id: 's', kind: 'school', value: '八重潮市立船溜小学校' },
  ],
  // 萱戸町消費生活相談室
  kayado: [
    { id: 'p', kind: 'person', value: '蓬田　シズ', kana: 'よもぎだ　しず' },
    { id: 'q', kind: 'person', value: '蓬田　俊策', kana: 'よもぎだ　しゅんさく' },
    { id: 'r', kind: 'person', value: '四月一日　文彦', kana: 'わたぬき　ふみひこ' },
    { id: 'a', kind: 'address', value: '萱戸町大字小鹿瀬618番地3' },
    { id: 't', kind: 'phone', value: '0247-00-5836' },
    { id: 'b', kind: 'date-of-birth', value: '昭和16年8月19日' },
    { id: 'w', kind: 'workplace', value: '萱戸森林組合' },
    { id: 'n', kind: 'identifier', value: 'カ2026-0093' },
    { id: 'e', kind: 'email', value: 'yomogida.s@kymail.example' },
  ],
  // 澪標市女性相談支援室
  miotsukushi: [
    { id: 'p', kind: 'person', value: '塩見　紗耶', kana: 'しおみ　さや', aliases: ['筧　紗耶', 'さやっち'] },
    { id: 'q', kind: 'person', value: '塩見　亨', kana: 'しおみ　とおる' },
    { id: 'r', kind: 'person', value: '塩見　心愛', kana: 'しおみ　ここあ' },
    { id: 'a', kind: 'address', value: '澪標市柳原4丁目22番9号 パレス柳原503' },
    { id: 'm', kind: 'phone', value: '070-0000-1268' },
    { id: 'b', kind: 'date-of-birth', value: '平成3年10月5日' },
    { id: 'w', kind: 'workplace', value: '医療法人翠会みおつくし歯科', aliases: ['みおつくし歯科'] },
    { id: 's', kind: 'school', value: '澪標市立柳原幼稚園' },
    { id: 'e', kind: 'email', value: 'sayakakei@mtmail.example' },
  ],
  // 榛ノ木市住宅管理課
  hannoki: [
    { id: 'p', kind: 'person', value: '德重　勝利', kana: 'とくしげ　かつとし' },
    { id: 'q', kind: 'person', value: '德重　ミツ子', kana: 'とくしげ　みつこ' },
    { id: 'r', kind: 'person', value: '梶﨑　康裕', kana: 'かじさき　やすひろ', aliases: ['ヤスさん'] },
    { id: 'a', kind: 'address', value: '榛ノ木市曙町1丁目8番2号 市営曙住宅3号棟205' },
    { id: 't', kind: 'phone', value: '0266-00-7193' },
    { id: 'b', kind: 'date-of-birth', value: '昭和28年1月6日' },
    { id: 'w', kind: 'workplace', value: '榛ノ木タクシー有限会社' },
    { id: 'n', kind: 'identifier', value: '030205-7' },
  ],
  // 沖ノ瀬村役場東浦支所
  okinose: [
    { id: 'p', kind: 'person', value: '泊　イネ', kana: 'とまり　いね' },
    { id: 'q', kind: 'person', value: '泊　勇魚', kana: 'とまり　いさな', aliases: ['いさ兄'] },
    { id: 'r', kind: 'person', value: '麓　真砂', kana: 'ふもと　まさご' },
    { id: 'a', kind: 'address', value: '沖ノ瀬村字東浦52番地' },
    { id: 't', kind: 'phone', value: '0997-00-6042' },
    { id: 'b', kind: 'date-of-birth', value: '昭和7年4月15日' },
    { id: 'f', kind: 'facility', value: '沖ノ瀬村国民健康保険東浦診療所', aliases: ['東浦診療所'] },
    { id: 'o', kind: 'organization', value: '沖ノ瀬漁業協同組合', aliases: ['沖ノ瀬漁協'] },
  ],
  // 朱鷺田市障害者基幹相談支援センター
  tokita: [
    { id: 'p', kind: 'person', value: '五十畑　翼', kana: 'いそはた　つばさ' },
    { id: 'q', kind: 'person', value: '五十畑　律子', kana: 'いそはた　りつこ' },
    { id: 'r', kind: 'person', value: '月見里　麦', kana: 'やまなし　むぎ' },
    { id: 'a', kind: 'address', value: '朱鷺田市西本郷3丁目17番6号 グリーンコート105' },
    { id: 'm', kind: 'phone', value: '080-0000-9471' },
    { id: 'b', kind: 'date-of-birth', value: '平成11年3月28日' },
    { id: 'w', kind: 'workplace', value: '株式会社トキタ印刷' },
    { id: 'o', kind: 'organization', value: '社会福祉法人わだち会' },
    { id: 'n', kind: 'identifier', value: '1526-3304' },
  ],
  // 雪代町納税保険課
  yukishiro: [
    { id: 'p', kind: 'person', value: '鷲尾　國男', kana: 'わしお　くにお' },
    { id: 'q', kind: 'person', value: '鷲尾　キヨ', kana: 'わしお　きよ' },
    { id: 'r', kind: 'person', value: '鷲尾　絵里香', kana: 'わしお　えりか' },
    { id: 'a', kind: 'address', value: '雪代町大字湯の沢14番地8' },
    { id: 't', kind: 'phone', value: '0254-00-9307' },
    { id: 'b', kind: 'date-of-birth', value: '昭和35年12月2日' },
    { id: 'w', kind: 'workplace', value: '合同会社ユキシロ除雪' },
    { id: 'n', kind: 'identifier', value: '00914472' },
    { id: 'e', kind: 'email', value: 'washio.k@ysmail.example' },
  ],
  // 瑠璃沼市こども発達支援センター
  rurinuma: [
    { id: 'p', kind: 'person', value: '八重樫　結翔', kana: 'やえがし　ゆいと', aliases: ['ゆいぴー'] },
    { id: 'q', kind: 'person', value: '八重樫　麻衣子', kana: 'やえがし　まいこ' },
    {
      id: 'r',
      kind: 'person',
      value: 'ブレンダン・オコナー',
      kana: 'ぶれんだん　おこなー',
      romaji: 'BRENDAN OCONNOR',
    },
    { id: 'a', kind: 'address', value: '瑠璃沼市花立町7番33号' },
    { id: 'm', kind: 'phone', value: '090-0000-2085' },
    { id: 'b', kind: 'date-of-birth', value: '令和2年5月25日' },
    { id: 's', kind: 'school', value: 'るりぬま第一保育園' },
    { id: 'f', kind: 'facility', value: '瑠璃沼こどもクリニック' },
  ],
};
