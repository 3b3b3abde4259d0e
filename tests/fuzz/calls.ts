import type { Role } from '../../src-main/contract/role.ts';
import { isPlainWithin } from '../../src-main/shell/measure.ts';
import { readFromInterface } from '../../src-main/shell/messages.ts';
import type { Random } from '../campaign/random.ts';
import type { Sent } from './judge.ts';
import { wrongOperation } from './messages.ts';
import { DECLARED, type UsedOffice } from './office.ts';
import type { Answer } from './port-under-test.ts';
import { valueFor } from './schema-values.ts';
import { spoilt } from './spoil.ts';
import { TYPED } from './texts.ts';

/** Operations that end the session or turn to another office. */
const LOCKING: ReadonlySet<string> = new Set(['access.lock']);
/** Gates that open or found something: tried while locked only as often as their cost allows. */
const COST_AT_FIRST = 2;

/** Draws operations, the dear ones as seldom as they are dear. */
export interface Chooser {
  operation(draw: Random): (typeof DECLARED)[number];
  /** Learns from the moments at which the answers of a batch came, since calls are handled one after another. */
  learn(sent: readonly Sent[], answers: ReadonlyMap<number, Answer>, begun: number): void;
}

/** Knows nothing yet of what an operation costs. */
export function chooser(): Chooser {
  const cost = new Map<string, number>();
  return {
    operation: (draw) => {
      for (;;) {
        const chosen = draw.pick(DECLARED);
        const dear = cost.get(chosen[0]) ?? COST_AT_FIRST;
        if (draw.below(1000) < (1000 * COST_AT_FIRST) / Math.max(COST_AT_FIRST, dear)) return chosen;
      }
    },
    learn: (sent, answers, begun) => {
      const names = new Map(sent.map(({ message, name }) => [message.id, name]));
      let before = begun;
      for (const [id, { at = before }] of [...answers].sort((a, b) => (a[1].at ?? 0) - (b[1].at ?? 0))) {
        const name = names.get(id) ?? '';
        cost.set(name, 0.8 * (cost.get(name) ?? COST_AT_FIRST) + 0.2 * (at - before));
        before = at;
      }
    },
  };
}

interface CallParts {
  readonly draw: Random;
  readonly choose: Chooser;
  readonly office: UsedOffice;
  readonly id: number;
  readonly role: Role | null;
  readonly mayLock: boolean;
}

/** One call: a valid one of before with other identifiers, one drawn from the schema, or either of them spoilt. */
export function callFor({ draw, choose, office, id, role, mayLock }: CallParts): Sent {
  let [name, operation] = choose.operation(draw);
  while (LOCKING.has(name) && role !== null && !mayLock) [name, operation] = choose.operation(draw);
  const [feature = ''] = name.split('.');
  const source = { draw, world: office.world, feature, folder: `${office.test.folder}/fuzz` };
  const recorded = office.inputs.get(name) ?? [];
  const chance = draw.below(20);
  let input: unknown =
    recorded.length > 0 && chance % 2 === 0
      ? varied(draw.pick(recorded), source)
      : valueFor(operation.input, source, 'input');
  if (chance >= 12) input = spoilt(draw, input);
  if (chance === 19) input = spoilt(draw, input);
  if (operation.kind !== 'query' && concerns(input, office.own)) input = spoilt(draw, {});
  const isUnknown = chance === 11 && draw.below(3) === 0;
  const isDirect = draw.below(10) < 3;
  const message = { type: 'call', id, operation: isUnknown ? wrongOperation(draw) : name, input } as const;
  const isOwedAnswer = isDirect || readFromInterface(message) !== null;
  return {
    message,
    name: message.operation,
    operation: isUnknown ? null : operation,
    isDirect,
    isOwedAnswer,
    isLocking: LOCKING.has(message.operation),
    isValid: !isUnknown && (isDirect || isPlainWithin(message)) && operation.input.safeParse(input).success,
  };
}

type Source = Parameters<typeof valueFor>[1];

/** A call of before with identifiers and versions of now. */
function varied(value: unknown, source: Source, name = ''): unknown {
  const { draw, world, feature } = source;
  // Nobody here knows a password: a session that opens by itself is an unauthorised success.
  if (/password|passphrase|code$|sheet/i.test(name) && typeof value === 'string' && feature === 'access')
    return `${TYPED}の長い合言葉ではないもの`;
  if (typeof value === 'string' && /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value))
    return draw.below(3) === 0 ? world.id(draw, feature, name) : value;
  if (Array.isArray(value)) return value.map((part) => varied(part, source, name));
  if (typeof value !== 'object' || value === null) return value;
  const made: Record<string, unknown> = {};
  for (const [part, inner] of Object.entries(value)) made[part] = varied(inner, source, part);
  const version = world.versionOf(made.id);
  for (const part of ['version', 'revision'])
    if (typeof made[part] === 'number' && version !== undefined && draw.below(5) > 0) made[part] = version;
  return made;
}

/** Whether a call is about one of these accounts. */
function concerns(input: unknown, own: readonly string[]): boolean {
  const { id, accountId } = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>;
  return own.includes(String(id)) || own.includes(String(accountId));
}
