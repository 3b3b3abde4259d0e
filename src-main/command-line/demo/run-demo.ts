import { constants } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Verification } from '../../contract/audit-log.ts';
import type { ShellDescription } from '../../contract/host.ts';
import { type ChromiumShell, startChromiumShell } from '../../shell/chromium/main.ts';
import { EXIT, failure } from '../exit-codes.ts';
import { APP, CORE_FILES, openOfficeClient } from '../office-client.ts';
import type { Outcome } from '../outcome.ts';
import { type LeakSearch, registerStrings, searchRedacted } from './leak-search.ts';
import { DEMO_LOGINS } from './logins.ts';
import { type Material, readMaterial } from './material.ts';
import { claimOut } from './out-folder.ts';
import { openCamera } from './pictures.ts';
import { type FileFact, factOf, OFFICE, type TimedStep, writeReport } from './report.ts';
import { type TourState, type TourStep, tourSteps } from './tour.ts';
import { PATIENCE } from './walk/fields.ts';

const REDACTED = [
  { name: 'minutes.redacted.docx', kind: 'docx' },
  { name: 'minutes.redacted.pdf', kind: 'pdf' },
] as const;

/**
 * 体験: founds a fresh encrypted office, holds one support meeting in the real interface in a headless browser, and leaves
 * documents, office, pictures and a report in a folder of its own. Progress goes to standard error.
 */
export async function runDemo({
  out,
  version,
}: {
  readonly out: string | undefined;
  readonly version: string;
}): Promise<Outcome> {
  const folder = await claimOut(out);
  const material = await readMaterial(CORE_FILES.resources);
  const scratch = await mkdtemp(join(tmpdir(), 'tasuki-demo-'));
  const steps: TimedStep[] = [];
  let shell: Pick<ShellDescription, 'shell' | 'version' | 'isSandboxed'> | null = null;
  let files: readonly FileFact[] = [];
  let checked: { verification: Verification; search: LeakSearch } | null = null;
  let failed: { step: string; message: string } | null = null;
  try {
    const opened = await openShell(folder, scratch, version);
    try {
      const { shell: name, version: browser, isSandboxed } = await opened.host.describe();
      shell = { shell: name, version: browser, isSandboxed };
      const state: TourState = { meetingId: '', written: new Map() };
      const camera = await openCamera(opened.page, join(folder, 'screens'));
      failed = await walk(tourSteps(opened.page, material, camera, state), steps);
      if (failed) await camera('failed').catch(() => {});
      for (const [file, path] of state.written) await copyFile(path, join(folder, file), constants.COPYFILE_EXCL);
      files = await Promise.all([...state.written.keys()].map((file) => factOf(folder, file)));
    } finally {
      await opened.close();
    }
    if (!failed) checked = await checkResult(folder, material, version);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  const { verification = null, search = null } = checked ?? {};
  const report = await writeReport(folder, version, { steps, failure: failed, files, verification, search, shell });
  const isSound = verification?.isSound !== false;
  return {
    exit: report.isComplete ? EXIT.done : isSound ? EXIT.internal : EXIT.unsound,
    json: { folder, ...report },
    lines: report.isComplete
      ? [
          `できあがりました: ${folder}`,
          ...files.map(({ name, sha256 }) => `${name}　SHA-256 ${sha256}`),
          `記録簿 ${verification?.size ?? 0}件を検証し、墨消しした文書から照合表の語 ${search?.strings ?? 0}語が見つからないことを確かめました。`,
        ]
      : [
          `最後まで進めませんでした: ${failed?.step ?? '書き出した文書の検査'}　${failed?.message ?? ''}`,
          `途中までの結果: ${folder}`,
        ],
  };
}

async function openShell(folder: string, scratch: string, version: string): Promise<ChromiumShell> {
  try {
    return await startChromiumShell({
      headless: true,
      rendererFolder: join(APP, 'dist', 'renderer'),
      workerFile: CORE_FILES.worker,
      resourcesFolder: CORE_FILES.resources,
      officeFolder: folder,
      exportFolder: join(scratch, 'exports'),
      stateFolder: join(scratch, 'shell'),
      version,
      onPage: (page) => page.setDefaultTimeout(PATIENCE),
    });
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'no-browser') throw error;
    throw failure(EXIT.internal, 'no-browser', 'Edge、Chrome、Chromium のどれかを入れてから、もう一度お試しください。');
  }
}

/** Runs the steps one after another; stops at the first that fails and says which. */
async function walk(steps: readonly TourStep[], done: TimedStep[]): Promise<{ step: string; message: string } | null> {
  for (const [at, { name, run }] of steps.entries()) {
    process.stderr.write(`[${at + 1}/${steps.length}] ${name} … `);
    const start = performance.now();
    try {
      await run();
    } catch (error) {
      process.stderr.write('止まりました\n');
      return { step: name, message: error instanceof Error ? error.message : String(error) };
    }
    const milliseconds = Math.round(performance.now() - start);
    done.push({ name, milliseconds });
    process.stderr.write(`${(milliseconds / 1000).toFixed(1)}秒\n`);
  }
  return null;
}

/** Searches the redacted files for the register, then verifies the log of the closed office, which now knows of that too. */
async function checkResult(
  folder: string,
  { script }: Material,
  version: string,
): Promise<{ verification: Verification; search: LeakSearch }> {
  const client = await openOfficeClient(join(folder, OFFICE), version);
  const { staff, auditor } = DEMO_LOGINS;
  try {
    await client.api.access.signIn({ loginName: staff.loginName, password: staff.password });
    const cases = script.agenda.flatMap((item) => item.case ?? []);
    const strings = await registerStrings(client, cases);
    await client.api.access.lock({});
    const search = await searchRedacted(
      REDACTED.map((file) => ({ ...file, path: join(folder, file.name) })),
      strings,
    );
    const inspected = await client.api.audit.inspect({ loginName: auditor.loginName, password: auditor.password });
    if (inspected.kind !== 'verified') throw failure(EXIT.internal, 'not-verified', inspected.reason);
    return { verification: inspected.verification, search };
  } finally {
    await client.close();
  }
}
