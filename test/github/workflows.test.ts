import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.github/workflows');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

interface Job {
  'timeout-minutes'?: number;
  strategy?: { matrix: { node: (string | number)[] } };
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const { permissions, concurrency, jobs, on } = parse(text) as Record<string, unknown> & { jobs: Record<string, Job> };
  return { name, text, permissions, concurrency, on, jobs: Object.values(jobs) };
});

describe.each(workflows)('$name', ({ text, permissions, concurrency, jobs }) => {
  const steps = jobs.flatMap((job) => job.steps);

  test('may only read, one at a time, never without an end', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(concurrency).toMatchObject({ group: expect.any(String) });
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(120);
  });

  test('pins every action to a commit and says which version that is', () => {
    const lines = text.split('\n').filter((line) => line.includes('uses:'));
    expect(lines.length).toBe(steps.filter((step) => step.uses).length);
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('leaves no token in the checkout', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBe(jobs.length);
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  test('calls only scripts that package.json has', () => {
    const called = steps.flatMap((step) => step.run?.match(/npm run [\w:]+/g) ?? []).map((call) => call.slice(8));
    expect(called.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});

test('CI covers the oldest Node this package promises, and the one the nightly run uses is a promised one', () => {
  const matrix =
    workflows.flatMap((workflow) => workflow.jobs).find((job) => job.strategy)?.strategy?.matrix.node ?? [];
  expect(semver.minVersion(manifest.engines.node)?.version).toBe(String(matrix[0]));
  const pinned = readFileSync(join(root, '.nvmrc'), 'utf8').trim();
  expect(semver.satisfies(pinned, manifest.engines.node)).toBe(true);
});

test('the nightly run starts at 02:30 UTC or by hand and keeps its record', () => {
  const nightly = workflows.find((workflow) => workflow.name === 'nightly.yml');
  expect(nightly?.on).toEqual({ schedule: [{ cron: '30 2 * * *' }], workflow_dispatch: null });
  const upload = nightly?.jobs[0]?.steps.find((step) => step.uses?.startsWith('actions/upload-artifact@'));
  expect(upload?.with).toMatchObject({ path: '.orchestrator/runs', 'include-hidden-files': true });
});
