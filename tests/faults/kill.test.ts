import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, startTestCore, type TestCore } from '../helpers/core.ts';
import { startChild } from '../helpers/core-process.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { type Stage, setStage, telling } from '../helpers/stage.ts';

const KILLS = 50;
/** Offices that are killed side by side. */
const LANES = 2;

interface Lane {
  readonly office: TestCore;
  readonly stage: Stage;
}
const lanes: Lane[] = [];
beforeAll(async () => {
  for (let lane = 0; lane < LANES; lane += 1) {
    const office = await openOffice('staff');
    lanes.push({ office, stage: await setStage(office) });
    await office.core.server.lock('user');
  }
}, 240_000);
afterAll(async () => {
  for (const { office } of lanes) await office.close();
});

/** What one life of the process acknowledged, and what was typed by when. */
function said(
  lines: readonly string[],
  killedAt: number,
): { told: string[]; typed: { word: number; at: number }[]; saves: number; slowest: number } {
  const told: string[] = [];
  const typed: { word: number; at: number }[] = [];
  const times: number[] = [];
  let begun: number | null = null;
  for (const line of lines) {
    const [what, first = '', second] = line.split(' ');
    if (what === 'told') told.push(first);
    if (what === 'typed') typed.push({ word: Number(first), at: Number(second) });
    if (what === 'saving') begun = Number(first);
    if (what === 'saved') {
      times.push(Number(second));
      begun = null;
    }
  }
  const unfinished = begun === null ? 0 : killedAt - begun;
  return { told, typed, saves: times.length, slowest: Math.max(0, ...times, unfinished) };
}

/** One kill: a session runs for a while, dies, and the office is opened again by another process. */
async function killOnce(
  { office, stage }: Lane,
  run: number,
  life: number,
): Promise<{ told: string[]; saves: number }> {
  const officePath = join(office.folder, 'office.tasuki');
  const child = startChild('session', [
    officePath,
    JSON.stringify(telling(stage)),
    stage.items.case,
    stage.meeting.id,
    String(run),
  ]);
  await child.says('ready');
  await wait(life);
  const killedAt = Date.now();
  await child.kill();
  const { told, typed, saves, slowest } = said(child.lines(), killedAt);

  const after = startTestCore({ officePath });
  expect(await after.api.access.signIn({ loginName: 'staff', password: PASSWORDS.staff })).toMatchObject({
    kind: 'signed-in',
  });
  const { disclosures } = await after.api.disclosure.list({ meetingId: stage.meeting.id });
  const recorded = new Set(disclosures.map(({ id }) => id));
  expect(
    told.filter((id) => !recorded.has(id)),
    `kill ${run}: acknowledged and lost`,
  ).toEqual([]);
  expect(disclosures.map(({ number }) => number)).toEqual(disclosures.map((_, index) => index + 1));

  const note = (await after.api.note.forMeeting({ meetingId: stage.meeting.id })).find(
    (one) => one.agendaItemId === stage.items.case,
  );
  const words = (note?.text ?? '').split(' ');
  const kept = words[0] === `第${run}回` ? words.length - 1 : 0;
  // Two seconds are one and a half of waiting and two saves; where the disk of this machine holds a save up, what it took.
  const patience = 1_500 + Math.max(500, 2 * slowest);
  const owed = typed.filter(({ at }) => at <= killedAt - patience).at(-1)?.word ?? 0;
  expect(kept, `kill ${run}: typed two seconds before and lost`).toBeGreaterThanOrEqual(owed);
  expect(words.slice(1, kept + 1)).toEqual(Array.from({ length: kept }, (_, index) => `語${index + 1}`));

  expect(await after.api.audit.verify({}), `kill ${run}`).toMatchObject({ isSound: true, problems: [] });
  await after.core.server.lock('user');
  await after.close();
  return { told, saves };
}

it(`${KILLS} times kill -9 in the middle of a session: no acknowledged entry is lost, the log verifies, and no more than two seconds of typed notes (Must show 9)`, async () => {
  const lives = await Promise.all(
    lanes.map(async (lane, index) => {
      const done: { told: string[]; saves: number }[] = [];
      for (let run = index; run < KILLS; run += LANES)
        done.push(await killOnce(lane, run, 300 + ((run * 613) % 3_700)));
      return done;
    }),
  );
  const all = lives.flat();
  expect(all).toHaveLength(KILLS);
  // The kills did meet work: most sessions had told and saved something by then.
  expect(all.filter(({ told }) => told.length > 0).length).toBeGreaterThan(KILLS * 0.8);
  expect(all.filter(({ saves }) => saves > 0).length).toBeGreaterThan(KILLS * 0.4);
}, 590_000);
