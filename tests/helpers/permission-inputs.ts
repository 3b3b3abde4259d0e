import { join } from 'node:path';
import { needOf } from '../../src-main/contract/need-to-know-table.ts';
import type { Operation } from '../../src-main/contract/operation.ts';
import { POLICY_KINDS } from '../../src-main/contract/redaction-policy.ts';
import { fillInput } from './fill-input.ts';
import type { Ids } from './permission-meeting.ts';

const ID_OF: Readonly<Record<string, keyof Ids>> = {
  case: 'caseId',
  visit: 'visitId',
  action: 'actionId',
  item: 'agendaItemId',
  meeting: 'meetingId',
  minutes: 'minutesId',
  round: 'roundId',
  correction: 'correctionId',
  disclosure: 'correctsId',
  review: 'reviewId',
};

/** An input about the record of a situation; versions and revisions are stale on purpose, so that little is changed. */
export function inputFor(name: string, { input }: Operation, own: Ids, folder: string): unknown {
  const place = Object.entries(needOf(name).about ?? {}).find(([, field]) => field === 'id')?.[0];
  const id = place ? own[ID_OF[place] as keyof Ids] : name.startsWith('meeting.') ? own.meetingId : own.caseId;
  const given = { ...own, id, path: join(folder, 'missing', 'file'), reason: '確認のための理由を書く' };
  return { ...(fillInput(input, given) as object), ...OVERRIDES[name]?.(own) };
}
const OVERRIDES: Readonly<Record<string, (own: Ids) => object>> = {
  'fileImport.preview': () => ({ files: [{ kind: 'cases', content: 'YQ==' }] }),
  'fileImport.commit': () => ({ files: [{ kind: 'cases', content: 'YQ==' }] }),
  'action.setRules': () => ({ smallNumber: 10 }),
  'redaction.setPolicy': () => ({ policy: Object.fromEntries(POLICY_KINDS.map((kind) => [kind, 'mark'])) }),
  'export.auditBundleWithContent': () => ({ seal: { kind: 'passphrase', passphrase: 'correct-horse-battery-staple' } }),
  'export.subjectAccounting': () => ({ ground: 'ND-IND', withheld: [] }),
  'needToKnow.preview': ({ caseId }) => ({ as: 'auditor', caseId, meetingId: null }),
  // Somebody who is nobody, so that the one who asks does not change what the next may see.
  'needToKnow.assign': () => ({ accountIds: ['00000000-0000-4000-8000-00000000dead'] }),
  'needToKnow.seat': () => ({ accountId: '00000000-0000-4000-8000-00000000dead', memberId: null }),
};
