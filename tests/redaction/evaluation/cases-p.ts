import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch P know. Nobody in it exists. */
export const casesP: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 鶉野市地域包括支援センター
  uzurano: [
    { id: 'p', kind: 'person', value: '纐纈　スエノ', kana: 'こうけつ　すえの' },
    { id: 'q', kind: 'person', value: '纐纈　貞治', kana: 'こうけつ　ていじ', aliases: ['テイさん'] },
    { id: 'r', kind: 'person', value: '栗花落　朱莉', kana: 'つゆり　あかり' },
    { id: 'a', kind: 'address', value: '鶉野市錦通3丁目24番7号 コーポ翠松202' },
    { id: 't', kind: 'phone', value: '0584-00-3162' },
    { id: 'b', kind: 'date-of-birth', value: '昭和11年6月8日' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホームうずら園', aliases: ['うずら園'] },
    { id: 'n', kind: 'identifier', value: 'G3-0528' },
  ],
  // 楯築市生活自立支援相談室
  tatetsuki: [
    { id: 'p', kind: 'person', value: '轟　亮二', kana: 'とどろき　りょうじ' },
    { id: 'q', kind: 'person', value: '轟　千歳', kana: 'とどろき　ちとせ' },
    { id: 'r', kind: 'person', value: '外薗　和馬', kana: 'ほかぞの　かずま', aliases: ['ソノさん'] },
    { id: 'a', kind: 'address', value: '楯築市片岡町5丁目11番3号 片岡ハイツ306' },
    { id: 'm', kind: 'phone', value: '090-0000-4172' },
    { id: 'b', kind: 'date-of-birth', value: '昭和47年2月18日' },
    { id: 'w', kind: 'workplace', value: '株式会社タテツキ梱包' },
    { id: 'n', kind: 'identifier', value: '2026-生-0317' },
    { id: 'e', kind: 'email', value: 'ryoji.todo@ttmail.example' },
  ],
  // 檜浦市国際交流相談コーナー
  hinokiura: [
    {
      id: 'p',
      kind: 'person',
      value: 'ホルヘ・パレデス・ワマン',
      kana: 'ほるへ　ぱれです　わまん',
      romaji: 'JORGE PAREDES HUAMAN',
    },
    {
      id: 'q',
      kind: 'person',
      value: 'マリクリス・レイエス＝アキノ',
      kana: 'まりくりす　れいえすあきの',
      romaji: 'MARICRIS REYES-AQUINO',
    },
    {
      id: 'r',
      kind: 'person',
      value: '孫　雅琴',
      kana: 'そん　がきん',
      romaji: 'SUN YAQIN',
      aliases: ['スン・ヤーチン'],
    },
    { id: 'a', kind: 'address', value: '檜浦市東波止2丁目6番14号 サンライズ東波止A103' },
    { id: 'm', kind: 'phone', value: '080-0000-7315' },
    { id: 'b', kind: 'date-of-birth', value: '昭和63年9月17日' },
    { id: 'w', kind: 'workplace', value: '檜浦シーフーズ株式会社' },
    { id: 's', kind: 'school', value: '檜浦市立波止中学校' },
  ],
  // 糠谷町役場住民課
  nukadani: [
    { id: 'p', kind: 'person', value: '善知鳥　幸吉', kana: 'うとう　こうきち' },
    { id: 'q', kind: 'person', value: '善知鳥　フサ子', kana: 'うとう　ふさこ' },
    { id: 'r', kind: 'person', value: '鑓水　瑞穂', kana: 'やりみず　みずほ' },
    { id: 'a', kind: 'address', value: '糠谷町大字上糠沢字堂ノ前308番地2' },
    { id: 't', kind: 'phone', value: '0187-00-5249' },
    { id: 'b', kind: 'date-of-birth', value: '昭和18年4月3日' },
    { id: 'o', kind: 'organization', value: '糠谷町農業協同組合', aliases: ['JAぬかだに'] },
    { id: 'f', kind: 'facility', value: '糠谷町立病院' },
    { id: 'n', kind: 'identifier', value: '糠住8-0462' },
  ],
  // 浅柿市女性・家庭相談室
  asagaki: [
    { id: 'p', kind: 'person', value: '長谷場　美園', kana: 'はせば　みその', aliases: ['諸戸　美園', 'みそのん'] },
    { id: 'q', kind: 'person', value: '長谷場　剛志', kana: 'はせば　つよし' },
    { id: 'r', kind: 'person', value: '長谷場　奏', kana: 'はせば　かなで' },
    { id: 'a', kind: 'address', value: '浅柿市南栄町1丁目30番5号 ロイヤルコート南栄702' },
    { id: 'm', kind: 'phone', value: '070-0000-8846' },
    { id: 'b', kind: 'date-of-birth', value: '平成2年1月21日' },
    { id: 'w', kind: 'workplace', value: '有限会社ミモザ美容室' },
    { id: 's', kind: 'school', value: '浅柿市立南栄小学校' },
    { id: 'e', kind: 'email', value: 'misono.mrt@agmail.example' },
  ],
  // 砥沢市市営住宅管理センター
  tozawa: [
    { id: 'p', kind: 'person', value: '髙萩　與志郎', kana: 'たかはぎ　よしろう' },
    { id: 'q', kind: 'person', value: '髙萩　壽々子', kana: 'たかはぎ　すずこ' },
    { id: 'r', kind: 'person', value: '靏見　圓', kana: 'つるみ　まどか' },
    { id: 'a', kind: 'address', value: '砥沢市川原崎4丁目2番10号 市営川原崎団地C棟404' },
    { id: 't', kind: 'phone', value: '0269-00-8417' },
    { id: 'b', kind: 'date-of-birth', value: '昭和24年10月30日' },
    { id: 'w', kind: 'workplace', value: '砥沢第一交通株式会社' },
    { id: 'n', kind: 'identifier', value: '0404-C-19' },
  ],
  // 渡波村役場保健福祉課
  tonami: [
    { id: 'p', kind: 'person', value: '梅　カズ', kana: 'うめ　かず' },
    { id: 'q', kind: 'person', value: '梅　海翔', kana: 'うめ　かいと', aliases: ['カイ坊'] },
    { id: 'r', kind: 'person', value: '角　聖', kana: 'すみ　ひじり' },
    { id: 'a', kind: 'address', value: '渡波村字北浦77番地1' },
    { id: 't', kind: 'phone', value: '0997-00-3518' },
    { id: 'b', kind: 'date-of-birth', value: '昭和10年8月27日' },
    { id: 'f', kind: 'facility', value: '渡波村国民健康保険診療所', aliases: ['渡波診療所'] },
    { id: 'o', kind: 'organization', value: '渡波漁業生産組合' },
  ],
  // 弓弦葉市障害者相談支援センター
  yuzuruha: [
    { id: 'p', kind: 'person', value: '薬袋　凌', kana: 'みない　りょう' },
    { id: 'q', kind: 'person', value: '薬袋　智佐', kana: 'みない　ちさ' },
    { id: 'r', kind: 'person', value: '百目鬼　悠里', kana: 'どうめき　ゆうり' },
    { id: 'a', kind: 'address', value: '弓弦葉市千本松3丁目8番12号 フォレスト千本松B205' },
    { id: 'm', kind: 'phone', value: '080-0000-2694' },
    { id: 'b', kind: 'date-of-birth', value: '平成13年12月6日' },
    { id: 'w', kind: 'workplace', value: '株式会社ユヅルハ製菓' },
    { id: 'o', kind: 'organization', value: '社会福祉法人このはな会' },
    { id: 'n', kind: 'identifier', value: '1473-9920' },
  ],
  // 鏡ヶ淵町税務課
  kagamigafuchi: [
    { id: 'p', kind: 'person', value: '曾根崎　鐵也', kana: 'そねざき　てつや' },
    { id: 'q', kind: 'person', value: '曾根崎　ヤエ子', kana: 'そねざき　やえこ' },
    { id: 'r', kind: 'person', value: '曾根崎　菜摘', kana: 'そねざき　なつみ' },
    { id: 'a', kind: 'address', value: '鏡ヶ淵町大字奥平215番地' },
    { id: 't', kind: 'phone', value: '0243-00-6058' },
    { id: 'b', kind: 'date-of-birth', value: '昭和33年7月9日' },
    { id: 'w', kind: 'workplace', value: '合資会社ソネザキ石材' },
    { id: 'n', kind: 'identifier', value: '00738261' },
    { id: 'e', kind: 'email', value: 'sonezaki.ishi@kfmail.example' },
  ],
  // 花水木市こども家庭センター
  hanamizuki: [
    { id: 'p', kind: 'person', value: '柿沼ウォード　莉亜', kana: 'かきぬまうぉーど　りあ', aliases: ['りありん'] },
    { id: 'q', kind: 'person', value: '柿沼　奈緒子', kana: 'かきぬま　なおこ' },
    { id: 'r', kind: 'person', value: 'オリバー・ウォード', kana: 'おりばー　うぉーど', romaji: 'OLIVER WARD' },
    { id: 'a', kind: 'address', value: '花水木市松葉台6番21号' },
    { id: 'm', kind: 'phone', value: '090-0000-9528' },
    { id: 'b', kind: 'date-of-birth', value: '令和元年10月11日' },
    { id: 's', kind: 'school', value: '花水木市立松葉台小学校' },
    { id: 'f', kind: 'facility', value: 'おおるりこどもクリニック' },
  ],
};
