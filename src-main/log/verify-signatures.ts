import { type KeyObject, verify } from 'node:crypto';

/** Signature checks under way on the thread pool, so that several cores share the work. */
export interface SignatureChecks {
  /** Begins a check; `settle` is called with its outcome. */
  begin(bytes: Buffer, key: KeyObject, signature: Buffer, settle: (isRight: boolean) => void): void;
  /** Null while there is room for more; otherwise to be awaited before the next check is begun. */
  room(): Promise<void> | null;
  /** Waits for all checks that were begun. */
  finish(): Promise<void>;
}

const MOST = 512;

/** Without any check. A check that cannot be made rejects `room` or `finish`. */
export function beginSignatureChecks(): SignatureChecks {
  let open = 0;
  let failure: Error | null = null;
  /** Wakes whoever waits until no more than `down` checks are open. */
  let waiting: { readonly down: number; readonly wake: () => void } | null = null;

  const until = async (down: number): Promise<void> => {
    if (open > down) await new Promise<void>((wake) => (waiting = { down, wake }));
    if (failure) throw failure;
  };
  return {
    begin(bytes, key, signature, settle) {
      open += 1;
      verify(null, bytes, key, signature, (error, isRight) => {
        open -= 1;
        if (error) failure ??= error;
        else settle(isRight);
        if (waiting && open <= waiting.down) {
          waiting.wake();
          waiting = null;
        }
      });
    },
    room: () => (open < MOST ? null : until(MOST / 2)),
    finish: () => until(0),
  };
}
