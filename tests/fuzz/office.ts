import type { Account } from '../../src-main/contract/account.ts';
import { operations } from '../../src-main/contract/api.ts';
import type { Operation } from '../../src-main/contract/operation.ts';
import { startTestCore, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { beginWalk } from '../helpers/whole-office/walk.ts';
import { walkThrough } from '../helpers/whole-office/walk-through.ts';
import { createWorld, type World } from './world.ts';

/** A used office, what is known of it, and a valid input of every operation that was called on the way. */
export interface UsedOffice {
  readonly test: TestCore;
  readonly world: World;
  readonly inputs: ReadonlyMap<string, readonly unknown[]>;
  /** The accounts that the campaign signs in as, which it must not take away from itself. */
  readonly own: readonly string[];
}

/** All declared operations by name. */
export const DECLARED: readonly (readonly [name: string, operation: Operation])[] = Object.entries(operations).flatMap(
  ([feature, verbs]) =>
    Object.entries(verbs as Record<string, Operation>).map(
      ([verb, operation]) => [`${feature}.${verb}`, operation] as const,
    ),
);

/** Lives an office's day through every operation and leaves it locked. */
export async function usedOffice(): Promise<UsedOffice> {
  const test = startTestCore();
  const world = createWorld();
  const inputs = new Map<string, unknown[]>();
  let own: readonly string[] = [];
  const walk = beginWalk(test, async (name, input, run) => {
    const [feature = ''] = name.split('.');
    const output = await run();
    inputs.set(name, [...(inputs.get(name) ?? []), input]);
    world.see(feature, input);
    world.see(feature, output);
    if (name === 'account.list')
      own = (output as Account[]).filter(({ loginName }) => Object.hasOwn(PASSWORDS, loginName)).map(({ id }) => id);
    return output;
  });
  await walkThrough(walk);
  await test.core.server.lock('user');
  if (own.length !== Object.keys(PASSWORDS).length) throw new Error('the accounts of the office are not known');
  return { test, world, inputs, own };
}
