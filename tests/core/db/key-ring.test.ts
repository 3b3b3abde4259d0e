import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRingGenuine, type KeyRing, type KeyRingEntry, signRing } from '../../../src-main/core/db/key-ring.ts';
import { openEntry } from '../../../src-main/core/db/key-ring-entry.ts';
import { parseKeyRing } from '../../../src-main/core/db/key-ring-parse.ts';
import { openDatabase } from '../../../src-main/core/db/open.ts';
import { describeOffice } from '../../../src-main/core/db/vault-folder.ts';
import { copyOffice, enterOffice, FOUNDER, foundOffice, newFolder, remove, tryOffice } from './test-office.ts';

let parent: string;
let folder: string;
let text: string;

beforeAll(async () => {
  parent = await newFolder();
  const vault = await foundOffice(parent);
  folder = vault.folder;
  await vault.invite({ accountId: 'account-2', loginName: 's002' });
  await vault.lock();
  text = await readFile(join(folder, 'keyring.json'), 'utf8');
});
afterAll(() => remove(parent));

type Path = readonly (string | number)[];

function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, member]) =>
    leaves(member, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

/** The same ring with one leaf changed to another value of its kind: one bit of bytes, one letter of text, one more. */
function mutated(path: Path): string {
  const ring = JSON.parse(text);
  const owner = path.slice(0, -1).reduce((at, name) => at[name], ring);
  const name = path.at(-1) as string;
  const value = owner[name];
  owner[name] = mutate(name, value);
  return JSON.stringify(ring);
}

function mutate(name: string, value: unknown): unknown {
  if (typeof value === 'number') return name === 'N' ? value * 2 : value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === 'invited' || value === 'active') return value === 'active' ? 'invited' : 'active';
  if (['salt', 'iv', 'text', 'ephemeral', 'signKey', 'receiveKey', 'mac'].includes(name)) {
    const bytes = Buffer.from(value as string, 'base64');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    return bytes.toString('base64');
  }
  return `${value}x`;
}

/** Removes the rings kept beside the present one. */
async function dropKept(office: string): Promise<void> {
  for (const age of ['.1', '.2', '.3']) await rm(join(office, `keyring.json${age}`), { force: true });
}

/** Removes kept rings and the database's own copy, as in an office from before there was one. */
async function strip(office: string): Promise<void> {
  await dropKept(office);
  const ring = parseKeyRing(await readFile(join(office, 'keyring.json'), 'utf8')) as KeyRing;
  const opened = await openEntry(ring, ring.accounts[0] as KeyRingEntry, { password: FOUNDER.password });
  if (!opened) throw new Error('not opened');
  const outcome = openDatabase(join(office, 'vault.db'), opened.dataKey);
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  outcome.database.writeMeta({ 'keyRing.text': '' });
  await outcome.database.checkpointAndClose();
}

const bare = async (): Promise<string> => {
  const office = await copyOffice(folder, parent);
  await strip(office);
  return office;
};

describe('a ring of the first format (tests/core/db/key-ring-format-1.json, written before there was a second)', () => {
  const dataKey = Buffer.alloc(32, 7);
  const password = 'つくえ-みかん-とけい-あさひ-ふうせん';

  it('is read, opened and found genuine, and is written in the present format', async () => {
    const ring = parseKeyRing(await readFile(new URL('key-ring-format-1.json', import.meta.url), 'utf8')) as KeyRing;
    expect(isRingGenuine(ring, dataKey)).toBe(true);
    expect(isRingGenuine({ ...ring, officeName: '別の課' }, dataKey)).toBe(false);
    const opened = await openEntry(ring, ring.accounts[0] as KeyRingEntry, { password });
    expect(opened?.dataKey.equals(dataKey)).toBe(true);
    const { mac: _, ...content } = ring;
    const next = parseKeyRing(JSON.stringify(signRing({ ...content, generation: 2 }, dataKey))) as KeyRing;
    expect(next.format).toBe(2);
    expect(isRingGenuine(next, dataKey)).toBe(true);
  });

  it('is refused when it has fields of the second', async () => {
    const text = await readFile(new URL('key-ring-format-1.json', import.meta.url), 'utf8');
    expect(parseKeyRing(JSON.stringify({ ...JSON.parse(text), next: null }))).toBe('key-ring-unreadable');
    expect(parseKeyRing(JSON.stringify({ ...JSON.parse(text), format: 2 }))).toBe('key-ring-unreadable');
  });
});

