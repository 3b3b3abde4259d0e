import { unzlibSync, zlibSync } from 'fflate';
import { encodeQR } from 'qr';
import { decodeQR } from 'qr/decode.js';
import { readPng, writePng } from './png.ts';

/** Modules of blank space on each side (ISO/IEC 18004, 9.1). */
const QUIET = 4;
/** Pixels of a module in a picture: enough that no program blurs its edges when it scales the picture. */
const SCALE = 8;

type Modules = readonly (readonly boolean[])[];

/**
 * The squares of a QR code, row by row, true where dark; blank space included. A seventh of it may be damaged.
 * @throws RangeError for a text that no QR code holds (about 2,300 bytes)
 */
const qrModules = (text: string): Modules => encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });

// One bar for each dark stretch of a row: no shape is thicker than a module, so that none could cover text.
const bars = (modules: Modules): string =>
  modules
    .flatMap((row, y) =>
      row.map((isDark, x) => {
        if (!isDark || row[x - 1]) return '';
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${end - x}v1h${x - end}z`;
      }),
    )
    .join('');

/**
 * A QR code as a drawing for a printed page. It is hidden from screen readers: what it says stands beside it.
 * @param millimetres width and height, blank space included
 */
export const qrMarkup = (text: string, millimetres: number): string => {
  const modules = qrModules(text);
  const box = `0 0 ${modules.length} ${modules.length}`;
  return `<svg class="qr" aria-hidden="true" width="${millimetres}mm" height="${millimetres}mm" viewBox="${box}" shape-rendering="crispEdges"><path d="${bars(modules)}"/></svg>`;
};

/** A QR code as a PNG of one bit a pixel. Equal texts give equal bytes on every machine. */
export const qrPng = (text: string): Uint8Array => {
  const modules = qrModules(text);
  const side = modules.length * SCALE;
  const stride = Math.ceil(side / 8) + 1;
  const pixels = new Uint8Array(stride * side);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const at = y * stride + 1 + (x >> 3);
      const isDark = modules[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)] === true;
      if (!isDark) pixels[at] = (pixels[at] ?? 0) | (0x80 >> (x & 7));
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  return writePng([
    { kind: 'IHDR', content: head },
    { kind: 'IDAT', content: zlibSync(pixels, { level: 9 }) },
    { kind: 'IEND', content: new Uint8Array() },
  ]);
};

/** Longer than any camera would wait: an answer that depends on how busy the machine is would be none. */
const PATIENCE = 10_000;
const LARGEST = (177 + 2 * QUIET) * SCALE;

/** What a QR code drawn by `qrPng` says; null for any other picture, even one that differs in a single pixel. */
export const qrTextIn = (bytes: Uint8Array): string | null => {
  try {
    const [head, data] = readPng(bytes).map(({ content }) => Buffer.from(content));
    const side = head?.readUInt32BE(0) ?? 0;
    if (head?.[8] !== 1 || !data || side > LARGEST) return null;
    const pixels = unzlibSync(data);
    const stride = Math.ceil(side / 8) + 1;
    const image = new Uint8Array(side * side * 4);
    for (let at = 0; at < side * side; at += 1) {
      const x = at % side;
      const isLight = ((pixels[Math.floor(at / side) * stride + 1 + (x >> 3)] ?? 0) << (x & 7)) & 0x80;
      image.fill(isLight ? 255 : 0, at * 4, at * 4 + 4);
    }
    const text = decodeQR({ width: side, height: side, data: image }, { timeLimit: PATIENCE });
    return Buffer.from(qrPng(text)).equals(bytes) ? text : null;
  } catch {
    return null;
  }
};

const DRAWN = /^<svg [^>]* width="(\d+)mm"[^>]* viewBox="0 0 (\d+) \2"[^>]*><path d="([Mhvz\d -]*)"\/><\/svg>$/;

/** What a QR code drawn by `qrMarkup` says; null for any other drawing, even one that differs in a single bar. */
export const qrTextInMarkup = (markup: string): string | null => {
  const [, width = '', modules = '', path = ''] = DRAWN.exec(markup) ?? [];
  const count = Number(modules);
  const side = count * SCALE;
  if (side === 0 || side > LARGEST) return null;
  const image = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1)
      image.fill(0, (row * side + Number(x) * SCALE) * 4, (row * side + (Number(x) + Number(length)) * SCALE) * 4);
  try {
    const text = decodeQR({ width: side, height: side, data: image }, { timeLimit: PATIENCE });
    return qrMarkup(text, Number(width)) === markup ? text : null;
  } catch {
    return null;
  }
};
