import { pdfText } from './pdf-objects.ts';
import { type PdfToken, tokensOf } from './pdf-tokens.ts';

const numberOf = (value: string): number => [...value].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);

/** `<low> <high> <first>`: consecutive texts; `<low> <high> [<a> <b> …]`: the texts one by one. */
const rangeTargets = (tokens: readonly PdfToken[]): readonly string[] => {
  const targets: string[] = [];
  for (let index = 0; index + 2 < tokens.length; ) {
    const [low, high, target] = tokens.slice(index, index + 3);
    if (target?.kind === 'open') {
      const close = tokens.findIndex((token, at) => at > index && token.kind === 'close');
      const end = close < 0 ? tokens.length : close;
      targets.push(...tokens.slice(index + 3, end).map((token) => token.value));
      index = end + 1;
      continue;
    }
    const first = target?.value ?? '';
    const last = first.charCodeAt(first.length - 1);
    const count = Math.min(numberOf(high?.value ?? '') - numberOf(low?.value ?? ''), 255 - last);
    for (let step = 0; step <= count; step += 1) targets.push(first.slice(0, -1) + String.fromCharCode(last + step));
    index += 3;
  }
  return targets;
};

/** The texts that a font's map of characters (ToUnicode) can spell; empty for any other stream. */
export const spelledTexts = (stream: string): readonly string[] =>
  [...stream.matchAll(/begin(bfchar|bfrange)([\s\S]*?)endbf/g)].flatMap(([, kind, body = '']) => {
    const tokens = tokensOf(body);
    const values =
      kind === 'bfrange'
        ? rangeTargets(tokens)
        : tokens.filter((_, index) => index % 2 === 1).map((token) => token.value);
    return values.map((value) => pdfText(`\xfe\xff${value}`));
  });
