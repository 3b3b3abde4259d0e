import { SCREEN_TAIL, screenHead } from './html-page.ts';
import { SCREEN_SHEET } from './html-style.ts';
import type { ExtractedPart, Finding } from './model.ts';
import { readXml, unescapeMarkup } from './ooxml-text.ts';
import { escapeMarkup, hasUnseen } from './printable.ts';
import { qrTextInMarkup } from './qr-code.ts';

const DRAWING = /<svg\b[\s\S]*?<\/svg>/g;
const HEADS = (['ja', 'en'] as const).map((language) => screenHead('minutes', language));

/** @throws TypeError when it is not UTF-8 */
const sourceOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

const filled = (part: string, text: string): readonly ExtractedPart[] => (text.trim() === '' ? [] : [{ part, text }]);

/** Everything a page says, seen or unseen. @throws TypeError when it is not UTF-8 */
export const extractHtml = (bytes: Uint8Array): readonly ExtractedPart[] => {
  const source = sourceOf(bytes);
  const { text, attributes } = readXml(source.replace(SCREEN_SHEET, ''));
  return [
    ...filled('page', text),
    ...filled('page attributes', attributes),
    ...(source.match(DRAWING) ?? []).flatMap((drawing) =>
      filled('page read as a QR code', qrTextInMarkup(drawing) ?? ''),
    ),
  ];
};

/** Elements with the attributes they may have, and what those may say. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  h1: {},
  h2: {},
  p: { class: /^(head|office|end|note)$/ },
  section: { class: /^keep$/ },
  span: { class: /^(mark( long)?|marking)$/ },
  table: { class: /^keep( checkpoint)?$/, style: /^width:\d{1,3}%$/ },
  colgroup: {},
  col: { style: /^width:\d{1,3}\.\d{3}%$/, class: /^(label|code)$/ },
  thead: {},
  tbody: {},
  tr: {},
  th: { scope: /^(col|row)$/ },
  td: { class: /^code$/, rowspan: /^\d{1,2}$/ },
  br: {},
  wbr: {},
};
const EMPTY = new Set(['br', 'wbr', 'col']);
const PIECES = /<(\/?)([a-z][a-z\d]*)((?: [a-z-]+="[^"<>]*")*)>|([^<]+)|(<)/g;
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/^(script|iframe|object|embed|link|base|meta|style)$/, 'script-or-frame'],
  [/^(a|area|form|input|button|textarea|select)$/, 'link-or-field'],
  [/^(img|picture|video|audio|canvas|svg)$/, 'picture'],
  [/^(template|noscript|details|dialog|datalist|del)$/, 'hidden-text'],
];

const elementCodes = (name: string, attributes: string): readonly string[] => {
  const allowed = ALLOWED[name];
  if (allowed === undefined) return [NAMED.find(([pattern]) => pattern.test(name))?.[1] ?? 'unexpected-element'];
  return [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].flatMap(([, key = '', value = '']) =>
    allowed[key]?.test(value)
      ? []
      : [/^(hidden|style|class|aria-hidden)$/.test(key) ? 'hidden-text' : 'unexpected-attribute'],
  );
};

/** What the text of the page is made of that our renderer never writes. */
const mainCodes = (main: string): ReadonlySet<string> => {
  const codes = new Set<string>();
  const open: string[] = [];
  for (const [, closing, name, attributes = '', text] of main.matchAll(PIECES)) {
    if (text !== undefined) {
      if (escapeMarkup(unescapeMarkup(text)) !== text) codes.add('odd-reference');
      if (hasUnseen(unescapeMarkup(text))) codes.add('unseen-character');
    } else if (name === undefined) codes.add('markup-comment');
    else if (closing === '/') {
      if (open.pop() !== name) codes.add('broken-markup');
    } else {
      for (const code of elementCodes(name, attributes)) codes.add(code);
      if (!EMPTY.has(name)) open.push(name);
    }
  }
  if (open.length > 0) codes.add('broken-markup');
  return codes;
};

/** Acceptance check of pages: head, style and end letter by letter as ours, and only the elements that we write between. */
export const inspectHtml = (bytes: Uint8Array): readonly Finding[] => {
  const codes: string[] = [];
  try {
    const source = sourceOf(bytes);
    const head = HEADS.find((known) => source.startsWith(known));
    if (head === undefined) codes.push('foreign-head');
    if (!source.endsWith(SCREEN_TAIL)) codes.push('foreign-bytes');
    const main = source.slice(head?.length ?? 0, source.endsWith(SCREEN_TAIL) ? -SCREEN_TAIL.length : undefined);
    const drawings = main.match(DRAWING) ?? [];
    if (drawings.length > 1 || drawings.some((drawing) => qrTextInMarkup(drawing) === null)) codes.push('picture');
    codes.push(...mainCodes(head === undefined ? main.replace(/^[\s\S]*<main>/, '') : main.replace(DRAWING, '')));
  } catch {
    codes.push('broken-file');
  }
  return codes.map((code) => ({ code, part: 'page' }));
};
