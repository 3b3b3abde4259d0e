import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verification } from '../../contract/audit-log.ts';
import type { ShellDescription } from '../../contract/host.ts';
import type { LeakSearch } from './leak-search.ts';
import { DEMO_LOGINS } from './logins.ts';

/** A step with the time it took. */
export interface TimedStep {
  readonly name: string;
  readonly milliseconds: number;
}

/** A file of the demonstration with its digest. */
export interface FileFact {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** `report.json`: what was done, what is there, and whether it holds. */
export interface Report {
  readonly isComplete: boolean;
  readonly steps: readonly TimedStep[];
  /** The step that failed, and why. */
  readonly failure: { readonly step: string; readonly message: string } | null;
  readonly files: readonly FileFact[];
  readonly verification: Verification | null;
  readonly search: LeakSearch | null;
  readonly office: {
    readonly path: string;
    /** The data are fictional; with these the office can be opened and verified. */
    readonly credentials: readonly { readonly loginName: string; readonly role: string; readonly password: string }[];
  };
  readonly shell: Pick<ShellDescription, 'shell' | 'version' | 'isSandboxed'> | null;
  readonly versions: { readonly tasuki: string; readonly node: string };
}

/** Name of the office's folder in the demonstration's folder. */
export const OFFICE = 'office.tasuki';

/** Size and SHA-256 of a file. */
export async function factOf(folder: string, name: string): Promise<FileFact> {
  const bytes = await readFile(join(folder, name));
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Writes `report.json`. */
export async function writeReport(
  folder: string,
  version: string,
  facts: Pick<Report, 'steps' | 'failure' | 'files' | 'verification' | 'search' | 'shell'>,
): Promise<Report> {
  const report: Report = {
    isComplete: facts.failure === null && facts.verification?.isSound === true && facts.search?.hits.length === 0,
    ...facts,
    office: {
      path: OFFICE,
      credentials: Object.values(DEMO_LOGINS).map(({ loginName, role, password }) => ({ loginName, role, password })),
    },
    versions: { tasuki: version, node: process.versions.node },
  };
  await writeFile(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`, { flag: 'wx' });
  return report;
}
