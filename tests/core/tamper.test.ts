import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf, type StolenOffice, steal, tamper, verdictOn, withFile } from '../helpers/by-hand.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { setStage, tell } from '../helpers/stage.ts';

interface Row {
  readonly seq: number;
  readonly type: string;
  readonly leaf: string;
  readonly subject: string | null;
  readonly hasBody: number;
}

let source: TestCore;
let office: StolenOffice;
let rows: Row[];
beforeAll(async () => {
  source = await openOffice('staff');
  const stage = await setStage(source);
  for (let told = 0; told < 20; told += 1) await tell(stage, { content: `滞納の記録 ${told}` });
  await source.core.server.lock('user');
  office = await steal(`${source.folder}/office.tasuki`, 'staff', PASSWORDS.staff);
  rows = await withFile(office, async (kysely) => {
    const { rows: found } = await sql<Row>`SELECT auditEntry.seq, type, leaf, subject, nonce IS NOT NULL AS hasBody
      FROM auditEntry LEFT JOIN auditBody USING (seq) ORDER BY auditEntry.seq`.execute(kysely);
    return found;
  });
}, 240_000);
afterAll(() => source.close());

/** Twenty numbers below `size`, the first and the last among them, the same in every run. */
function positions(size: number): number[] {
  let state = 20_260_827;
  const found = new Set([0, size - 1]);
  while (found.size < 20) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    found.add(state % size);
  }
  return [...found].sort((a, b) => a - b);
}
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Does the same damage at each place, on a copy each, and says where the verifier found it. */
async function foundAt(
  places: readonly number[],
  damage: (place: number) => readonly string[],
): Promise<(number | null)[]> {
  const found: (number | null)[] = [];
  for (const place of places) {
    const copy = copyOf(office);
    await tamper(copy, ...damage(place));
    const { isSound, firstBad } = await verdictOn(copy);
    expect(isSound, `${damage(place)[0]} at ${place}`).toBe(false);
    found.push(firstBad);
    rmSync(dirname(copy.folder), { recursive: true });
  }
  return found;
}
const withBody = (): number[] => rows.filter((row) => row.hasBody === 1).map(({ seq }) => seq);
const tellings = (): Row[] => rows.filter((row) => row.type === 'disclosure.recorded');
const some = (numbers: readonly number[]): number[] => positions(numbers.length).map((index) => numbers[index] ?? -1);

