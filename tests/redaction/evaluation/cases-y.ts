import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch Y know. Nobody in it exists. */
export const casesY: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 蓼沼原市生活支援課
  tadenumahara: [
    { id: 'p', kind: 'person', value: '薬師神　茂登子', kana: 'やくしじん　もとこ' },
    { id: 'q', kind: 'person', value: '薬師神　睦', kana: 'やくしじん　むつみ' },
    { id: 'r', kind: 'person', value: '鍬形　祥吾', kana: 'くわがた　しょうご', aliases: ['しょうちゃん'] },
    { id: 'a', kind: 'address', value: '蓼沼原市若松台2丁目18番6号 メゾン連雀204' },
    { id: 't', kind: 'phone', value: '0285-00-8127' },
    { id: 'b', kind: 'date-of-birth', value: '昭和33年6月9日' },
    { id: 'w', kind: 'workplace', value: '株式会社タデノ精密' },
    { id: 'n', kind: 'identifier', value: 'TN-5083-2' },
    { id: 'e', kind: 'email', value: 'yakushijin.m@tdmail.example' },
  ],
  // 潟渡町健康福祉課
  katawatari: [
    { id: 'p', kind: 'person', value: '嶋貫　久米雄', kana: 'しまぬき　くめお', aliases: ['くめさん'] },
    { id: 'q', kind: 'person', value: '嶋貫　志津恵', kana: 'しまぬき　しづえ' },
    { id: 'r', kind: 'person', value: '髙須　晴臣', kana: 'たかす　はるおみ' },
    { id: 'a', kind: 'address', value: '潟渡町大字砂山字中谷地317番地4' },
    { id: 't', kind: 'phone', value: '0187-00-8246' },
    { id: 'm', kind: 'phone', value: '080-0000-8315' },
    { id: 'b', kind: 'date-of-birth', value: '昭和11年11月23日' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホームひばりの杜', aliases: ['ひばりの杜'] },
    { id: 'o', kind: 'organization', value: '社会福祉法人潟渡福寿会' },
  ],
  // 弓掛川市子ども家庭課
  yumikakegawa: [
    { id: 'p', kind: 'person', value: 'カマラ・タマン', kana: 'かまら　たまん', romaji: 'KAMALA TAMANG' },
    { id: 'q', kind: 'person', value: '沓掛　蓮斗', kana: 'くつかけ　れんと', aliases: ['れんくん'] },
    { id: 'r', kind: 'person', value: '沓掛　拓郎', kana: 'くつかけ　たくろう' },
    { id: 'a', kind: 'address', value: '弓掛川市榎木町4番12号 第五大成荘105' },
    { id: 'm', kind: 'phone', value: '090-0000-8052' },
    { id: 'b', kind: 'date-of-birth', value: '平成3年2月17日' },
    { id: 's', kind: 'school', value: '弓掛川市立南第三小学校' },
    { id: 'w', kind: 'workplace', value: '有限会社ミナヅキ製菓' },
    { id: 'n', kind: 'identifier', value: 'ユ-2297-06' },
  ],
  // 磐座村住民福祉課
  iwakuramura: [
    { id: 'p', kind: 'person', value: '魚住　千代松', kana: 'うおずみ　ちよまつ' },
    { id: 'q', kind: 'person', value: '魚住　ミチヱ', kana: 'うおずみ　みちえ' },
    { id: 'r', kind: 'person', value: '芹川　昴', kana: 'せりかわ　すばる' },
    { id: 'a', kind: 'address', value: '磐座村大字奥沢1186番地' },
    { id: 't', kind: 'phone', value: '0573-00-8370' },
    { id: 'b', kind: 'date-of-birth', value: '昭和4年8月30日' },
    { id: 'f', kind: 'facility', value: '医療法人白樺会奥沢診療所', aliases: ['奥沢診療所'] },
    { id: 'n', kind: 'identifier', value: '38014462' },
  ],
  // 鳴砂区地域福祉課
  narisuna: [
    {
      id: 'p',
      kind: 'person',
      value: '橘田　琴音',
      kana: 'きった　ことね',
      aliases: ['ことちゃん', '楠瀬　琴音'],
    },
    { id: 'q', kind: 'person', value: '橘田　悠馬', kana: 'きった　ゆうま' },
    { id: 'r', kind: 'person', value: '鷲見　勇吉', kana: 'すみ　ゆうきち' },
    { id: 'a', kind: 'address', value: '鳴砂区芦辺町3丁目5番9号 グランパレス芦辺801' },
    { id: 'm', kind: 'phone', value: '070-0000-8194' },
    { id: 'b', kind: 'date-of-birth', value: '1997-10-05' },
    { id: 'o', kind: 'organization', value: 'NPO法人ほおずき' },
    { id: 'w', kind: 'workplace', value: '株式会社セイランフーズ' },
    { id: 'e', kind: 'email', value: 'kitta_kotone@nsmail.example' },
  ],
  // 椰子浜町福祉こども課
  yashihama: [
    { id: 'p', kind: 'person', value: 'アグス・ヌグロホ', kana: 'あぐす　ぬぐろほ', romaji: 'AGUS NUGROHO' },
    { id: 'q', kind: 'person', value: '知念　八重子', kana: 'ちねん　やえこ' },
    { id: 'r', kind: 'person', value: '伊佐敷　瑛太', kana: 'いさしき　えいた', aliases: ['エイタン'] },
    { id: 'a', kind: 'address', value: '椰子浜町字東原642番地' },
    { id: 't', kind: 'phone', value: '098-000-8263' },
    { id: 'b', kind: 'date-of-birth', value: '昭和61年4月1日' },
    { id: 's', kind: 'school', value: '椰子浜町立椰子浜中学校' },
    { id: 'w', kind: 'workplace', value: '合同会社東原マリン' },
    { id: 'n', kind: 'identifier', value: '7720-3158' },
  ],
};
