import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch B know. Nobody in it exists. */
export const casesB: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 高瀬原市生活自立支援室
  takase: [
    { id: 'p', kind: 'person', value: '望月　涼介', kana: 'もちづき　りょうすけ', aliases: ['リョウ'] },
    { id: 'q', kind: 'person', value: '望月　ヨシ江', kana: 'もちづき　よしえ', aliases: ['ヨッちゃん'] },
    { id: 'a', kind: 'address', value: '高瀬原市大字西野字清水12番地4' },
    { id: 't', kind: 'phone', value: '0578-00-9021' },
    { id: 'b', kind: 'date-of-birth', value: '平成2年1月8日' },
    { id: 'w', kind: 'workplace', value: '高瀬原運輸倉庫株式会社' },
    { id: 'n', kind: 'identifier', value: '4901-228816-3' },
  ],
  // さざなみ町健康福祉課
  sazanami: [
    { id: 'p', kind: 'person', value: '嶋田　壽美子', kana: 'しまだ　すみこ', aliases: ['すみちゃん'] },
    { id: 'q', kind: 'person', value: '嶋田　榮治', kana: 'しまだ　えいじ' },
    { id: 'a', kind: 'address', value: 'さざなみ町磯部3丁目7番1号 町営磯部団地C棟405号室' },
    { id: 't', kind: 'phone', value: '0797-00-1534' },
    { id: 'f', kind: 'facility', value: '磯部内科クリニック' },
    { id: 'b', kind: 'date-of-birth', value: '1940-12-05' },
  ],
  // 星見市くらしの相談課
  hoshimi: [
    { id: 'p', kind: 'person', value: '星　南', kana: 'ほし　みなみ' },
    { id: 'q', kind: 'person', value: '星　亘', kana: 'ほし　わたる' },
    { id: 'r', kind: 'person', value: '原　茂', kana: 'はら　しげる' },
    { id: 's', kind: 'school', value: '星見市立星見西高等学校' },
    { id: 'w', kind: 'workplace', value: 'ほしみ印刷株式会社' },
    { id: 'a', kind: 'address', value: '星見市緑町18番6号' },
    { id: 'm', kind: 'phone', value: '080-0000-3690' },
  ],
  // 浮島市福祉相談課
  ukishima: [
    {
      id: 'p',
      kind: 'person',
      value: '朴　智恩',
      kana: 'ぱく　ちおん',
      romaji: 'PARK JIEUN',
      aliases: ['パク・ジウン', '新井智恵'],
    },
    {
      id: 'q',
      kind: 'person',
      value: 'アナ・マリア・ロドリゲス',
      kana: 'あな　まりあ　ろどりげす',
      romaji: 'ANA MARIA RODRIGUEZ',
    },
    { id: 'a', kind: 'address', value: '浮島市栄6-2-30 リバーサイド浮島1104' },
    { id: 'e', kind: 'email', value: 'jieun.p@ukimail.example' },
    { id: 'm', kind: 'phone', value: '090-0000-2745' },
    { id: 'w', kind: 'workplace', value: '株式会社ウキシマ電子' },
  ],
  // 野古野村住民福祉課
  nokono: [
    { id: 'p', kind: 'person', value: '鏡味　伊佐夫', kana: 'かがみ　いさお', aliases: ['いさ爺'] },
    { id: 'q', kind: 'person', value: '鏡味　みつ', kana: 'かがみ　みつ' },
    { id: 'r', kind: 'person', value: '鏡味　凛', kana: 'かがみ　りん' },
    { id: 'a', kind: 'address', value: '野古野村大字本郷2番地' },
    { id: 's', kind: 'school', value: '野古野村立野古野小学校' },
    { id: 't', kind: 'phone', value: '0867-00-2245' },
  ],
  // 天神川市自立支援課
  tenjin: [
    { id: 'p', kind: 'person', value: '阿武　宏太朗', kana: 'あんの　こうたろう' },
    { id: 'q', kind: 'person', value: '阿武　朱里', kana: 'あんの　あかり', aliases: ['あーちゃん'] },
    { id: 'w', kind: 'workplace', value: '天神パッケージ（有）' },
    { id: 'a', kind: 'address', value: '天神川市天神通り5番地 シャトー天神308' },
    { id: 'b', kind: 'date-of-birth', value: '昭和64年1月3日' },
    { id: 'm', kind: 'phone', value: '070-0000-5517' },
    { id: 'n', kind: 'identifier', value: '6208 1174 3320' },
  ],
  // 日ノ隈市社会福祉課
  hinokuma: [
    { id: 'p', kind: 'person', value: '三田　晃', kana: 'みた　あきら' },
    { id: 'q', kind: 'person', value: '三田　小春', kana: 'みた　こはる' },
    { id: 'o', kind: 'organization', value: 'NPO法人ひのくまフードバンク' },
    { id: 'f', kind: 'facility', value: '独立行政法人日ノ隈医療センター' },
    { id: 't', kind: 'phone', value: '0944-00-7310' },
    { id: 'a', kind: 'address', value: '日ノ隈市三田町2丁目3-3' },
    { id: 'b', kind: 'date-of-birth', value: '1977-05-05' },
  ],
  // 沖津島町福祉保健課
  okitsu: [
    { id: 'p', kind: 'person', value: '櫻井　國男', kana: 'さくらい　くにお' },
    { id: 'q', kind: 'person', value: '櫻井　富貴', kana: 'さくらい　ふき' },
    { id: 'r', kind: 'person', value: '黒澤　廣志', kana: 'くろさわ　ひろし' },
    { id: 'a', kind: 'address', value: '沖津島町字大浦76番地ロ' },
    { id: 't', kind: 'phone', value: '0859-00-4471' },
    { id: 'w', kind: 'workplace', value: '沖津島観光汽船株式会社' },
  ],
};
