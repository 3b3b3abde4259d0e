import { z } from 'zod';
import { command, query } from './operation.ts';
import { Id, Instant, LocalDate, Name, OptionalLine, Text } from './primitives.ts';

/** 会議での役割. */
export const MEETING_ROLES = [
  'chair',
  'deputy-chair',
  'secretariat',
  'member',
  'deputy',
  'temporary',
  'observer',
  'agreement-partner',
] as const;

/** 守秘義務誓約: that a person has promised secrecy (要綱 12条), on which text, until when. */
export const ConfidentialityPledge = z.object({
  id: Id,
  memberId: Id,
  pledgedOn: LocalDate,
  textVersion: OptionalLine(40),
  /** Null: the register does not say; the pledge then counts as valid until the term ends. */
  expiresOn: LocalDate.nullable(),
  recordedAt: Instant,
});
export type ConfidentialityPledge = z.infer<typeof ConfidentialityPledge>;

/** State of a member's pledge on a given day. `outdated-text`: valid, but on a superseded version. */
export const PLEDGE_STATES = ['valid', 'outdated-text', 'expired', 'missing'] as const;
export type PledgeState = (typeof PLEDGE_STATES)[number];

/** 構成員: a person who may attend the meeting. */
export const Member = z.object({
  id: Id,
  code: OptionalLine(20),
  name: Name(),
  kana: OptionalLine(200),
  organizationId: Id.nullable(),
  position: OptionalLine(60),
  meetingRole: z.enum(MEETING_ROLES),
  termFrom: LocalDate.nullable(),
  termTo: LocalDate.nullable(),
  isCurrent: z.boolean(),
  /** 代理: the member whose deputy this person is. */
  deputyOfId: Id.nullable(),
  phone: OptionalLine(60),
  email: OptionalLine(120),
  remarks: Text(2000),
  version: z.number().int(),
});
export type Member = z.infer<typeof Member>;

/** A member with what the list shows beside it. */
export const MemberRow = Member.extend({
  organizationName: z.string(),
  pledge: z.object({ state: z.enum(PLEDGE_STATES), expiresOn: LocalDate.nullable(), textVersion: z.string() }),
});
export type MemberRow = z.infer<typeof MemberRow>;

export const member = {
  list: query({
    roles: 'anyone',
    input: z.object({
      search: z.string().max(100).default(''),
      /** Day on which pledges are judged; today when absent. */
      on: LocalDate.optional(),
      onlyCurrent: z.boolean().default(false),
    }),
    output: z.array(MemberRow),
    audit: { event: null, because: 'the published list of those who may attend, in their duties' },
  }),
  add: command({
    roles: ['staff', 'admin'],
    input: Member.omit({ id: true, version: true }),
    output: Member,
    audit: { event: 'member.added', subject: (_input, output) => output.id, body: (_input, output) => output },
  }),
  change: command({
    roles: ['staff', 'admin'],
    input: Member,
    output: Member,
    audit: {
      event: 'member.changed',
      subject: (input) => input.id,
      facts: (_input, output) => ({ detail: { version: output.version } }),
      body: (_input, output) => output,
    },
  }),
  /** 誓約を記録する, for one member or many at once. */
  recordPledges: command({
    roles: ['staff', 'chair'],
    input: z.object({
      memberIds: z.array(Id).min(1).max(500),
      pledgedOn: LocalDate,
      textVersion: OptionalLine(40),
      expiresOn: LocalDate.nullable(),
    }),
    output: z.array(ConfidentialityPledge),
    audit: {
      event: 'member.pledged',
      facts: (input, output) => ({
        refs: input.memberIds,
        detail: {
          pledgedOn: input.pledgedOn,
          expiresOn: input.expiresOn,
          count: output.length,
        },
      }),
      body: (input) => ({ textVersion: input.textVersion }),
    },
  }),
  pledges: query({
    roles: 'anyone',
    input: z.object({ memberId: Id }),
    output: z.array(ConfidentialityPledge),
    audit: { event: null, because: 'dates and versions of pledges, no data of persons in need' },
  }),
};
