import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBundle } from '../../src-main/log/bundle.ts';
import { canonicalize } from '../../src-main/log/canonical.ts';
import { commitBody } from '../../src-main/log/entry.ts';
import { encodeKey, keyIdOf, signingKeyOf } from '../../src-main/log/keys.ts';
import {
  bodyOf,
  checkpointOf,
  entryIn,
  headOf,
  install,
  type Kept,
  type Keys,
  rechained,
  recordsOf,
  resigned,
  stealKeys,
} from '../helpers/attacker.ts';
import { copyOf, type StolenOffice, steal, verdictOn } from '../helpers/by-hand.ts';
import { openOffice, ROOT, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { setStage, tell } from '../helpers/stage.ts';

/** Made of the true records: what lies in the file afterwards. `head`: what the file then says of itself. */
type Attack = (records: readonly Kept[]) => {
  readonly records: readonly Kept[];
  readonly head?: ReturnType<typeof headOf>;
};

let source: TestCore;
let office: StolenOffice;
let yesterday: readonly Kept[];
let records: readonly Kept[];
let keys: Keys;
/** The checkpoint that somebody holds elsewhere; older than the attack. */
let held: string;

beforeAll(async () => {
  source = await openOffice('staff');
  const stage = await setStage(source);
  for (let told = 0; told < 6; told += 1) await tell(stage, { content: `滞納の記録 ${told}` });
  await source.core.server.lock('user');
  const folder = join(source.folder, 'office.tasuki');
  const older = mkdtempSync(join(tmpdir(), 'tasuki-yesterday-'));
  cpSync(folder, join(older, 'office.tasuki'), { recursive: true });
  yesterday = await recordsOf(await steal(join(older, 'office.tasuki'), 'staff', PASSWORDS.staff));
  rmSync(older, { recursive: true });
  await source.as('staff');
  for (let told = 0; told < 4; told += 1) await tell(stage, { content: `続きの記録 ${told}` });
  await source.core.server.lock('user');
  office = await steal(folder, 'staff', PASSWORDS.staff);
  keys = await stealKeys(office);
  records = await recordsOf(office);
  held = await checkpointOf(folder);
}, 240_000);
afterAll(() => source.close());

const told = (): number[] =>
  records.flatMap((kept, seq) => (entryIn(kept).type === 'disclosure.recorded' ? [seq] : []));
const first = (): number => told()[2] as number;
const second = (): number => told()[5] as number;
const replaced = (seq: number, kept: Kept): Kept[] => records.map((one, at) => (at === seq ? kept : one));
const at = (seq: number): Kept => records[seq] as Kept;

/** A disclosure that names one recipient less, in entry, content and commitment alike. */
function withoutRecipient(kept: Kept): Kept {
  const recipients = entryIn(kept).recipients.slice(1);
  const body = { ...bodyOf(kept), recipientIds: [...recipients] };
  const nonce = Buffer.from(kept.body?.nonce ?? '', 'base64');
  const changed = resigned(kept, { recipients, bodyCommit: commitBody(nonce, body) }, keys);
  return { ...changed, body: { nonce: kept.body?.nonce ?? '', body: canonicalize(body) } };
}

/** The office's own enrolment of an account, with the attacker's public key in the place of the true one. */
function withOtherKey(): Kept[] {
  const seq = records.findIndex((kept) => entryIn(kept).type === 'account.enrolled');
  const key = signingKeyOf(Buffer.alloc(32, 9));
  const change = { ...entryIn(at(seq)).detail, publicKey: encodeKey(key.publicKey), keyId: keyIdOf(key.publicKey) };
  const leaf = at(seq).leaf.replace(canonicalize(entryIn(at(seq)).detail), canonicalize(change));
  return replaced(seq, { ...at(seq), leaf });
}

const ATTACKS: Readonly<Record<string, { readonly attack: Attack; readonly isFoundWithout: boolean }>> = {
  'an entry altered': {
    attack: () => ({
      records: replaced(first(), { ...at(first()), leaf: at(first()).leaf.replace('"spoken"', '"paper"') }),
    }),
    isFoundWithout: true,
  },
  'an entry altered and signed anew with its author’s key': {
    attack: () => ({ records: replaced(first(), resigned(at(first()), { medium: 'paper' }, keys)) }),
    isFoundWithout: true,
  },
  'an entry deleted': { attack: () => ({ records: records.toSpliced(first(), 1) }), isFoundWithout: true },
  'an entry inserted': {
    attack: () => ({ records: records.toSpliced(first(), 0, resigned(at(second()), { seq: first() }, keys)) }),
    isFoundWithout: true,
  },
  'two entries reordered': {
    attack: () => ({ records: records.toSpliced(first(), 2, at(first() + 1), at(first())) }),
    isFoundWithout: true,
  },
  'an entry duplicated': {
    attack: () => ({ records: records.toSpliced(first(), 0, at(first())) }),
    isFoundWithout: true,
  },
  'the tail cut, the head left as it was': {
    attack: () => ({ records: records.slice(0, -5), head: headOf(records) }),
    isFoundWithout: true,
  },
  'the tail cut and the head set back': { attack: () => ({ records: records.slice(0, -5) }), isFoundWithout: false },
  'the file rolled back to yesterday’s copy': { attack: () => ({ records: yesterday }), isFoundWithout: false },
  'the log written anew from an entry on, with everybody’s keys': {
    attack: () => ({
      records: rechained(
        records.map((kept, seq) => (seq === first() ? withoutRecipient(kept) : kept)),
        first(),
        keys,
      ),
    }),
    isFoundWithout: false,
  },
  'the whole log written anew without one entry': {
    attack: () => ({ records: rechained(records.toSpliced(first(), 1), 0, keys) }),
    isFoundWithout: false,
  },
  'the contents of two entries swapped': {
    attack: () => ({
      records: records.map((kept, seq) =>
        seq === first()
          ? { ...kept, body: at(second()).body }
          : seq === second()
            ? { ...kept, body: at(first()).body }
            : kept,
      ),
    }),
    isFoundWithout: true,
  },
  'a recipient taken out of an entry, signed anew': {
    attack: () => ({ records: replaced(first(), withoutRecipient(at(first()))) }),
    isFoundWithout: true,
  },
  'an entry backdated, signed anew': {
    attack: () => ({ records: replaced(first(), resigned(at(first()), { ts: '2026-01-05T01:00:00.000Z' }, keys)) }),
    isFoundWithout: true,
  },
  'a public key replaced': { attack: () => ({ records: withOtherKey() }), isFoundWithout: true },
};

/** What the second verifier, in another language, says of a bundle that the attacker hands out. */
async function secondVerdict(made: ReturnType<Attack>, checkpoints: readonly string[]): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-bundle-'));
  const { size, root } = made.head ?? headOf(made.records);
  const lines: string[] = [];
  const entries = made.records.map(({ leaf, body }) => (body ? { leaf, body } : { leaf }));
  for await (const line of writeBundle({ origin: office.origin, size, root, checkpoints: [], entries }))
    lines.push(line);
  writeFileSync(join(folder, 'bundle.jsonl'), `${lines.join('\n')}\n`);
  const files = checkpoints.map((note, index) => {
    writeFileSync(join(folder, `${index}.txt`), note);
    return join(folder, `${index}.txt`);
  });
  const verifier = join(ROOT, 'tests', 'log', 'verify_bundle.py');
  const { status, stderr, error } = spawnSync('python3', ['-B', verifier, join(folder, 'bundle.jsonl'), ...files], {
    encoding: 'utf8',
  });
  if (error) throw error;
  expect(stderr).not.toContain('Traceback');
  rmSync(folder, { recursive: true });
  return status;
}

