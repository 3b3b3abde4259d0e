import type { z } from 'zod';
import type { Random } from '../campaign/random.ts';
import { PLAIN_TEXTS } from './texts.ts';
import type { World } from './world.ts';

/** Where values are drawn from: the seed, what is known of the office, and a folder that may be written to. */
export interface Source {
  readonly draw: Random;
  readonly world: World;
  readonly feature: string;
  readonly folder: string;
}

/** Names of fields whose text is a place on a disk: only places of the campaign's own are ever put in. */
export const isPlace = (name: string): boolean => /path|folder|place(?!d)/i.test(name);

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly getter?: () => z.ZodType;
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly length?: number } };
  }[];
}

const definitionOf = (schema: z.ZodType): Definition => (schema as unknown as { _zod: { def: Definition } })._zod.def;
const NUMBERS = [0, 1, 2, 3, 5, 10, 15, 30, 60, 2025, 2026];

/** A value that the schema accepts, as far as one field can tell. Throws for a kind of schema that it does not know. */
export function valueFor(schema: z.ZodType, source: Source, name = ''): unknown {
  const { draw } = source;
  const definition = definitionOf(schema);
  const inner = (of: z.ZodType | undefined): unknown => valueFor(known(of), source, name);
  switch (definition.type) {
    case 'object':
      return objectOf(definition, source);
    case 'array':
      return arrayOf(definition, draw, () => inner(definition.element));
    case 'record':
      return Object.fromEntries(
        draw.times(0, 2, () => [String(inner(definition.keyType)), inner(definition.valueType)] as const),
      );
    case 'optional':
      return draw.below(2) === 0 ? undefined : inner(definition.innerType);
    case 'nullable':
      return draw.below(2) === 0 ? null : inner(definition.innerType);
    case 'default':
    case 'prefault':
      return draw.below(2) === 0 ? undefined : inner(definition.innerType);
    case 'readonly':
      return inner(definition.innerType);
    case 'lazy':
      return inner(definition.getter?.());
    case 'union':
      return valueFor(draw.pick(definition.options ?? []), source, name);
    case 'enum':
      return draw.pick(Object.values(definition.entries ?? {}));
    case 'literal':
      return draw.pick(definition.values ?? []);
    case 'boolean':
      return draw.below(2) === 0;
    case 'number':
      return accepted(schema, draw, [...NUMBERS, draw.below(1000)]);
    case 'string':
      return textFor(schema, source, name);
    case 'pipe':
      return startOf(schema) === 'string' ? textFor(schema, source, name) : inner(definition.in);
    default:
      throw new Error(`no values are drawn for schemas of the kind ${definition.type} (${name})`);
  }
}

/** Of the one length that the schema accepts, or of a few elements. */
function arrayOf({ checks = [] }: Definition, draw: Random, element: () => unknown): readonly unknown[] {
  const length = checks.find(({ _zod: { def } }) => def.check === 'length_equals')?._zod.def.length;
  return length === undefined ? draw.times(0, 3, element) : draw.times(length, length, element);
}

function objectOf({ shape = {} }: Definition, source: Source): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape)) {
    const value = valueFor(field, source, name);
    if (value !== undefined) made[name] = value;
  }
  const version = source.world.versionOf(made.id);
  for (const name of ['version', 'revision']) if (name in made && version !== undefined) made[name] = version;
  return made;
}

function textFor(schema: z.ZodType, source: Source, name: string): unknown {
  const { draw, world, feature, folder } = source;
  if (isPlace(name)) return `${folder}/${draw.below(1e6)}`;
  const id = world.id(draw, feature, name);
  if (/ids?$/i.test(name) && schema.safeParse(id).success) return id;
  return accepted(schema, draw, [...PLAIN_TEXTS, ...world.texts(name), id], name);
}

/** One of the values that the schema accepts. */
function accepted(schema: z.ZodType, draw: Random, values: readonly unknown[], name = ''): unknown {
  const fits = values.filter((value) => schema.safeParse(value).success);
  if (fits.length === 0) throw new Error(`none of the known values fits ${name}, a ${definitionOf(schema).type}`);
  return draw.pick(fits);
}

function startOf(schema: z.ZodType): string {
  const definition = definitionOf(schema);
  return definition.type === 'pipe' && definition.in ? startOf(definition.in) : definition.type;
}

function known(schema: z.ZodType | undefined): z.ZodType {
  if (!schema) throw new Error('a schema without its part');
  return schema;
}
