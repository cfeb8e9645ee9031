import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowFiles } from '../../src/cli/workflows/workflow-files.ts';
import { loadPlanText } from '../../src/graph/load-plan.ts';
import { textOf } from '../support/pages.ts';

const HEADING = '## Pull request approval in ten minutes, without a server';

test('the plan of the way without a server is valid, and init writes what its page speaks of', async () => {
  const [, section = ''] = textOf('docs/approvals.md').split(`${HEADING}\n`);
  const [, block = ''] = /```yaml\n( +# plans\/release\.yml[\s\S]*?)```/.exec(section) ?? [];
  const loaded = await loadPlanText(block.replace(/^ {4}/gm, ''), 'plans/release.yml');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  expect(loaded.warnings).toEqual([]);
  const { files } = workflowFiles({ graph: loaded.graph, params: {}, comment: false });
  expect(files.map(({ path }) => path)).toEqual([
    '.github/workflows/release.yml',
    '.github/workflows/release-resume.yml',
  ]);
  expect(Object.keys(parse(files[1]?.text ?? '').on)).toEqual(['pull_request', 'issue_comment']);
});
