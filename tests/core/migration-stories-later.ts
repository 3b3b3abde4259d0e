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
};
