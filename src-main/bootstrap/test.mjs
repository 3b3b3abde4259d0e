import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failedSteps, vitest } from './check.mjs';
import { ensureSystemPackages, TEST_PACKAGES } from './system-packages.mjs';

/**
 * @typedef {object} Report What vitest's JSON reporter writes, as far as we read it.
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {boolean} success
 * @property {{ name: string, status: string, assertionResults: { status: string }[] }[]} testResults
 */

/**
 * All checks and all tests. The last line counts tests; a failed check, or a test file that could not even be loaded,
 * counts as one failure each, so that the line never says less than the exit code.
 * @param {readonly string[]} args narrows the run (files, `-t`), without the checks
 */
export async function runTests(args) {
  await ensureSystemPackages(TEST_PACKAGES);
  const isWhole = args.length === 0;
  // The architecture tests are among the tests, so that they do not run twice.
  const failedChecks = isWhole ? await failedSteps(['types', 'style', 'unused', 'licences']) : [];
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-test-'));
  const file = join(folder, 'report.json');
  const code = await vitest(['--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args]);
  const counts = countTests(readReport(file), code);
  rmSync(folder, { recursive: true, force: true });

  const failed = counts.failed + failedChecks.length;
  for (const line of counts.remarks) process.stdout.write(`${line}\n`);
  if (failedChecks.length > 0) process.stdout.write(`Failed checks: ${failedChecks.join(', ')}\n`);
  process.stdout.write(`${counts.passed} passed, ${failed} failed\n`);
  return failed === 0 && counts.passed > 0 && code === 0 ? 0 : 1;
}

/**
 * @param {Report | null} report
 * @param {number} code exit code of vitest
 * @returns {{ passed: number, failed: number, remarks: string[] }}
 */
export function countTests(report, code) {
  if (report === null) return { passed: 0, failed: 1, remarks: ['The test run left no report.'] };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const remarks = broken.map(({ name }) => `Could not be run: ${name}`);
  if (skipped > 0) remarks.push(`${skipped} skipped`);
  // Vitest found fault with something that belongs to no test, such as an unhandled rejection.
  const isUnexplained = failed === 0 && code !== 0;
  if (isUnexplained) remarks.push('The test run failed outside any test; see above.');
  return { passed: report.numPassedTests, failed: failed + (isUnexplained ? 1 : 0), remarks };
}

/** @param {string} file @returns {Report | null} */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
