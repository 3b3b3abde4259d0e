import type { z } from 'zod';

/** Values of which one fits almost every field that has a form of its own. */
const CANDIDATES: readonly unknown[] = [
  '確認のための文',
  '00000000-0000-4000-8000-00000000dead',
  '2026-08-27',
  '13:45',
  '2026-08-27T04:45:00.000Z',
  'a'.repeat(64),
  'YQ==',
  'ND-IND',
  999,
  1,
  2026,
  false,
  null,
];

interface Inside {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
}

/**
 * An input that a schema takes, with the given values wherever a field of that name takes them: identifiers of the record
 * the call is to be about. What may be null or has a default of its own, and is not given, is left at that.
 */
export function fillInput(schema: z.ZodType, given: Readonly<Record<string, unknown>>, name = ''): unknown {
  const inside = schema._zod.def as unknown as Inside;
  if (Object.hasOwn(given, name) && schema.safeParse(given[name]).success) return given[name];
  switch (inside.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(inside.shape ?? {}).flatMap(([key, field]) => {
          const value = fillInput(field, given, key);
          return value === undefined ? [] : [[key, value]];
        }),
      );
    case 'array':
      return oneOf(schema, [[fillInput(inside.element as z.ZodType, given, name.replace(/s$/, ''))], []]);
    case 'record':
      return {};
    case 'enum':
      return Object.values(inside.entries ?? {})[0];
    case 'nullable':
      return Object.hasOwn(given, name) ? fillInput(inside.innerType as z.ZodType, given, name) : null;
    case 'optional':
    case 'default':
    case 'prefault':
      return Object.hasOwn(given, name) ? fillInput(inside.innerType as z.ZodType, given, name) : undefined;
    case 'union':
      return fillInput((inside.options ?? [])[0] as z.ZodType, given, name);
    case 'literal':
      return (schema._zod.def as unknown as { values: readonly unknown[] }).values[0];
    default:
      return oneOf(schema, CANDIDATES);
  }
}

const oneOf = (schema: z.ZodType, values: readonly unknown[]): unknown =>
  values.find((value) => schema.safeParse(value).success);