describe('attacks on the office’s file with its own key, traces covered (Must show 2 and 4)', () => {
  it('the untouched log is sound to both verifiers, with and without the checkpoint', async () => {
    const copy = copyOf(office);
    await install(copy, records);
    expect(await verdictOn(copy)).toMatchObject({ isSound: true, hasAnchor: false });
    expect(await verdictOn(copy, [held])).toMatchObject({ isSound: true, hasAnchor: true });
    expect(await secondVerdict({ records }, [])).toBe(0);
    expect(await secondVerdict({ records }, [held])).toBe(0);
    rmSync(dirname(copy.folder), { recursive: true });
  });

  it.each(Object.entries(ATTACKS))('%s', async (_name, { attack, isFoundWithout }) => {
    const made = attack(records);
    const copy = copyOf(office);
    await install(copy, made.records, made.head);
    const alone = await verdictOn(copy);
    expect({ isSound: alone.isSound }, 'without a checkpoint').toEqual({ isSound: !isFoundWithout });
    expect((await verdictOn(copy, [held])).isSound, 'with one older checkpoint').toBe(false);
    expect(await secondVerdict(made, [held]), 'second verifier, with the checkpoint').toBe(1);
    expect(await secondVerdict(made, []), 'second verifier, without').toBe(isFoundWithout ? 1 : 0);
    rmSync(dirname(copy.folder), { recursive: true });
  });
});
