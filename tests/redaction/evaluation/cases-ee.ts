import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch V know. Nobody in it exists. */
export const casesEE: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 薄ヶ原市くらし支援課
  susukigahara: [
    { id: 'p', kind: 'person', value: '宇賀神　美智代', kana: 'うがじん　みちよ' },
    { id: 'q', kind: 'person', value: '宇賀神　拓也', kana: 'うがじん　たくや', aliases: ['たっくん'] },
    { id: 'r', kind: 'person', value: '沼尻　康夫', kana: 'ぬまじり　やすお' },
    { id: 'a', kind: 'address', value: '薄ヶ原市若宮町2丁目14番6号 メゾン若宮203' },
    { id: 't', kind: 'phone', value: '0287-00-2101' },
    { id: 'm', kind: 'phone', value: '090-0000-2102' },
    { id: 'b', kind: 'date-of-birth', value: '昭和49年7月2日' },
    { id: 'w', kind: 'workplace', value: '株式会社ススキ製作所' },
    { id: 'n', kind: 'identifier', value: '10-20577' },
    { id: 'e', kind: 'email', value: 'ugajin.m@sgmail.example' },
  ],
  // 岩津谷町健康福祉課
  iwatsutani: [
    { id: 'p', kind: 'person', value: '穂積　文江', kana: 'ほづみ　ふみえ' },
    { id: 'q', kind: 'person', value: '穂積　栄一', kana: 'ほづみ　えいいち', aliases: ['えいさん'] },
    { id: 'r', kind: 'person', value: '竹之内　幸雄', kana: 'たけのうち　ゆきお' },
    { id: 'a', kind: 'address', value: '岩津谷町大字下倉字中川原318番地1' },
    { id: 't', kind: 'phone', value: '0247-00-2103' },
    { id: 'b', kind: 'date-of-birth', value: '昭和16年9月25日' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホームしゃくなげ苑' },
    { id: 'n', kind: 'identifier', value: '3400519' },
  ],
  // 雨降浜市子育て支援課
  amefurihama: [
    {
      id: 'p',
      kind: 'person',
      value: 'プラティビ・ラマ',
      kana: 'ぷらてぃび　らま',
      romaji: 'PRATIBHA LAMA',
    },
    { id: 'q', kind: 'person', value: '小椋　浩平', kana: 'おぐら　こうへい' },
    { id: 'r', kind: 'person', value: '小椋　莉子', kana: 'おぐら　りこ', aliases: ['りこぴん'] },
    { id: 'a', kind: 'address', value: '雨降浜市浪越町7番11号 サンハイム浪越105' },
    { id: 'm', kind: 'phone', value: '080-0000-2104' },
    { id: 'b', kind: 'date-of-birth', value: '平成5年3月19日' },
    { id: 's', kind: 'school', value: '雨降浜市立浪越小学校' },
    { id: 'w', kind: 'workplace', value: '有限会社ナミキ食品' },
  ],
  // 小花沢市生活福祉課
  kohanazawa: [
    { id: 'p', kind: 'person', value: '濱中　正嗣', kana: 'はまなか　まさつぐ' },
    { id: 'q', kind: 'person', value: '濱中　ヨシエ', kana: 'はまなか　よしえ' },
    {
      id: 'r',
      kind: 'person',
      value: '柴﨑　亜由美',
      kana: 'しばさき　あゆみ',
      aliases: ['寺西　亜由美'],
    },
    { id: 'a', kind: 'address', value: '小花沢市緑町4丁目9番22号 第二みどり荘201' },
    { id: 'm', kind: 'phone', value: '070-0000-2105' },
    { id: 'b', kind: 'date-of-birth', value: '1969-11-08' },
    { id: 'w', kind: 'workplace', value: '小花沢運輸株式会社' },
    { id: 'o', kind: 'organization', value: 'NPO法人ほたるび小花沢', aliases: ['ほたるび'] },
    { id: 'e', kind: 'email', value: 'hamanaka69@khmail.example' },
  ],
  // 鳥喰台市教育相談センター
  toribamidai: [
    { id: 'p', kind: 'person', value: '津久井　茉莉', kana: 'つくい　まり' },
    { id: 'q', kind: 'person', value: '津久井　蒼空', kana: 'つくい　そら', aliases: ['そーくん'] },
    { id: 'r', kind: 'person', value: '渡部　清司', kana: 'わたべ　せいじ' },
    { id: 'a', kind: 'address', value: '鳥喰台市本町通5丁目3番17号' },
    { id: 't', kind: 'phone', value: '0566-00-2106' },
    { id: 'b', kind: 'date-of-birth', value: '平成元年12月1日' },
    { id: 's', kind: 'school', value: '鳥喰台市立鳥喰台中学校' },
    {
      id: 'f',
      kind: 'facility',
      value: '医療法人こだま会児玉野メンタルクリニック',
      aliases: ['児玉野クリニック'],
    },
    { id: 'n', kind: 'identifier', value: 'T-20886' },
  ],
  // 沢渡島町福祉課
  sawatarijima: [
    {
      id: 'p',
      kind: 'person',
      value: 'ホセ・ペレイラ',
      kana: 'ほせ　ぺれいら',
      romaji: 'JOSE PEREIRA',
    },
    { id: 'q', kind: 'person', value: '髙柳　悦子', kana: 'たかやなぎ　えつこ' },
    {
      id: 'r',
      kind: 'person',
      value: '髙柳　俊輔',
      kana: 'たかやなぎ　しゅんすけ',
      aliases: ['しゅんちゃん'],
    },
    { id: 'a', kind: 'address', value: '沢渡島町字港口56番地3' },
    { id: 't', kind: 'phone', value: '0959-00-2109' },
    { id: 'b', kind: 'date-of-birth', value: '昭和18年4月28日' },
    { id: 'w', kind: 'workplace', value: '沢渡水産合同会社' },
    { id: 'o', kind: 'organization', value: '一般社団法人しまの手' },
    { id: 'n', kind: 'identifier', value: '78-112045' },
  ],
};
