import { readFileSync } from 'node:fs';
import { inProject } from './project.mjs';

/** Licences that ask for no more than their own text to be kept. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Fewer would mean that the walk saw nothing. */
const LEAST_PACKAGES = 20;

/** @typedef {{ dev?: boolean, license?: string, version?: string, link?: boolean }} Locked */

/** Prints the licences of all packages that ship with the app; fails on one that is not permissive or not stated. */
export function runLicences() {
  const lockfile = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
  const { seen, refused } = licencesOf(lockfile.packages, licenceOnDisk);
  const kinds = [...seen].map(([licence, count]) => `${licence} ${count}`).join(', ');
  const count = [...seen.values()].reduce((sum, value) => sum + value, 0);
  process.stdout.write(`${count} production packages: ${kinds}\n`);
  for (const line of refused) process.stdout.write(`Not permissive: ${line}\n`);
  if (count <= LEAST_PACKAGES) process.stdout.write(`Only ${count} packages seen: this check does not work.\n`);
  return refused.length === 0 && count > LEAST_PACKAGES ? 0 : 1;
}

/**
 * @param {Readonly<Record<string, Locked>>} packages as the lockfile lists them, by path
 * @param {(path: string) => string | undefined} onDisk the licence that an installed package states
 */
export function licencesOf(packages, onDisk) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  /** @type {string[]} */
  const refused = [];
  for (const [path, { dev, license, version }] of Object.entries(packages)) {
    if (path === '' || dev === true) continue;
    const licence = onDisk(path) ?? license ?? 'not stated';
    seen.set(licence, (seen.get(licence) ?? 0) + 1);
    if (!isPermissive(licence)) refused.push(`${path} ${version} (${licence})`);
  }
  return { seen, refused };
}

/** Reads an SPDX expression: of alternatives one must be permissive, of licences that apply together all. @param {string} licence */
export function isPermissive(licence) {
  const plain = licence.replace(/[()]/g, ' ');
  return plain.split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((one) => PERMISSIVE.has(one.trim())));
}

/** @param {string} path */
function licenceOnDisk(path) {
  try {
    const { license } = JSON.parse(readFileSync(inProject(...path.split('/'), 'package.json'), 'utf8'));
    return typeof license === 'string' ? license : license?.type;
  } catch {
    // A package for another system is not on disk; the lockfile states its licence.
    return undefined;
  }
}
