import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf, linesOf, readSources, type Source, sourceOf } from './source.ts';

const root = join(import.meta.dirname, '..', '..');
const sources = readSources(root);
const tests = readSources(root, ['tests']);

/** Word lists and invented texts are data in the shape of code; their length says nothing of their difficulty. */
const IS_DATA =
  /^src-renderer\/text\/(?:ja|en)\/|^src-main\/redaction\/words\/|^tests\/redaction\/invented-minutes\.ts$|^tests\/redaction\/evaluation\/(?:cases|development|opened|held-out)-[a-z]\d*\.ts$|\.css$/;

const LONGEST = 250;
const LONGEST_MEDIAN = 80;

const code = sources.filter(({ path }) => !IS_DATA.test(path));

/** Configurations are read by their default export; type descriptions describe packages as they are. */
const MAY_EXPORT_DEFAULT = /(?:vite|vitest)\.config\.ts$|\.d\.ts$/;

const defaultExport = (source: Source): boolean =>
  /^\s*export\s+(?:default\b|\{[^}]*\bas\s+default\b)/m.test(codeOf(source));

/** What makes a business rule depend on more than what it is given. */
const IMPURE =
  /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\s*\)|\bcrypto\.|\brandomUUID\b|\bperformance\.now\b|\bprocess\.|\bconsole\./;

describe('Files stay small enough to be read', () => {
  test(`no file has more than ${LONGEST} lines`, () => {
    const long = [...code, ...tests.filter(({ path }) => !IS_DATA.test(path))].filter(
      (source) => linesOf(source) > LONGEST,
    );
    expect(long.map((source) => `${source.path}: ${linesOf(source)}`)).toEqual([]);
  });

  test(`the median is at most ${LONGEST_MEDIAN} lines`, () => {
    const lengths = code.map(linesOf).sort((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
    console.log(`${lengths.length} source files: median ${median}, longest ${lengths.at(-1)} lines`);
    expect(lengths.length).toBeGreaterThan(100);
    expect(median).toBeLessThanOrEqual(LONGEST_MEDIAN);
  });
});

describe('One spelling per thing', () => {
  test('nothing is exported as default, except configurations', () => {
    const all = [...sources, ...tests].filter(
      ({ path }) => !MAY_EXPORT_DEFAULT.test(path) && /\.(?:tsx?|mjs)$/.test(path),
    );
    expect(all.filter(defaultExport).map(({ path }) => path)).toEqual([]);
    expect(defaultExport(sourceOf('a.ts', `/** Why? */\n${'export'} default 1;`))).toBe(true);
    expect(defaultExport(sourceOf('a.ts', `// ${'export'} default 1;\nexport const a = 1;`))).toBe(false);
  });

  test('there is no index file, except the list of migrations and the page itself', () => {
    const barrels = [...sources, ...tests].filter(({ path }) => /\/index\.(?:ts|tsx|mjs)$/.test(path));
    expect(barrels.map(({ path }) => path)).toEqual(['src-main/core/db/migrations/index.ts']);
  });

  test('no file or folder bears an empty name such as helper, manager or util', () => {
    const empty = /(?:^|[-/])(?:managers?|helpers?|utils?|services?|data|info|common|misc)(?:\/|\.\w+$)/;
    expect(sources.filter(({ path }) => empty.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

describe('Rules are pure', () => {
  const rules = sources.filter(({ path }) => /\/rules\.ts$/.test(path));

  test('no rule reads a clock, draws a random number or speaks', () => {
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.filter((source) => IMPURE.test(codeOf(source))).map(({ path }) => path)).toEqual([]);
  });

  test('a rule imports no node module and no database', () => {
    const outside = rules.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isType }) => !isType && /^(?:node:|kysely)|\/db\//.test(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(outside).toEqual([]);
  });

  test.each(['const now = new Date();', 'return Math.random();', 'if (Date.now() > end) return;'])(
    '%s is caught',
    (line) => {
      expect(IMPURE.test(codeOf(sourceOf('src-main/core/x/rules.ts', `/** new Date() */\n${line}\n`)))).toBe(true);
      expect(IMPURE.test(codeOf(sourceOf('src-main/core/x/rules.ts', `/** ${line} */\n`)))).toBe(false);
    },
  );
});
