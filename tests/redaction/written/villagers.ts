import type { Written } from './written.ts';

/** A household as neighbours, clerks and teachers speak of it: names that are also words, kin instead of titles, two alphabets. */
export const villagers: Written = {
  known: [
    { kind: 'person', value: '岸　清子', kana: 'きし　きよこ', aliases: ['きよちゃん', '旧姓 浜岡'] },
    { kind: 'person', value: '岸　翔平', kana: 'きし　しょうへい' },
    { kind: 'person', value: '浜岡　勇二', kana: 'はまおか　ゆうじ' },
    { kind: 'person', value: '大空　ひかり', kana: 'おおぞら　ひかり' },
    { kind: 'person', value: '千石　実', kana: 'せんごく　みのる', aliases: ['ミノさん'] },
  ],
  table: `
    「{R:岸}の婆さんな、ここんとこ畑にも出て来んが」
    「{R:岸}んとこの{R:翔平}が昼間っからパチンコ屋におったぞ」
    おらんちの隣の{R:清子}さがよ、夜中に戸ぉたたくだよ
    {R:清子}は「わしゃ困っとらん」の一点張り。
    {R:岸}清子の件、{R:翔平}同席。{R:浜岡}（弟）は仕事で来られず。
    {R:岸清子}→デイ週2　{R:岸翔平}→若者サポステ
    {R:きよちゃん}、{R:キヨコ}、{R:キシ}さん、みんな同じ人です
    ｷｼ様分　{R:ｷｼ ｷﾖｺ}　{R:ｷｼｷﾖｺ}　{R:ｷｼ ｼｮｳﾍｲ}
    宛名：{R:岸 清子}様方　{R:浜岡 勇二}様
    署名欄に{G:岸}とだけ書いてある
    {G:岸}、{R:浜岡}、{R:千石}の三名が来所
    三者面談（{G:岸}・{R:大空}・学校）
    ひかりさんではなく{R:大空}さん？　{R:大空ひかり}さんです
    {G:ひかり}は学校、{G:ひかり}の弁当、{R:ひかり}に聞くと
    {G:ヒカリ}がね、お父さん怒るからって
    「{R:ひかり}ちゃん、おうち帰りたくないって」
    {R:おおぞら}さんちの子、{R:オオゾラ}、{R:おおぞらひかり}
    {R:千石}さんの{R:実}くん、{R:千石実}、{R:せんごくみのる}、{R:ミノさん}
    {G:実}の部屋、{G:実}と母、{R:実}が怒鳴る、{G:実}へ声掛け
    {R:みのる}が家を出た。{G:みのる}、{R:ミノル}
    本人（{R:実}）は無言。母「{R:実}、ちゃんと話しなさい」
    {R:千石}親子、{R:千石}家、{R:千石}宅、{R:千石}世帯、{R:千石}母、{R:千石}（母）
    {R:S.M.}さん、{R:K.K}さん（63）、対象者 {R:K・S}
    {G:K.K.}の生活保護、母{G:K}と長男{G:S}
    {R:Kiyoko Kishi}, {R:KISHI KIYOKO}, {R:Shohei}, {R:Shouhei Kishi}, {R:SYOUHEI}, {R:Shôhei}, {R:Yuji Hamaoka}, {R:YUUJI}
    {R:kishi}さんから{R:hamaoka}さんへ
    {R:Minoru Sengoku}（{R:SENGOKU, Minoru}）
    {R:岸　清　子}　{R:浜　岡　勇　二}　{R:大 空 ひ か り}
    {R:岸清⏎子}さん、{R:浜岡⏎勇二}氏、{R:大⏎空}さん
    {R:淸子}さん、{R:濱岡}さん、{R:濵岡勇二}、{R:實}さん、{R:勇ニ}さん
    {R:浜岡ゆうじ}、{R:はまおか勇二}、{R:ハマオカユウジ}、{R:ハマオカ}（弟）、{R:はまおか}からTEL
    {R:勇二}さん、{R:ゆうじ}さん、{R:ユージ}、弟の{R:勇二}、弟{R:勇二}
    {N:岸}辺の草刈り、向こう{N:岸}、海{N:岸}通り、{N:岸}和田市、{N:岸}の土手、彼{N:岸}花、右{N:岸}
    {N:大空}の下で、{N:ひかり}の丘保育園、新幹線{N:ひかり}号、光回線の{N:ひかり}電話、{N:千石}船、{N:千石}町内会
    {N:実}際、{N:実}は雨、{N:実}施、木の{N:実}、{N:実}習、{N:実}績
    {N:浜岡}原発、{N:浜岡}町、{N:清子}ども
  `,
};

