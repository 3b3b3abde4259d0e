import { operations, type TasukiClient } from '../../../src-main/contract/api.ts';
import type { Role } from '../../../src-main/contract/role.ts';
import type { TestCore } from '../core.ts';

/** Unmistakable: stands in every text field of every record, and nowhere else. */
export const MARK = '標識架空';

/** Where a walk is made: a client, a way to sign in as another role, and a folder for what is exported. */
export type Place = Pick<TestCore, 'api' | 'folder' | 'as'>;

/** A walk through every operation of the application, with a mark in every text field. */
export interface Walk {
  readonly test: Place;
  /** The client; every call goes through what the test puts around it. */
  readonly api: TasukiClient;
  as(role: Role): Promise<void>;
  /** A text that occurs nowhere else, beginning with {@link MARK}. */
  readonly mark: (what: string) => string;
}

/** Put around every call of a walk: must run it and hand its output on. */
export type Around = (name: string, input: unknown, run: () => Promise<unknown>) => Promise<unknown>;

/** Prepares a walk on a core without an office. */
export function beginWalk(test: Place, around: Around = (_name, _input, run) => run()): Walk {
  let marks = 0;
  return {
    test,
    api: surrounded(test.api, around),
    as: (role) => test.as(role),
    mark: (what) => {
      marks += 1;
      return `${MARK}${what}${marks}`;
    },
  };
}

function surrounded(api: TasukiClient, around: Around): TasukiClient {
  const face: Record<string, Record<string, (input: unknown) => Promise<unknown>>> = {};
  for (const [feature, verbs] of Object.entries(operations)) {
    const calls = api[feature as keyof TasukiClient] as unknown as Record<string, (input: unknown) => Promise<unknown>>;
    face[feature] = Object.fromEntries(
      Object.keys(verbs).map((verb) => [
        verb,
        (input: unknown) =>
          around(`${feature}.${verb}`, input, () => (calls[verb] as (one: unknown) => Promise<unknown>)(input)),
      ]),
    );
  }
  return face as unknown as TasukiClient;
}
