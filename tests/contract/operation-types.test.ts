import { describe, expect, test } from 'vitest';
import { compileIn } from './compile.ts';

const DECLARATION = {
  roles: "roles: ['staff'],",
  input: 'input: z.object({ id: z.string() }),',
  output: 'output: z.object({ name: z.string() }),',
  audit: "audit: { event: 'planted.recorded', subject: (input) => input.id },",
};

/** A declaration in which some parts are left out or written otherwise. */
const declare = (changes: Partial<typeof DECLARATION> = {}): string => `
import { z } from 'zod';
import { command } from '~/contract/operation.ts';
export const record = command({ ${Object.values({ ...DECLARATION, ...changes }).join(' ')} });
`;

describe('Omitting roles, audit, input or output of an operation does not compile', () => {
  const verdicts = compileIn('src-main/contract', {
    whole: declare(),
    anyone: declare({ roles: "roles: 'anyone'," }),
    silent: declare({ audit: "audit: { event: null, because: 'it shows nothing personal' }," }),
    roles: declare({ roles: '' }),
    audit: declare({ audit: '' }),
    input: declare({ input: '', audit: "audit: { event: 'planted.recorded' }," }),
    output: declare({ output: '' }),
    'no-roles': declare({ roles: 'roles: [],' }),
    'unknown-role': declare({ roles: "roles: ['mayor']," }),
    'silent-without-reason': declare({ audit: 'audit: { event: null },' }),
    'event-without-feature': declare({ audit: "audit: { event: 'recorded' }," }),
  });

  test.each(['whole', 'anyone', 'silent'])('the correct twin compiles: %s', (name) => {
    expect(verdicts[name]).toEqual([]);
  });

  test.each(['roles', 'audit', 'input', 'output'])('without %s it does not', (part) => {
    expect(verdicts[part]?.join()).toContain(`Property '${part}' is missing`);
  });

  test.each([
    ['an empty list of roles', 'no-roles', /TS2322 .*\[\]/],
    ['a role that nobody has', 'unknown-role', /TS2322 .*mayor/],
    ['silence without a reason', 'silent-without-reason', /TS2322 .*event: null/],
    ['an event that names no feature', 'event-without-feature', /TS2322 .*recorded/],
  ])('%s does not compile', (_what, name, complaint) => {
    expect(verdicts[name]?.join()).toMatch(complaint);
  });
});

const API = `
import { z } from 'zod';
import { command, query } from '~/contract/operation.ts';
import type { Handlers } from '~/core/handlers-type.ts';
const declared = { roles: ['staff'] as const, input: z.object({ id: z.string() }), audit: { event: null, because: 'planted' } } as const;
const api = { note: { read: query({ ...declared, output: z.string() }), write: command({ ...declared, output: z.null() }) } };
`;

/** The handlers of the planted operations, as the source text of their two functions. */
const handle = (
  read = `async ({ trx }, { id }) => (await trx.selectFrom('note').select('text').where('agendaItemId', '=', id).executeTakeFirstOrThrow()).text`,
  write:
    | string
    | null = `async ({ trx }, { id }) => { await trx.deleteFrom('note').where('agendaItemId', '=', id).execute(); return null; }`,
): string =>
  `${API}export const handlers: Handlers<typeof api> = { note: { read: ${read}, ${write === null ? '' : `write: ${write}`} } };`;

describe('A missing handler, or a query that writes, does not compile', () => {
  const verdicts = compileIn('src-main/core', {
    whole: handle(),
    missing: handle(undefined, null),
    'query-deletes': handle(`async ({ trx }) => { await trx.deleteFrom('note').execute(); return ''; }`),
    'query-inserts': handle(
      `async ({ trx }) => { await trx.insertInto('note').defaultValues().execute(); return ''; }`,
    ),
    'query-updates': handle(
      `async ({ trx }) => { await trx.updateTable('note').set({ text: '' }).execute(); return ''; }`,
    ),
    'wrong-output': handle(`async () => 5`),
    'wrong-input': handle(`async (_ctx, { name }) => name`),
  });

  test('the correct twin compiles: both handlers, one reading and one writing', () => {
    expect(verdicts.whole).toEqual([]);
  });

  test('a declared operation without a handler does not', () => {
    expect(verdicts.missing?.join()).toContain("Property 'write' is missing");
  });

  test.each([
    ['deletes', 'query-deletes'],
    ['inserts', 'query-inserts'],
    ['updates', 'query-updates'],
  ])('a query that %s does not', (_what, name) => {
    expect(verdicts[name]?.length).toBeGreaterThan(0);
  });

  test('a handler must answer what was declared, and sees only the declared input', () => {
    expect(verdicts['wrong-output']?.join()).toContain("'Promise<number>' is not assignable to type 'Promise<string>'");
    expect(verdicts['wrong-input']?.join()).toContain("Property 'name' does not exist");
  });
});

// A file of the core that drags in no other: what those would say has nothing to do with the wall.
const CORE = `import { localDate } from '~/core/local-time.ts';\nexport const planted = localDate;`;
const PAGE = 'export const planted = document.title;';
const PROCESS = 'export const planted = process.pid;';

describe('The compiler holds the walls between the rooms', () => {
  test('the interface may import the contract, but not the core, the log or node', () => {
    const verdicts = compileIn('src-renderer', {
      contract: `import { ROLES } from '~/contract/role.ts';\nexport const roles = ROLES;`,
      core: CORE,
      log: `import { canonicalize } from '~/log/canonical.ts';\nexport const planted = canonicalize;`,
      node: `import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;`,
      page: PAGE,
    });
    expect(verdicts.contract).toEqual([]);
    expect(verdicts.page).toEqual([]);
    expect(verdicts.core?.join()).toMatch(/TS6307 .*core\/local-time\.ts/);
    expect(verdicts.log?.join()).toMatch(/TS6307 .*log\/canonical\.ts/);
    expect(verdicts.node?.join()).toMatch(/node:fs/);
  });

  test('the core knows itself and its process, but no page', () => {
    const verdicts = compileIn('src-main/core', { core: CORE, process: PROCESS, page: PAGE });
    expect(verdicts).toMatchObject({ core: [], process: [] });
    expect(verdicts.page?.join()).toContain('document');
  });

  test('the contract knows neither the core nor its process', () => {
    const verdicts = compileIn('src-main/contract', { core: CORE, process: PROCESS });
    expect(verdicts.core?.join()).toMatch(/TS6307/);
    expect(verdicts.process?.join()).toContain('process');
  });

  test.each(['src-main/shell', 'src-main/redaction', 'src-main/documents', 'src-main/log'])(
    '%s may not import the core',
    (room) => {
      const verdicts = compileIn(room, { core: CORE, process: PROCESS });
      expect(verdicts.core?.join()).toMatch(/TS6307/);
      expect(verdicts.process).toEqual([]);
    },
  );
});
