import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerStrings, searchRedacted } from '../../src-main/command-line/demo/leak-search.ts';
import { DEMO_LOGINS } from '../../src-main/command-line/demo/logins.ts';
import { readParticularLabels } from '../../src-main/command-line/demo/material.ts';
import { inviteAndEnrol } from '../../src-main/command-line/demo/walk/accounts.ts';
import { changeTo, foundOffice } from '../../src-main/command-line/demo/walk/door.ts';
import { exportFile } from '../../src-main/command-line/demo/walk/export.ts';
import { partsOf } from '../../src-main/command-line/demo/walk/hold-meeting.ts';
import { commitImport, previewImport } from '../../src-main/command-line/demo/walk/import-files.ts';
import type { MeetingScript } from '../../src-main/command-line/demo/walk/meeting-script.ts';
import { approveMinutes, draftMinutes } from '../../src-main/command-line/demo/walk/minutes.ts';
import {
  inviteMembers,
  issueRequests,
  makeAgenda,
  planMeeting,
  takeSeat,
} from '../../src-main/command-line/demo/walk/plan-meeting.ts';
import {
  addByHand,
  approveReview,
  beginReview,
  completeReview,
  decideAll,
} from '../../src-main/command-line/demo/walk/redaction.ts';
import { openOfficeClient } from '../../src-main/command-line/office-client.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { WORDS } from '../../src-main/log/word-list.ts';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { ROOT } from '../helpers/core.ts';
import { countEffort, type Effort } from '../helpers/effort.ts';
import { fixture } from '../helpers/fixture.ts';
import { readFixtureMeeting } from '../helpers/fixture-meeting.ts';
import { scriptOf } from '../helpers/fixture-script.ts';

const FOLDER = '2026-08-27_shien-05';
const LONG = 600_000;
/** ux.md U2: keys for each candidate that the engine proposes. */
const KEYS_PER_CANDIDATE = 1.2;
/** Keys for what only a reader sees: find, close, add, ground, commit, and one for the box. */
const KEYS_BY_HAND = 6;
/** Closing, drafting, two sign-ins, approving, beginning, asking, and paging through the text twice. */
const KEYS_AROUND = 120;

interface Expected {
  readonly spans: readonly { readonly text: string; readonly detect: string; readonly ground: string }[];
  readonly keep: readonly { readonly text: string }[];
}

