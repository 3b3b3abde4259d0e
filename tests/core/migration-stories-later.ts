import { ACCOUNT, CASE, type Story } from './migration-story.ts';

/** Stories of who may open the office and how nothing is lost; `migration-stories.ts` holds those before. */
export const LATER_STORIES: Readonly<Record<string, Story>> = {
  '0017-the-office-keeps-stock-phrases': {
    rows: {},
    refused: [`INSERT INTO phraseList VALUES (2, '[]', 1)`, 'UPDATE phraseList SET phrases = NULL'],
  },
  '0018-an-account-may-hold-several-roles': {
    rows: {},
    becomes: { account: ({ role, ...rest }) => ({ ...rest, roles: `["${role}"]` }) },
    refused: [
      `UPDATE account SET roles = '[]'`,
      `UPDATE account SET roles = NULL`,
      `UPDATE account SET roles = '["mayor"]'`,
      `UPDATE account SET roles = '["staff","chair"]'`,
      `UPDATE account SET roles = '["auditor","staff"]'`,
    ],
  },
  '0019-unsaved-text-is-kept': {
    rows: {
      draft: `('${ACCOUNT}', 'cases/new', '案件#1', '{}', '2026-09-10T00:00:00.000Z')`,
      draftCase: `('${ACCOUNT}', 'cases/new', '案件#1', '${CASE}')`,
      lastPlace: `('${ACCOUNT}', 'cases/new', '2026-09-10T00:00:00.000Z')`,
    },
    refused: [
      `INSERT INTO draft VALUES ('nobody', 'home', 'x', '{}', '')`,
      'INSERT INTO draft SELECT * FROM draft',
      `INSERT INTO draftCase VALUES ('${ACCOUNT}', 'elsewhere', 'x', '${CASE}')`,
      `INSERT INTO lastPlace VALUES ('nobody', '', '')`,
      'UPDATE officeSettings SET sessionIdleLockMinutes = NULL',
    ],
  },
  '0020-staff-see-what-their-cases-need': {
    rows: {
      caseAssignment: `('${CASE}', '${ACCOUNT}', '2026-11-01T00:00:00.000Z', '${ACCOUNT}')`,
      accountMember: `('${ACCOUNT}', '0198c0de-0000-4000-8000-000000000002')`,
      breakGlass: `('0198c0de-0000-4000-8000-000000000090', '${ACCOUNT}', '${CASE}', NULL, '安否の照会', '2026-11-01T00:00:00.000Z', '2026-11-01T00:30:00.000Z')`,
      breakGlassEnd: `('0198c0de-0000-4000-8000-000000000090', '2026-11-01T00:10:00.000Z')`,
      breakGlassLook: `(1, '0198c0de-0000-4000-8000-000000000090', 'supportCase.reveal', '2026-11-01T00:05:00.000Z')`,
    },
    refused: [
      `UPDATE needToKnowRules SET staffScope = 'nobody'`,
      `INSERT INTO needToKnowRules VALUES (2, 'all-cases', 1)`,
      `INSERT INTO caseAssignment VALUES ('${CASE}', 'nobody', '', '${ACCOUNT}')`,
      `INSERT INTO accountMember VALUES ('nobody', '0198c0de-0000-4000-8000-000000000002')`,
      `INSERT INTO breakGlass VALUES ('x', '${ACCOUNT}', NULL, NULL, 'r', '', '')`,
      `UPDATE breakGlass SET reason = '別'`,
      'DELETE FROM breakGlass',
      'REPLACE INTO breakGlass SELECT * FROM breakGlass',
      `UPDATE breakGlassEnd SET endedAt = ''`,
      'DELETE FROM breakGlassLook',
    ],
  },
  '0021-proved-backups-in-places-of-choice': {
    rows: {
      backupRun: `('0198c0de-0000-4000-8000-000000000090', '2026-11-26T01:00:00.000Z', 'daily', '/place', 'tasuki-backup', 1, 1, NULL, NULL)`,
    },
    refused: [
      'UPDATE backupRules SET limitDays = 0',
      'UPDATE backupRules SET limitDays = 32',
      `INSERT INTO backupRules VALUES (2, '[]', 7, NULL, NULL)`,
      `UPDATE backupRun SET why = 'another'`,
      `UPDATE backupRun SET problem = 'failed'`,
    ],
  },
};
