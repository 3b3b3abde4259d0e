import type { Written } from './written.ts';

/** Given names that are everyday words: the words stay. */
export const givenWords: Written = {
  known: [
    { kind: 'person', value: '山岡　さくら', kana: 'やまおか　さくら' },
    { kind: 'person', value: '山岡　ひかり', kana: 'やまおか　ひかり' },
    { kind: 'person', value: '山岡　のぞみ', kana: 'やまおか　のぞみ' },
    { kind: 'person', value: '山岡　実', kana: 'やまおか　みのる' },
    { kind: 'person', value: '山岡　はる', kana: 'やまおか　はる' },
    { kind: 'person', value: '山岡　光', kana: 'やまおか　ひかる' },
    { kind: 'person', value: '山岡　望', kana: 'やまおか　のぞむ' },
    { kind: 'person', value: '山岡　歩', kana: 'やまおか　あゆむ' },
    { kind: 'person', value: '山岡　誠', kana: 'やまおか　まこと' },
    { kind: 'person', value: '山岡　和', kana: 'やまおか　かず' },
    { kind: 'person', value: '山岡　幸', kana: 'やまおか　さち' },
    { kind: 'person', value: '山岡　力', kana: 'やまおか　ちから' },
    { kind: 'person', value: '山岡　正', kana: 'やまおか　ただし' },
    { kind: 'person', value: '山岡　愛', kana: 'やまおか　あい' },
    { kind: 'person', value: '山岡　恵', kana: 'やまおか　めぐみ' },
    { kind: 'person', value: '山岡　忍', kana: 'やまおか　しのぶ' },
    { kind: 'person', value: '山岡　優', kana: 'やまおか　まさる' },
    { kind: 'person', value: '山岡　空', kana: 'やまおか　そら' },
    { kind: 'person', value: '山岡　海', kana: 'やまおか　うみ' },
    { kind: 'person', value: '山岡　大地', kana: 'やまおか　だいち' },
    { kind: 'person', value: '山岡　未来', kana: 'やまおか　みらい' },
    { kind: 'person', value: '山岡　希望', kana: 'やまおか　のぞみ' },
  ],
  table: `
    {N:さくら}が満開、{N:さくら}公園、{N:さくら}組、{N:さくら}んぼ狩り、{N:さくら}まつり、{N:さくら}の会
    新幹線{N:ひかり}、{N:ひかり}の園、{N:ひかり}が差し込む、{N:のぞみ}123号、{N:のぞみ}薄い、{N:のぞみ}どおり
    柿の{N:実}、{N:実}を結ぶ、{N:実}際には、{N:実}家に戻る、{N:実}費負担、確{N:実}に、事{N:実}関係、{N:実}態調査、真{N:実}、{N:実}の親、{N:実}子、実は別の問題
    {N:はる}かに、{N:はる}になれば、{N:はる}ばる来た、{N:光}熱水費、観{N:光}協会、{N:光}が丘、日{N:光}浴、{N:光}通信、{N:光}を当てる、{N:光}の加減
    要{N:望}書、希{N:望}者、{N:望}ましい、展{N:望}台、{N:望}む声、{N:歩}道、徒{N:歩}、{N:歩}く、{N:歩}行訓練、譲{N:歩}、{N:歩}み寄り、{N:歩}は遅い
    {N:誠}意、{N:誠}に遺憾、{N:誠}実、{N:和}解、{N:和}室、{N:和}式トイレ、平{N:和}、調{N:和}、{N:和}を乱す、令{N:和}、{N:和}食
    {N:幸}い、{N:幸}福度、不{N:幸}、{N:力}関係、体{N:力}、{N:力}を貸す、協{N:力}、{N:力}仕事、{N:力}及ばず、{N:正}職員、{N:正}しく、修{N:正}、{N:正}月、{N:正}午、是{N:正}勧告、{N:正}の字
    {N:愛}着障害、{N:愛}護手帳、可{N:愛}い、{N:愛}の鐘、恋{N:愛}、{N:恵}まれ、知{N:恵}、{N:恵}みの雨、{N:忍}耐、{N:忍}び込む、残{N:忍}
    {N:優}先順位、{N:優}遇、{N:優}良、{N:空}き家、{N:空}腹、{N:空}は晴れ、{N:空}き缶、航{N:空}券、{N:海}外、{N:海}の日、北{N:海}道、{N:海}上、{N:海}へ行く
    {N:大地}震、広い{N:大地}、{N:大地}の恵み、{N:未来}志向、{N:未来}へ、{N:希望}する、{N:希望}者、希望を聞く、{N:希望}退職、ご{N:希望}
  `,
};