describe('A day of the first fixture meeting, entered through the interface', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-day-'));
  let app: RunningApp;
  let script: MeetingScript;
  let expected: Expected;
  let meetingId = '';
  let untilApproval: () => Promise<Effort>;
  const exported: { docx: string; pdf: string } = { docx: '', pdf: '' };

  beforeAll(async () => {
    expected = JSON.parse(readFileSync(fixture(`meetings/${FOLDER}/expected-redactions.json`), 'utf8')) as Expected;
    script = scriptOf(
      readFixtureMeeting(FOLDER),
      expected.spans.filter(({ detect }) => detect === 'human'),
    );
    app = await startApp(folder);
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the office is founded and takes its files as they are', { timeout: LONG }, async () => {
    const { admin, staff, chair } = DEMO_LOGINS;
    await foundOffice(app.page, { officeName: '玉清市くらし応援課', municipality: '玉清市' }, admin);
    await inviteAndEnrol(app.page, [staff, chair]);
    await previewImport(app.page, {
      organizations: fixture('organisations.csv'),
      members: fixture('members.csv'),
      cases: fixture('cases.json'),
    });
    await commitImport(app.page);
    await expect.poll(() => app.page.getByRole('heading', { name: /取り込みました/ }).count()).toBe(1);
  });

  test('the meeting is planned: agenda, invitations and requests under Article 9(3)', { timeout: LONG }, async () => {
    const { page } = app;
    meetingId = await planMeeting(page, script);
    await makeAgenda(page, script);
    await inviteMembers(page, script);
    await issueRequests(page, script);
    const rows = page.getByRole('grid', { name: /会議からの求め/ }).getByRole('row');
    await expect.poll(() => rows.count()).toBe(1 + 5);
  });

  test('it is held: late comers, an early leaver, one away in between, a recusal, 25 disclosures', {
    timeout: LONG,
  }, async () => {
    const { page } = app;
    await takeSeat(page, meetingId);
    const words = {
      particularLabel: await readParticularLabels(join(ROOT, 'resources')),
      requests: script.requests,
    };
    const parts = partsOf(script, words);
    for (const part of parts.slice(0, -1)) await part.run(page);
    expect(parts.at(-1)?.title).toBe('閉会');
    expect(script.items.flatMap(({ disclosures }) => disclosures)).toHaveLength(25);
    for (const { item, disclosures } of script.items) {
      await page
        .getByRole('region', { name: '議題', exact: true })
        .getByRole('button', { name: new RegExp(`^${item}\\D`) })
        .click();
      const rows = page.getByRole('region', { name: 'いまの議題' }).getByText(/^番号\d+$/);
      await expect.poll(() => rows.count()).toBe(disclosures.length);
    }
    untilApproval = await countEffort(page);
    await parts.at(-1)?.run(page);
  });

  test('the minutes are drafted, approved by the chair, and reviewed for the public', { timeout: LONG }, async () => {
    const { page } = app;
    await draftMinutes(page, meetingId);
    await changeTo(page, DEMO_LOGINS.chair);
    await approveMinutes(page, meetingId);
    await changeTo(page, DEMO_LOGINS.staff);
    await beginReview(page, meetingId);
    for (const addition of script.redactions) await addByHand(page, addition);
    const { removed, kept } = await decideAll(page, ({ source }) => source !== 'guess');
    await completeReview(page);
    await changeTo(page, DEMO_LOGINS.chair);
    await approveReview(page, meetingId);
    const effort = await untilApproval();
    console.info('From the end of the session to approved redacted minutes:', { ...effort, removed, kept });
    expect(effort.keys).toBeGreaterThan(removed);
    expect(effort.keys).toBeLessThanOrEqual(
      KEYS_PER_CANDIDATE * (removed + kept) + KEYS_AROUND + KEYS_BY_HAND * script.redactions.length,
    );
    await changeTo(page, DEMO_LOGINS.staff);
    expect(removed).toBeGreaterThan(50);
    for (const format of ['docx', 'pdf'] as const) {
      const what = '墨消し済み議事録（公開用）';
      const path = await exportFile(page, meetingId, { what, format, purpose: '情報公開請求への対応' });
      exported[format] = join(folder, `redacted.${format}`);
      copyFileSync(path, exported[format]);
    }
  });

  test.each(['docx', 'pdf'] as const)(
    'the redacted %s holds none of the 84 spans and all of the 12 words to keep',
    async (format) => {
      const text = await textOf(format, exported[format]);
      expect(expected.spans).toHaveLength(84);
      expect(expected.keep).toHaveLength(12);
      expect(expected.spans.map((span) => span.text).filter((span) => text.includes(tight(span)))).toEqual([]);
      expect(expected.keep.map((keep) => keep.text).filter((keep) => !text.includes(tight(keep)))).toEqual([]);
    },
  );

  test('nothing went wrong on the screen all day', () => {
    expect(app.complaints).toEqual([]);
  });

  test('no string of the register of the four cases is left in any part of either file', {
    timeout: LONG,
  }, async () => {
    await app.close();
    const client = await openOfficeClient(join(folder, 'office.tasuki'), 'test');
    try {
      await client.api.access.signIn(DEMO_LOGINS.staff);
      const cases = script.agenda.flatMap((item) => item.case ?? []);
      const strings = await registerStrings(client, cases);
      expect(strings.length).toBeGreaterThan(40);
      const files = (['docx', 'pdf'] as const).map((kind) => ({ name: kind, kind, path: exported[kind] }));
      expect((await searchRedacted(files, strings)).hits).toEqual([]);
    } finally {
      await client.close();
    }
  });
});

const WORD = `(?:${WORDS.join('|')})`;
/** Two words of a checkpoint that stand side by side are none together (ひなた　さんま). */
const SIDE_BY_SIDE = new RegExp(`(?<=(?:^|\\s|：)${WORD})\\s+(?=${WORD}(?:\\s|$))`, 'g');

/** Line breaks of the page are no part of a word. */
const tight = (text: string): string => text.replace(SIDE_BY_SIDE, '|').replace(/\s+/g, '');

async function textOf(format: 'docx' | 'pdf', path: string): Promise<string> {
  if (format === 'pdf') return tight(execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }));
  const parts = await extractText('docx', new Uint8Array(readFileSync(path)));
  return tight(parts.map((part) => part.text).join('\n'));
}
