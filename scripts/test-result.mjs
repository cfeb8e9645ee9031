// node scripts/test-result.mjs <report>: what a JSON report of Vitest comes to. Tests that passed only when they were tried once more are
// named with the first line of what went wrong before, and the last line counts: `N passed, N failed[, N skipped]`.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './root.mjs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { numPassedTests, numFailedTests, numPendingTests } = report;

const tests = report.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map((test) => ({ ...test, file: relative(root, name) })),
);
// A test that passed keeps the errors of the tries before.
const again = tests.filter(({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0);

if (again.length > 0) {
  console.log(`${numPassedTests} passed (${again.length} at the second try; each is a fault to mend):`);
  for (const { file, ancestorTitles, title, failureMessages } of again) {
    const [why] = failureMessages[0].split('\n');
    console.log(`  ${[file, ...ancestorTitles, title].join(' > ')}\n    ${why}`);
  }
}
console.log(
  `${numPassedTests} passed, ${numFailedTests} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`,
);
