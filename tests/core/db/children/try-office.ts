import { tryOffice } from '../test-office.ts';

process.stdout.write(await tryOffice(process.argv[2] as string));
