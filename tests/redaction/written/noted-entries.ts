import type { Written } from './written.ts';

/** Register entries with notes, several values in one and kinds in the office's own words. */
export const notedEntries: Written = {
  known: [
    { kind: 'person', value: '飯塚 豊（いいづか ゆたか）' },
    { kind: 'person', value: '飯塚さち江（旧姓：河合）', kana: 'イイヅカサチエ' },
    { kind: 'person', value: '飯塚　琉生 ルイ', kana: 'いいづか　るい' },
    { kind: 'person', value: '本多様' },
    { kind: 'person', value: 'オルロワ・エカテリーナ（カーチャ）', romaji: 'ORLOVA EKATERINA' },
    { kind: 'phone', value: '自宅 0587-00-4412／携帯 090-0000-8817' },
    { kind: 'phone', value: 'TEL:052(000)3391 FAX:052(000)3392' },
    { kind: 'date-of-birth', value: '昭和33年4月5日生（67歳）' },
    { kind: 'date-of-birth', value: 'H27.12.01' },
    { kind: 'address', value: '〒491-0000 尾西野市三条郷内西31番地 （県営三条住宅 5-302）' },
    { kind: 'address', value: '尾西野市起字下町２０９－１　カーサ起２０３' },
    { kind: 'workplace', value: '尾西織物(株)（R7.3退職）' },
    { kind: 'school', value: '尾西野市立起小学校（4年1組 担任 佐野）' },
    { kind: 'facility', value: '尾西ひかりクリニック（心療内科）' },
    { kind: 'bank-account', value: '尾西信用金庫 起支店 普通 1029384' },
    { kind: 'license', value: '第301234567890号' },
    { kind: 'sns', value: 'LINE ID: yutaka_0405' },
    { kind: 'plate', value: '一宮 580 さ 41-27' },
  ],
  table: `
    {R:飯塚}さん、{R:飯塚豊}、{R:いいづか}さん、イイヅカユタカ、{R:いいずか}さん、{R:豊}さん、{G:ゆたか}さん
    {R:さち江}さん、{R:飯塚さち江}、{R:サチエ}さん、{G:河合}さち江、{R:イイヅカ サチエ}、{R:さちえ}さん
    {R:琉生}くん、{R:ルイ}くん、{R:飯塚琉生}、{R:いいづかるい}
    {R:本多}さんが立会い、{R:本多}様
    {R:エカテリーナ}さん、{R:オルロワ}さん、カーチャ、{R:Ekaterina Orlova}、{R:ORLOVA}さん
    {R:0587-00-4412}、{R:090-0000-8817}、{R:０９０－００００－８８１７}、{R:052-000-3391}、{R:052(000)3392}、{R:０５８７（００）４４１２}
    {R:昭和33年4月5日}、{R:S33.4.5}、{R:1958/4/5}、{R:平成27年12月1日}、{R:2015.12.1}、{R:Ｈ２７．１２．１}
    {R:三条郷内西31}、{R:三条郷内西31番地}、{R:尾西野市三条郷内西三十一番地}、{R:県営三条住宅5-302}、{R:三条住宅5棟302号}、{R:三条住宅５－３０２}
    {R:起字下町209-1}、{R:起209-1}、{R:下町209番地1}、{R:カーサ起203}、{R:カーサ起２０３号室}、{R:起字下町二〇九番地の一}、{R:尾西野市起下町209-1カーサ起203}
    {R:尾西織物}、{R:尾西織物株式会社}、{R:㈱尾西織物}、{R:尾西織物（株）}
    {R:起小学校}、{R:起小}4年1組、{R:尾西野市立起小学校}、{R:起小}の{R:4年1組}
    {R:尾西ひかりクリニック}、{G:ひかりクリニック}、{R:尾西ひかりＣＬ}
    {R:1029384}、普通{R:1029384}、{R:１０２９３８４}、{R:102-9384}、{R:一〇二九三八四}、{R:尾西信用金庫起支店普通1029384}
    {R:301234567890}、第{R:301234567890}号、{R:3012 3456 7890}、{R:３０１２３４５６７８９０}
    {R:yutaka_0405}、LINE：{R:yutaka_0405}、{R:ｙｕｔａｋａ＿０４０５}、{R:@yutaka_0405}
    {R:一宮580さ41-27}、{R:一宮 580 さ 4127}、{R:一宮５８０さ４１－２７}、{R:さ41-27}、{R:さ4127}の軽
    {N:豊}田市、{N:豊}橋、{N:豊}作、{N:起}立、早{N:起}き、{N:起}業、{N:下町}情緒、{N:三条}大橋、{N:ひかり}幼稚園、{N:本多}忠勝、{N:尾西}地区、{N:一宮}市
  `,
};

