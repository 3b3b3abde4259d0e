import { ErrorShape } from '../../src-main/contract/error.ts';
import { needOf } from '../../src-main/contract/need-to-know-table.ts';
import type { Operation } from '../../src-main/contract/operation.ts';
import type { Role } from '../../src-main/contract/role.ts';
import type { Answer } from './port-under-test.ts';
import { TYPED } from './texts.ts';
import type { World } from './world.ts';

/** A call as it was sent. */
export interface Sent {
  readonly message: { readonly type: 'call'; readonly id: number; readonly operation: string; readonly input: unknown };
  readonly name: string;
  /** Its declaration; null for a name that is none. */
  readonly operation: Operation | null;
  readonly isDirect: boolean;
  isOwedAnswer: boolean;
  readonly isLocking: boolean;
  /** Whether its input passes the declaration. */
  readonly isValid: boolean;
}

/** What a campaign found. */
export interface Found {
  messages: number;
  calls: number;
  crashes: number;
  unhandledRejections: number;
  internalErrors: number;
  unauthorisedSuccesses: number;
  unanswered: number;
  strayAnswers: number;
  /** Errors that quote what was typed or what the office holds. */
  quoting: number;
  rssGrowthMB: number;
  heapGrowthMB: number;
  seconds: number;
  /** Per operation: valid inputs that were sent, and calls that succeeded. */
  parsed: Record<string, number>;
  succeeded: Record<string, number>;
  neverParsed: string[];
  /** Each wrong thing in words, for whoever mends it. */
  wrong: string[];
}

export const NOTHING_FOUND: Found = {
  messages: 0,
  calls: 0,
  crashes: 0,
  unhandledRejections: 0,
  internalErrors: 0,
  unauthorisedSuccesses: 0,
  unanswered: 0,
  strayAnswers: 0,
  quoting: 0,
  rssGrowthMB: 0,
  heapGrowthMB: 0,
  seconds: 0,
  parsed: {},
  succeeded: {},
  neverParsed: [],
  wrong: [],
};

/** Whether a success is one that the declaration allows to these roles; written without the server's own function. */
function isAuthorised(operation: Operation | null, roles: readonly Role[]): boolean {
  if (operation === null) return false;
  const { roles: admitted, kind } = operation;
  if (admitted === 'anyone') return kind === 'gate' || roles.length > 0;
  return roles.some((role) => admitted.includes(role));
}

/** Opens 緊急アクセス, under which an account of any role may look at what the table of needs marks for it. */
const BREAKS_GLASS = 'access.breakGlass';

/** Whether a success is a look that an open 緊急アクセス allows. */
function isThroughGlass({ name, operation }: Sent): boolean {
  return operation?.kind === 'query' && needOf(name).glass === true;
}

/** Adds to what was found what is wrong with these answers, in the order of the calls; `glass` is the session's. */
export function whatIsWrong(
  found: Found,
  sent: readonly Sent[],
  answers: ReadonlyMap<number, Answer>,
  roles: readonly Role[],
  world: World,
  secrets: readonly string[],
  glass: { isOpen: boolean },
): void {
  for (const call of sent) {
    found.calls += 1;
    if (call.isValid) found.parsed[call.name] = (found.parsed[call.name] ?? 0) + 1;
    const reply = answers.get(call.message.id);
    if (!reply) {
      if (!call.isOwedAnswer) continue;
      found.unanswered += 1;
      found.wrong.push(`unanswered: ${call.name} as ${roles.join('+')}`);
      continue;
    }
    if (reply.ok) {
      found.succeeded[call.name] = (found.succeeded[call.name] ?? 0) + 1;
      world.see(call.name.split('.')[0] ?? '', reply.output);
      const isAllowed = isAuthorised(call.operation, roles) || (glass.isOpen && isThroughGlass(call));
      if (isAllowed && call.isValid) {
        if (call.name === BREAKS_GLASS) glass.isOpen = true;
        continue;
      }
      found.unauthorisedSuccesses += 1;
      found.wrong.push(`unauthorised: ${call.name} as ${roles.join('+')}, valid ${call.isValid}`);
      continue;
    }
    judgeError(found, call, reply.error, secrets);
  }
}

function judgeError(found: Found, call: Sent, error: unknown, secrets: readonly string[]): void {
  const shape = ErrorShape.safeParse(error);
  const text = JSON.stringify(error);
  if (!shape.success || shape.data.code === 'internal') {
    found.internalErrors += 1;
    found.wrong.push(`internal: ${call.name} ${text}`);
  }
  // What a rule names are codes of the office, which may be such as were typed; a code is short and one line.
  const rest = JSON.stringify(error, (name, value) => (name === 'of' && isOfCodes(value) ? {} : value));
  if (![TYPED, ...secrets].some((secret) => rest.includes(secret))) return;
  found.quoting += 1;
  found.wrong.push(`quotes what was typed: ${call.name} ${text.slice(0, 300)}`);
}

function isOfCodes(value: unknown): boolean {
  return Object.values(value as object).every((code) => typeof code === 'string' && /^.{0,60}$/u.test(code));
}
