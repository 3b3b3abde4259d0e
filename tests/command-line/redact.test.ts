import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tasuki } from './run.ts';

const TEXT =
  '\ufeff𠮷田 一郎さん（よしだいちろう、標原町2丁目14番7号）は電話が090-0000-4521で、\r\n隣の𠮷田商店とは別。吉田さんと書いた人もいる。\n';
const REGISTER = {
  known: [
    { kind: 'person', value: '𠮷田 一郎', kana: 'よしだ いちろう', aliases: ['イチさん'] },
    { id: 'home', kind: 'address', value: '標原町2丁目14番7号' },
  ],
};
let folder: string;
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tasuki-redact-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('prints {"spans":[…]} in the form of Must show 5, offsets in UTF-16 units of the text as it lies', async () => {
  const text = file('t.txt', TEXT);
  const run = await tasuki([
    'redact',
    '--register',
    file('r.json', JSON.stringify(REGISTER)),
    '--text',
    text,
    '--json',
  ]);
  expect(run).toMatchObject({ exit: 0, err: '' });
  const { spans, ...rest } = run.json() as {
    spans: { start: number; end: number; type: string; source: string; registerId?: string }[];
  };
  expect(rest).toEqual({});
  for (const span of spans) {
    expect(Object.keys(span).filter((key) => !['start', 'end', 'type', 'source', 'registerId'].includes(key))).toEqual(
      [],
    );
    expect(['register', 'pattern', 'guess']).toContain(span.source);
  }
  const written = spans.filter((span) => span.source !== 'guess').map((span) => TEXT.slice(span.start, span.end));
  expect(written.join('|')).toContain('𠮷田 一郎');
  expect(written.join('|')).toContain('標原町2丁目14番7号');
  expect(spans[0]).toMatchObject({ start: 1, type: 'person', source: 'register', registerId: '0' });
  expect(spans.find((span) => TEXT.slice(span.start, span.end).includes('標原町'))).toMatchObject({
    source: 'register',
    registerId: 'home',
  });
  expect(
    spans.some((span) => span.type === 'phone' && TEXT.slice(span.start, span.end).includes('090-0000-4521')),
  ).toBe(true);
});

it('for people it prints one line a span, and with --cut the text without what is certain', async () => {
  const args = ['redact', '--register', file('r.json', JSON.stringify(REGISTER)), '--text', file('t.txt', TEXT)];
  const listed = await tasuki(args);
  expect(listed.out.split('\n')[0]).toMatch(/^1-\d+ register person$/);
  const cut = await tasuki([...args, '--cut']);
  expect(cut.exit).toBe(0);
  for (const gone of ['𠮷田 一郎', '標原町', '090-0000']) expect(cut.out).not.toContain(gone);
  expect(cut.out).toContain('■■■［ND-IND］');
});

it('takes a text in cp932 or UTF-16 as it takes UTF-8, and none whose characters it cannot read', async () => {
  const register = file('r.json', JSON.stringify(REGISTER));
  const plain = '電話は090-0000-4521です。';
  const cp932 = Uint8Array.from([0x93, 0x64, 0x98, 0x62, 0x82, 0xcd, ...Buffer.from('090-0000-4521'), 0x82, 0xc5]);
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plain, 'utf16le')]);
  for (const [bytes, start] of [
    [Buffer.from(plain), 3],
    [cp932, 3],
    [wide, 4],
  ] as const) {
    const run = await tasuki(['redact', '--register', register, '--text', file('e.txt', bytes), '--json']);
    expect(run.json()).toMatchObject({ spans: [{ start, end: start + 13, type: 'phone' }] });
  }
  const run = await tasuki([
    'redact',
    '--register',
    register,
    '--text',
    file('e.txt', Uint8Array.of(0xff, 0xff, 0x41)),
  ]);
  expect(run).toMatchObject({ exit: 5, out: '' });
  expect(run.err).toContain('UTF-8 で保存し直して');
});

it('a register that is none, or a file that is not there, ends with its own code and says so', async () => {
  const text = file('t.txt', TEXT);
  for (const [content, code] of [
    ['{', 'register-not-json'],
    ['{"known":[{"kind":1}]}', 'register-invalid'],
    ['[]', 'register-invalid'],
  ] as const) {
    const run = await tasuki(['redact', '--register', file('bad.json', content), '--text', text, '--json']);
    expect(run.exit).toBe(2);
    expect(run.json()).toMatchObject({ error: { code } });
  }
  const missing = await tasuki(['redact', '--register', join(folder, 'none.json'), '--text', text]);
  expect(missing).toMatchObject({ exit: 5, out: '' });
  expect(missing.err).toContain('読めません');
});
