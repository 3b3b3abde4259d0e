import type { Random } from '../campaign/random.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Most identifiers remembered under one name. */
const MOST = 400;

/** What a client has seen of the office: identifiers by the name they stood under, and the newest version of each record. */
export interface World {
  /** Takes in an input or an output of a feature's operation. */
  see(feature: string, value: unknown): void;
  /** An identifier for a field of this name in a call of this feature; sometimes of something else, sometimes of nothing. */
  id(draw: Random, feature: string, name: string): string;
  /** Short texts that stood in fields of this name. */
  texts(name: string): readonly string[];
  versionOf(id: unknown): number | undefined;
  readonly size: () => number;
}

/** A world that knows nothing yet. */
export function createWorld(): World {
  const pools = new Map<string, string[]>();
  const all: string[] = [];
  const versions = new Map<string, number>();
  const texts = new Map<string, string[]>();

  const put = (pool: string, id: string): void => {
    const ids = pools.get(pool) ?? [];
    pools.set(pool, ids);
    if (ids.includes(id)) return;
    if (ids.length < MOST) ids.push(id);
    if (all.length < MOST * 10) all.push(id);
  };

  const see = (feature: string, name: string, value: unknown): void => {
    if (typeof value === 'string') {
      if (!UUID.test(value)) {
        const held = texts.get(name) ?? [];
        texts.set(name, held);
        if (value.length <= 200 && held.length < 12 && !held.includes(value)) held.push(value);
        return;
      }
      put(name, value);
      if (name === 'id') put(`${feature}.id`, value);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const part of value.slice(0, 60)) see(feature, name.replace(/Ids$/, 'Id'), part);
      return;
    }
    const { id, version, revision } = value as Record<string, unknown>;
    const newest = typeof version === 'number' ? version : revision;
    if (typeof id === 'string' && typeof newest === 'number') versions.set(id, newest);
    for (const [part, inner] of Object.entries(value)) see(feature, part, inner);
  };

  return {
    see: (feature, value) => see(feature, '', value),
    id: (draw, feature, name) => {
      const own = pools.get(name === 'id' ? `${feature}.id` : name.replace(/Ids$/, 'Id')) ?? [];
      const chance = draw.below(20);
      if (chance < 14 && own.length > 0) return draw.pick(own);
      if (chance < 19 && all.length > 0) return draw.pick(all);
      return `00000000-0000-4000-8000-${String(draw.below(1e12)).padStart(12, '0')}`;
    },
    texts: (name) => texts.get(name) ?? [],
    versionOf: (id) => (typeof id === 'string' ? versions.get(id) : undefined),
    size: () => all.length,
  };
}
