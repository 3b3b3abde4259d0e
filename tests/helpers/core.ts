import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { operations, type TasukiClient } from '../../src-main/contract/api.ts';
import { createClient } from '../../src-main/contract/client.ts';
import type { Reply, Request } from '../../src-main/contract/port.ts';
import type { Role } from '../../src-main/contract/role.ts';
import { answer } from '../../src-main/core/answer.ts';
import { type Core, type CoreOptions, startCore } from '../../src-main/core/start-core.ts';
import { keyStoreOfOnePc } from './key-store.ts';
import { PASSWORDS } from './passwords.ts';
import { screenOfTest } from './screen.ts';

/** Root of the project. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** A real core on a real encrypted office in a temporary folder, with the typed client in front. */
export interface TestCore {
  readonly folder: string;
  readonly core: Core;
  readonly api: TasukiClient;
  /** Signs in as another role; locks first. */
  as(role: Role): Promise<void>;
  close(): Promise<void>;
}

/** What a test may choose of a core; of the host what it does not choose is there as well. */
export type TestOptions = Partial<Omit<CoreOptions, 'host'>> & { readonly host?: Partial<CoreOptions['host']> };

/** Starts a core without an office. PDF printing needs a shell and is refused here unless `host` offers it. */
export function startTestCore({ host, ...options }: TestOptions = {}): TestCore {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-test-'));
  const core = startCore({
    officeFolder: folder,
    resourcesFolder: join(ROOT, 'resources'),
    app: 'tasuki/test',
    host: {
      writeFile: (path, bytes) => writeFile(path, bytes, { flag: 'wx' }),
      readFile: async (path) => new Uint8Array(await readFile(path)),
      deleteFile: (path) => rm(path),
      printToPdf: () => Promise.reject(new Error('no shell in this test')),
      ...screenOfTest(),
      ...host,
    },
    keyStore: keyStoreOfOnePc(),
    ...options,
  });
  let receive: (message: unknown) => void = () => {};
  const client = createClient(operations, {
    post: (message) => {
      const request = message as Request;
      if (request.type !== 'call') return;
      void answer(core.server, structuredClone(request), {
        onProgress: (progress) => receive({ type: 'progress', id: request.id, progress } satisfies Reply),
        isCancelled: () => false,
      }).then((reply) => receive(structuredClone(reply)));
    },
    listen: (fn) => {
      receive = fn;
      return () => {};
    },
  });
  return {
    folder,
    core,
    api: client.api,
    as: async (role) => {
      await core.server.lock('user');
      const result = await client.api.access.signIn({ loginName: role, password: PASSWORDS[role] });
      if (result.kind !== 'signed-in') throw new Error(`could not sign in as ${role}: ${JSON.stringify(result)}`);
    },
    close: async () => {
      await core.server.lock('shell');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A founded office with one account per role; signed in as `role`. Accounts are named after their roles. */
export async function openOffice(role: Role = 'staff', options: TestOptions = {}): Promise<TestCore> {
  const test = startTestCore(options);
  cpSync(await foundedOnce(), join(test.folder, 'office.tasuki'), { recursive: true });
  await test.as(role);
  return test;
}

/**
 * Founding with four accounts derives ten keys. The tests of one run share one founded office and work on copies of it;
 * the first that needs it makes it.
 */
async function foundedOnce(): Promise<string> {
  const place = join(tmpdir(), `tasuki-founded-${process.ppid}`);
  if (existsSync(place)) return place;
  try {
    mkdirSync(`${place}.making`);
  } catch {
    for (let waits = 0; waits < 600 && !existsSync(place); waits += 1) await wait(200);
    return place;
  }
  dropAbandoned();
  try {
    const { folder, core } = await foundOffice();
    await core.server.lock('user');
    renameSync(join(folder, 'office.tasuki'), place);
    rmSync(folder, { recursive: true });
  } finally {
    rmSync(`${place}.making`, { recursive: true });
  }
  return place;
}

/** Removes what earlier runs shared; their processes are gone. */
function dropAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const run = /^tasuki-founded-(\d+)$/.exec(name)?.[1];
    if (run !== undefined && Number(run) !== process.ppid && !isAlive(Number(run)))
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}

/** Founds an office through the client and enrols one account for each other role; the last one stays signed in. */
async function foundOffice(options: TestOptions = {}): Promise<TestCore> {
  const test = startTestCore(options);
  await test.api.office.found({
    officeName: 'くらし相談課',
    municipality: '架空市',
    loginName: 'admin',
    displayName: '管理 担当',
    password: PASSWORDS.admin,
  });
  const invited: { role: Role; code: string }[] = [];
  for (const other of ['staff', 'chair', 'auditor'] as const)
    invited.push({
      role: other,
      code: (await test.api.account.invite({ loginName: other, displayName: `${other} 担当`, roles: [other] }))
        .enrolmentCode,
    });
  for (const { role: other, code } of invited) {
    await test.core.server.lock('user');
    const result = await test.api.access.enrol({
      loginName: other,
      enrolmentCode: code,
      newPassword: PASSWORDS[other],
    });
    if (result.kind !== 'signed-in') throw new Error(`could not enrol ${other}: ${JSON.stringify(result)}`);
  }
  return test;
}
