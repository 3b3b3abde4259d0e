import { expect, test } from 'vitest';
import { findSpans } from '../../../src-main/redaction/find.ts';
import { prepareRegister } from '../../../src-main/redaction/register.ts';
import { NOISES, type Noise, noisy } from '../evaluation/noise.ts';
import { readMarks } from '../marked-text.ts';
import { linesOf } from './examine.ts';

const nobody = prepareRegister({ known: [] });
const LINES = linesOf(`
  母は今年で{G:84}です
  同居の姪（{G:38}）は介護休業中
  {G:八十七}ですけど畑に出ています
  生後{G:5か月}の男児
  生年月日　{G:昭和22年3月3日}
  誕生日は{G:1947/3/3}と届出にある
  枝番{G:01}を控える
  内線{G:2274}へ折り返し
  年金コード{G:1150}と書かれた通知
  メールは{G:hanako.m.1958@mail.example}まで
  電話は{G:080-1234-5678}に変わった
  深山銀行緑町支店　普通　{G:1234567}
`);
/** Before and behind it the page goes on, so that it shows how its lines are set. */
const BEFORE = '先週の訪問で聞いたことを書き留めておく。民生委員も同席した。\n';
const BEHIND =
  '\n次回は来月の第二火曜に訪問して、様子を確かめることにした。家族にも連絡し、必要なら関係機関と話し合う。';

test.each(Object.keys(NOISES) as Noise[])('%s hides no number', (noise) => {
  const open: string[] = [];
  for (const line of LINES) {
    const { text, marks } = readMarks(BEFORE + line + BEHIND);
    const given = marks.map(({ start, end }) => ({ layer: 'P' as const, form: '', entity: '', start, end }));
    const made = noisy(noise, { text, marks: given });
    const spans = findSpans(made.text, nobody);
    for (const { start, end } of made.marks) {
      let covered = start;
      for (const span of spans) if (span.start <= covered && span.end > covered) covered = span.end;
      if (covered < end) open.push(made.text.slice(start, end));
    }
  }
  expect(open).toEqual([]);
});
