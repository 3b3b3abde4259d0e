import { z } from 'zod';
import { command, query } from './operation.ts';
import { Id, Name, OptionalLine, Text } from './primitives.ts';

/** 会議での位置づけ: seat of an organisation at the table. */
export const SEATS = [
  'secretariat',
  'constituent',
  'contractor',
  'cooperating',
  'agreement-partner',
  'observer',
  'none',
] as const;
/** 個人情報保護法上の区分: decides which legal bases are open to the organisation as a giver. */
export const GIVER_KINDS = ['public-body', 'private-operator', 'contractor', 'individual'] as const;
export type GiverKind = (typeof GIVER_KINDS)[number];

/** 関係機関: a body that may send members to the meeting. */
export const Organization = z.object({
  id: Id,
  /** 機関コード of the office's own list. */
  code: OptionalLine(20),
  name: Name(),
  kana: OptionalLine(200),
  shortName: OptionalLine(60),
  /** 区分 as the office writes it (市の課, 社会福祉法人, …). */
  kind: OptionalLine(60),
  legalForm: OptionalLine(60),
  giverKind: z.enum(GIVER_KINDS),
  seat: z.enum(SEATS),
  postalCode: OptionalLine(20),
  address: OptionalLine(200),
  phone: OptionalLine(60),
  fax: OptionalLine(60),
  email: OptionalLine(120),
  contact: OptionalLine(120),
  agreementCode: OptionalLine(20),
  secrecyNote: OptionalLine(300),
  remarks: Text(2000),
  /** 脱退: has left the meeting; stays on the list, may no longer be told. */
  hasLeft: z.boolean(),
  version: z.number().int(),
});
export type Organization = z.infer<typeof Organization>;

export const organization = {
  list: query({
    roles: 'anyone',
    input: z.object({ search: z.string().max(100).default('') }),
    output: z.array(Organization),
    audit: { event: null, because: 'public bodies and their office contacts' },
  }),
  add: command({
    roles: ['staff', 'admin'],
    input: Organization.omit({ id: true, version: true }),
    output: Organization,
    audit: { event: 'organization.added', subject: (_input, output) => output.id, body: (_input, output) => output },
  }),
  change: command({
    roles: ['staff', 'admin'],
    input: Organization,
    output: Organization,
    audit: {
      event: 'organization.changed',
      subject: (input) => input.id,
      facts: (_input, output) => ({ detail: { version: output.version } }),
      body: (_input, output) => output,
    },
  }),
};