/** Kinds under other names: former names, passports, case numbers. */
export const otherKinds: Written = {
  known: [
    { kind: 'alias', value: 'ケンちゃん' },
    { kind: 'former_name', value: '大河原' },
    { kind: 'nickname', value: 'オオカミ' },
    { kind: '氏名', value: '深津 健', kana: 'ふかつ けん' },
    { kind: '住所', value: '雲井町字谷地頭7-2' },
    { kind: '電話', value: '0176000921' },
    { kind: '生年月日', value: '平成元年1月8日' },
    { kind: '勤務先', value: '雲井ミート' },
    { kind: 'passport', value: 'TZ1234567' },
    { kind: 'residenceCard', value: 'AB12345678CD' },
    { kind: 'case-number', value: 'R6-相-0042' },
  ],
  table: `
    {R:ケンちゃん}が、{R:ケンチャン}、{R:けんちゃん}、旧姓{R:大河原}、{R:大河原}さん、あだ名は{R:オオカミ}、{R:オオカミ}って呼ばれて
    {R:深津健}、{R:深津}さん、{R:健}さん、{R:フカツケン}、{R:ふかつ}さん、{R:Fukatsu Ken}、{R:Hukatu}さん、{R:F.K.}さん
    {R:雲井町谷地頭7-2}、{R:谷地頭7番地2}、{R:字谷地頭七の二}、{R:谷地頭７－２}
    {R:0176-00-0921}、{R:0176(00)0921}、{R:〇一七六－〇〇－〇九二一}、{G:00-0921}
    {R:平成元年1月8日}、{R:H1.1.8}、{R:平元.1.8}、{R:1989年1月8日}、{R:平成1年1月8日}
    {R:雲井ミート}、雲井ミートさん、{R:（株）雲井ミート}
    {R:TZ1234567}、{R:ＴＺ１２３４５６７}、{R:tz1234567}、{R:TZ 1234567}、{R:AB12345678CD}、{R:AB 12345678 CD}、{R:ＡＢ１２３４５６７８ＣＤ}
    {R:R6-相-0042}、{R:Ｒ６－相－００４２}、{R:R6相0042}、R6－相－42
    {N:健}康、{N:健}診、{N:深津}川、{N:オオカミ}少年の話、保{N:健}所、{N:大河原}町役場
  `,
};

/** Latin names of things, and places that only share a family's name. */
export const thingsAndPlaces: Written = {
  known: [
    { kind: 'person', value: '長野　桃香', kana: 'ながの　ももか' },
    { kind: 'person', value: '熊谷　実', kana: 'くまがい　みのる' },
    { kind: 'person', value: '松永　望', kana: 'まつなが　のぞみ' },
  ],
  table: `
    {N:Momoka} peach jam、{N:Minoru} farm tomatoes、{N:Nagano} Prefecture、{N:NOZOMI} Super Express、{N:Nagano} Islands
    {R:Momoka} called at noon、{R:Minoru} is in hospital、{R:Nagano Momoka}、{R:Nozomi}さん、Ms. {R:Momoka}
    {N:熊谷}への視察、{N:熊谷}の天気予報、{N:熊谷}から通っている、{N:長野}の塩、{N:松永}記念館前、{N:長野}からの移住者
    {R:熊谷}への連絡、{R:熊谷}の様子、{R:熊谷}から電話、{R:松永}談、{R:長野}からの電話
  `,
};
