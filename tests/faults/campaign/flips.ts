import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRingGenuine, ringHash } from '../../../src-main/core/db/key-ring.ts';
import { parseKeyRing } from '../../../src-main/core/db/key-ring-parse.ts';
import { openVault } from '../../../src-main/core/db/vault.ts';
import { type Random, randomOf } from '../../campaign/random.ts';
import { environment, migrations } from '../../core/db/test-office.ts';
import { PASSWORDS } from '../../helpers/passwords.ts';
import { freshCopy, type Ground } from './ground.ts';
import { startBundled } from './process.ts';
import { type Reading, readAsProduct } from './reading.ts';

/** Result of the flipped bytes. */
export interface FlipFigures {
  readonly flips: number;
  /** Flips after which the office opened with other content and nothing said so. */
  readonly flipsSilentlyWrong: number;
  readonly flipFaults: readonly string[];
  /** Outcome by file: refused or failed at opening, noticed by a check or the seal, or the content is the same. */
  readonly flipped: Readonly<Record<string, number>>;
}

/** The files of an office, and what reading them whole comes to. */
interface State {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly expected: string;
}

const RING_FILES = ['keyring.json', 'keyring.json.1', 'vault.db.seal'];

/** Flips one byte in a copy, thousands of times, and asks whether the product notices or the content is the same. */
export async function flipBytes(
  ground: Ground,
  { flips, seed, say }: { readonly flips: number; readonly seed: number; readonly say: (line: string) => void },
): Promise<FlipFigures> {
  const place = scratch(ground);
  const closed = await stateOf(ground, place, ground.office.folder);
  const hot = await stateOf(ground, place, await killedOffice(ground));
  const flipped: Record<string, number> = {};
  const faults: string[] = [];
  let wrong = 0;
  for (let index = 0; index < flips; index += 1) {
    const random = randomOf(seed * 7 + index);
    const { state, name } = targetOf(index, closed, hot);
    const at = random.below(state.files.get(name)?.length ?? 1);
    const spoilt = flippedAt(state.files.get(name) ?? Buffer.alloc(1), at, random);
    const outcome = RING_FILES.includes(name)
      ? await judgeRing(ground, place, state, name, spoilt, index)
      : await judgeDatabase(ground, place, state, name, spoilt, index);
    const key = `${name} ${state === hot ? 'in use' : 'closed'}: ${outcome}`;
    flipped[key] = (flipped[key] ?? 0) + 1;
    if (outcome === 'silently wrong') {
      wrong += 1;
      faults.push(`flip ${index}: ${name} at ${at} of ${spoilt.length}`);
    }
    if ((index + 1) % 500 === 0) say(`flips: ${index + 1} of ${flips}, ${wrong} silently wrong`);
  }
  rmSync(place, { recursive: true, force: true });
  return { flips, flipsSilentlyWrong: wrong, flipFaults: faults, flipped };
}

/** Memory, if the machine has such a folder: ten thousand copies need no disk. */
function scratch(ground: Ground): string {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return mkdtempSync('/dev/shm/tasuki-flips-');
  } catch {
    return mkdtempSync(join(ground.folder, 'flips-'));
  }
}

/** Of ten flips four fall into the closed file, one into a file in use, four into its write-ahead log, one beside. */
function targetOf(index: number, closed: State, hot: State): { state: State; name: string } {
  const turn = index % 10;
  if (turn < 4) return { state: closed, name: 'vault.db' };
  if (turn === 4) return { state: hot, name: 'vault.db' };
  if (turn < 9) return { state: hot, name: 'vault.db-wal' };
  return { state: hot, name: RING_FILES[Math.floor(index / 10) % RING_FILES.length] ?? 'keyring.json' };
}

function flippedAt(bytes: Buffer, at: number, random: Random): Buffer {
  const spoilt = Buffer.from(bytes);
  // A whole byte or one bit of it, never the same value.
  const change = random.below(2) === 0 ? 1 << random.below(8) : 1 + random.below(255);
  spoilt[at] = (spoilt[at] ?? 0) ^ change;
  return spoilt;
}

/**
 * An office whose process was killed while it held still: everything in its write-ahead log was acknowledged. (The last
 * commit of one that dies before it answers cannot be told from a torn one, nor need it be.)
 */
async function killedOffice(ground: Ground): Promise<string> {
  const folder = freshCopy(ground, 'hot');
  const running = startBundled('writer', [folder, ...ground.script], {
    ...ground.quickScrypt,
    ROUNDS: '9',
    HOLDING: 'yes',
  });
  if (!(await running.says('holding'))) throw new Error(running.errors());
  running.kill();
  await running.ended;
  return folder;
}

async function stateOf(ground: Ground, place: string, folder: string): Promise<State> {
  const names = ['vault.db', 'vault.db-wal', 'vault.db.seal', 'keyring.json', 'keyring.json.1'];
  const files = new Map<string, Buffer>();
  for (const name of names) {
    try {
      files.set(name, readFileSync(join(folder, name)));
    } catch {
      // A closed office has no write-ahead log.
    }
  }
  const untouched = layDown(place, 'untouched', files);
  const reading = await readAsProduct(ground, untouched);
  rmSync(untouched, { recursive: true });
  if (reading.kind !== 'read' || reading.isNoticed) throw new Error(`the untouched office: ${JSON.stringify(reading)}`);
  return { files, expected: reading.content };
}

function layDown(place: string, name: string, files: ReadonlyMap<string, Buffer>): string {
  const folder = join(place, name);
  mkdirSync(folder, { mode: 0o700 });
  for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes);
  return folder;
}

type Outcome = 'refused' | 'noticed' | 'same content' | 'silently wrong';

async function judgeDatabase(
  ground: Ground,
  place: string,
  state: State,
  name: string,
  spoilt: Buffer,
  index: number,
): Promise<Outcome> {
  const folder = layDown(place, `flip-${index}`, new Map([...state.files, [name, spoilt]]));
  try {
    return outcomeOf(await readAsProduct(ground, folder), state);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outcomeOf(reading: Reading, state: State): Outcome {
  if (reading.kind === 'refused') return 'refused';
  if (reading.isNoticed) return 'noticed';
  return reading.content === state.expected ? 'same content' : 'silently wrong';
}

/** A ring is judged by its parser and its HMAC; every hundredth by signing in with it. */
async function judgeRing(
  ground: Ground,
  place: string,
  state: State,
  name: string,
  spoilt: Buffer,
  index: number,
): Promise<Outcome> {
  if (name === 'vault.db.seal') return judgeDatabase(ground, place, state, name, spoilt, index);
  const original = parseKeyRing((state.files.get(name) ?? Buffer.alloc(0)).toString('utf8'));
  const ring = parseKeyRing(spoilt.toString('utf8'));
  if (typeof original === 'string') throw new Error(original);
  if ((index + 1) % 1_000 === 0 && !(await mayEnter(place, state, name, spoilt))) return 'silently wrong';
  if (typeof ring === 'string') return 'refused';
  if (!isRingGenuine(ring, ground.office.dataKey)) return 'noticed';
  return ringHash(ring) === ringHash(original) ? 'same content' : 'silently wrong';
}

/** Whether the owner of a password still gets in, whatever became of one of the rings. */
async function mayEnter(place: string, state: State, name: string, spoilt: Buffer): Promise<boolean> {
  const folder = layDown(place, 'entered', new Map([...state.files, [name, spoilt]]));
  try {
    const result = await openVault(
      folder,
      { loginName: 'staff', password: PASSWORDS.staff },
      migrations,
      environment(),
    );
    if (result.kind === 'open') await result.vault.lock();
    return result.kind === 'open';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
