import { expect, test } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
import { inspectFile } from '../../src-main/documents/inspect.ts';
import { countMarks, markText } from '../../src-main/documents/marks.ts';
import { renderMinutesPage } from '../../src-main/documents/minutes-html.ts';
import { renderMinutesTxt } from '../../src-main/documents/minutes-txt.ts';
import type { MinutesDocument } from '../../src-main/documents/model.ts';
import { checkpoint, minutes, RARE, SENTENCE, text } from './samples.ts';

const RENDERERS = [
  ['txt', renderMinutesTxt],
  ['html', renderMinutesPage],
] as const;
const joined = async (kind: 'txt' | 'html', bytes: Uint8Array): Promise<string> =>
  (await extractText(kind, bytes)).map((part) => part.text).join('\n');
const HOSTILE = '</main><script>alert(1)</script>&amp;"\' \u0000\u200b\u202e\ufeff\r\n\r\n\r\n\r\n行2\u2028 \u{e0041}';
const hostile: MinutesDocument = {
  ...minutes(0),
  title: HOSTILE,
  office: HOSTILE,
  copyNumber: HOSTILE,
  sections: [
    {
      heading: text(HOSTILE),
      blocks: [
        { kind: 'paragraph', runs: [...text(HOSTILE), { kind: 'mark', ground: HOSTILE }] },
        { kind: 'fields', rows: [{ label: HOSTILE, value: text(HOSTILE) }] },
        { kind: 'table', columns: [{ label: HOSTILE, width: 1 }], rows: [[text(HOSTILE)]] },
      ],
    },
  ],
};

test.each(RENDERERS)('%s: says every text, mark, ground and word of the checkpoint', async (kind, render) => {
  const document = { ...minutes(3), copyNumber: '第3号' };
  const said = await joined(kind, render(document));
  for (const piece of [
    '青葉市支援会議',
    '写し 第3号',
    '公開用（墨消し済み）',
    RARE,
    '公開しない理由',
    ...checkpoint.words,
  ])
    expect(said).toContain(piece);
  expect(said.split(markText({ ground: 'ND-IND' })).length).toBe(countMarks(document) + 1);
});

test.each(RENDERERS)('%s: minutes that differ only in what was removed give the same bytes', (_kind, render) => {
  const other = SENTENCE.replace('山田太郎', 'ジョン・スミス＝クレイトン').replace('090-1234-5678', '1');
  const first = render(minutes(2));
  expect(Buffer.from(render(minutes(2, other))).equals(first)).toBe(true);
  expect(Buffer.from(render(minutes(2, `${other}あ`))).equals(first)).toBe(false);
});

test.each(RENDERERS)('%s: no text can become markup or hide itself, wherever it stands', async (kind, render) => {
  expect(await inspectFile(kind, render(hostile))).toEqual([]);
});

test('the text file is UTF-8 without a mark, with line ends of Windows', () => {
  const bytes = Buffer.from(renderMinutesTxt(minutes()));
  expect(bytes.subarray(0, 3).equals(Buffer.from('\ufeff'))).toBe(false);
  const source = bytes.toString('utf8');
  expect(source.split('\r\n').length).toBeGreaterThan(30);
  expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('the page points nowhere, runs nothing and is small', () => {
  const source = Buffer.from(renderMinutesPage(minutes())).toString('utf8');
  expect(source).toContain(`default-src 'none'`);
  expect(source).not.toMatch(/https?:|url\(|src=|href=|<script|@font-face|\sid=/);
  expect(source.length).toBeLessThan(60_000);
});
