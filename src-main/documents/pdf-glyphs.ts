import { type CharacterMap, characterMapOf } from './pdf-characters.ts';
import { type PdfFile, type PdfObject, pdfText, streamTokens, valueUnder } from './pdf-objects.ts';
import type { PdfToken } from './pdf-tokens.ts';

type Fonts = ReadonlyMap<string, CharacterMap>;

/** Fonts by the name under which content streams select them. Names that mean two fonts are read with both. */
const fontsOf = ({ objects }: PdfFile): ReadonlyMap<string, readonly CharacterMap[]> => {
  const byNumber = new Map(objects.map((object) => [object.number, object]));
  const maps = new Map<string, Set<CharacterMap>>();
  const read = new Map<number, CharacterMap | null>();
  const mapOf = (font: PdfObject): CharacterMap | null => {
    const known = read.get(font.number);
    if (known !== undefined) return known;
    const target = byNumber.get(Number(valueUnder(font.tokens, 'ToUnicode')?.value));
    const map = target?.stream ? characterMapOf(target.stream) : null;
    read.set(font.number, map);
    return map;
  };
  for (const { tokens } of objects)
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'name' || tokens[index + 3]?.value !== 'R') continue;
      const font = byNumber.get(Number(tokens[index + 1]?.value));
      const map = font && valueUnder(font.tokens, 'Type')?.value === 'Font' ? mapOf(font) : null;
      if (map) maps.set(token.value, (maps.get(token.value) ?? new Set()).add(map));
    }
  return new Map([...maps].map(([name, found]) => [name, [...found]]));
};

const spelled = (value: string, map: CharacterMap | undefined): string => {
  if (!map) return value;
  const codes = value.match(new RegExp(`[\\s\\S]{1,${map.codeLength}}`, 'g')) ?? [];
  return codes
    .map((code) => map.texts.get([...code].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0)) ?? '')
    .join('');
};

/**
 * The text of a content stream, letter by letter as painted: replacement text instead of the letters it stands for,
 * no break inside a marked sequence (where a line only wraps), a line feed between sequences.
 */
const streamText = (tokens: readonly PdfToken[], fonts: Fonts): string => {
  const open: boolean[] = [];
  let text = '';
  let font: CharacterMap | undefined;
  let replacement: string | null = null;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.kind === 'name' && token.value === 'ActualText') replacement = pdfText(tokens[index + 1]?.value ?? '');
    if (token.kind === 'string' && before?.value !== 'ActualText' && !open.includes(true))
      text += spelled(token.value, font);
    if (token.kind !== 'keyword') continue;
    if (token.value === 'Tf') font = fonts.get(tokens[index - 2]?.value ?? '');
    else if (token.value === 'BDC' || token.value === 'BMC') {
      open.push(replacement !== null);
      text += replacement?.replace('\ufeff', '') ?? '\n';
      replacement = null;
    } else if (token.value === 'EMC' && open.pop() !== true) text += '\n';
  }
  return text;
};

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Lines that are painted from the end, once more in the order in which they are read. */
const reversedLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => RIGHT_TO_LEFT.test(line))
    .map((line) => `\n${[...line].reverse().join('')}`)
    .join('');

/** What the content streams paint, whether a page shows them or not; with every reading of an ambiguous font name. */
export const paintedTexts = (file: PdfFile, isContent: (object: PdfObject) => boolean): readonly string[] => {
  const fonts = fontsOf(file);
  const readings = Math.max(1, ...[...fonts.values()].map((maps) => maps.length));
  return file.objects.filter(isContent).flatMap((object) =>
    Array.from({ length: readings }, (_, reading) => {
      const chosen = [...fonts].flatMap(([name, maps]) => {
        const map = maps[reading] ?? maps[0];
        return map ? [[name, map] as const] : [];
      });
      const text = streamText(streamTokens(object), new Map(chosen));
      return text + reversedLines(text);
    }),
  );
};
