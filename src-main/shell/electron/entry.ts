import { join } from 'node:path';
import { startElectronShell } from './main.ts';

// Bundled to `dist/shell/electron.js`, two folders below the app's, packaged or not.
startElectronShell(join(import.meta.dirname, '..', '..'), process.argv);
