import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch Q know. Nobody in it exists. */
export const casesQ: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 楡畑市地域包括支援センター
  nirehata: [
    { id: 'p', kind: 'person', value: '東海林　キクヱ', kana: 'しょうじ　きくえ' },
    { id: 'q', kind: 'person', value: '東海林　武史', kana: 'しょうじ　たけし', aliases: ['タケ坊'] },
    { id: 'r', kind: 'person', value: '柳楽　沙羅', kana: 'なぎら　さら' },
    { id: 'a', kind: 'address', value: '楡畑市桜堤4丁目6番18号 グランハイツ桜堤304' },
    { id: 't', kind: 'phone', value: '0178-00-4629' },
    { id: 'b', kind: 'date-of-birth', value: '昭和13年9月27日' },
    { id: 'f', kind: 'facility', value: '介護老人保健施設やまばと' },
    { id: 'n', kind: 'identifier', value: 'ニ-24-0613' },
  ],
  // 音川市外国人相談センター
  otogawa: [
    {
      id: 'p',
      kind: 'person',
      value: 'ディネシュ・カルキ',
      kana: 'でぃねしゅ　かるき',
      romaji: 'DINESH KARKI',
    },
    { id: 'q', kind: 'person', value: 'アニタ・カルキ', kana: 'あにた　かるき', romaji: 'ANITA KARKI' },
    {
      id: 'r',
      kind: 'person',
      value: 'ファティマ・ザフラ・ラハマン',
      kana: 'ふぁてぃま　ざふら　らはまん',
      romaji: 'FATIMA ZAHRA RAHMAN',
    },
    { id: 'a', kind: 'address', value: '音川市汀町3丁目15番2号 リバーサイド音川B207' },
    { id: 'm', kind: 'phone', value: '090-0000-2641' },
    { id: 'b', kind: 'date-of-birth', value: '1994年11月6日' },
    { id: 'w', kind: 'workplace', value: '株式会社オトガワ製缶' },
    { id: 's', kind: 'school', value: '音川市立汀小学校' },
    { id: 'i', kind: 'identifier', value: 'KT40719263RH' },
  ],
  // 日向井町福祉課保護係
  himukai: [
    { id: 'p', kind: 'person', value: '御園生　義雄', kana: 'みそのう　よしお' },
    { id: 'q', kind: 'person', value: '御園生　里枝', kana: 'みそのう　さとえ', aliases: ['仙道　里枝'] },
    { id: 'r', kind: 'person', value: '蛯原　拓真', kana: 'えびはら　たくま', aliases: ['エビちゃん'] },
    { id: 'a', kind: 'address', value: '日向井町大字樋之口217番地4' },
    { id: 't', kind: 'phone', value: '0479-00-8153' },
    { id: 'b', kind: 'date-of-birth', value: '昭和29年4月3日' },
    { id: 'w', kind: 'workplace', value: '日向井アスコン有限会社' },
    { id: 'f', kind: 'facility', value: '医療法人慈泉会ひむかい内科', aliases: ['ひむかい内科'] },
    { id: 'n', kind: 'identifier', value: '31-0482' },
  ],
  // 小鴉市こども家庭センター
  kogarasu: [
    { id: 'p', kind: 'person', value: '五味渕　葵', kana: 'ごみぶち　あおい' },
    { id: 'q', kind: 'person', value: '五味渕　早希', kana: 'ごみぶち　さき' },
    { id: 'r', kind: 'person', value: '五味渕　陽翔', kana: 'ごみぶち　はると', aliases: ['はるぴ'] },
    { id: 'x', kind: 'person', value: '寒河江　竜也', kana: 'さがえ　たつや' },
    { id: 'a', kind: 'address', value: '小鴉市弥生が丘2丁目31番5号 メープル弥生102' },
    { id: 'm', kind: 'phone', value: '080-0000-6379' },
    { id: 'b', kind: 'date-of-birth', value: '平成26年2月14日' },
    { id: 's', kind: 'school', value: '小鴉市立弥生小学校' },
    { id: 'w', kind: 'workplace', value: '有限会社こがらす食品' },
    { id: 'o', kind: 'organization', value: 'NPO法人そらまめの家' },
    { id: 'e', kind: 'email', value: 'saki.gomi@kgmail.example' },
  ],
  // 綴尾市障がい者基幹相談支援センター
  tsuzurao: [
    { id: 'p', kind: 'person', value: '髙濵　壮介', kana: 'たかはま　そうすけ' },
    { id: 'q', kind: 'person', value: '髙濵　ゆき乃', kana: 'たかはま　ゆきの' },
    { id: 'r', kind: 'person', value: '齊川　眞人', kana: 'さいかわ　まさと' },
    { id: 'a', kind: 'address', value: '綴尾市北二条西7丁目4番地 コーポ北辰201' },
    { id: 't', kind: 'phone', value: '0138-00-5746' },
    { id: 'b', kind: 'date-of-birth', value: '昭和61年12月30日' },
    { id: 'w', kind: 'workplace', value: '合同会社つづらおファーム' },
    { id: 'o', kind: 'organization', value: '社会福祉法人綴葉会' },
    { id: 'n', kind: 'identifier', value: 'S-1107-29' },
    { id: 'e', kind: 'email', value: 'sosuke1230@tzmail.example' },
  ],
  // 岩壺町役場くらしの窓口
  iwatsubo: [
    { id: 'p', kind: 'person', value: '木場　ツヤ', kana: 'きば　つや' },
    { id: 'q', kind: 'person', value: '木場　敬一郎', kana: 'きば　けいいちろう', aliases: ['ケイ兄'] },
    { id: 'r', kind: 'person', value: '一木　芽衣', kana: 'いちき　めい' },
    { id: 'a', kind: 'address', value: '岩壺町字立石55番地' },
    { id: 't', kind: 'phone', value: '0986-00-3412' },
    { id: 'b', kind: 'date-of-birth', value: '大正15年8月12日' },
    { id: 'w', kind: 'workplace', value: '岩壺茶業協同組合', aliases: ['岩壺茶協'] },
    { id: 'f', kind: 'facility', value: '岩壺町立岩壺病院' },
    { id: 'n', kind: 'identifier', value: 'い-0388-5' },
  ],
};
