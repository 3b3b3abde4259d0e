import { describe, expect, test } from 'vitest';
import { countTests } from '../../src-main/bootstrap/test.mjs';

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
  testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

describe('The closing line of the tests is honest', () => {
  test('what passed and failed is counted as vitest counts it', () => {
    expect(countTests(report, 0)).toEqual({ passed: 3, failed: 0, remarks: [] });
    expect(countTests({ ...report, numFailedTests: 2 }, 1)).toMatchObject({ passed: 3, failed: 2 });
  });

  test('a file that could not be loaded is a failure, although none of its tests failed', () => {
    const broken = { name: 'b.test.ts', status: 'failed', assertionResults: [] };
    expect(countTests({ ...report, testResults: [...report.testResults, broken] }, 1)).toEqual({
      passed: 3,
      failed: 1,
      remarks: ['Could not be run: b.test.ts'],
    });
  });

  test('a run that ended badly outside any test is a failure', () => {
    expect(countTests(report, 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  test('a run that left no report is a failure', () => {
    expect(countTests(null, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('skipped tests are said, and are not counted as passed', () => {
    expect(countTests({ ...report, numPendingTests: 1, numTodoTests: 1 }, 0)).toEqual({
      passed: 3,
      failed: 0,
      remarks: ['2 skipped'],
    });
  });
});
