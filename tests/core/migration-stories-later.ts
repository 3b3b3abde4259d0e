import type { Story } from './migration-story.ts';

/** Stories of who may open the office and how nothing is lost; `migration-stories.ts` holds those before. */
export const LATER_STORIES: Readonly<Record<string, Story>> = {
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
};
