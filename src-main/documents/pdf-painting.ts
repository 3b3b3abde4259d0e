import type { PdfToken } from './pdf-tokens.ts';

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];
interface State {
  readonly matrix: Matrix;
  readonly luminance: number;
}

/** In points: rules and borders are thinner than this, a bar that covers a character is not. */
const THICKEST_RULE = 4;
const DARK = 0.5;

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

const placed = ([x, y]: Point, m: Matrix): Point => [x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]];

const isThick = (points: readonly Point[]): boolean => {
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return (
    points.length > 2 &&
    span(points.map((point) => point[0])) > THICKEST_RULE &&
    span(points.map((point) => point[1])) > THICKEST_RULE
  );
};

const luminanceOf = (operands: readonly number[]): number => {
  const [a = 0, b = 0, c = 0, d] = operands;
  if (operands.length === 1) return a;
  if (d !== undefined) return (1 - d) * (1 - (0.299 * a + 0.587 * b + 0.114 * c));
  return 0.299 * a + 0.587 * b + 0.114 * c;
};

/** What a content stream paints that could hide text: dark areas, or letters without ink. */
export const paintingFindings = (
  content: string,
  tokens: readonly PdfToken[],
): readonly ('dark-area' | 'invisible-text')[] => {
  // A stream that begins so draws one letter of a font.
  if (/^[\d\s.-]+d[01]\s/.test(content)) return [];
  const found = new Set<'dark-area' | 'invisible-text'>();
  const stack: State[] = [];
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], luminance: 0 };
  let path: Point[][] = [];
  let operands: number[] = [];
  const point = (index: number): Point => placed([operands[index] ?? 0, operands[index + 1] ?? 0], state.matrix);
  for (const token of tokens) {
    if (token.kind === 'number') operands.push(Number(token.value));
    if (token.kind !== 'keyword') continue;
    const operator = token.value;
    if (operator === 'q') stack.push(state);
    else if (operator === 'Q') state = stack.pop() ?? state;
    else if (operator === 'cm' && operands.length >= 6)
      state = { ...state, matrix: times(operands.slice(-6) as unknown as Matrix, state.matrix) };
    else if (/^(g|rg|k|sc|scn)$/.test(operator)) state = { ...state, luminance: luminanceOf(operands) };
    else if (operator === 'm') path.push([point(0)]);
    else if (operator === 'l') path.at(-1)?.push(point(0));
    else if (operator === 'c') path.at(-1)?.push(point(4));
    else if (operator === 're') {
      const [x = 0, y = 0, width = 0, height = 0] = operands;
      path.push(
        [
          [x, y],
          [x + width, y],
          [x + width, y + height],
          [x, y + height],
        ].map(([a = 0, b = 0]) => placed([a, b], state.matrix)),
      );
    } else if (/^(f|F|f\*|B|B\*|b|b\*)$/.test(operator)) {
      if (state.luminance < DARK && path.some(isThick)) found.add('dark-area');
      path = [];
    } else if (/^(S|s|n)$/.test(operator)) path = [];
    else if (operator === 'Tr' && operands.at(-1) === 3) found.add('invisible-text');
    operands = [];
  }
  return [...found];
};
