import type { Random } from '../campaign/random.ts';
import { isPlace } from './schema-values.ts';
import { ODD_TEXTS, TYPED } from './texts.ts';

type Draw = (draw: Random) => unknown;

/** Values of the wrong kind. All can cross a wall between threads, though not all of them the shell's. */
const WRONG: readonly Draw[] = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -1,
  () => 1.5,
  () => 2 ** 53,
  () => 2 ** 31,
  () => 10n,
  () => true,
  () => [],
  () => ({}),
  () => [[[[[[]]]]]],
  () => new Date(0),
  () => new Map([['id', 1]]),
  () => new Set([1]),
  () => new ArrayBuffer(16),
  () => new Uint8Array(16),
  () => /a/,
  () => nested(200),
  () => cyclic(),
  () => JSON.parse('{"__proto__":{"role":"admin"},"constructor":{"prototype":{"role":"admin"}}}'),
  (draw) => `${TYPED}${'x'.repeat(draw.below(100_000))}`,
  (draw) => draw.pick(ODD_TEXTS),
];

/** The value with one place in it changed: another kind, an odd text, a field more or less, a longer list. */
export function spoilt(draw: Random, value: unknown, name = ''): unknown {
  if (isPlace(name)) return draw.below(2) === 0 ? value : draw.pick([null, 7, '', undefined, {}]);
  if (Array.isArray(value) && value.length > 0 && draw.below(3) > 0) {
    const at = draw.below(value.length);
    if (draw.below(4) === 0) return Array.from({ length: 200 }, () => value[at]);
    return value.map((part, index) => (index === at ? spoilt(draw, part, name) : part));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return spoiltObject(draw, value);
  if (typeof value === 'string' && draw.below(2) === 0) return spoiltText(draw, value);
  return draw.pick(WRONG)(draw);
}

function spoiltObject(draw: Random, value: object): unknown {
  const names = Object.keys(value);
  const chance = draw.below(10);
  if (names.length === 0 || chance === 0) return draw.pick(WRONG)(draw);
  const name = draw.pick(names);
  if (chance === 1) return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
  if (chance === 2) return { ...value, role: 'admin', actor: { role: 'admin' }, isAdmin: true, accountId: name };
  const held = (value as Record<string, unknown>)[name];
  return { ...value, [name]: spoilt(draw, held, name) };
}

function spoiltText(draw: Random, text: string): string {
  const at = draw.below(text.length + 1);
  return draw.pick([
    `${text.slice(0, at)}${draw.pick(ODD_TEXTS)}${text.slice(at)}`,
    text.slice(0, at),
    text.toUpperCase(),
    `${text} `,
    text.normalize('NFD'),
    `${text}${text}`,
  ]);
}

function nested(depth: number): unknown {
  let value: unknown = TYPED;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { in: value };
  return value;
}

function cyclic(): unknown {
  const value: Record<string, unknown> = { text: TYPED };
  value.self = value;
  return value;
}
