import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { texts } from '../../../src-renderer/text/resources.ts';

/** Tables of characters for rules about writing; nothing of them is shown as words. */
const NO_WORDS = new Set(['ui/odd-glyphs.ts']);
const ROOT = join(import.meta.dirname, '../../../src-renderer');

function sentences(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentences(value as object, `${path}${key}.`),
  );
}

function gapsOf(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
}

const features = Object.keys(texts.ja) as (keyof typeof texts.ja)[];

describe('Japanese first, English complete (issue 2 §5)', () => {
  it('registers every file of texts in both languages', () => {
    for (const language of ['ja', 'en'] as const) {
      const files = readdirSync(join(ROOT, 'text', language)).map((name) => name.replace(/\.ts$/, ''));
      const registered = Object.keys(texts[language]).map((name) =>
        name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`),
      );
      expect(files.sort()).toEqual(registered.sort());
    }
  });

  it.each(features)('%s says the same things with the same gaps in English', (feature) => {
    const ja = new Map(sentences(texts.ja[feature]));
    const en = new Map(sentences(texts.en[feature]));
    expect([...ja.keys()].filter((key) => !en.has(key))).toEqual([]);
    expect([...en.keys()].filter((key) => !ja.has(key) && !ja.has(key.replace(/_one$/, '')))).toEqual([]);
    const differing = [...ja].filter(([key, sentence]) => gapsOf(sentence).join() !== gapsOf(en.get(key) ?? '').join());
    expect(differing).toEqual([]);
  });

  it('leaves no sentence empty and no Japanese sentence in the English files', () => {
    const allowed = new Set(['app.languageName.ja']);
    const empty: string[] = [];
    const foreign: string[] = [];
    for (const feature of features)
      for (const [key, sentence] of sentences(texts.en[feature])) {
        if (sentence.trim() === '') empty.push(`${feature}.${key}`);
        if (/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(sentence) && !allowed.has(`${feature}.${key}`))
          foreign.push(`${feature}.${key}`);
      }
    expect({ empty, foreign }).toEqual({ empty: [], foreign: [] });
  });
});

describe('no string outside text/ (issue 2 §5)', () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.startsWith('text') && !name.endsWith('.d.ts'),
  );

  it('sees the source files', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('finds no Japanese in code beside the marks of the design system, and no English words as the content of an element', () => {
    const found: string[] = [];
    for (const name of files) {
      if (NO_WORDS.has(name)) continue;
      const code = readFileSync(join(ROOT, name), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/(^|\s)\/\/.*$/gm, '');
      for (const match of code.matchAll(/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]+/gu))
        found.push(`${name}: ${match[0]}`);
      if (!name.endsWith('.tsx')) continue;
      for (const match of code.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)*[.!?]?)\s*<\//g))
        found.push(`${name}: ${match[1]}`);
      for (const match of code.matchAll(/\b(?:label|title|aria-label|placeholder|help|alt)="([^"&]+)"/g))
        found.push(`${name}: ${match[1]}`);
    }
    expect(found).toEqual([]);
  });
});
