import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version in the app's own `package.json`. */
export function appVersion(app: string): string {
  const { version } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) as { version?: unknown };
  return typeof version === 'string' ? version : '0.0.0';
}
