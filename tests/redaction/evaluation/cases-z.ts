import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch Z know. Nobody in it exists. */
export const casesZ: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 虹ヶ原市福祉総合相談課
  nijigahara: [
    { id: 'p', kind: 'person', value: '篠塚　康平', kana: 'しのづか　こうへい' },
    { id: 'q', kind: 'person', value: '篠塚　日和', kana: 'しのづか　ひより' },
    { id: 'r', kind: 'person', value: '蛭田　シヅ', kana: 'ひるた　しづ', aliases: ['シヅばあ'] },
    { id: 'a', kind: 'address', value: '虹ヶ原市弥栄町3丁目14番22号 コーポ弥栄202' },
    { id: 't', kind: 'phone', value: '0297-00-8512' },
    { id: 'm', kind: 'phone', value: '090-0000-8534' },
    { id: 'b', kind: 'date-of-birth', value: '1979-10-21' },
    { id: 'w', kind: 'workplace', value: '株式会社虹原ロジパック' },
    { id: 's', kind: 'school', value: '虹ヶ原市立弥栄小学校' },
    { id: 'n', kind: 'identifier', value: 'NJ-04417' },
  ],
  // 梓河町ほけん福祉課
  azusakawa: [
    { id: 'p', kind: 'person', value: '塩﨑　義澄', kana: 'しおざき　よしずみ' },
    { id: 'q', kind: 'person', value: '塩﨑　絹枝', kana: 'しおざき　きぬえ' },
    { id: 'r', kind: 'person', value: '神邊　昌弘', kana: 'かんべ　まさひろ', aliases: ['マサやん'] },
    { id: 'a', kind: 'address', value: '梓河町大字下槻字前田1187番地5' },
    { id: 't', kind: 'phone', value: '0263-00-8547' },
    { id: 'b', kind: 'date-of-birth', value: '昭和15年9月8日' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホーム槻の木苑' },
    { id: 'w', kind: 'workplace', value: '有限会社下槻製材所' },
    { id: 'n', kind: 'identifier', value: '介-2207-31' },
  ],
  // 琥珀浦市多文化共生室
  kohakuura: [
    {
      id: 'p',
      kind: 'person',
      value: 'ラクシュミ・アディカリ',
      kana: 'らくしゅみ　あでぃかり',
      romaji: 'LAXMI ADHIKARI',
    },
    { id: 'q', kind: 'person', value: 'ユスフ・チョードリー', kana: 'ゆすふ　ちょーどりー', romaji: 'YUSUF CHOWDHURY' },
    {
      id: 'r',
      kind: 'person',
      value: '范　建宏',
      kana: 'ふぁん　じぇんほん',
      romaji: 'FAN JIANHONG',
      aliases: ['ファンさん'],
    },
    { id: 'a', kind: 'address', value: '琥珀浦市汐見通6丁目3番19号 ハイム汐見105号' },
    { id: 'm', kind: 'phone', value: '070-0000-8561' },
    { id: 'b', kind: 'date-of-birth', value: '1993-06-17' },
    { id: 'i', kind: 'identifier', value: 'TE40917725RK' },
    { id: 'e', kind: 'email', value: 'laxmi.adk93@kohakumail.example' },
    { id: 'w', kind: 'workplace', value: '株式会社琥珀浦シーフーズ' },
    { id: 'o', kind: 'organization', value: 'NPO法人こはく日本語ひろば' },
  ],
  // 山鳩沢村住民福祉課
  yamabatozawa: [
    { id: 'p', kind: 'person', value: '乾　トミヱ', kana: 'いぬい　とみえ' },
    { id: 'q', kind: 'person', value: '乾　碧', kana: 'いぬい　みどり' },
    { id: 'r', kind: 'person', value: '大槻　芙美', kana: 'おおつき　ふみ', aliases: ['ふみ姉'] },
    { id: 'a', kind: 'address', value: '山鳩沢村字上ノ平263番地' },
    { id: 't', kind: 'phone', value: '0237-00-8576' },
    { id: 'b', kind: 'date-of-birth', value: '昭和9年4月2日' },
    { id: 'f', kind: 'facility', value: '医療法人山鳩会くぬぎ平診療所' },
    { id: 'w', kind: 'workplace', value: '山鳩沢きのこ生産組合' },
  ],
  // 常磐桐市こども家庭課
  tokiwagiri: [
    { id: 'p', kind: 'person', value: '安達　千景', kana: 'あだち　ちかげ', aliases: ['粟野千景'] },
    { id: 'q', kind: 'person', value: '安達　瑠夏', kana: 'あだち　るか', aliases: ['るかぴ'] },
    { id: 'r', kind: 'person', value: '湯浅　久美子', kana: 'ゆあさ　くみこ' },
    { id: 'a', kind: 'address', value: '常磐桐市東雲台4条2丁目8-31 サンヴェール東雲台A棟407' },
    { id: 'm', kind: 'phone', value: '080-0000-8593' },
    { id: 'b', kind: 'date-of-birth', value: '平成3年2月14日' },
    { id: 'e', kind: 'email', value: 'chikage_a@tokiwamail.example' },
    { id: 'w', kind: 'workplace', value: '合同会社トキワ縫製' },
    { id: 's', kind: 'school', value: '常磐桐市立桐の葉中学校' },
    { id: 'n', kind: 'identifier', value: '28-家-0093' },
  ],
  // 白玉橋市障がい福祉課
  shiratamabashi: [
    { id: 'p', kind: 'person', value: '雨宮　匠', kana: 'あめみや　たくみ' },
    { id: 'q', kind: 'person', value: '雨宮　静江', kana: 'あめみや　しずえ' },
    { id: 'r', kind: 'person', value: '門脇　佑樹', kana: 'かどわき　ゆうき', aliases: ['カドちゃん'] },
    { id: 'a', kind: 'address', value: '白玉橋市欅通7番地の16 市営欅団地3号棟504号' },
    { id: 't', kind: 'phone', value: '0568-00-8618' },
    { id: 'm', kind: 'phone', value: '090-0000-8627' },
    { id: 'b', kind: 'date-of-birth', value: '昭和61年12月5日' },
    { id: 'o', kind: 'organization', value: '社会福祉法人しらたま会 ワークステーションけやき' },
    { id: 'w', kind: 'workplace', value: '白玉橋印刷株式会社' },
    { id: 'n', kind: 'identifier', value: '0300744186' },
  ],
};
