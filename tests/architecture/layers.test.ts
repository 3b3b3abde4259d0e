import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cyclesOf } from './cycles.ts';
import { EXCEPTIONS, idleExceptions, ROOMS, roomOf, trespasses } from './layers.ts';
import { readSources, sourceOf } from './source.ts';

const root = join(import.meta.dirname, '..', '..');
const sources = readSources(root);

describe('Imports flow one way', () => {
  test('every room of the house was seen', () => {
    const empty = ROOMS.filter((room) => !sources.some(({ path }) => roomOf(path) === room)).map(({ name }) => name);
    expect(empty).toEqual([]);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(sources.length);
  });

  test('every import names a file of this project that is there, or a package', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const lost = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => /^(?:src-|tests\/)/.test(target) && !/\.(?:json|svg|css)$/.test(target))
        .filter(({ target }) => !paths.has(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(lost).toEqual([]);
  });

  test('no room imports what the house does not allow it', () => {
    const found = trespasses(sources).map(
      ({ room, path, import: { line, target } }) => `${path}:${line} (${room}) → ${target}`,
    );
    expect(found).toEqual([]);
  });

  test('every exception is still needed', () => {
    expect(EXCEPTIONS.length).toBeLessThanOrEqual(10);
    expect(idleExceptions(sources).map(({ because }) => because)).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    expect(cyclesOf(sources).map((cycle) => cycle.join(' → '))).toEqual([]);
  });
});

describe('The check itself catches what it is for', () => {
  const copy = mkdtempSync(join(tmpdir(), 'tasuki-layers-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  for (const folder of ['src-main', 'src-renderer'])
    cpSync(join(root, folder), join(copy, folder), { recursive: true });

  test.each([
    [
      'the interface looks into the core',
      'src-renderer/planted/page.tsx',
      "import { x } from '../../src-main/core/context.ts';",
    ],
    ['the contract reads a file', 'src-main/contract/planted.ts', "import { readFileSync } from 'node:fs';"],
    ['a feature loads the driver', 'src-main/core/note/planted.ts', "import Driver from 'better-sqlite3';"],
    ['a feature writes the log', 'src-main/core/note/planted.ts', "import { x } from '../audit/writer.ts';"],
    [
      "a feature uses another's commands",
      'src-main/core/note/planted.ts',
      "export { x } from '../minutes/commands.ts';",
    ],
    ['the shell knows the domain', 'src-main/shell/planted.ts', "const x = await import('../core/server.ts');"],
    [
      'a shell of one kind loads the other',
      'src-main/shell/chromium/planted.ts',
      "import {\n  app,\n} from 'electron';",
    ],
    [
      'documents know the database',
      'src-main/documents/planted.ts',
      "import type { Database } from '../core/db/schema.ts';",
    ],
    ['redaction loads a package', 'src-main/redaction/planted.ts', "import 'docx';"],
    ['the source uses a test', 'src-main/core/planted.ts', "import { x } from '../../tests/helpers/fixture.ts';"],
    ['a file lies in no room', 'src-main/misc/planted.ts', "import 'node:fs';"],
  ])('%s', (_what, path, text) => {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), `${text}\n`);
    const found = trespasses(readSources(copy)).filter((trespass) => trespass.path === path);
    rmSync(join(copy, path));
    expect(found).toHaveLength(1);
  });

  test('a ring of three files is found', () => {
    const ring = [
      sourceOf('src-main/log/a.ts', "import './b.ts';"),
      sourceOf('src-main/log/b.ts', "import type { C } from './c.ts';"),
      sourceOf('src-main/log/c.ts', "export { a } from './a.ts';"),
    ];
    expect(cyclesOf(ring)).toEqual([
      ['src-main/log/a.ts', 'src-main/log/b.ts', 'src-main/log/c.ts', 'src-main/log/a.ts'],
    ]);
    expect(cyclesOf(ring.slice(1))).toEqual([]);
  });
});
