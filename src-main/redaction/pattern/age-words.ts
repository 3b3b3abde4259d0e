import type { Hit } from '../find/hit.ts';
import { AGE_WORD, type Lines, matchIn } from '../text/line-traits.ts';
import { guessHit, lineBefore } from './pattern-hit.ts';

/** Ages that have a word of their own: 還暦, はたち, アラフォー, 四十路. */
const WORD =
  /(?:還暦|古[希稀]|喜寿|傘寿|半寿|米寿|卒寿|白寿|百寿|紀寿|上寿|茶寿|皇寿)(?:過ぎ|すぎ|前|手前|間近|目前|越え)?|[0-9一二三四五六七八九十]{1,2}[かカヶケヵ箇]月(?=(?:の|にな(?:る|った)|を過ぎた)(?:赤|[男女]の子|[男女]児|子(?![育ど供])|娘|息子|孫|乳児|双子|長[男女]|次[男女]|[弟妹]))|(?<=(?:[上下]の子|第[0-9一二三四]子|[長次三][男女]|末っ子|赤ちゃん|赤ん坊|乳児|孫|娘|息子)(?:は|が|も|、)(?:まだ|もう|今|やっと|)?)[0-9一二三四五六七八九十]{1,2}[かカヶケヵ箇]月|[0-9]{1,2}[かカヶケヵ箇]月(?=児(?![健検相童]))|(?<=(?:子|児|孫|[長次三二][男女]|[弟妹]|娘|息子|ちゃん|くん|[0-9]生|日生)[ ]?[(（])[0-9]{1,2}[かカヶケヵ箇]月|生まれて(?:まだ)?[0-9一二三四五六七八九十]{1,3}(?:[かカヶケヵ箇]月|週間?|日)|(?<![一-龠々ぁ-ん])不惑|[はハ][たタ][ちチ](?![ぁ-んァ-ヶ]{2}き)|アラ(?:サー|フォー|フィフ|カン|還|ハタ|古希)(?:世代)?|[三四五六七八]十路(?![線上面地])(?:手前|過ぎ|半ば)?|[0-9]0路|(?<![一-龠々ぁ-ん])年子|双子の(?=年子)|乳飲み子|未成年(?=の(?:娘|息子|子|[長次二三][男女]))/g;
/** 還暦野球, 古希祝い金の支給: nobody's age. */
const GENERAL =
  /^(?:野球|ソフト|サッカー|大会|クラブ|チーム|祝い?金|祝い?品|のお?祝い金|者|到達|を迎える(?:方|者|市民|町民|人)|のつどい|式典|の集い|世代の|対象|記念事業|駅伝|リーグ|川|山|町|市|温泉|ホール|荘|園|会館|課題|柱|項目)/;
const GENERAL_BEFORE = /(?:対象は|対象[:：])[ ]?$/;

/** 年齢を表す言葉: only suggestions, as many of these words name feasts and clubs too. */
export function findAgeWords(soft: string, lines: Lines): readonly Hit[] {
  const hits: Hit[] = [];
  matchIn(soft, lines.having(AGE_WORD), WORD, (match, at) => {
    const end = at + match[0].length;
    if (GENERAL.test(soft.slice(end, end + 8)) || GENERAL_BEFORE.test(lineBefore(soft, at, 4))) return;
    hits.push(guessHit('age', at, end));
  });
  return hits;
}
