import { renderMinutesPage } from '../../src-main/documents/minutes-html.ts';
import { renderMinutesTxt } from '../../src-main/documents/minutes-txt.ts';
import { type Planted, SECRET } from './leaks.ts';
import { minutes } from './samples.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
const changed = (bytes: Uint8Array, from: string | RegExp, to: string): Uint8Array => {
  const old = Buffer.from(bytes).toString('utf8');
  const fresh = old.replace(from, () => to);
  if (fresh === old) throw new Error(`Nothing was planted at ${from}.`);
  return bytesOf(fresh);
};
const tagged = [...'yamada'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
const split = [...SECRET].join('\u200b');

export const cleanTxt = renderMinutesTxt(minutes());
const txt = (from: string | RegExp, to: string) => changed(cleanTxt, from, to);

export const TXT_LEAKS: readonly Planted[] = [
  ['a name in a line of its own', txt('以上', `${SECRET}\r\n以上`), true, null],
  ['a name with spaces between its letters', txt('以上', `${[...SECRET].join('　')}\r\n以上`), true, null],
  ['a name broken over lines', txt('以上', '山田\r\n太郎\r\n以上'), true, null],
  ['a name with zero-width spaces inside', txt('以上', `${split}\r\n以上`), true, 'unseen-character'],
  ['a name in tag characters, which have no shape', txt('以上', `以上${tagged}`), false, 'unseen-character'],
  ['a name behind a long gap, out of sight', txt('以上', `以上${' '.repeat(300)}${SECRET}`), true, 'hidden-text'],
  [
    'a name below hundreds of empty lines',
    bytesOf(`${Buffer.from(cleanTxt)}${'\r\n'.repeat(300)}${SECRET}\r\n`),
    true,
    'container',
  ],
  [
    'a name behind a sign that ends the text for old editors',
    bytesOf(`${Buffer.from(cleanTxt)}\u001a${SECRET}`),
    true,
    'control-character',
  ],
  ['a name wiped with backspaces', txt('以上', `${SECRET}\b\b\b\b\r\n以上`), true, 'control-character'],
  [
    'a name turned around by an override of direction',
    txt('以上', `\u202e郎太田山\u202c\r\n以上`),
    false,
    'unseen-character',
  ],
  ['the file in another encoding', new Uint8Array(Buffer.from(`\ufeff${SECRET}`, 'utf16le')), false, 'broken-file'],
];

export const cleanPage = renderMinutesPage(minutes());
const page = (from: string | RegExp, to: string) => changed(cleanPage, from, to);
const inMain = (markup: string) => page('</main>', `${markup}</main>`);

export const HTML_LEAKS: readonly Planted[] = [
  ['a name in a paragraph', inMain(`<p>${SECRET}</p>`), true, null],
  ['a name split over elements', inMain('<p>山<span class="mark">田</span>太<wbr>郎</p>'), true, null],
  ['a name as character references', inMain('<p>&#x5C71;&#30000;&#x592A;&#37070;</p>'), true, 'odd-reference'],
  ['a comment', inMain(`<!-- ${SECRET} -->`), true, 'markup-comment'],
  ['a hidden element', inMain(`<p hidden="">${SECRET}</p>`), true, 'hidden-text'],
  ['an element that its style hides', inMain(`<p style="display:none">${SECRET}</p>`), true, 'hidden-text'],
  ['a data attribute', inMain(`<p data-name="${SECRET}">あ</p>`), true, 'unexpected-attribute'],
  ['a title that shows on pointing', inMain(`<p title="${SECRET}">あ</p>`), true, 'unexpected-attribute'],
  ['a label for screen readers', inMain(`<p aria-label="${SECRET}">あ</p>`), true, 'unexpected-attribute'],
  ['a script', inMain(`<script>const name = "${SECRET}"</script>`), true, 'script-or-frame'],
  ['a link', inMain(`<a href="mailto:x@example.invalid?subject=${SECRET}">あ</a>`), true, 'link-or-field'],
  ['a form field', inMain(`<input type="hidden" value="${SECRET}">`), true, 'link-or-field'],
  ['a picture with a text in its place', inMain(`<img src="x" alt="${SECRET}">`), true, 'picture'],
  ['a drawing with a title', inMain(`<svg width="1mm"><title>${SECRET}</title></svg>`), true, 'picture'],
  ['a template that no page shows', inMain(`<template><p>${SECRET}</p></template>`), true, 'hidden-text'],
  ['the title of the page', page('<title>支援会議 会議録', `<title>${SECRET}`), true, 'foreign-head'],
  ['a property in the head', page('<title>', `<meta name="author" content="${SECRET}"><title>`), true, 'foreign-head'],
  ['text that the style sheet adds', page('</style>', `p::after{content:"${SECRET}"}</style>`), true, 'foreign-head'],
  ['bytes behind the end of the page', bytesOf(`${Buffer.from(cleanPage)}${SECRET}`), true, 'foreign-bytes'],
  ['a name in tag characters, which have no shape', inMain(`<p>あ${tagged}</p>`), false, 'unseen-character'],
];
