import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch Z know. Nobody in it exists. */
export const casesBB: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 茅森市自立相談課
  kayamori: [
    { id: 'p', kind: 'person', value: '粟飯原　宗佑', kana: 'あいはら　そうすけ', romaji: 'SOSUKE AIHARA' },
    { id: 'q', kind: 'person', value: '粟飯原　多鶴', kana: 'あいはら　たづる' },
    { id: 'r', kind: 'person', value: '畠　佳苗', kana: 'はたけ　かなえ', aliases: ['かなっぺ'] },
    { id: 'a', kind: 'address', value: '茅森市小牧台3丁目14番5号 メゾン茅の木206' },
    { id: 't', kind: 'phone', value: '0238-00-9614' },
    { id: 'm', kind: 'phone', value: '090-0000-9527' },
    { id: 'b', kind: 'date-of-birth', value: '昭和49年11月22日' },
    { id: 'w', kind: 'workplace', value: '株式会社北斗梱包茅森センター' },
    { id: 'e', kind: 'email', value: 's-aihara74@kayamail.example' },
    { id: 'n', kind: 'identifier', value: 'KY-0583' },
  ],
  // 露草町健康ふくし課
  tsuyukusa: [
    { id: 'p', kind: 'person', value: '磯﨑　榮次郎', kana: 'いそざき　えいじろう', aliases: ['エイじい'] },
    { id: 'q', kind: 'person', value: '磯﨑　トメ子', kana: 'いそざき　とめこ' },
    { id: 'r', kind: 'person', value: '田邉　千恵美', kana: 'たなべ　ちえみ' },
    { id: 'a', kind: 'address', value: '露草町大字鵜沼字下河原218番地4' },
    { id: 't', kind: 'phone', value: '0479-00-9738' },
    { id: 'b', kind: 'date-of-birth', value: '昭和13年2月19日' },
    { id: 'f', kind: 'facility', value: '社会福祉法人つゆくさ会 特別養護老人ホーム鵜の里', aliases: ['鵜の里'] },
    { id: 'n', kind: 'identifier', value: '0000618249' },
  ],
  // 柊台市こども家庭センター
  hiiragidai: [
    { id: 'p', kind: 'person', value: '唐木　沙也加', kana: 'からき　さやか', aliases: ['飯干沙也加', 'さやちん'] },
    { id: 'q', kind: 'person', value: '唐木　琉生', kana: 'からき　るい' },
    { id: 'r', kind: 'person', value: '槇　宏隆', kana: 'まき　ひろたか' },
    { id: 'a', kind: 'address', value: '柊台市花園町5丁目8番21号 コーポ花園B202' },
    { id: 'm', kind: 'phone', value: '080-0000-9643' },
    { id: 'b', kind: 'date-of-birth', value: '1992-07-16' },
    { id: 's', kind: 'school', value: '柊台市立若草小学校' },
    { id: 'w', kind: 'workplace', value: '有限会社むぎの家ベーカリー' },
    { id: 'o', kind: 'organization', value: 'NPO法人ひいらぎ子育てネット' },
    { id: 'e', kind: 'email', value: 'saya.k0716@hiiramail.example' },
  ],
  // 磯見川市国際くらし相談室
  isomigawa: [
    { id: 'p', kind: 'person', value: 'ディナ・プスパサリ', kana: 'でぃな　ぷすぱさり', romaji: 'DINA PUSPASARI' },
    { id: 'q', kind: 'person', value: 'ミン・テッ・アウン', kana: 'みん　てっ　あうん', romaji: 'MIN THET AUNG' },
    { id: 'r', kind: 'person', value: '福井　秀麿', kana: 'ふくい　ひでまろ' },
    { id: 'a', kind: 'address', value: '磯見川市入船3丁目2番19号 第二入船ハイツ103' },
    { id: 'm', kind: 'phone', value: '070-0000-9586' },
    { id: 'b', kind: 'date-of-birth', value: '1996-04-27' },
    { id: 'i', kind: 'identifier', value: 'GH41760935KE' },
    { id: 'w', kind: 'workplace', value: '株式会社磯見缶詰' },
    { id: 'o', kind: 'organization', value: '日本語教室あした' },
    { id: 'e', kind: 'email', value: 'dina.puspa@isomail.example' },
  ],
  // 夕崎村保健福祉係
  yuzaki: [
    { id: 'p', kind: 'person', value: '神楽岡　キサ', kana: 'かぐらおか　きさ', aliases: ['キサばんちゃ'] },
    { id: 'q', kind: 'person', value: '神楽岡　和久', kana: 'かぐらおか　かずひさ' },
    { id: 'r', kind: 'person', value: '吉濵　英彦', kana: 'よしはま　ひでひこ' },
    { id: 'a', kind: 'address', value: '夕崎村字小浜前47番地' },
    { id: 't', kind: 'phone', value: '0194-00-9805' },
    { id: 'b', kind: 'date-of-birth', value: '昭和16年8月4日' },
    { id: 'f', kind: 'facility', value: '夕崎村国民健康保険診療所', aliases: ['夕崎村診療所'] },
    { id: 'w', kind: 'workplace', value: '夕崎漁業協同組合', aliases: ['夕崎漁協'] },
    { id: 'n', kind: 'identifier', value: '夕福-217' },
  ],
  // 松風市障がい者就労支援課
  matsukazeno: [
    { id: 'p', kind: 'person', value: '梁川　柊斗', kana: 'やながわ　しゅうと', aliases: ['しゅうちん'] },
    { id: 'q', kind: 'person', value: '梁川　奈津江', kana: 'やながわ　なつえ' },
    { id: 'r', kind: 'person', value: '鳴神　千暁', kana: 'なるかみ　ちあき' },
    { id: 'a', kind: 'address', value: '松風市北通7条西3丁目2-15 市営北通団地4棟305号' },
    { id: 't', kind: 'phone', value: '0166-00-9559' },
    { id: 'm', kind: 'phone', value: '080-0000-9871' },
    { id: 'b', kind: 'date-of-birth', value: '平成16年12月9日' },
    { id: 's', kind: 'school', value: '松風市立光陵高等学校' },
    { id: 'o', kind: 'organization', value: '社会福祉法人まつかぜ会 多機能型事業所ルピナス', aliases: ['ルピナス'] },
    { id: 'n', kind: 'identifier', value: '0241385076' },
  ],
};
