import type { Failure, Judged, Scored } from './score.ts';

/** Found of all; `certain` without the guesses. */
export interface Recall {
  readonly found: number;
  readonly certain: number;
  readonly of: number;
  readonly recall: number;
}

/** Negatives that something other than a guess overlaps. */
interface Touched {
  readonly touched: number;
  readonly of: number;
  readonly share: number;
}

/** 一区分の成績: the figures of one group. */
export interface Figures {
  readonly passages: number;
  readonly characters: number;
  readonly layers: Readonly<Record<string, Recall>>;
  readonly mandatory: Recall;
  readonly forms: Readonly<Record<string, Recall>>;
  readonly genres: Readonly<Record<string, Recall>>;
  readonly negatives: Touched & { readonly kinds: Readonly<Record<string, Touched>> };
  readonly ordinary: {
    readonly characters: number;
    readonly hitsPer1000: number;
    readonly certainHitsPer1000: number;
    readonly hits: readonly string[];
  };
  /** Hits outside every mark in the passages with private data: not all of them are false, ages and sums are not marked. */
  readonly strayPer1000: number;
  readonly entities: Readonly<Record<string, { readonly protected: number; readonly of: number }>>;
  readonly failures: readonly Failure[];
}

function recallOf(marks: readonly Judged[]): Recall {
  const found = marks.filter(({ isFound }) => isFound).length;
  const certain = marks.filter(({ isCertain }) => isCertain).length;
  return { found, certain, of: marks.length, recall: marks.length === 0 ? 0 : found / marks.length };
}

function grouped(marks: readonly Judged[], key: (mark: Judged) => string): Readonly<Record<string, Recall>> {
  return byName(new Map([...Map.groupBy(marks, key)].map(([name, members]) => [name, recallOf(members)])));
}

function touchedOf(marks: readonly Judged[]): Touched {
  const touched = marks.filter(({ isTouched }) => isTouched).length;
  return { touched, of: marks.length, share: marks.length === 0 ? 0 : touched / marks.length };
}

function byName<T>(groups: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** An entity is protected only if all its mentions in the passage are. */
function protectedEntities(marks: readonly Judged[], layers: string): { protected: number; of: number } {
  const entities = Map.groupBy(
    marks.filter(({ layer }) => layers.includes(layer)),
    ({ passage, layer, entity }) => `${passage} ${layer} ${entity}`,
  );
  const whole = [...entities.values()].filter((mentions) => mentions.every(({ isFound }) => isFound));
  return { protected: whole.length, of: entities.size };
}

const per1000 = (count: number, characters: number): number => (characters === 0 ? 0 : (count * 1000) / characters);

/** Adds up the passages of a group. */
export function figuresOf(scored: readonly Scored[]): Figures {
  const judged = scored.flatMap((one) => one.judged);
  const mandatory = judged.filter(({ layer }) => 'RPUAOL'.includes(layer));
  const negatives = judged.filter(({ layer }) => layer === 'N');
  const ordinary = scored.filter(({ genre }) => genre === 'ordinary');
  const others = scored.filter(({ genre }) => genre !== 'ordinary');
  const sum = (list: readonly Scored[], of: (one: Scored) => number) => list.reduce((all, one) => all + of(one), 0);
  const characters = sum(ordinary, (one) => one.characters);
  const genreByPassage = new Map(scored.map(({ passage, genre }) => [passage, genre]));
  return {
    passages: scored.length,
    characters: sum(scored, (one) => one.characters),
    layers: grouped(mandatory, ({ layer }) => layer),
    mandatory: recallOf(mandatory),
    forms: grouped(mandatory, ({ layer, form }) => `${layer} ${form}`),
    genres: grouped(mandatory, ({ passage }) => genreByPassage.get(passage) ?? ''),
    negatives: {
      ...touchedOf(negatives),
      kinds: byName(
        new Map([...Map.groupBy(negatives, ({ form }) => form)].map(([kind, all]) => [kind, touchedOf(all)])),
      ),
    },
    ordinary: {
      characters,
      hitsPer1000: per1000(
        sum(ordinary, (one) => one.stray.length),
        characters,
      ),
      certainHitsPer1000: per1000(
        sum(ordinary, (one) => one.stray.filter(({ source }) => source !== 'guess').length),
        characters,
      ),
      hits: ordinary.flatMap(({ passage, strayTexts }) => strayTexts.map((text) => `${passage} ${text}`)),
    },
    strayPer1000: per1000(
      sum(others, (one) => one.stray.length),
      sum(others, (one) => one.characters),
    ),
    entities: Object.fromEntries(
      ['R', 'U', 'RPUAOL'].map((layers) => [
        layers === 'RPUAOL' ? 'all' : layers,
        protectedEntities(mandatory, layers),
      ]),
    ),
    failures: scored.flatMap((one) => one.failures),
  };
}