/** Family names of one kanji that are everyday words: the words stay. */
export const familyWords: Written = {
  known: [
    { kind: 'person', value: '林　久', kana: 'はやし　ひさし' },
    { kind: 'person', value: '森　茂', kana: 'もり　しげる' },
    { kind: 'person', value: '原　始', kana: 'はら　はじめ' },
    { kind: 'person', value: '東　進', kana: 'ひがし　すすむ' },
    { kind: 'person', value: '西　登', kana: 'にし　のぼる' },
    { kind: 'person', value: '南　香', kana: 'みなみ　かおり' },
    { kind: 'person', value: '北　明', kana: 'きた　あきら' },
    { kind: 'person', value: '中　隆', kana: 'なか　たかし' },
    { kind: 'person', value: '上　豊', kana: 'うえ　ゆたか' },
    { kind: 'person', value: '今　学', kana: 'こん　まなぶ' },
    { kind: 'person', value: '星　勝', kana: 'ほし　まさる' },
    { kind: 'person', value: '堤　守', kana: 'つつみ　まもる' },
    { kind: 'person', value: '平　修', kana: 'たいら　おさむ' },
    { kind: 'person', value: '関　武', kana: 'せき　たけし' },
    { kind: 'person', value: '岸　昇', kana: 'きし　のぼる' },
    { kind: 'person', value: '橋　渡', kana: 'はし　わたる' },
    { kind: 'person', value: '島　清', kana: 'しま　きよし' },
    { kind: 'person', value: '浜　勇', kana: 'はま　いさむ' },
    { kind: 'person', value: '水口　薫', kana: 'みずぐち　かおる' },
    { kind: 'person', value: '金　満', kana: 'きん　みつる' },
    { kind: 'person', value: '早　速人', kana: 'はや　はやと' },
  ],
  table: `
    山{N:林}、{N:林}業、雑木{N:林}、{N:林}道、{N:久}しぶり、永{N:久}、{N:森}林組合、{N:森}の幼稚園、{N:茂}み、{N:原}因、{N:原}則、{N:原}案、{N:始}業、開{N:始}、{N:始}めに、{N:東}日本、{N:東}側、{N:東}から風、関{N:東}、{N:進}行、{N:進}め方、推{N:進}
    {N:西}日、{N:西}側、関{N:西}、{N:西}暦、{N:登}録、{N:登}校、{N:南}向き、{N:南}側の窓、{N:香}典、線{N:香}、{N:北}側、{N:北}風、{N:明}日、証{N:明}、{N:明}るい、不{N:明}、説{N:明}、{N:中}間、途{N:中}、{N:中}学校、家の{N:中}、{N:隆}起、{N:上}限、以{N:上}、{N:上}の階、机の{N:上}、{N:豊}富、{N:豊}かな
    {N:今}後、{N:今}は、{N:今}すぐ、{N:今}のところ、{N:今}月、{N:学}校、{N:学}ぶ、見{N:学}、{N:星}空、{N:勝}手に、{N:堤}防、{N:守}秘義務、{N:守}る、{N:平}日、{N:平}均、{N:平}ら、{N:修}理、研{N:修}、{N:関}係、{N:関}する、玄{N:関}、{N:武}力、海{N:岸}、{N:昇}給、上{N:昇}
    橋渡し、鉄{N:橋}、{N:渡}航、{N:渡}す、{N:島}しょ部、{N:清}掃、{N:清}算、{N:浜}辺、砂{N:浜}、{N:勇}気、{N:水口}の栓、{N:金}銭、{N:金}曜、現{N:金}、{N:満}額、{N:満}足、不{N:満}、{N:早速}、{N:早}朝
    冷蔵庫の{N:上}、{N:中}で待つ、{N:今}、{N:西}へ向かう、{N:南}に面した、{N:東}の空、{N:北}の部屋、上に伝える、{N:金}がない、{N:平}に詫びる、{N:島}の生活、{N:浜}で拾う、{N:森}に入る、{N:橋}のたもと、{N:林}の奥、{N:原}っぱ
  `,
};
