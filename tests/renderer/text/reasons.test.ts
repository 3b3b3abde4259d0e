import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AppError } from '../../../src-main/contract/error.ts';
import { storageFault } from '../../../src-main/core/db/storage-fault.ts';
import { errorInWords } from '../../../src-renderer/text/error-text.ts';
import { texts } from '../../../src-renderer/text/resources.ts';
import { readSources } from '../../architecture/source.ts';

const sources = readSources(join(import.meta.dirname, '..', '..', '..'), ['src-main']).filter(({ path }) =>
  /^src-main\/core\/(?:db\/|[\w-]+\.ts$|access\/|audit\/|pipe\/)/.test(path),
);

/** Results of a sign-in, which have words of their own, and reasons that no user ever meets. */
const OTHERWISE = new Set(['credentials', 'wait', 'blocked', 'disabled', 'policy', 'enrolment-needed']);

/** Reasons as they stand in the source: handed to a refusal, or members of the types that list why a file is refused. */
function reasonsIn(text: string): string[] {
  const handed = [...text.matchAll(/(?:fileRefused\(|\breason: )'([\w-]+)'/g)].map(([, reason = '']) => reason);
  const listed = [...text.matchAll(/export type (?:OpenRefusal|PlaceRefusal|KeyRingFault|MigrationRefusal)\b[^;]*;/g)];
  return [...handed, ...listed.flatMap(([type]) => [...type.matchAll(/'([\w-]+)'/g)].map(([, reason = '']) => reason))];
}

const reasons = [...new Set(sources.flatMap(({ text }) => reasonsIn(text)))].filter((reason) => !OTHERWISE.has(reason));

test.each(['ja', 'en'] as const)(
  'every reason for which the core refuses a file or the storage is put into words (%s)',
  (language) => {
    expect(reasons.length).toBeGreaterThan(25);
    expect(reasons.filter((reason) => !Object.hasOwn(texts[language].reasons, reason))).toEqual([]);
  },
);

const coded = (code: string): Error => Object.assign(new Error(code), { code });

test.each([
  ['ENOSPC', 'unavailable', 'disk-full'],
  ['EDQUOT', 'unavailable', 'disk-full'],
  ['SQLITE_FULL', 'unavailable', 'disk-full'],
  ['SQLITE_IOERR_SHMSIZE', 'unavailable', 'disk-full'],
  ['EROFS', 'unavailable', 'read-only'],
  ['EACCES', 'unavailable', 'read-only'],
  ['EPERM', 'unavailable', 'read-only'],
  ['SQLITE_READONLY_DBMOVED', 'unavailable', 'read-only'],
  ['EBUSY', 'unavailable', 'file-locked'],
  ['SQLITE_BUSY_SNAPSHOT', 'unavailable', 'file-locked'],
  ['EIO', 'unavailable', 'disk-unreachable'],
  ['ENETRESET', 'unavailable', 'disk-unreachable'],
  ['ESTALE', 'unavailable', 'disk-unreachable'],
  ['SQLITE_IOERR_FSYNC', 'unavailable', 'disk-unreachable'],
  ['SQLITE_CORRUPT_VTAB', 'file_refused', 'database-damaged'],
])('%s reaches the user as %s, %s, with what to do', (code, kind, reason) => {
  const fault = storageFault(coded(code));
  expect(fault?.shape).toMatchObject({ code: kind, reason });
  const { title, details } = errorInWords(fault);
  expect(title).not.toBe(texts.ja.errors.unavailable);
  expect(details).toEqual([texts.ja.reasons[reason as keyof typeof texts.ja.reasons]]);
});

test.each(['ENOSPC', 'EROFS', 'EACCES', 'EPERM', 'EBUSY', 'EIO', 'ENOENT', 'EHOSTDOWN'])(
  'a file that the system refuses with %s is explained without its code',
  (code) => {
    const { details } = errorInWords(new AppError('file_refused', { reason: code }));
    expect(details).toHaveLength(1);
    expect(details[0]).not.toContain(code);
    expect(details[0]).toMatch(/ください。$/);
  },
);

test('an error of the program is not blamed on the storage', () => {
  for (const error of [new Error('x'), coded('SQLITE_CONSTRAINT_UNIQUE'), coded('ERR_ASSERTION'), 'text'])
    expect(storageFault(error)).toBeNull();
});
