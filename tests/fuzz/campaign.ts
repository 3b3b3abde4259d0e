import type { Role } from '../../src-main/contract/role.ts';
import { randomOf } from '../campaign/random.ts';
import { openChromium } from '../documents/programs.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { MARK } from '../helpers/whole-office/walk.ts';
import { callFor, chooser } from './calls.ts';
import { type Found, NOTHING_FOUND, type Sent, whatIsWrong } from './judge.ts';
import { wrongEnvelope } from './messages.ts';
import { DECLARED, type UsedOffice } from './office.ts';
import { type Answer, type PortUnderTest, startPortUnderTest } from './port-under-test.ts';

/** How much a campaign sends, from which seed. */
export interface FuzzOptions {
  readonly messages: number;
  readonly seed: number;
  readonly say?: (line: string) => void;
}

/** Messages that are posted before their answers are waited for. */
const BATCH = 40;
/** Batches for which one account stays signed in. */
const BATCHES_PER_SESSION = 20;
const SESSIONS: readonly (Role | null)[] = ['staff', 'chair', 'auditor', 'admin', null, 'staff', 'chair'];
/** An answer that takes longer than this, in milliseconds, does not come. */
const PATIENCE = 120_000;

/** Sends messages to the core's port and judges every answer. */
export async function runFuzz(office: UsedOffice, options: FuzzOptions): Promise<Found> {
  const port = startPortUnderTest(office.test, await printedPage());
  const draw = randomOf(options.seed);
  const choose = chooser();
  const found: Found = structuredClone(NOTHING_FOUND);
  let id = 0;
  let warm: { rss: number; heap: number } | null = null;
  const begun = performance.now();
  try {
    for (let session = 0; found.messages < options.messages; session += 1) {
      const role = SESSIONS[session % SESSIONS.length] ?? null;
      id = await turnTo(port, role, id);
      let glass = { isOpen: false };
      for (let batch = 0; batch < BATCHES_PER_SESSION && found.messages < options.messages; batch += 1) {
        const sent: Sent[] = [];
        const mayLock = batch % 10 === 9;
        for (let count = 0; count < BATCH && found.messages < options.messages; count += 1) {
          found.messages += 1;
          id += 1;
          const kind = draw.below(20);
          if (kind === 0) {
            const isDirect = draw.below(2) === 0;
            const message = wrongEnvelope(draw, id);
            if (isDirect) port.postDirectly(message);
            else port.post(message);
          } else if (kind === 1)
            port.post(draw.below(2) === 0 ? { type: 'cancel', id: id - draw.below(5) } : { type: 'activity' });
          else sent.push(callFor({ draw, choose, office, id, role, mayLock }));
        }
        const asked = sent.filter(({ isOwedAnswer }) => isOwedAnswer).map((call) => call.message.id);
        const answers = port.answersTo(asked, PATIENCE);
        const at = performance.now();
        for (const call of sent) {
          if (!call.isDirect) port.post(call.message);
          else if (!port.postDirectly(call.message)) call.isOwedAnswer = false;
        }
        const came = await answers;
        choose.learn(sent, came, at);
        const held = await confirm({ port, found, role, sent, answers: came, id });
        whatIsWrong(found, sent, came, held.roles, office.world, [MARK], glass);
        if (held.mustTurn) glass = { isOpen: false };
        id = held.mustTurn ? await turnTo(port, role, held.id) : held.id;
      }
      if (session === SESSIONS.length * 2) warm = await port.memory();
      if (session % 10 === 0 && options.say) {
        const { rss, heap } = await port.memory();
        const megabytes = [rss, heap].map((bytes) => Math.round(bytes / 2 ** 20)).join(' + ');
        options.say(`${found.messages} messages, ${found.wrong.length} wrong, ${megabytes} MB in all + on the heap`);
      }
    }
    const end = await port.memory();
    found.rssGrowthMB = warm ? Math.round((end.rss - warm.rss) / 2 ** 20) : 0;
    found.heapGrowthMB = warm ? Math.round((end.heap - warm.heap) / 2 ** 20) : 0;
    found.strayAnswers = port.stray();
  } finally {
    found.crashes = port.troubles.filter(({ kind }) => kind === 'crash').length;
    await port.stop();
    found.unhandledRejections = port.troubles.filter(({ kind }) => kind === 'unhandled').length;
    for (const { kind, text } of port.troubles) found.wrong.push(`${kind}: ${text.slice(0, 600)}`);
  }
  found.seconds = Math.round((performance.now() - begun) / 1000);
  found.neverParsed = DECLARED.map(([name]) => name).filter((name) => !found.parsed[name]);
  return found;
}

/** A page as the shell's browser prints it. */
async function printedPage(): Promise<Uint8Array> {
  const browser = await openChromium();
  try {
    return await browser.print('<!doctype html><html lang="ja"><title>襷</title><p>印刷した紙面</p></html>');
  } finally {
    await browser.close();
  }
}

/** Locks, turns back to the office if a message turned away from it, and signs in. */
async function turnTo(port: PortUnderTest, role: Role | null, from: number): Promise<number> {
  let id = from;
  const ask = async (operation: string, input: unknown) => {
    id += 1;
    const answers = port.answersTo([id], PATIENCE);
    port.post({ type: 'call', id, operation, input });
    return (await answers).get(id);
  };
  await ask('access.lock', {});
  await ask('office.leaveDemonstration', {});
  if (role === null) return id;
  const reply = await ask('access.signIn', { loginName: role, password: PASSWORDS[role] });
  const output = reply?.ok ? (reply.output as { kind: string }) : null;
  if (output?.kind !== 'signed-in') throw new Error(`could not sign in as ${role}: ${JSON.stringify(reply)}`);
  return id;
}

/** Gates that open an office of their own making: nothing that lay there before needs anybody's password. */
const FOUNDING: ReadonlySet<string> = new Set(['office.found', 'office.foundNotebook', 'office.foundDemonstration']);

interface Confirming {
  readonly port: PortUnderTest;
  readonly found: Found;
  readonly role: Role | null;
  readonly sent: readonly Sent[];
  readonly answers: ReadonlyMap<number, Answer>;
  readonly id: number;
}

/**
 * After each batch the core says who is signed in: the one it was; nobody once a lock was answered; the founder of
 * another office once that was answered. The roles are those under which the batch may have succeeded.
 */
async function confirm({ port, found, role, sent, answers, id: from }: Confirming) {
  const id = from + 1;
  const asked = port.answersTo([id], PATIENCE);
  port.post({ type: 'call', id, operation: 'access.session', input: {} });
  const reply = (await asked).get(id);
  const { session } = (reply?.ok ? reply.output : {}) as {
    session?: { loginName: string; roles: readonly Role[] } | null;
  };
  const hasSucceeded = ({ message }: Sent) => answers.get(message.id)?.ok === true;
  const isLocked = sent.some((call) => call.isLocking && hasSucceeded(call));
  const isFounded = role === null && sent.some((call) => FOUNDING.has(call.name) && hasSucceeded(call));
  const isAsExpected = isLocked || isFounded || (role === null ? session === null : session?.loginName === role);
  if (!isAsExpected) found.wrong.push(`session is ${JSON.stringify(session?.loginName)} instead of ${role}`);
  const roles = isFounded && session ? session.roles : role === null ? [] : [role];
  return { id, roles, mustTurn: isLocked || isFounded };
}
