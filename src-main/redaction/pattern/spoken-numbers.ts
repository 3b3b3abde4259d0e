import type { Hit } from '../find/hit.ts';
import { LABELS } from './labelled-numbers.ts';
import { patternHit } from './pattern-hit.ts';

/** A digit as it is spoken, unmistakable by itself. */
const SURE =
  '(?:ゼロ|ぜろ|れい|レイ|まる|マル|イチ|いち|ニイ|にい|ニー|にー|サン|さん|ヨン|よん|ゴー|ごー|ゴオ|ロク|ろく|ナナ|なな|シチ|しち|ハチ|はち|キュウ|きゅう|キュー|きゅー)';
/** The same and what is a digit only among others. */
const ANY = `(?:${SURE}|[にニしシごゴくク]|[〇零一二三四五六七八九0-9])`;
const GAP = '(?:[、,・ ~…-]|の[、 ]?){0,2}';
const RUN = new RegExp(
  `(?:[にニごゴ][、 ])?(?=[ゼぜれレまマイいニにサさヨよゴごロろナなシしハはキき])${SURE}(?:${GAP}${ANY}){3,}`,
  'g',
);
/** A quick look: no number is dictated without one of these. */
const CORE = /[ゼぜ][ロろ]|[イい][チち]|[ハは][チち]|[ナな][ナな]|[ヨよ][ンん]|[キき][ュゅ]|[ロろ][クく]|[シし][チち]/g;
const LABELLED = LABELS.map(([type, labels]) => [type, new RegExp(labels)] as const);
const ANY_LABEL = /番号|ナンバー|電話|携帯|コード|記号|暗証|末尾|下4桁|口座|番は/;
/** After a label fewer digits are enough. */
const FEWEST = 7;
const FEWEST_LABELLED = 4;
const BEFORE = 40;

/** 「ゼロキューゼロの、イチイチハチニの…」: numbers dictated digit by digit in kana, alone or among figures. */
export function findSpokenNumbers(soft: string): readonly Hit[] {
  const hits: Hit[] = [];
  CORE.lastIndex = 0;
  for (let core = CORE.exec(soft); core; core = CORE.exec(soft)) {
    const from = soft.lastIndexOf('\n', core.index) + 1;
    const to = soft.indexOf('\n', core.index);
    const end = to < 0 ? soft.length : to;
    for (const match of soft.slice(from, end).matchAll(RUN)) readRun(hits, soft, match[0], from + match.index);
    CORE.lastIndex = end;
  }
  return hits;
}

function readRun(hits: Hit[], soft: string, run: string, start: number): void {
  const text = run.replace(/(?:[、,・ ~…-]|の[、 ]?|(?<![、 ・-])[にしごく])+$/, '');
  const sure = text.match(SURES)?.length ?? 0;
  const count = sure + (text.replace(SURES, '').match(/[にニしシごゴくク〇零一二三四五六七八九0-9]/g)?.length ?? 0);
  const before = soft.slice(Math.max(0, start - BEFORE), start);
  if (sure < 3 || count < (ANY_LABEL.test(before) ? FEWEST_LABELLED : FEWEST)) return;
  const type = LABELLED.find(([, labels]) => labels.test(before))?.[0] ?? (count >= 10 ? 'phone' : 'identifier');
  hits.push(patternHit(type, start, start + text.length));
}

const SURES = new RegExp(SURE, 'g');
