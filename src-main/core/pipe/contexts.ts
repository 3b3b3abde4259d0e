import { setImmediate } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { AppError } from '../../contract/error.ts';
import type { Progress } from '../../contract/port.ts';
import { heldCheckpoints } from '../audit/witness.ts';
import type { Context, ReadContext, ReadTransaction } from '../context.ts';
import type { Database } from '../db/schema.ts';
import type { ServerEnvironment } from '../server-environment.ts';
import type { OpenOffice } from '../session.ts';
import { glassOf, setGlass } from './glass.ts';
import { projectionOf, screenOf } from './projection.ts';

/** How one call reports progress and learns that its caller gave up. */
export interface CallWatch {
  readonly onProgress: (progress: Progress) => void;
  readonly isCancelled: () => boolean;
}

/** Reports progress; throws `cancelled` once the caller has given up. */
export function progressOf(watch: CallWatch): (progress: Progress) => void {
  return (progress) => {
    if (watch.isCancelled()) throw new AppError('cancelled');
    watch.onProgress(progress);
  };
}

/** The contexts of one transaction. The query's is the command's without the powers; its `trx` cannot write by type. */
export function contextsOf(
  office: OpenOffice,
  trx: Transaction<Database>,
  environment: ServerEnvironment,
  watch: CallWatch,
  afterCommit: Context['afterCommit'] = () => {},
): { readonly read: ReadContext; readonly write: Context } {
  const shared = {
    actor: office.actor,
    now: environment.vault.now,
    catalogue: environment.catalogue,
    officeFolder: office.vault.folder,
    ...logOf(office, trx as unknown as ReadTransaction),
    glass: glassOf(office),
    projection: projectionOf(office),
    progress: progressOf(watch),
    pause: () => setImmediate(),
    sheets: office.vault.recovery,
  };
  return {
    read: { ...shared, trx: trx as unknown as ReadContext['trx'] },
    write: {
      ...shared,
      trx: trx as unknown as Context['trx'],
      newId: environment.vault.newId,
      randomBytes: environment.vault.randomBytes,
      own: { publicKey: office.vault.who.publicKey, sign: (bytes) => office.vault.who.sign(bytes) },
      afterCommit,
      setGlass: (glass) => setGlass(office, glass),
      screen: screenOf(office, environment.host),
      resources: environment.resources,
      keys: {
        invite: async (account) => (await office.vault.invite(account)).enrolmentCode,
        reinvite: (account) => {
          const enrolmentCode = office.vault.newEnrolmentCode();
          afterCommit(async () => void (await office.vault.invite({ ...account, isAgain: true, enrolmentCode })));
          return enrolmentCode;
        },
        disable: (accountId) => afterCommit(() => office.vault.disable(accountId)),
        sheets: office.vault.recovery,
      },
    },
  };
}

/** The log that is read: that of the bundle which lies open, or the office's own. */
function logOf(
  office: Pick<OpenOffice, 'review' | 'pen' | 'vault'>,
  trx: ReadTransaction,
): Pick<ReadContext, 'log' | 'origin' | 'checkpoints' | 'reviewed'> {
  const review = office.review();
  if (review)
    return {
      log: review.kysely as unknown as ReadTransaction,
      origin: review.reviewed.origin,
      checkpoints: async () => review.notes.map((note) => ({ place: 'bundle', note })),
      reviewed: review.reviewed,
    };
  return {
    log: trx,
    origin: office.pen.origin,
    checkpoints: () => heldCheckpoints(trx, office.pen.origin, () => office.vault.readCheckpoints()),
    reviewed: null,
  };
}
