import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of part I know. Nobody in it exists. */
export const casesI: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 三隈野市くらし応援課
  mikumano: [
    { id: 'p', kind: 'person', value: '財津　龍治', kana: 'ざいつ　りゅうじ', aliases: ['リュウさん'] },
    { id: 'q', kind: 'person', value: '財津　萌々香', kana: 'ざいつ　ももか' },
    { id: 'r', kind: 'person', value: '穴井　ミツエ', kana: 'あない　みつえ', aliases: ['ミツばあ'] },
    { id: 'a', kind: 'address', value: '三隈野市大字高瀬字中釣1570番地3' },
    { id: 't', kind: 'phone', value: '0973-00-4412' },
    { id: 'b', kind: 'date-of-birth', value: '1971-06-08' },
    { id: 'w', kind: 'workplace', value: '三隈木材センター協同組合' },
    { id: 's', kind: 'school', value: '三隈野市立高瀬小学校5年2組' },
  ],
  // 音無町福祉保健課
  otonashi: [
    { id: 'p', kind: 'person', value: '加賀谷　鐵男', kana: 'かがや　てつお', aliases: ['てっつぁん'] },
    { id: 'q', kind: 'person', value: '加賀谷　スエ', kana: 'かがや　すえ' },
    { id: 'r', kind: 'person', value: '小玉　優', kana: 'こだま　ゆう' },
    { id: 'a', kind: 'address', value: '音無町字八幡林58番地' },
    { id: 't', kind: 'phone', value: '0187-00-2930' },
    { id: 'b', kind: 'date-of-birth', value: '昭和16年1月25日' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホームおとなし荘' },
    { id: 'w', kind: 'workplace', value: '音無町森林組合' },
    { id: 'n', kind: 'identifier', value: '00290417' },
  ],
  // 潮ノ目市生活支援課
  shionome: [
    { id: 'p', kind: 'person', value: '髙栁　榮一', kana: 'たかやなぎ　えいいち' },
    { id: 'q', kind: 'person', value: '髙栁　靜', kana: 'たかやなぎ　しずか' },
    { id: 'r', kind: 'person', value: '廣瀨　結衣', kana: 'ひろせ　ゆい', aliases: ['ゆいぴ'] },
    { id: 'a', kind: 'address', value: '潮ノ目市幸町2丁目5番17号 サンライズ幸町306号室' },
    { id: 'm', kind: 'phone', value: '090-0000-3827' },
    { id: 'b', kind: 'date-of-birth', value: '1958-02-11' },
    { id: 'w', kind: 'workplace', value: '株式会社潮ノ目冷蔵' },
    { id: 'o', kind: 'organization', value: '特定非営利活動法人しおさいネット' },
    { id: 'e', kind: 'email', value: 'eiichi.takayanagi@shiomail.example' },
  ],
  // 楠木原市多文化支援室
  kusunoki: [
    {
      id: 'p',
      kind: 'person',
      value: 'マルコス・アントニオ・シルバ',
      kana: 'まるこす　あんとにお　しるば',
      romaji: 'MARCOS ANTONIO SILVA',
      aliases: ['マルコスさん'],
    },
    {
      id: 'q',
      kind: 'person',
      value: 'アナ・ベアトリス・シルバ',
      kana: 'あな　べあとりす　しるば',
      romaji: 'ANA BEATRIZ SILVA',
      aliases: ['ビア'],
    },
    {
      id: 'r',
      kind: 'person',
      value: 'グエン・ヴァン・カイン',
      kana: 'ぐえん　ゔぁん　かいん',
      romaji: 'NGUYEN VAN CANH',
    },
    { id: 'a', kind: 'address', value: '楠木原市若草台15-2 県営若草団地7棟304' },
    { id: 'm', kind: 'phone', value: '080-0000-5164' },
    { id: 'b', kind: 'date-of-birth', value: '1984-09-27' },
    { id: 'w', kind: 'workplace', value: '東海オートパーツ株式会社' },
    { id: 's', kind: 'school', value: '楠木原市立若草台中学校2年4組' },
    { id: 'e', kind: 'email', value: 'm.silva84@kusumail.example' },
    { id: 'i', kind: 'identifier', value: 'ZR40917728KE' },
  ],
  // 灘川市地域共生課
  nadagawa: [
    { id: 'p', kind: 'person', value: '福島　翔太', kana: 'ふくしま　しょうた' },
    { id: 'q', kind: 'person', value: '福島　和泉', kana: 'ふくしま　いずみ' },
    { id: 'r', kind: 'person', value: '原　昭', kana: 'はら　あきら' },
    { id: 'a', kind: 'address', value: '灘川市東灘川4-8-21 メゾン・ド・ナダ205' },
    { id: 't', kind: 'phone', value: '078-000-6135' },
    { id: 'm', kind: 'phone', value: '070-0000-4459' },
    { id: 'b', kind: 'date-of-birth', value: '平成10年11月23日' },
    { id: 'w', kind: 'workplace', value: '喫茶るみえーる 灘川店', aliases: ['るみえーる'] },
    { id: 'f', kind: 'facility', value: '医療法人社団青桐会なだがわ中央病院' },
  ],
  // 南守村福祉課
  minamori: [
    { id: 'p', kind: 'person', value: '仲村渠　ヨシ子', kana: 'なかんだかり　よしこ', aliases: ['ヨシおばぁ'] },
    { id: 'q', kind: 'person', value: '仲村渠　海人', kana: 'なかんだかり　かいと' },
    {
      id: 'r',
      kind: 'person',
      value: 'キャサリン・モーガン',
      kana: 'きゃさりん　もーがん',
      romaji: 'CATHERINE MORGAN',
    },
    { id: 'a', kind: 'address', value: '南守村字与根528番地の1' },
    { id: 't', kind: 'phone', value: '098-000-7713' },
    { id: 'b', kind: 'date-of-birth', value: '昭和13年8月15日' },
    { id: 's', kind: 'school', value: '南守村立与根小学校3年' },
    { id: 'w', kind: 'workplace', value: '南守村漁業協同組合', aliases: ['南守村漁協'] },
  ],
  // 北嶺市保護課
  hokurei: [
    { id: 'p', kind: 'person', value: '本間　雪', kana: 'ほんま　ゆき' },
    { id: 'q', kind: 'person', value: '本間　大地', kana: 'ほんま　だいち' },
    { id: 'r', kind: 'person', value: '能登　一夫', kana: 'のと　かずお', aliases: ['のっさん'] },
    { id: 'a', kind: 'address', value: '北嶺市北11条東6丁目2-30 コーポラス北嶺B棟402号' },
    { id: 't', kind: 'phone', value: '0166-00-9048' },
    { id: 'b', kind: 'date-of-birth', value: '1979-12-30' },
    { id: 'w', kind: 'workplace', value: '北嶺乳業（株）' },
    { id: 'o', kind: 'organization', value: '一般社団法人北嶺断酒友の会' },
    { id: 'n', kind: 'identifier', value: '14400927338' },
  ],
  // 玉造川町住民課
  tamatsukuri: [
    { id: 'p', kind: 'person', value: '冨山　千鶴', kana: 'とみやま　ちづる' },
    { id: 'q', kind: 'person', value: '冨山　源太', kana: 'とみやま　げんた', aliases: ['げんちゃん'] },
    { id: 'r', kind: 'person', value: '三宅　陸', kana: 'みやけ　りく' },
    { id: 'a', kind: 'address', value: '玉造川町大字下谷乙412番地 第二若葉荘5号' },
    { id: 't', kind: 'phone', value: '0865-00-1729' },
    { id: 'b', kind: 'date-of-birth', value: '昭和37年4月29日' },
    { id: 'w', kind: 'workplace', value: '有限会社冨山酒店' },
    { id: 's', kind: 'school', value: '県立玉造川高等学校' },
  ],
  // 上柴市自立支援センター
  kamishiba: [
    { id: 'p', kind: 'person', value: '鈴木　愛子', kana: 'すずき　あいこ', aliases: ['堀米愛子', 'あいちゃん'] },
    { id: 'q', kind: 'person', value: '鈴木　空', kana: 'すずき　そら' },
    { id: 'r', kind: 'person', value: '佐藤　勝', kana: 'さとう　まさる', aliases: ['まーくん'] },
    { id: 'a', kind: 'address', value: '上柴市緑町三丁目20番5号 グリーンヒルズ上柴1107' },
    { id: 'm', kind: 'phone', value: '080-0000-2296' },
    { id: 'b', kind: 'date-of-birth', value: '2003-03-14' },
    { id: 'w', kind: 'workplace', value: 'ファミリーストアみどり' },
    { id: 'o', kind: 'organization', value: '一般社団法人つむぎの輪' },
    { id: 'e', kind: 'email', value: 'aiko.s0314@kamimail.example' },
    { id: 'n', kind: 'identifier', value: '2207005181' },
  ],
  // 立浪市福祉総務課
  tatenami: [
    { id: 'p', kind: 'person', value: '四十物　清次', kana: 'あいもの　せいじ' },
    { id: 'q', kind: 'person', value: '四十物　はる', kana: 'あいもの　はる' },
    { id: 'r', kind: 'person', value: '李　麗娜', kana: 'り　れいな', romaji: 'LI LINA', aliases: ['リーナ'] },
    { id: 'a', kind: 'address', value: '立浪市堀岡1280番地6' },
    { id: 't', kind: 'phone', value: '0766-00-8205' },
    { id: 'b', kind: 'date-of-birth', value: '大正15年12月20日' },
    { id: 'f', kind: 'facility', value: '介護医療院たてなみ' },
    { id: 'w', kind: 'workplace', value: '有限会社あいもの鋳造' },
  ],
};
