import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migrations } from './migrate.ts';
import { openInMemory } from './open.ts';
import { fileRefused } from './vault-folder.ts';

/** A database that never touches a disk. */
export interface MemoryDatabase {
  readonly kysely: Kysely<unknown>;
  close(): Promise<void>;
}

/** Opens an empty database in memory with the tables of an office. */
export async function openMemory(migrations: Migrations): Promise<MemoryDatabase> {
  const memory = openInMemory();
  const migrator = new Migrator({ db: memory.kysely, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return memory;
  await memory.close();
  throw fileRefused('migration-failed');
}
