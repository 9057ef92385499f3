import { existsSync, readFileSync } from 'node:fs';

/** The parts of the two tools' JSON reports that are counted. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numFailedTestSuites?: number;
  /** Playwright. */
  readonly stats?: { readonly expected: number; readonly flaky: number; readonly unexpected: number };
  readonly errors?: readonly unknown[];
}

/** Tests that passed and failed, summed over Vitest's and Playwright's reports. A report that is not there counts nothing. */
export function countTests(reports: readonly string[]): { readonly passed: number; readonly failed: number } {
  let passed = 0;
  let failed = 0;
  for (const path of reports.filter((one) => existsSync(one))) {
    const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
    if (report.stats) {
      passed += report.stats.expected + report.stats.flaky;
      failed += report.stats.unexpected;
    } else {
      passed += report.numPassedTests ?? 0;
      failed += report.numFailedTests ?? 0;
      // A file that could not even be loaded has no tests to fail.
      if ((report.numFailedTests ?? 0) === 0) failed += report.numFailedTestSuites ?? 0;
    }
  }
  return { passed, failed };
}
