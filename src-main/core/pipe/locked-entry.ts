import type { Roles } from '../../contract/role.ts';
import { appendEntry } from '../audit/writer.ts';
import type { OpenOffice } from '../session.ts';
import { actingAs } from './entries.ts';
import { appendGlassEnd } from './glass.ts';

/** 施錠 that no operation declares: the end of what stood open, and why the office closes. */
export async function appendLocked(office: OpenOffice, why: string, roles: Roles): Promise<void> {
  const actor = actingAs(office.actor, roles);
  const facts = { detail: { why } };
  await office.kysely.transaction().execute(async (trx) => {
    await appendGlassEnd(office, trx);
    await appendEntry(trx, office.pen, {
      type: 'access.locked',
      actor,
      subject: actor.accountId,
      facts,
      body: null,
    });
  });
}
