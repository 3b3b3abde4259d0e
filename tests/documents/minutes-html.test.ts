import { expect, test } from 'vitest';
import { renderMinutesHtml } from '../../src-main/documents/minutes-html.ts';
import type { MinutesDocument } from '../../src-main/documents/model.ts';
import { minutes, text } from './samples.ts';

const fonts = { regular: new Uint8Array([1]), bold: new Uint8Array([2]) };
const HOSTILE = `</title></style><script>alert(1)</script><img src=x onerror="alert(1)">'"\\";}@import url(http://a.invalid/)`;

/** The page with the same hostile text in every place that takes text. */
const hostile: MinutesDocument = {
  title: HOSTILE,
  office: HOSTILE,
  marking: HOSTILE,
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
  legend: [{ ground: HOSTILE, label: HOSTILE, article: HOSTILE }],
  approval: [{ label: HOSTILE, value: HOSTILE }],
  checkpoint: { origin: HOSTILE, size: 1, rootGroups: [HOSTILE], words: [HOSTILE], qr: HOSTILE, at: HOSTILE },
  language: 'ja',
};

test('no text can become markup, wherever it stands', () => {
  const html = renderMinutesHtml(hostile, fonts);
  const names = new Set([...html.matchAll(/<([a-z][\w-]*)/g)].map((match) => match[1]));
  expect([...names].sort()).toEqual(
    [
      'body',
      'col',
      'colgroup',
      'h1',
      'h2',
      'head',
      'html',
      'main',
      'meta',
      'p',
      'path',
      'section',
      'span',
      'style',
      'svg',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'title',
      'tr',
      'wbr',
    ].filter((name) => names.has(name)),
  );
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html.match(/<\/title>/g)).toHaveLength(1);
  expect(html).not.toMatch(/<[^>]*\son\w+=/);
});

test('no text can leave the quoted strings of the style sheet', () => {
  const style = /<style>([\s\S]*?)<\/style>/.exec(renderMinutesHtml(hostile, fonts))?.[1] ?? '';
  const contents = [...style.matchAll(/content:"([^"]*)"/g)].map((match) => match[1] ?? '');
  expect(contents.length).toBeGreaterThanOrEqual(3);
  for (const content of contents.slice(0, 3)) expect(content).toMatch(/^(?:[\p{L}\p{N}]|\\[0-9a-f]+ )+$/u);
  expect(style).not.toContain('@import');
});

test('the page brings its own fonts and policy and points nowhere', () => {
  const html = renderMinutesHtml(minutes(), fonts);
  expect(html).toContain(`default-src 'none'`);
  expect(html).toContain('url(data:font/ttf;base64,AQ==)');
  expect(html.replace(/url\(data:[^)]*\)/g, '')).not.toMatch(/https?:|url\(|src=|href=/);
});

test('the structure is one that a screen reader can walk: one title, headings, scoped heads of tables', () => {
  const html = renderMinutesHtml(minutes(2), fonts);
  expect(html).toMatch(/^<!doctype html><html lang="ja">/);
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html.match(/<h2>/g)).toHaveLength(1 + 2 + 3);
  expect(html.match(/<th /g)?.length).toBe(html.match(/<th scope="(?:col|row)">/g)?.length);
});

test('the title of the page, which becomes a property of the PDF, is fixed', () => {
  expect(renderMinutesHtml(hostile, fonts)).toContain('<title>支援会議 会議録</title>');
});

test('the meaning of the marks is explained only where there are marks', () => {
  expect(renderMinutesHtml(minutes(1), fonts)).toContain('公開しないこととした箇所');
  expect(renderMinutesHtml(minutes(0), fonts)).not.toContain('公開しないこととした箇所');
});
