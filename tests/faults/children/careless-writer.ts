import { sql } from 'kysely';
import { startTestCore } from '../../helpers/core.ts';
import { enter, say, scriptOf, workThrough } from '../campaign/work.ts';

/**
 * The control: the same work by the same core, but with `synchronous=NORMAL` set on its connection behind its back. A
 * simulation of power cuts that loses nothing here would see nothing anywhere.
 */
const [officePath = '', ...script] = process.argv.slice(2);
const { api, core } = startTestCore({ officePath });
await enter(api, 'staff');
const kysely = core.session.office()?.kysely;
if (!kysely) throw new Error('not open');
await sql`PRAGMA synchronous=NORMAL`.execute(kysely);
await workThrough(api, scriptOf(script));
say('done');
process.exit(0);
