import type { JobReport } from '../../../src/tasks/job.ts';

/** A report with one of everything the printers must show. */
export const sample: JobReport = {
  job: 'code.review',
  failed: true,
  checked: { files: 2, changedLines: 1204, entries: 1 },
  findings: [
    { rule: 'review/debugger', severity: 'warning', message: 'A `debugger` stayed.', file: 'src/b.ts', line: 12 },
    {
      rule: 'review/secret',
      severity: 'error',
      message: 'This looks like a secret.',
      cure: 'Take it out and replace it where it was used.',
      file: 'src/b.ts',
      line: 3,
      column: 7,
    },
    {
      rule: 'seo/title',
      severity: 'note',
      message: 'Title <h1> | __x__ [a](b)\u001b[31m',
      file: 'https://x.test/?a=1',
    },
    { rule: 'review/large-file', severity: 'note', message: 'It is large.', file: 'a b/ü#%\n.bin' },
    { rule: 'dx/readme', severity: 'warning', message: 'There is no README.' },
  ],
  notes: ['One submodule was not looked into.'],
  diff: '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old ```\n+new\t1\n',
};

/** A report of a job that found nothing. */
export const clean: JobReport = { job: 'seo.tune', failed: false, checked: { pages: 1 }, findings: [], notes: [] };
