import { AppError } from '../../contract/error.ts';

/**
 * What a broken constraint means to the caller: a record named by identifier is not there, or another one already has
 * the identifier. Rules ask first and say more; this is for what only the database notices. Other errors pass unchanged.
 */
export function refusalOf(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new AppError('not_found');
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return new AppError('conflict');
  return error;
}
