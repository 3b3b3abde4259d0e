import type { Fonts } from './model.ts';
import { printable } from './printable.ts';

/** A quoted CSS string: everything but letters and digits is written as its code point, so nothing can end it. */
const cssString = (text: string): string =>
  `"${printable(text).replace(/[^\p{L}\p{N}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

const face = (weight: number, font: Uint8Array) =>
  `@font-face{font-family:"Document";font-weight:${weight};src:url(data:font/ttf;base64,${Buffer.from(font).toString('base64')}) format("truetype")}`;

// Characters that the face lacks (some of the rare ones in names) come from the machine's Japanese font.
const FAMILY = '"Document","Yu Gothic","Hiragino Sans","Noto Sans CJK JP",sans-serif';

/** What the style of a page depends on. */
export interface PageLook {
  readonly office: string;
  /** At the head of every page. */
  readonly marking: string;
  /** 写しの番号, worded; beside the marking. */
  readonly copy?: string;
  readonly isLandscape?: boolean;
  /** Set a little closer, so that a sheet that is handed over stays one. */
  readonly isOnePage?: boolean;
}

const page = ({ office, marking, copy = '', isLandscape }: PageLook): string => {
  const box = isLandscape ? 'A4 landscape;margin:19mm 14mm 12mm' : 'A4 portrait;margin:27mm 22mm 24mm';
  const width = Math.min([...marking].length + 2, 24);
  return `
@page{
  size:${box};
  @top-left{content:${cssString(office)};font:8.5pt ${FAMILY};color:#333;text-align:left;vertical-align:middle;height:7mm;margin-bottom:8mm}
  ${copy === '' ? '' : `@top-center{content:${cssString(copy)};font:bold 9.5pt ${FAMILY};color:#1a1a1a;text-align:right;vertical-align:middle;height:7mm;margin-bottom:8mm}`}
  @top-right{content:${cssString(marking)};font:bold 9.5pt ${FAMILY};color:#1a1a1a;text-align:center;vertical-align:middle;width:${width}em;height:7mm;margin-bottom:8mm;border:.8pt solid #1a1a1a}
  @bottom-center{content:counter(page) " / " counter(pages);font:8.5pt ${FAMILY};color:#1a1a1a}
}`;
};

const LOOK = `
*{box-sizing:border-box}
html{font-family:${FAMILY};font-size:10.5pt;line-height:1.65;color:#1a1a1a;line-break:strict;overflow-wrap:anywhere}
body{margin:0}
main{padding:0 .8pt}
h1{font-size:17pt;line-height:1.35;text-align:center;margin:1mm 0 4mm;text-wrap:balance}
h2{font-size:12pt;line-height:1.45;margin:8mm 0 3mm;padding-bottom:1mm;border-bottom:1.2pt solid #1a1a1a;break-after:avoid;break-inside:avoid}
p{margin:0 0 2.2mm;orphans:2;widows:2}
.office,.end{text-align:right}
.end{margin-top:5mm}
.note{font-size:8.5pt;line-height:1.6}
table{width:100%;border-collapse:collapse;table-layout:fixed;margin:0 0 4mm;font-size:9.5pt;line-height:1.5}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:.5pt solid #8c8c8c;padding:1.3mm 1.8mm;text-align:left;vertical-align:top}
th{background:#f0f0f0;font-weight:bold}
.keep{break-inside:avoid}
.checkpoint .label{width:20%}
.checkpoint col.code{width:36mm}
.large col.code{width:49mm}
td.code{text-align:center;vertical-align:middle;padding:0}
.qr{display:block;margin:auto;fill:#000}
.mark{white-space:nowrap;background:#e6e6e6;border:.5pt solid #8c8c8c;padding:0 .4pt;margin:0 .12em;box-decoration-break:clone}
.mark.long{white-space:normal}
`;

const WIDE = `
html{font-size:9pt;line-height:1.5}
h1{font-size:13pt;margin:0 0 1.5mm}
h2{font-size:9.5pt;margin:2mm 0 1mm;padding-bottom:.5mm}
p{margin:0 0 1mm}
.note{font-size:8pt;line-height:1.5}
table{font-size:8pt;line-height:1.42;margin:0 0 1.5mm}
th,td{padding:.45mm 1.4mm}
.checkpoint{margin:0}
.checkpoint .label{width:12%}
.checkpoint col.code{width:25mm}
`;

const CLOSE = `
h1{font-size:15pt;margin:0 0 2.5mm}
h2{font-size:10.5pt;margin:3.5mm 0 1.8mm;padding-bottom:.6mm}
p{margin:0 0 1mm}
table{font-size:9pt;line-height:1.45;margin:0 0 2.5mm}
th,td{padding:.9mm 1.8mm}
`;

/** The whole style sheet of a printed page. */
export const styleSheet = (look: PageLook, fonts: Fonts): string =>
  `${face(400, fonts.regular)}${face(700, fonts.bold)}${page(look)}${LOOK}${look.isLandscape ? WIDE : ''}${look.isOnePage ? CLOSE : ''}`;

// Nothing in this sheet depends on the document, so that whoever checks a file can compare it letter by letter.
const FIXED_PAGE = `
@page{size:A4 portrait;margin:20mm 22mm 22mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:8.5pt}}`;
const SCREEN = `
html{font-family:"BIZ UDPGothic","BIZ UDPゴシック","Yu Gothic","Hiragino Sans","Noto Sans CJK JP",sans-serif;color-scheme:light}
.head{display:flex;justify-content:space-between;gap:1em;align-items:baseline;font-size:9pt;margin:0 0 6mm}
.marking{font-weight:bold;border:.8pt solid #1a1a1a;padding:.2mm 1.5mm}
@media screen{html{background:#e6e6e6;font-size:12pt}body{padding:8mm 4mm}main{background:#fff;max-width:190mm;margin:0 auto;padding:14mm 16mm;box-shadow:0 0 3mm #0003}table{font-size:11pt}}
@media screen and (max-width:40em){body{padding:0}main{padding:6mm 4mm}}
`;

/** The style sheet of a page that is read on a screen. It brings no font: two whole faces would weigh 12 MB. */
export const SCREEN_SHEET = `${FIXED_PAGE}${LOOK}${SCREEN}`.replaceAll('\n', '');
