import { LATER_STORIES } from './migration-stories-later.ts';
import {
  ACCOUNT,
  CASE,
  CONSENT,
  HELD,
  ID,
  ITEM,
  MEETING,
  MEMBER,
  ORG,
  PERSON,
  PLEDGE,
  type Story,
  TOLD,
} from './migration-story.ts';

/** Per migration: rows as an office of that time holds them, by table; and the statements that its guards refuse. */
export const STORIES: Readonly<Record<string, Story>> = {
  '0001-the-log-comes-first': {
    rows: {
      officeMeta: `('k', 'v')`,
      auditEntry: `(0, '{"leaf":"髙﨑"}', 'h0', 'a.b', '2026-01-01T00:00:00.000Z', NULL, NULL, NULL, NULL)`,
      auditBody: `(0, 'n', '{}')`,
      logHead: `(1, 1, 'r', 'f', NULL)`,
    },
    refused: [
      `UPDATE auditEntry SET leaf = 'x'`,
      `UPDATE auditEntry SET type = 'x' WHERE seq = 0`,
      'DELETE FROM auditEntry',
      `INSERT OR REPLACE INTO auditEntry SELECT 0, 'x', leafHash, type, ts, actor, subject, caseRef, meetingRef FROM auditEntry`,
      `REPLACE INTO auditEntry SELECT seq, 'x', leafHash, type, ts, actor, subject, caseRef, meetingRef FROM auditEntry`,
      `INSERT INTO auditEntry SELECT 2, leaf, leafHash, type, ts, actor, subject, caseRef, meetingRef FROM auditEntry`,
      `INSERT INTO auditEntry SELECT -1, leaf, leafHash, type, ts, actor, subject, caseRef, meetingRef FROM auditEntry`,
      `INSERT INTO auditBody VALUES (9, 'n', '{}')`,
      `INSERT INTO logHead VALUES (2, 1, 'r', 'f', NULL)`,
    ],
  },
  '0002-accounts-and-settings': {
    rows: {
      account: `('${ACCOUNT}', 'f001', '管理 一', 'admin', 'active', '2026-01-01T00:00:00.000Z')`,
      officeSettings: `(1, '課', '市', '1', '告知', '1', '誓約', '[]', 5, 1, '2026-01-01T00:00:00.000Z')`,
    },
    refused: [
      `INSERT INTO account (id, loginName, displayName, roles, state, createdAt) VALUES ('x', 'f001', '別人', '["staff"]', 'active', '')`,
      `INSERT INTO account (id, loginName, displayName, roles, state, createdAt) VALUES ('x', 'f002', '別人', '["staff"]', 'gone', '')`,
      `UPDATE account SET state = 'gone'`,
      `INSERT INTO officeSettings SELECT 2, officeName, municipality, noticeVersion, noticeText, pledgeVersion, pledgeText, acceptedPledgeVersions, idleLockMinutes, version, changedAt, smallestGroup, sessionIdleLockMinutes FROM officeSettings`,
    ],
  },
  '0003-organizations-members-and-pledges': {
    rows: {
      organization: `('${ORG}', 'O-1', '機関', '', '', '', '', 'public-body', 'constituent', '', '', '', '', '', '', '', '', '', 0, 1, '機関')`,
      member: `('${MEMBER}', 'M-1', '髙橋', '', '${ORG}', '', 'member', NULL, NULL, 1, NULL, '', '', '', 1, '髙橋')`,
      confidentialityPledge: `('${PLEDGE}', '${MEMBER}', '2026-04-01', '1', NULL, '2026-04-01T00:00:00.000Z')`,
    },
    refused: [
      `UPDATE confidentialityPledge SET expiresOn = '2099-01-01'`,
      'DELETE FROM confidentialityPledge',
      `REPLACE INTO confidentialityPledge SELECT id, memberId, '2020-01-01', textVersion, expiresOn, recordedAt FROM confidentialityPledge`,
      `UPDATE member SET organizationId = 'nobody'`,
      'DELETE FROM member',
    ],
  },
  '0004-support-cases': {
    rows: {
      supportCase: `('${CASE}', 'R8-1', NULL, 'received', '', '', '', NULL, '', '', '', '', '', 1)`,
      person: `('${PERSON}', '${CASE}', 0, 'P1', '本人', 1, '髙﨑 𠮷次', '', '', '[]', NULL, '', '', '[]', 0, '[]', '', '高崎吉次')`,
      consent: `(1, '${CONSENT}', '${CASE}', 'given', NULL, '', '', '', '2026-04-01T00:00:00.000Z')`,
    },
    refused: [
      `UPDATE consent SET state = 'given'`,
      'DELETE FROM consent',
      `REPLACE INTO consent SELECT seq, id, caseId, 'refused', "on", method, scope, reason, recordedAt FROM consent`,
      'DELETE FROM supportCase',
    ],
  },
  '0005-meetings-and-attendance': {
    rows: {
      meeting: `('${MEETING}', 'support-meeting', 'R8-S1', '会議', '', '2026-08-27', '13:30', '15:30', '${MEMBER}', NULL, 'preparing', NULL, NULL, 1)`,
      invitation: `('${MEETING}', '${MEMBER}')`,
      agendaItem: `('${ITEM}', '${MEETING}', 0, '1', '議題', 10, NULL, '${CASE}', '', 'waiting', NULL, NULL)`,
      note: `('${ITEM}', '${MEETING}', 'メモ', 1, '2026-08-27T04:00:00.000Z')`,
      presence: `('${ID(20)}', '${MEETING}', '${MEMBER}', '13:30', NULL)`,
      noticeReading: `(1, '${ID(21)}', '${MEETING}', '${MEMBER}', '1', '13:31', '[]')`,
    },
    refused: [`UPDATE meeting SET chairId = 'nobody'`, `INSERT INTO invitation VALUES ('${MEETING}', '${MEMBER}')`],
  },
  '0006-disclosures-are-never-rewritten': {
    rows: {
      disclosure: `('${TOLD}', '${MEETING}', '${ITEM}', 1, '13:45', '${MEMBER}', NULL, '[]', '[]', 0, '[]', '[]', '内容', 'fact', '目的', 'spoken', '', '[]', '{}', NULL, 'given', '', 'not-at-all', '', '[]', 'null', NULL, '', '2026-08-27T04:45:00.000Z', '${ACCOUNT}')`,
      withholding: `('${HELD}', '${MEETING}', '${ITEM}', '13:50', '${MEMBER}', '内容', '理由', '2026-08-27T04:50:00.000Z')`,
    },
    refused: [
      `UPDATE disclosure SET content = '別'`,
      'DELETE FROM disclosure',
      'INSERT OR REPLACE INTO disclosure SELECT * FROM disclosure',
      `UPDATE withholding SET what = '別'`,
      'DELETE FROM withholding',
      'REPLACE INTO withholding SELECT * FROM withholding',
    ],
  },
  '0007-decisions-minutes-and-redaction': {
    rows: {
      decision: `('${ID(30)}', '${MEETING}', '${ITEM}', NULL, '決定', '', '2026-08-27T05:00:00.000Z')`,
      minutes: `('${ID(31)}', '${MEETING}', 1, 'approved', '[]', 1, NULL, NULL, '${ACCOUNT}', '2026-08-28T00:00:00.000Z')`,
      redactionReview: `('${ID(32)}', '${MEETING}', '${ID(31)}', 'open', '2026-08-29T00:00:00.000Z', NULL, 0)`,
    },
    refused: [
      `UPDATE minutes SET blocks = '[1]'`,
      `UPDATE minutes SET state = 'draft'`,
      'DELETE FROM minutes',
      'REPLACE INTO minutes SELECT * FROM minutes',
    ],
  },
  '0008-the-log-can-be-searched-and-reviewed': {
    rows: {
      auditChunk: `(0, x'00', x'00')`,
      auditPosting: `('event', 'a.b', 0, 1, x'0000')`,
      auditView: `('${ID(40)}', '${ACCOUNT}', '今月', '{}', '[]')`,
      auditVerification: `('tasuki/x', '${ACCOUNT}', 1, 'r', 1, '2026-09-01T00:00:00.000Z', NULL, NULL)`,
      auditAttestation: `('tasuki/x', 1, 'r', '2026-09-01T00:00:00.000Z', '${ACCOUNT}')`,
      findingMark: `('${ID(41)}', 'tasuki/x', 'override:1', 'reviewed', '確認', '2026-09-01T00:00:00.000Z', '${ACCOUNT}')`,
      witness: `(1, 'E:/', NULL, NULL)`,
    },
    refused: [
      `UPDATE findingMark SET note = '別'`,
      'DELETE FROM findingMark',
      'REPLACE INTO findingMark SELECT * FROM findingMark',
      `UPDATE auditAttestation SET size = 2`,
      'DELETE FROM auditAttestation',
      `INSERT INTO findingMark VALUES ('x', 'o', 'k', 'reviewed', '', '', 'nobody')`,
      `INSERT INTO witness VALUES (2, 'F:/', NULL, NULL)`,
    ],
  },
  '0009-approved-minutes-are-sealed-by-segments': {
    rows: { minutesCommitment: `('${ID(31)}', zeroblob(32), 'r', '2026-09-01T00:00:00.000Z')` },
    refused: [
      `UPDATE minutesCommitment SET root = 'other'`,
      `UPDATE minutesCommitment SET seed = zeroblob(32)`,
      'DELETE FROM minutesCommitment',
      `INSERT INTO minutesCommitment VALUES ('nobody', zeroblob(32), 'r', '')`,
      `REPLACE INTO minutesCommitment SELECT minutesId, zeroblob(32), 'other', '' FROM minutesCommitment`,
    ],
  },
  '0010-what-was-agreed-is-followed-up': {
    rows: {
      actionItem: `('${ID(50)}', '${MEETING}', '${ITEM}', '${CASE}', '訪問', '${ORG}', NULL, '[]', '2026-09-30', 'open', NULL, '', 1, NULL)`,
      actionProgress: `(1, '${ID(51)}', '${ID(50)}', 'open', NULL, '', NULL, '2026-08-27T05:00:00.000Z')`,
      reminder: `(1, '${ID(52)}', '${ID(50)}', '2026-09-20', 'phone', '答え', '${ACCOUNT}', '2026-09-20T05:00:00.000Z')`,
      snooze: `(1, '${ID(53)}', '${ID(50)}', '2026-10-10', '入院', '${ACCOUNT}', '2026-09-20T05:00:00.000Z')`,
      visit: `('${ID(54)}', '${CASE}', '${ID(50)}', '2026-09-25', 'home-visit', '${ORG}', '[]', '', 'planned', NULL, NULL, '', NULL, 1)`,
      caseClosing: `(1, '${ID(55)}', '${CASE}', 'closed', '2026-12-01', 'other', '理由', '${MEETING}', NULL, 0, NULL, '2027-04-01', '2026-12-01T05:00:00.000Z')`,
      agendaOrigin: `('${ITEM}', '${MEETING}', 'review', NULL, NULL, NULL)`,
    },
    refused: [
      `UPDATE actionProgress SET state = 'done'`,
      'DELETE FROM actionProgress',
      'REPLACE INTO reminder SELECT * FROM reminder',
      `UPDATE reminder SET answer = '別'`,
      'DELETE FROM reminder',
      `UPDATE snooze SET reason = '別'`,
      'DELETE FROM snooze',
      `UPDATE caseClosing SET outcome = 'died'`,
      'DELETE FROM caseClosing',
      'REPLACE INTO caseClosing SELECT * FROM caseClosing',
      `INSERT INTO followUpRules VALUES (2, 7, 1, 7, 10, 1)`,
      `INSERT INTO visit SELECT 'x', 'nobody', actionId, plannedOn, how, organizationId, memberIds, safetyNote, state, madeOn, result, note, followsId, version FROM visit`,
    ],
  },
  '0011-minutes-are-linked-corrected-and-reopened': {
    rows: {
      minutesReopening: `('${ID(31)}', '追記のため', '2026-09-01T00:00:00.000Z', '${ACCOUNT}')`,
      minutesConfirmation: `('${ID(31)}', '${MEMBER}', 1, '発言の要旨', '2026-09-01T00:00:00.000Z')`,
      correctionRound: `('${ID(70)}', '${ID(31)}', '[]', '2026-09-10', '2026-09-01T00:00:00.000Z', '${ACCOUNT}', NULL)`,
      correction: `('${ID(71)}', '${ID(70)}', '${ORG}', 'discussion:1', '元', '案', '', '2026-09-05', 'paper', '2026-09-05T00:00:00.000Z', '${ACCOUNT}')`,
      correctionDecision: `('${ID(71)}', 'refused', '理由', '2026-09-06T00:00:00.000Z', '${ACCOUNT}')`,
    },
    refused: [
      `INSERT INTO minutesLink VALUES ('${ID(31)}', 'discussion:1', '文', NULL)`,
      `UPDATE minutesReopening SET reason = '別'`,
      'DELETE FROM minutesReopening',
      'REPLACE INTO minutesReopening SELECT * FROM minutesReopening',
      `UPDATE minutesConfirmation SET unlinked = 0`,
      'DELETE FROM minutesConfirmation',
      `UPDATE correction SET proposed = '別'`,
      'DELETE FROM correction',
      `UPDATE correctionDecision SET outcome = 'accepted'`,
      'DELETE FROM correctionDecision',
      'DELETE FROM correctionRound',
      `INSERT INTO correctionRound SELECT 'x', minutesId, organizationIds, dueOn, openedAt, openedById, NULL FROM correctionRound`,
    ],
  },
  '0012-two-people-sign-a-redacted-copy': {
    rows: { redactionSignature: `('${ID(32)}', 0, '${ACCOUNT}', '2026-08-30T00:00:00.000Z')` },
    refused: [
      `UPDATE redactionReview SET state = 'completed'`,
      `INSERT INTO redactionReview SELECT 'x', meetingId, minutesId, audience, recipientId, state, startedAt, completedAt, revision, policy, seed, omitted, returned, acknowledged FROM redactionReview`,
      `UPDATE redactionSignature SET accountId = 'x'`,
      'DELETE FROM redactionSignature',
      `REPLACE INTO redactionSignature SELECT * FROM redactionSignature`,
      `INSERT INTO redactionSignature VALUES ('${ID(32)}', 1, 'nobody', '')`,
    ],
  },
  '0013-copies-are-numbered': {
    rows: {
      redactionPolicy: `('publication', '{}', '2026-09-01T00:00:00.000Z', '${ACCOUNT}')`,
      redactionCopy: `('公-R8-S1-001', '${MEETING}', '${ID(32)}', 0, 'publication', 'publication', NULL, '', '公表', 'docx', 'd', 'given', '[]', '2026-09-01T00:00:00.000Z', '${ACCOUNT}')`,
    },
    refused: [
      `UPDATE redactionCopy SET number = '公-9'`,
      `UPDATE redactionCopy SET state = 'lost'`,
      'DELETE FROM redactionCopy',
      'REPLACE INTO redactionCopy SELECT * FROM redactionCopy',
      `INSERT INTO redactionPolicy VALUES ('members', '{}', '', 'nobody')`,
    ],
  },
  '0014-the-office-has-its-own-form': {
    rows: {
      officeForm: `('${ID(80)}', 1, '様式', x'00', 'h', 1, '[]', '2026-09-01T00:00:00.000Z', '${ACCOUNT}', 1)`,
    },
    refused: [
      `UPDATE officeForm SET bytes = x'01'`,
      'DELETE FROM officeForm',
      `INSERT INTO officeForm SELECT 'x', 2, name, bytes, sha256, size, fields, uploadedAt, uploadedById, 1 FROM officeForm`,
    ],
  },
  '0015-the-office-says-what-is-a-small-group': {
    rows: {},
    refused: [
      'UPDATE officeSettings SET smallestGroup = 1',
      'UPDATE officeSettings SET smallestGroup = 101',
      'UPDATE officeSettings SET smallestGroup = NULL',
    ],
  },
  '0016-organisations-answer-a-round': {
    rows: {
      correctionAnswer: `('${ID(70)}', '${ORG}', '2026-09-05', 'phone', '2026-09-05T00:00:00.000Z', '${ACCOUNT}')`,
    },
    refused: [
      `UPDATE correctionAnswer SET receivedOn = '2026-09-06'`,
      'DELETE FROM correctionAnswer',
      'INSERT INTO correctionAnswer SELECT * FROM correctionAnswer',
      `UPDATE correctionDecision SET wording = '別'`,
    ],
  },
  ...LATER_STORIES,
};
