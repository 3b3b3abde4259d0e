import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StolenOffice, steal } from '../../helpers/by-hand.ts';
import { openOffice, ROOT } from '../../helpers/core.ts';
import { PASSWORDS } from '../../helpers/passwords.ts';
import { setStage, telling } from '../../helpers/stage.ts';

/** What every part of the campaign starts from: a locked office in the middle of a meeting, and the key to its file. */
export interface Ground {
  /** Scratch folder; goes away at the end. */
  readonly folder: string;
  readonly office: StolenOffice;
  /** Arguments of the children that work in it. */
  readonly script: readonly string[];
  readonly meetingId: string;
  readonly agendaItemId: string;
  /** Environment under which scrypt answers from a file what it has answered before. */
  readonly quickScrypt: Readonly<Record<string, string>>;
}

/** Founds and stages the office; about ten seconds. */
export async function prepareGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-faults-'));
  const test = await openOffice('staff');
  const stage = await setStage(test);
  await test.core.server.lock('user');
  const base = join(folder, 'base');
  cpSync(join(test.folder, 'office.tasuki'), base, { recursive: true });
  await test.close();
  const known = join(ROOT, 'tests', 'faults', 'children', 'known-scrypt.cjs');
  return {
    folder,
    office: await steal(base, 'staff', PASSWORDS.staff),
    script: [JSON.stringify(telling(stage)), stage.items.case, stage.meeting.id],
    meetingId: stage.meeting.id,
    agendaItemId: stage.items.case,
    quickScrypt: { NODE_OPTIONS: `--require ${known}`, KNOWN_SCRYPT: join(folder, 'known-scrypt') },
  };
}

/** A fresh copy of the office, or of another folder, under a name of its own; an earlier one of the name goes. */
export function freshCopy(ground: Ground, name: string, from = ground.office.folder): string {
  const copy = join(ground.folder, name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(from, copy, { recursive: true });
  return copy;
}
