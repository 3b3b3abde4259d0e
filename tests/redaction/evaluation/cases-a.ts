import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch A know. Nobody in it exists. */
export const casesA: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 蓬沢市生活支援課
  yomogi: [
    { id: 'p', kind: 'person', value: '真壁　佐和子', kana: 'まかべ　さわこ', aliases: ['さわちゃん', '岸部佐和子'] },
    { id: 'q', kind: 'person', value: '真壁　洸太', kana: 'まかべ　こうた', aliases: ['コウちゃん'] },
    { id: 'r', kind: 'person', value: '真壁　トミ', kana: 'まかべ　とみ' },
    { id: 'a', kind: 'address', value: '蓬沢市稲荷台2丁目14番8号 コーポ稲荷台103' },
    { id: 't', kind: 'phone', value: '0277-00-4180' },
    { id: 'm', kind: 'phone', value: '090-0000-6631' },
    { id: 'b', kind: 'date-of-birth', value: '1984-07-19' },
    { id: 'w', kind: 'workplace', value: '株式会社ヨモギ精工' },
    { id: 's', kind: 'school', value: '蓬沢市立稲荷台小学校3年1組' },
    { id: 'e', kind: 'email', value: 'sawako.makabe@post.example' },
    { id: 'n', kind: 'identifier', value: '0038172' },
  ],
  // 浦戸崎町福祉課
  urato: [
    { id: 'p', kind: 'person', value: '髙﨑　邦雄', kana: 'たかさき　くにお', aliases: ['くにさん'] },
    { id: 'q', kind: 'person', value: '髙﨑　志津', kana: 'たかさき　しづ' },
    { id: 'a', kind: 'address', value: '浦戸崎町大字船越字浜口388番地2' },
    { id: 't', kind: 'phone', value: '0193-00-2257' },
    { id: 'w', kind: 'workplace', value: '船越漁業協同組合', aliases: ['船越漁協'] },
    { id: 'f', kind: 'facility', value: '医療法人恵風会船越病院' },
    { id: 'b', kind: 'date-of-birth', value: '昭和27年3月3日' },
  ],
  // 霧野市くらし相談室
  kirino: [
    { id: 'p', kind: 'person', value: '齊藤　瑠偉', kana: 'さいとう　るい' },
    { id: 'q', kind: 'person', value: '邊見　亮子', kana: 'へんみ　りょうこ', aliases: ['リョーコ'] },
    { id: 'a', kind: 'address', value: '霧野市中条町1番地の15 グランメゾン中条502号' },
    { id: 'm', kind: 'phone', value: '080-0000-7145' },
    { id: 'w', kind: 'workplace', value: '居酒屋 三代目とり政', aliases: ['とり政'] },
    { id: 'o', kind: 'organization', value: '社会福祉法人はるか会 相談支援事業所こだち' },
    { id: 'b', kind: 'date-of-birth', value: '1996-12-01' },
  ],
  // 水面市福祉総務課
  minamo: [
    {
      id: 'p',
      kind: 'person',
      value: 'グエン・ティ・ホア',
      kana: 'ぐえん　てぃ　ほあ',
      romaji: 'NGUYEN THI HOA',
      aliases: ['ホアさん'],
    },
    { id: 'q', kind: 'person', value: 'レ・バン・ドゥック', kana: 'れ　ばん　どぅっく', romaji: 'LE VAN DUC' },
    { id: 'a', kind: 'address', value: '水面市東町3-21-7 みなもハイム201' },
    { id: 'w', kind: 'workplace', value: '有限会社みなも食品' },
    { id: 'e', kind: 'email', value: 'hoa.ng95@mail.example' },
    { id: 'i', kind: 'identifier', value: 'UH48213076ED' },
    { id: 'm', kind: 'phone', value: '070-0000-9082' },
  ],
  // 築出市生活相談課
  tsukude: [
    { id: 'p', kind: 'person', value: '東　望', kana: 'ひがし　のぞみ' },
    { id: 'q', kind: 'person', value: '東　実', kana: 'ひがし　みのる' },
    { id: 'r', kind: 'person', value: '林田　光', kana: 'はやしだ　ひかる' },
    { id: 'a', kind: 'address', value: '築出市北3条西2丁目5-16' },
    { id: 't', kind: 'phone', value: '0157-00-3368' },
    { id: 'w', kind: 'workplace', value: 'つくで清掃（株）' },
  ],
  // 荻島町健康福祉課
  ogishima: [
    { id: 'p', kind: 'person', value: '小田切　宗一郎', kana: 'おたぎり　そういちろう' },
    { id: 'q', kind: 'person', value: '小田切　かよ', kana: 'おたぎり　かよ', aliases: ['かよ婆'] },
    { id: 'r', kind: 'person', value: '小田切　悠真', kana: 'おたぎり　ゆうま' },
    { id: 'a', kind: 'address', value: '荻島町字東畑1205番地' },
    { id: 's', kind: 'school', value: '荻島町立荻島中学校2年B組' },
    { id: 'w', kind: 'workplace', value: '荻島製材所' },
    { id: 'n', kind: 'identifier', value: '0000123987' },
    { id: 'b', kind: 'date-of-birth', value: '1951-04-28' },
    { id: 't', kind: 'phone', value: '0265-00-7719' },
  ],
  // 風早市地域福祉課
  kazahaya: [
    { id: 'p', kind: 'person', value: '千葉　隆', kana: 'ちば　たかし' },
    { id: 'q', kind: 'person', value: '福山　由香里', kana: 'ふくやま　ゆかり' },
    { id: 'f', kind: 'facility', value: 'かざはや記念病院' },
    { id: 'w', kind: 'workplace', value: 'スーパーいなだ風早店' },
    { id: 'a', kind: 'address', value: '風早市城内1-9-22' },
    { id: 't', kind: 'phone', value: '0833-00-5146' },
    { id: 'b', kind: 'date-of-birth', value: '1962-09-15' },
  ],
  // 白南風市保護課
  shirahae: [
    { id: 'p', kind: 'person', value: '𠮷澤　眞理', kana: 'よしざわ　まり' },
    { id: 'q', kind: 'person', value: '𠮷澤　龍之介', kana: 'よしざわ　りゅうのすけ' },
    { id: 'r', kind: 'person', value: '渡邉　濱子', kana: 'わたなべ　はまこ' },
    { id: 'a', kind: 'address', value: '白南風市港北町4番2-301号' },
    { id: 't', kind: 'phone', value: '0898-00-6402' },
    { id: 'w', kind: 'workplace', value: '白南風造船鉄工' },
    { id: 'b', kind: 'date-of-birth', value: '昭和58年10月2日' },
  ],
};
