import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch J know. Nobody in it exists. */
export const casesJ: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 椿原市福祉総合相談課
  tsubakihara: [
    { id: 'p', kind: 'person', value: '石川　学', kana: 'いしかわ　まなぶ' },
    { id: 'q', kind: 'person', value: '石川　愛', kana: 'いしかわ　あい' },
    { id: 'r', kind: 'person', value: '関　フサ', kana: 'せき　ふさ', aliases: ['フサばあ'] },
    { id: 'a', kind: 'address', value: '椿原市西原町2丁目11番6号 メゾン西原305' },
    { id: 't', kind: 'phone', value: '0176-00-5528' },
    { id: 'm', kind: 'phone', value: '090-0000-2164' },
    { id: 'b', kind: 'date-of-birth', value: '1981-03-14' },
    { id: 'w', kind: 'workplace', value: '椿原運送株式会社' },
    { id: 's', kind: 'school', value: '椿原市立西原小学校' },
  ],
  // 鵜ノ瀬町いきいき福祉課
  unose: [
    { id: 'p', kind: 'person', value: '濱田　廣志', kana: 'はまだ　ひろし' },
    { id: 'q', kind: 'person', value: '濱田　惠美子', kana: 'はまだ　えみこ' },
    { id: 'r', kind: 'person', value: '𣘺本　榮', kana: 'はしもと　さかえ' },
    { id: 'a', kind: 'address', value: '鵜ノ瀬町大字浦上字東浜甲318番地2' },
    { id: 't', kind: 'phone', value: '0895-00-7713' },
    { id: 'b', kind: 'date-of-birth', value: '昭和19年1月25日' },
    { id: 'w', kind: 'workplace', value: '有限会社うのせ水産' },
    { id: 'f', kind: 'facility', value: '鵜ノ瀬町立病院' },
    { id: 'n', kind: 'identifier', value: 'U-1083-55' },
  ],
  // 星見原市多文化くらし室
  hoshimihara: [
    {
      id: 'p',
      kind: 'person',
      value: 'ファム・ティ・ラン',
      kana: 'ふぁむ　てぃ　らん',
      romaji: 'PHAM THI LAN',
    },
    { id: 'q', kind: 'person', value: 'アルジュン・タパ', kana: 'あるじゅん　たぱ', romaji: 'ARJUN THAPA' },
    { id: 'r', kind: 'person', value: '李　美玲', kana: 'り　めいりん', romaji: 'LI MEILING', aliases: ['メイさん'] },
    { id: 'a', kind: 'address', value: '星見原市駅南5丁目2番17号 コーポラスほしみ101号' },
    { id: 'm', kind: 'phone', value: '070-0000-4485' },
    { id: 'i', kind: 'identifier', value: 'HB30518842NL' },
    { id: 'w', kind: 'workplace', value: '株式会社星見フードサービス' },
    { id: 'e', kind: 'email', value: 'lan.pham88@hoshimail.example' },
    { id: 'o', kind: 'organization', value: 'NPO法人ことばの橋' },
  ],
  // 雪ノ下村保健福祉課
  yukinoshita: [
    { id: 'p', kind: 'person', value: '菅原　ヨシ', kana: 'すがわら　よし', aliases: ['ヨシばっちゃ'] },
    { id: 'q', kind: 'person', value: '菅原　正', kana: 'すがわら　ただし' },
    { id: 'r', kind: 'person', value: '阿部　幸', kana: 'あべ　みゆき' },
    { id: 'a', kind: 'address', value: '雪ノ下村字大平97番地' },
    { id: 't', kind: 'phone', value: '0187-00-2240' },
    { id: 'b', kind: 'date-of-birth', value: '昭和10年5月5日' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホームゆきつばき荘' },
    { id: 'w', kind: 'workplace', value: '雪ノ下森林組合' },
  ],
  // 梶ヶ浦市生活支援課
  kajigaura: [
    { id: 'p', kind: 'person', value: '大河内　翼', kana: 'おおこうち　つばさ' },
    { id: 'q', kind: 'person', value: '大河内　空', kana: 'おおこうち　そら' },
    { id: 'r', kind: 'person', value: '五十嵐　茜', kana: 'いがらし　あかね', aliases: ['茜ママ'] },
    { id: 'a', kind: 'address', value: '梶ヶ浦市港北3条7丁目4-12 サンハイム港北B棟203' },
    { id: 'm', kind: 'phone', value: '080-0000-5137' },
    { id: 'b', kind: 'date-of-birth', value: '平成11年8月31日' },
    { id: 'w', kind: 'workplace', value: 'ラーメン一番星梶ヶ浦店' },
    { id: 's', kind: 'school', value: '梶ヶ浦市立港北中学校3年4組' },
    { id: 'e', kind: 'email', value: 'tsubasa_o@kajimail.example' },
  ],
  // 陵野市地域包括ケア課
  misasagino: [
    { id: 'p', kind: 'person', value: '宮崎　清', kana: 'みやざき　きよし' },
    { id: 'q', kind: 'person', value: '宮崎　幸子', kana: 'みやざき　さちこ' },
    { id: 'r', kind: 'person', value: '堀　茂', kana: 'ほり　しげる' },
    { id: 'a', kind: 'address', value: '陵野市御所町一丁目8番地の3' },
    { id: 't', kind: 'phone', value: '0744-00-9036' },
    { id: 'b', kind: 'date-of-birth', value: '1939-12-24' },
    { id: 'f', kind: 'facility', value: '医療法人陵風会みささぎ内科' },
    { id: 'w', kind: 'workplace', value: 'やまと陵工芸株式会社' },
    { id: 'n', kind: 'identifier', value: '29-0047-183' },
  ],
  // 沖野浜市障がい者支援課
  okinohama: [
    { id: 'p', kind: 'person', value: '桐生　薫', kana: 'きりゅう　かおる', aliases: ['かおるん'] },
    { id: 'q', kind: 'person', value: '桐生　優', kana: 'きりゅう　ゆう' },
    { id: 'r', kind: 'person', value: '新垣　美海', kana: 'あらかき　みう' },
    { id: 'a', kind: 'address', value: '沖野浜市若葉町44番地の9 県営若葉団地6号棟302号' },
    { id: 't', kind: 'phone', value: '0972-00-3381' },
    { id: 'b', kind: 'date-of-birth', value: '平成2年11月3日' },
    { id: 'o', kind: 'organization', value: '社会福祉法人はまゆう会 ワークセンターみらい' },
    { id: 'n', kind: 'identifier', value: '0400552917' },
    { id: 'w', kind: 'workplace', value: '合同会社シーブリーズ' },
  ],
  // 鶴巻沢町子育て支援課
  tsurumakizawa: [
    { id: 'p', kind: 'person', value: '近藤　瞳', kana: 'こんどう　ひとみ', aliases: ['小松瞳'] },
    { id: 'q', kind: 'person', value: '近藤　大地', kana: 'こんどう　だいち' },
    { id: 'r', kind: 'person', value: '小野寺　勝', kana: 'おのでら　まさる' },
    { id: 'a', kind: 'address', value: '鶴巻沢町緑3番地12' },
    { id: 't', kind: 'phone', value: '0155-00-8472' },
    { id: 'b', kind: 'date-of-birth', value: '昭和63年6月9日' },
    { id: 's', kind: 'school', value: '学校法人つるまき学園 つるまき幼稚園' },
    { id: 'w', kind: 'workplace', value: '鶴巻沢農業協同組合' },
    { id: 'e', kind: 'email', value: 'h.kondo@tsurumail.example' },
  ],
  // 朝霧台市自立支援課
  asagiridai: [
    { id: 'p', kind: 'person', value: '秋田　進', kana: 'あきた　すすむ' },
    { id: 'q', kind: 'person', value: '秋田　実里', kana: 'あきた　みのり' },
    { id: 'r', kind: 'person', value: '宇佐美　ルリ子', kana: 'うさみ　るりこ' },
    { id: 'a', kind: 'address', value: '朝霧台市中央町6番15号' },
    { id: 't', kind: 'phone', value: '048-000-6174' },
    { id: 'm', kind: 'phone', value: '090-0000-8806' },
    { id: 'b', kind: 'date-of-birth', value: '昭和40年2月28日' },
    { id: 'w', kind: 'workplace', value: '株式会社朝霧ロジテック朝霧台センター' },
    { id: 'f', kind: 'facility', value: '朝霧台総合病院' },
    { id: 'n', kind: 'identifier', value: 'AK-00718' },
  ],
  // 潮彩町住民課
  shiosaicho: [
    { id: 'p', kind: 'person', value: '澤井　春', kana: 'さわい　はる' },
    { id: 'q', kind: 'person', value: '齋藤　一郎', kana: 'さいとう　いちろう', aliases: ['イチさん'] },
    { id: 'r', kind: 'person', value: 'マルコ・ロッシ', kana: 'まるこ　ろっし', romaji: 'MARCO ROSSI' },
    { id: 'a', kind: 'address', value: '潮彩町字中須賀1520番地' },
    { id: 't', kind: 'phone', value: '0884-00-4196' },
    { id: 'b', kind: 'date-of-birth', value: '昭和32年7月30日' },
    { id: 'w', kind: 'workplace', value: '民宿しおさい' },
    { id: 'n', kind: 'identifier', value: '潮-第3316号' },
  ],
};