describe('the key ring is trusted only as a whole (security note §1, §2.7)', () => {
  it('believes no field of it that was changed: the right ring comes back, and nobody gets in by the wrong one', async () => {
    const paths = leaves(JSON.parse(text));
    expect(paths.length).toBeGreaterThan(35);
    const results: Record<string, string> = {};
    const left: Record<string, boolean> = {};
    // Each derivation is slow on purpose; a few offices side by side use the machine's cores.
    const attempts = async (lane: number) => {
      const office = await copyOffice(folder, parent);
      for (const leaf of paths.filter((_, index) => index % 3 === lane)) {
        await writeFile(join(office, 'keyring.json'), mutated(leaf));
        await writeFile(join(office, 'sign-in.json'), '{}');
        results[leaf.join('.')] = await tryOffice(office);
        left[leaf.join('.')] = (await readFile(join(office, 'keyring.json'), 'utf8')) === text;
      }
    };
    await Promise.all([0, 1, 2].map(attempts));
    expect(Object.keys(results)).toHaveLength(paths.length);
    // A newer Tasuki's ring is never replaced; a login name that is no longer there is nobody's.
    const { format, ...others } = results;
    expect(format).toBe('key-ring-unknown-version');
    expect(Object.entries(others).filter(([, result]) => result !== 'open')).toEqual([]);
    expect(Object.entries(left).filter(([name, isRight]) => !isRight && name !== 'format')).toEqual([]);
  }, 300_000);

  it('without a kept ring and without the database’s own copy, refuses whatever is not the ring it knows', async () => {
    const office = await bare();
    for (const [leaf, expected] of [
      ['officeName', 'key-ring-altered'],
      ['generation', 'key-ring-altered'],
      ['accounts.1.signKey', 'key-ring-altered'],
      ['accounts.1.seal.text', 'key-ring-altered'],
      ['accounts.0.keys.text', 'credentials'],
    ] as const) {
      const path = leaf.split('.').map((name) => (/^\d$/.test(name) ? Number(name) : name));
      const changed = mutated(path);
      await writeFile(join(office, 'keyring.json'), changed);
      await writeFile(join(office, 'sign-in.json'), '{}');
      expect([leaf, await tryOffice(office)]).toEqual([leaf, expected]);
      expect(await readFile(join(office, 'keyring.json'), 'utf8')).toBe(changed);
    }
  });

  it('refuses missing, additional, repeated and reordered accounts', async () => {
    const office = await bare();
    const ring = JSON.parse(text) as KeyRing & { accounts: unknown[] };
    const [first, second] = ring.accounts;
    for (const [changed, expected] of [
      [{ ...ring, accounts: [first] }, 'key-ring-altered'],
      [{ ...ring, accounts: [second, first] }, 'key-ring-altered'],
      [
        { ...ring, accounts: [first, second, { ...(second as object), accountId: 'a3', loginName: 's003' }] },
        'key-ring-altered',
      ],
      [{ ...ring, accounts: [first, second, second] }, 'key-ring-unreadable'],
      [{ ...ring, note: 'x' }, 'key-ring-unreadable'],
      [{ ...ring, mac: undefined }, 'key-ring-unreadable'],
    ] as const) {
      await writeFile(join(office, 'keyring.json'), JSON.stringify(changed));
      expect(await tryOffice(office)).toBe(expected);
    }
  });

  it('swapping two boxes, or giving an invitation’s box to an account, opens neither', async () => {
    const office = await bare();
    const ring = JSON.parse(text);
    [ring.accounts[0].keys, ring.accounts[1].keys] = [ring.accounts[1].keys, ring.accounts[0].keys];
    await writeFile(join(office, 'keyring.json'), JSON.stringify(ring));
    expect(await tryOffice(office)).toBe('credentials');
  });

  it('without a copy of the right one, refuses an older ring, genuine as it is, and one that forked', async () => {
    const office = await copyOffice(folder, parent);
    const vault = await enterOffice(office);
    await vault.invite({ accountId: 'account-3', loginName: 's003' });
    await vault.lock();
    await strip(office);
    await writeFile(join(office, 'keyring.json'), text);
    expect(await tryOffice(office)).toBe('key-ring-older');

    const fork = await copyOffice(folder, parent);
    const other = await enterOffice(fork);
    await other.invite({ accountId: 'account-4', loginName: 's004' });
    await other.lock();
    await copyFile(join(fork, 'keyring.json'), join(office, 'keyring.json'));
    expect(await tryOffice(office)).toBe('key-ring-altered');
  });

  it('a ring that is newer because the program stopped before telling the database still opens', async () => {
    const office = await copyOffice(folder, parent);
    const before = await readFile(join(office, 'vault.db'));
    const vault = await enterOffice(office);
    await vault.invite({ accountId: 'account-3', loginName: 's003' });
    await vault.lock();
    await writeFile(join(office, 'vault.db'), before);
    expect(await tryOffice(office)).toBe('open');
  });

  it('where nothing is kept, says what is wrong and touches nothing; an unknown version is never passed over', async () => {
    const office = await copyOffice(folder, parent);
    for (const [content, reason] of [
      ['{"format":3}', 'key-ring-unknown-version'],
      ['{"format":"1"}', 'key-ring-unreadable'],
      ['[]', 'key-ring-unreadable'],
      ['', 'key-ring-unreadable'],
      [text.slice(0, -20), 'key-ring-unreadable'],
    ] as const) {
      await writeFile(join(office, 'keyring.json'), content);
      if (reason === 'key-ring-unknown-version') {
        expect(await describeOffice(office)).toEqual({ kind: 'damaged', reason });
        await dropKept(office);
      }
      expect(await describeOffice(office)).toEqual({ kind: 'damaged', reason });
      expect(await readFile(join(office, 'keyring.json'), 'utf8')).toBe(content);
    }
  });

  it('keeps a twin of the present ring and the two before it', async () => {
    const office = await copyOffice(folder, parent);
    const vault = await enterOffice(office);
    for (let number = 0; number < 4; number += 1)
      await vault.invite({ accountId: `a${number}`, loginName: `s1${number}` });
    await vault.lock();
    const generations = await Promise.all(
      ['', '.1', '.2', '.3'].map(async (age) => {
        const ring = parseKeyRing(await readFile(join(office, `keyring.json${age}`), 'utf8'));
        return typeof ring === 'string' ? ring : ring.generation;
      }),
    );
    expect(generations).toEqual([6, 6, 5, 4]);
  });

  it('a planted ring with a memory bomb or a downgrade is refused as a ring', () => {
    for (const N of [2 ** 10, 2 ** 30]) {
      const ring = JSON.parse(text);
      ring.accounts[1].kdf.N = N;
      expect(parseKeyRing(JSON.stringify(ring))).toBe('key-ring-kdf-refused');
    }
  });
});
