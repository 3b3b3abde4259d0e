import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch X know. Nobody in it exists. */
export const casesX: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 草羽根市生活支援課
  kusabane: [
    { id: 'p', kind: 'person', value: '髙梨　嘉津子', kana: 'たかなし　かつこ' },
    { id: 'q', kind: 'person', value: '髙梨　琢磨', kana: 'たかなし　たくま', aliases: ['たっくん'] },
    { id: 'r', kind: 'person', value: '葛巻　耕造', kana: 'くずまき　こうぞう' },
    { id: 'a', kind: 'address', value: '草羽根市東若葉3丁目8番21号 コーポすみれ202' },
    { id: 't', kind: 'phone', value: '043-000-7512' },
    { id: 'm', kind: 'phone', value: '090-0000-7538' },
    { id: 'b', kind: 'date-of-birth', value: '昭和26年11月2日' },
    { id: 'w', kind: 'workplace', value: '株式会社クサバネ包装' },
    { id: 'f', kind: 'facility', value: '医療法人社団草羽根ケアクリニック' },
    { id: 'n', kind: 'identifier', value: '草生-20417' },
  ],
  // 泊木町地域包括支援センター
  tomarigi: [
    { id: 'p', kind: 'person', value: '菱沼　初恵', kana: 'ひしぬま　はつえ' },
    { id: 'q', kind: 'person', value: '菱沼　泰三', kana: 'ひしぬま　たいぞう' },
    {
      id: 'r',
      kind: 'person',
      value: '樫村　瑞江',
      kana: 'かしむら　みずえ',
      aliases: ['みーばあ', '桶谷　瑞江'],
    },
    { id: 'a', kind: 'address', value: '泊木町大字上泊木字沢口52番地4' },
    { id: 't', kind: 'phone', value: '0198-00-7524' },
    { id: 'b', kind: 'date-of-birth', value: '1938-03-21' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホーム泊木の里' },
    { id: 'o', kind: 'organization', value: '社会福祉法人とまりぎ会' },
    { id: 'n', kind: 'identifier', value: '0000417325' },
  ],
  // 風色市こども家庭センター
  kazeiro: [
    {
      id: 'p',
      kind: 'person',
      value: '温井　満里奈',
      kana: 'ぬくい　まりな',
      aliases: ['玉置　満里奈'],
    },
    { id: 'q', kind: 'person', value: '温井　絢音', kana: 'ぬくい　あやね', aliases: ['あーちゃん'] },
    { id: 'r', kind: 'person', value: '玉置　竜平', kana: 'たまき　りゅうへい' },
    { id: 'a', kind: 'address', value: '風色市緑が丘1丁目15番3号 メゾンかざいろ305' },
    { id: 'm', kind: 'phone', value: '080-0000-7561' },
    { id: 'b', kind: 'date-of-birth', value: '平成5年7月14日' },
    { id: 'w', kind: 'workplace', value: '有限会社ぬくもり弁当' },
    { id: 's', kind: 'school', value: '風色市立緑が丘小学校3年1組' },
    { id: 'e', kind: 'email', value: 'marina.nukui@kazemail.example' },
    { id: 'n', kind: 'identifier', value: '児扶-33019' },
  ],
  // 鳴水崎市多文化共生課
  narumizaki: [
    {
      id: 'p',
      kind: 'person',
      value: 'ビシュヌ・プラサド・リンブー',
      kana: 'びしゅぬ　ぷらさど　りんぶー',
      romaji: 'BISHNU PRASAD LIMBU',
    },
    { id: 'q', kind: 'person', value: '生駒　樹里', kana: 'いこま　じゅり', romaji: 'IKOMA JURI' },
    {
      id: 'r',
      kind: 'person',
      value: 'レティシア・モラレス',
      kana: 'れてぃしあ　もられす',
      romaji: 'LETICIA MORALES',
      aliases: ['レティ'],
    },
    { id: 'a', kind: 'address', value: '鳴水崎市港南町6番12号 ハイツ汐見B-103' },
    { id: 'm', kind: 'phone', value: '070-0000-7583' },
    { id: 'b', kind: 'date-of-birth', value: '1996-08-30' },
    { id: 'w', kind: 'workplace', value: '鳴水崎精密工業株式会社' },
    { id: 'o', kind: 'organization', value: 'NPO法人ことばの橋' },
    { id: 'e', kind: 'email', value: 'b.limbu96@narumail.example' },
    { id: 'n', kind: 'identifier', value: 'EF50718324GA' },
  ],
  // 槻瀬村住民福祉課
  tsukinose: [
    { id: 'p', kind: 'person', value: '榎戸　梢', kana: 'えのきど　こずえ' },
    { id: 'q', kind: 'person', value: '榎戸　晴信', kana: 'えのきど　はるのぶ', aliases: ['ハルさん'] },
    { id: 'r', kind: 'person', value: '濵名　德一', kana: 'はまな　とくいち' },
    { id: 'a', kind: 'address', value: '槻瀬村字中槻瀬318番地の5' },
    { id: 't', kind: 'phone', value: '0887-00-7547' },
    { id: 'b', kind: 'date-of-birth', value: '昭和31年12月9日' },
    { id: 'w', kind: 'workplace', value: '槻瀬村森林組合' },
    { id: 'f', kind: 'facility', value: '村立槻瀬診療所' },
    { id: 'n', kind: 'identifier', value: 'ツ福-0086' },
  ],
  // 光ヶ浜市自立相談支援センター
  hikarigahama: [
    { id: 'p', kind: 'person', value: '鬼頭　迅', kana: 'きとう　じん', romaji: 'KITO JIN' },
    { id: 'q', kind: 'person', value: '鬼頭　鈴代', kana: 'きとう　すずよ' },
    { id: 'r', kind: 'person', value: '犬伏　蕗子', kana: 'いぬぶし　ふきこ', aliases: ['ふきばあ'] },
    { id: 'a', kind: 'address', value: '光ヶ浜市北通4丁目2番地6 第三旭荘7号室' },
    { id: 'm', kind: 'phone', value: '090-0000-7596' },
    { id: 'b', kind: 'date-of-birth', value: '平成12年4月5日' },
    { id: 'w', kind: 'workplace', value: '光ヶ浜運輸株式会社' },
    { id: 's', kind: 'school', value: '県立光ヶ浜高等学校' },
    { id: 'o', kind: 'organization', value: '一般社団法人あしたば' },
    { id: 'e', kind: 'email', value: 'jin_kito@hikamail.example' },
    { id: 'n', kind: 'identifier', value: '0417-22860' },
  ],
};
