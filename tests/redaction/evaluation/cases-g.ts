import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch G know. Nobody in it exists. */
export const casesG: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 清滝野市生活あんしん課
  kiyotaki: [
    { id: 'p', kind: 'person', value: '塩冶　幸之助', kana: 'えんや　こうのすけ' },
    { id: 'q', kind: 'person', value: '塩冶　いと', kana: 'えんや　いと', aliases: ['いっちゃん'] },
    { id: 'a', kind: 'address', value: '清滝野市大字本堂字堀端甲58番地' },
    { id: 't', kind: 'phone', value: '0853-00-2717' },
    { id: 'b', kind: 'date-of-birth', value: '1946-11-29' },
    { id: 'f', kind: 'facility', value: '清滝野市民病院' },
    { id: 'n', kind: 'identifier', value: '00417726' },
  ],
  // 鈴掛野市くらし支援課
  suzukake: [
    { id: 'p', kind: 'person', value: '北川　南', kana: 'きたがわ　みなみ' },
    { id: 'q', kind: 'person', value: '北川　虹', kana: 'きたがわ　ななこ' },
    {
      id: 'r',
      kind: 'person',
      value: 'オレナ・シェフチェンコ',
      kana: 'おれな　しぇふちぇんこ',
      romaji: 'OLENA SHEVCHENKO',
    },
    { id: 'a', kind: 'address', value: '鈴掛野市緑園6丁目18番2号 グリーンコート緑園B-402' },
    { id: 'm', kind: 'phone', value: '080-0000-9913' },
    { id: 'b', kind: 'date-of-birth', value: '平成5年7月7日' },
    { id: 'w', kind: 'workplace', value: '学校法人すずかけ学院' },
    { id: 'e', kind: 'email', value: 'minami_kita@suzumail.example' },
    { id: 's', kind: 'school', value: '鈴掛野市立緑園小学校1年1組' },
  ],
  // 朧川町住民福祉課
  oboro: [
    { id: 'p', kind: 'person', value: '藏本　國臣', kana: 'くらもと　くにおみ' },
    { id: 'q', kind: 'person', value: '藏本　禮子', kana: 'くらもと　れいこ' },
    { id: 'r', kind: 'person', value: '蜂須賀　登', kana: 'はちすか　のぼる', aliases: ['のぼさん'] },
    { id: 'a', kind: 'address', value: '朧川町上朧川三番割27-1' },
    { id: 't', kind: 'phone', value: '0777-00-3308' },
    { id: 'b', kind: 'date-of-birth', value: '昭和22年10月10日' },
    { id: 'w', kind: 'workplace', value: '朧川銘木株式会社' },
    { id: 'n', kind: 'identifier', value: 'ク-2207-118' },
  ],
  // 舞津浜市保護課
  maizuhama: [
    { id: 'p', kind: 'person', value: '三枝　レイ', kana: 'さえぐさ　れい' },
    { id: 'q', kind: 'person', value: '三枝　海斗', kana: 'さえぐさ　かいと', aliases: ['カイくん'] },
    { id: 'a', kind: 'address', value: '舞津浜市潮見町無番地 潮見母子ホーム202' },
    { id: 'm', kind: 'phone', value: '070-0000-6280' },
    { id: 'b', kind: 'date-of-birth', value: '2000-02-02' },
    { id: 'w', kind: 'workplace', value: 'カフェ・ド・マイヅ' },
    { id: 'o', kind: 'organization', value: '一般社団法人ハーバーライト' },
    { id: 'e', kind: 'email', value: 'rei-saegusa@maizmail.example' },
  ],
  // 龍野木町福祉介護課
  tatsunoki: [
    { id: 'p', kind: 'person', value: '安藤　ソノ', kana: 'あんどう　その' },
    { id: 'q', kind: 'person', value: '安藤　勇太郎', kana: 'あんどう　ゆうたろう' },
    {
      id: 'r',
      kind: 'person',
      value: 'リン・シャオメイ',
      kana: 'りん　しゃおめい',
      romaji: 'LIN XIAOMEI',
      aliases: ['林暁梅'],
    },
    { id: 'a', kind: 'address', value: '龍野木町大字龍野木1-4-6' },
    { id: 't', kind: 'phone', value: '0739-00-6015' },
    { id: 'b', kind: 'date-of-birth', value: '大正13年9月9日' },
    { id: 'f', kind: 'facility', value: '介護老人保健施設りゅうじん苑' },
    { id: 'w', kind: 'workplace', value: '紀南梅干加工有限会社' },
  ],
};