/** Names from abroad in kana, kanji and Latin letters, in any order. */
export const newcomers: Written = {
  known: [
    {
      kind: 'person',
      value: 'ファム・ティ・ラン',
      kana: 'ふぁむ　てぃ　らん',
      romaji: 'PHAM THI LAN',
      aliases: ['ランさん'],
    },
    {
      kind: 'person',
      value: 'サントス　ジョゼ　カルロス',
      kana: 'さんとす　じょぜ　かるろす',
      romaji: 'SANTOS JOSE CARLOS',
    },
    { kind: 'person', value: '金　美善', kana: 'きむ　みそん', romaji: 'KIM MISUN', aliases: ['金本　美幸'] },
    { kind: 'person', value: '李　偉', kana: 'り　い', romaji: 'LI WEI' },
    { kind: 'person', value: 'Maria Theresa Reyes', kana: 'まりあ　てれさ　れいえす' },
    { kind: 'person', value: 'アハマド・ハーン', kana: 'あはまど　はーん', romaji: 'AHMAD KHAN' },
  ],
  table: `
    {R:ファム・ティ・ラン}さん、{R:ファム ティ ラン}、{R:ラン}さん、{R:ファム}さん、{R:PHAM THI LAN}、{R:Pham Thi Lan}、{R:Lan}さん、{R:ﾌｧﾑ ﾃｨ ﾗﾝ}、{R:ファムティラン}
    {R:ティ・ラン}さん、{R:Phạm Thị Lan}、{R:ランさん}の在留期限
    {R:ラン}は技能実習、{R:ラン}から電話
    {R:サントス・ジョゼ・カルロス}、{R:ジョゼ}さん、{R:カルロス}さん、{R:ジョゼ・カルロス・サントス}、{R:Jose Carlos Santos}、{R:SANTOS}氏、{R:José}さん、{R:サントス}一家
    ホセではなく{R:ジョゼ}、{R:カルロス}が倒れた、{R:カルロス}の勤務先
    {R:金美善}さん、{R:キム・ミソン}さん、{R:キムミソン}、{R:金}さん、{R:美善}さん、{R:金本}さん、{R:金本美幸}、{R:美幸}さん、{R:KIM MISUN}、{R:Misun Kim}、{R:キム}さん
    {R:李}さん、{R:李偉}、{R:リ・イ}さん、{R:LI WEI}、{R:Li Wei}、{R:李偉}氏、{R:Wei Li}
    {R:Maria Theresa Reyes}、{R:マリア・テレサ・レイエス}、{R:マリア}さん、{R:テレサ}さん、{R:レイエス}さん、{R:REYES Maria}、{R:Reyes, Maria Theresa}、{R:Maria}さん、M. T. Reyes
    {R:アハマド・ハーン}、{R:アハマド}さん、{R:ハーン}さん、{R:AHMAD KHAN}、{R:Khan}さん、Mr. Khan、{R:アハマド}が来ない、{R:ｱﾊﾏﾄﾞ･ﾊｰﾝ}、{R:アハマドハーン}
    {N:金}額、{N:李}白、{N:金}曜日、お{N:金}、{N:ラン}ドセル、{N:マリア}ナ海溝、{N:ラン}チ会、{N:キム}チ鍋、{N:サントス}珈琲店、{N:ラン}ニング
    {N:プラン}の見直し、{N:ベテラン}、{N:金}銭管理、{N:一覧}
  `,
};

/** Kanji and katakana that scanning takes for each other. */
export const lookAlikes: Written = {
  known: [
    { kind: 'person', value: '二宮　八重', kana: 'にのみや　やえ' },
    { kind: 'person', value: '工藤　力', kana: 'くどう　つとむ' },
    { kind: 'person', value: '一色　夕子', kana: 'いっしき　ゆうこ' },
    { kind: 'person', value: 'エロイ　カタリーナ', kana: 'えろい　かたりーな' },
    { kind: 'person', value: '山口　タカ', kana: 'やまぐち　たか' },
  ],
  table: `
    {R:ニ宮八重}さん、{R:ニノミヤ　ヤエ}、{G:二ノ宮}さん、{G:二の宮八重}、{R:二宮ハ重}、{R:ニ宮}様
    {R:エ藤力}さん、{R:工藤カ}さん、{R:エ藤}氏、{R:ク ド ウ}　{R:ツ ト ム}、{R:工藤}つとむ
    {R:一色タ子}様、{R:ー色夕子}、{R:一色タ子}、{R:イッシキ}さん、{R:イツシキ ユウコ}
    {R:エ口イ}さん、{R:力タリーナ}さん、{R:カタリ一ナ}、{R:カタリーナ・エロイ}、{R:エロイカタリ一ナ}
    {R:山ロタカ}さん、{R:山ロ}様、山口夕力、{R:ヤマグチ 夕力}、{R:山 ロ　タ カ}
    {N:力}を合わせる、{N:二宮}金次郎像、{N:山口}県の実家、{N:タカ}派、{N:一色}刷り
  `,
};
