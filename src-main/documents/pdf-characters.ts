import { type PdfToken, tokensOf } from './pdf-tokens.ts';

/** What the codes of a font mean: its ToUnicode map. */
export interface CharacterMap {
  /** Bytes per code. */
  readonly codeLength: number;
  readonly texts: ReadonlyMap<number, string>;
}

const numberOf = (value: string): number => [...value].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);

const textOf = (value: string): string => new TextDecoder('utf-16be').decode(Buffer.from(value, 'latin1'));

/** `<low> <high> <first>`: consecutive texts; `<low> <high> [<a> <b> …]`: the texts one by one. */
const rangePairs = (tokens: readonly PdfToken[]): readonly (readonly [number, string])[] => {
  const pairs: [number, string][] = [];
  for (let index = 0; index + 2 < tokens.length; ) {
    const [low, high, target] = tokens.slice(index, index + 3);
    const code = numberOf(low?.value ?? '');
    if (target?.kind === 'open') {
      const close = tokens.findIndex((token, at) => at > index && token.kind === 'close');
      const end = close < 0 ? tokens.length : close;
      tokens.slice(index + 3, end).forEach((token, step) => {
        pairs.push([code + step, token.value]);
      });
      index = end + 1;
      continue;
    }
    const first = target?.value ?? '';
    const last = first.charCodeAt(first.length - 1);
    const count = Math.min(numberOf(high?.value ?? '') - code, 255 - last);
    for (let step = 0; step <= count; step += 1)
      pairs.push([code + step, first.slice(0, -1) + String.fromCharCode(last + step)]);
    index += 3;
  }
  return pairs;
};

const pairsIn = (kind: string, body: string): readonly (readonly [number, string])[] => {
  const tokens = tokensOf(body);
  if (kind === 'bfrange') return rangePairs(tokens);
  return tokens.flatMap((token, index) =>
    index % 2 === 0 ? [[numberOf(token.value), tokens[index + 1]?.value ?? ''] as const] : [],
  );
};

/** Reads a ToUnicode map; null for any other stream. */
export const characterMapOf = (stream: string): CharacterMap | null => {
  if (!stream.includes('begincmap')) return null;
  const space = /begincodespacerange([\s\S]*?)endcodespacerange/.exec(stream)?.[1] ?? '';
  const pairs = [...stream.matchAll(/begin(bfchar|bfrange)([\s\S]*?)endbf/g)].flatMap(([, kind = '', body = '']) =>
    pairsIn(kind, body),
  );
  return {
    codeLength: tokensOf(space)[0]?.value.length ?? 1,
    texts: new Map(pairs.map(([code, value]) => [code, textOf(value)])),
  };
};