describe('damage done to the office’s file by hand, with its key and without its guards (Must show 6)', () => {
  it('untouched, the copy of the office is sound', async () => {
    const copy = copyOf(office);
    expect(rows.length).toBeGreaterThan(50);
    expect(await verdictOn(copy)).toMatchObject({
      isSound: true,
      firstBad: null,
      size: rows.length,
      signatures: rows.length,
    });
    rmSync(dirname(copy.folder), { recursive: true });
  });

  it('one character of any entry altered: its number', async () => {
    const places = positions(rows.length);
    const altered = (seq: number): string => {
      const leaf = rows[seq]?.leaf ?? '';
      const at = leaf.indexOf('"ts":"') + 12;
      return `${leaf.slice(0, at)}${leaf[at] === '1' ? '2' : '1'}${leaf.slice(at + 1)}`;
    };
    expect(
      await foundAt(places, (seq) => [`UPDATE auditEntry SET leaf = ${quoted(altered(seq))} WHERE seq = ${seq}`]),
    ).toEqual(places);
  });

  it('any entry removed, with or without closing the gap: its number', async () => {
    const places = positions(rows.length).slice(0, -1);
    expect(await foundAt(places, (seq) => [`DELETE FROM auditEntry WHERE seq = ${seq}`])).toEqual(places);
    const closing = (seq: number) => [
      'DELETE FROM auditBody',
      `DELETE FROM auditEntry WHERE seq = ${seq}`,
      `UPDATE auditEntry SET seq = -seq WHERE seq > ${seq}`,
      'UPDATE auditEntry SET seq = -seq - 1 WHERE seq < 0',
    ];
    const found = await foundAt(places.slice(0, 6), closing);
    for (const [index, seq] of found.entries()) expect(seq).toBeLessThanOrEqual(places[index] ?? -1);
  });

  it('the last entries removed: the number where the log now ends', async () => {
    const last = rows.length - 1;
    const counts = Array.from({ length: 20 }, (_, index) => index + 1);
    const cut = (count: number) => [`DELETE FROM auditEntry WHERE seq > ${last - count}`];
    expect(await foundAt(counts, cut)).toEqual(counts.map((count) => last - count + 1));
  });

  it('two entries exchanged: the number of the first', async () => {
    const places = positions(rows.length - 1);
    const swap = (seq: number) => [
      `UPDATE auditEntry SET leaf = ${quoted(rows[seq + 1]?.leaf ?? '')} WHERE seq = ${seq}`,
      `UPDATE auditEntry SET leaf = ${quoted(rows[seq]?.leaf ?? '')} WHERE seq = ${seq + 1}`,
    ];
    expect(await foundAt(places, swap)).toEqual(places);
  });

  it('the content behind an entry altered, salted anew or removed: the number of the entry', async () => {
    const places = some(withBody());
    expect(
      await foundAt(places, (seq) => [`UPDATE auditBody SET body = replace(body, '"', '" ') WHERE seq = ${seq}`]),
    ).toEqual(places);
    expect(
      await foundAt(places.slice(0, 5), (seq) => [
        `UPDATE auditBody SET nonce = (SELECT nonce FROM auditBody WHERE seq <> ${seq} LIMIT 1) WHERE seq = ${seq}`,
      ]),
    ).toEqual(places.slice(0, 5));
    expect(await foundAt(places.slice(0, 5), (seq) => [`DELETE FROM auditBody WHERE seq = ${seq}`])).toEqual(
      places.slice(0, 5),
    );
  });

  it('a record of disclosure altered or removed while the log is left alone: the number of the entry that recorded it', async () => {
    const places = tellings().map(({ seq }) => seq);
    const idOf = (seq: number): string => quoted(rows[seq]?.subject ?? '');
    expect(places).toHaveLength(20);
    expect(
      await foundAt(places, (seq) => [`UPDATE disclosure SET content = 'なかったこと' WHERE id = ${idOf(seq)}`]),
    ).toEqual(places);
    expect(await foundAt(places.slice(0, 5), (seq) => [`DELETE FROM disclosure WHERE id = ${idOf(seq)}`])).toEqual(
      places.slice(0, 5),
    );
    expect(
      await foundAt(places.slice(0, 2), (seq) => [
        `UPDATE disclosure SET recipientIds = 'not a list' WHERE id = ${idOf(seq)}`,
      ]),
    ).toEqual(places.slice(0, 2));
    const slipped = await foundAt([0], () => [
      `INSERT INTO disclosure SELECT 'x', meetingId, agendaItemId, 99, at, discloserId, readById, subjects, categories, isSpecialCare, specialCareKinds, officeSensitive, content, nature, purpose, medium, handout, legalBasis, particulars, requestId, consentState, consentNote, takeHome, takeHomeNote, recipientIds, override, NULL, '', recordedAt, recordedById FROM disclosure LIMIT 1`,
    ]);
    expect(slipped).toEqual([rows.length]);
  });

  it('a column that lists and filters read, made to say something else than its leaf: the number of the entry', async () => {
    const places = positions(rows.length);
    const columns = ['type', 'ts', 'actor', 'subject', 'caseRef', 'meetingRef', 'leafHash'];
    const change = (seq: number) => [`UPDATE auditEntry SET ${columns[seq % columns.length]} = 'x' WHERE seq = ${seq}`];
    expect(await foundAt(places, change)).toEqual(places);
  });

  it('a head that was removed, or whose frontier was altered, is not sound', async () => {
    expect(await foundAt([0], () => ['DELETE FROM logHead'])).toEqual([rows.length]);
    expect(
      await foundAt([0], () => [`UPDATE logHead SET frontier = replace(frontier, substr(frontier, 5, 1), 'A')`]),
    ).toEqual([rows.length]);
  });

  it('the tail cut and the head set back, as only somebody with the program could: the checkpoint beside the file tells', async () => {
    const kept = rows.length - 3;
    const copy = copyOf(office);
    const { root } = await verdictOn(copy);
    await tamper(copy, `DELETE FROM auditEntry WHERE seq >= ${kept}`);
    const shorter = await verdictOn(copy);
    expect(shorter.root).not.toBe(root);
    await tamper(copy, `UPDATE logHead SET size = ${kept}, root = '${shorter.root}'`);
    expect(await verdictOn(copy)).toMatchObject({
      isSound: false,
      firstBad: kept,
      problems: expect.arrayContaining([expect.objectContaining({ code: 'shorter-than-checkpoint' })]),
    });
    rmSync(dirname(copy.folder), { recursive: true });
  });
});
