import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch C know. Nobody in it exists. */
export const casesC: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 朝霧野市生活再建課
  asagiri: [
    { id: 'p', kind: 'person', value: '沖　大輝', kana: 'おき　だいき' },
    { id: 'q', kind: 'person', value: '沖　千尋', kana: 'おき　ちひろ', aliases: ['ちーちゃん'] },
    { id: 'a', kind: 'address', value: '朝霧野市若宮4丁目1-1 若宮第二団地6号棟203' },
    { id: 't', kind: 'phone', value: '0229-00-6108' },
    { id: 'b', kind: 'date-of-birth', value: '平成11年11月11日' },
    { id: 'w', kind: 'workplace', value: '株式会社アサギリ物流センター' },
  ],
  // 神代野町福祉係
  kamishiro: [
    { id: 'p', kind: 'person', value: '伊集院　薫', kana: 'いじゅういん　かおる' },
    { id: 'q', kind: 'person', value: '伊集院　ツル', kana: 'いじゅういん　つる', aliases: ['ツル婆さん'] },
    { id: 'a', kind: 'address', value: '神代野町字馬場先340番地第2' },
    { id: 't', kind: 'phone', value: '0986-00-3317' },
    { id: 's', kind: 'school', value: '神代野町立神代野東小学校5年' },
    { id: 'f', kind: 'facility', value: '医療法人仁愛会神代野中央病院' },
  ],
  // 水穂野市福祉総合窓口
  mizuhono: [
    { id: 'p', kind: 'person', value: '濱口　惠一', kana: 'はまぐち　けいいち' },
    { id: 'q', kind: 'person', value: '濱口　廣子', kana: 'はまぐち　ひろこ' },
    { id: 'r', kind: 'person', value: '齋木　壽', kana: 'さいき　ひさし' },
    { id: 'a', kind: 'address', value: '水穂野市末広町二丁目5番地' },
    { id: 'b', kind: 'date-of-birth', value: '1958-02-28' },
    { id: 'w', kind: 'workplace', value: '水穂野第一タクシー有限会社' },
    { id: 'n', kind: 'identifier', value: '20417736' },
  ],
  // 青隈市多文化相談室
  aokuma: [
    {
      id: 'p',
      kind: 'person',
      value: 'サミュエル・オコンクォ',
      kana: 'さみゅえる　おこんくぉ',
      romaji: 'SAMUEL OKONKWO',
      aliases: ['サムさん'],
    },
    { id: 'q', kind: 'person', value: '趙　美玲', kana: 'ちょう　みれい', romaji: 'ZHAO MEILING' },
    { id: 'e', kind: 'email', value: 'sam.okonkwo@aomail.example' },
    { id: 'i', kind: 'identifier', value: 'RB55209174FT' },
    { id: 'w', kind: 'workplace', value: '青隈ミートパッカー株式会社' },
    { id: 'a', kind: 'address', value: '青隈市流通団地3-8 寮2-5' },
    { id: 'm', kind: 'phone', value: '070-0000-1836' },
  ],
  // 卯木沢村福祉保健係
  utsugi: [
    { id: 'p', kind: 'person', value: '五十嵐　ハナ', kana: 'いがらし　はな' },
    { id: 'q', kind: 'person', value: '五十嵐　文太郎', kana: 'いがらし　ぶんたろう', aliases: ['ブンさん'] },
    { id: 'a', kind: 'address', value: '卯木沢村大字下卯木字滝ノ沢1881' },
    { id: 't', kind: 'phone', value: '0242-00-5093' },
    { id: 'w', kind: 'workplace', value: '卯木沢森林組合' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホームうつぎ苑' },
    { id: 'b', kind: 'date-of-birth', value: '大正15年3月21日' },
  ],
  // 西浜ヶ丘市こども家庭課
  nishihama: [
    { id: 'p', kind: 'person', value: '大石　直', kana: 'おおいし　なお' },
    { id: 'q', kind: 'person', value: '大石　恵', kana: 'おおいし　めぐみ', aliases: ['めぐ'] },
    { id: 's', kind: 'school', value: '西浜ヶ丘市立南浜中学校3年4組' },
    { id: 'o', kind: 'organization', value: '放課後等デイサービス ぱれっと' },
    { id: 'm', kind: 'phone', value: '090-0000-8856' },
    { id: 'e', kind: 'email', value: 'megu-oishi@nhm.example' },
    { id: 'a', kind: 'address', value: '西浜ヶ丘市汐見坂1丁目20番6-101号' },
  ],
  // 玄川市保護第二係
  kurogawa: [
    { id: 'p', kind: 'person', value: '二階堂　丈二', kana: 'にかいどう　じょうじ', aliases: ['ジョージ'] },
    { id: 'q', kind: 'person', value: '二階堂　ゆり', kana: 'にかいどう　ゆり' },
    { id: 'b', kind: 'date-of-birth', value: '1969-06-30' },
    { id: 'a', kind: 'address', value: '玄川市栄通3番町14-2' },
    { id: 't', kind: 'phone', value: '011-000-4427' },
    { id: 'n', kind: 'identifier', value: '国玄-31 8870042' },
  ],
  // 燕沢町福祉課
  tsubamezawa: [
    { id: 'p', kind: 'person', value: '那須野　勝己', kana: 'なすの　かつみ' },
    { id: 'q', kind: 'person', value: '那須野　和香', kana: 'なすの　わか' },
    { id: 'r', kind: 'person', value: '安里　さなえ', kana: 'あさと　さなえ' },
    { id: 'a', kind: 'address', value: '燕沢町大字北坂下555番地1' },
    { id: 't', kind: 'phone', value: '0287-00-9930' },
    { id: 'b', kind: 'date-of-birth', value: '昭和48年8月8日' },
    { id: 'w', kind: 'workplace', value: '燕沢食肉センター' },
  ],
};
