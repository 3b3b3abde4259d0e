import type { Role } from '../../src-main/contract/role.ts';

/** Passwords of the accounts that the test offices. */
export const PASSWORDS: Readonly<Record<Role, string>> = {
  admin: 'ふじさんとうみのあいだのちいさなまち',
  staff: 'かばんにりんごをみっつつめてあるく',
  chair: 'ゆうやけのかねがなるころにかえろう',
  auditor: 'しずかなとしょしつのまどぎわのせき',
};
