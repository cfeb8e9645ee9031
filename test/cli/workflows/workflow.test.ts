import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withOwnPart } from '../../../src/action/pull-request/text.ts';
import type { Wishes } from '../../../src/cli/workflows/asks.ts';
import { nextSteps } from '../../../src/cli/workflows/next-steps.ts';
import { workflowFiles } from '../../../src/cli/workflows/workflow-files.ts';
import { loadPlanText } from '../../../src/graph/load-plan.ts';
import { parsePlan } from '../../../src/plan/parse-plan.ts';
import { actionlintFaults, officialFaults } from '../../support/workflow-lint.ts';

const NONE: Wishes = { comment: false };
const STEPS = 'steps:\n  - { id: one, command: "true" }\n';

/** The workflows of a plan, linted, and what they say. */
async function written(text: string, wishes: Wishes = NONE, path = 'plans/check.yml') {
  const loaded = await loadPlanText(text, path);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const options = { graph: loaded.graph, params: parsePlan(text, path).plan.params ?? {}, ...wishes };
  const { files, notes } = workflowFiles(options);
  for (const file of files) {
    expect(await officialFaults(file.path, file.text), file.text).toEqual([]);
    expect(await actionlintFaults(file.path, file.text), file.text).toEqual([]);
  }
  const [run, resume] = files.map((file) => parse(file.text));
  return { files, notes, run, resume, next: nextSteps(options, 'orchestrator') };
}

const FULL = `name: nightly
params:
  strict: { type: boolean, default: true, description: Whether warnings fail }
  target: { type: choice, options: [staging, production], default: staging }
schedule:
  - { cron: '30 2 * * *', timezone: Europe/Berlin }
  - { cron: '0 12 * * SUN', params: { strict: false } }
secrets: [GITHUB_TOKEN, SLACK_WEBHOOK]
timeout: 90m
steps:
  - { id: format, run: npm run format, only_changed: 'src/**', pull_request: { title: Format } }
  - { id: release, needs: [format], uses: approval }
`;

describe('the workflows of a plan', () => {
  it('are these for a plan that asks for everything', async () => {
    const { files, next } = await written(FULL, { comment: true, apiBase: 'https://tasks.example.org' });
    expect(files.map(({ path, text }) => `# ${path}\n${text}`).join('\n')).toMatchSnapshot();
    expect(next).toMatchSnapshot();
  });

  it('say which labels no worker of theirs has', async () => {
    const text = `name: n
steps:
  - { id: train, run: make, runs_on: [gpu, big] }
  - { id: try, run: make, runs_on: [gpu] }
  - { id: build, run: make }
`;
    const { notes } = await written(text, { comment: false, apiBase: 'https://tasks.example.org', fleet: 2 });
    expect(notes).toEqual([
      'train, try wait for workers with the labels big, gpu: give some job of the workers `labels`, or run such workers elsewhere.',
    ]);
    expect((await written(text)).notes).toEqual([]);
  });

  it('are these for a plan whose steps a fleet does', async () => {
    const wishes = { comment: true, apiBase: 'https://tasks.example.org', fleet: 4 };
    const { files, notes, next, run, resume } = await written(FULL, wishes);
    expect(files.map(({ path, text }) => `# ${path}\n${text}`).join('\n')).toMatchSnapshot();
    expect({ notes, next }).toMatchSnapshot();
    expect((await written(`name: check\n${STEPS}`, wishes)).run.jobs.workers.permissions).toEqual({
      contents: 'read',
      'id-token': 'write',
    });
    expect(run.jobs.workers.strategy).toEqual({ 'fail-fast': false, matrix: { worker: [1, 2, 3, 4] } });
    expect(run.jobs.plan.steps[1]).not.toHaveProperty('env');
    expect(resume.jobs).toEqual({ workers: run.jobs.workers });
  });

  it('are these where no task API keeps what was decided', async () => {
    const { files, run, resume, next } = await written(FULL);
    expect(files[1]?.text).toMatchSnapshot();
    expect(run.jobs.run.permissions).toEqual({ contents: 'write', 'pull-requests': 'write', issues: 'write' });
    expect(resume.jobs.resume.concurrency).toEqual(run.concurrency);
    expect(resume.concurrency).toBeUndefined();
    expect(next.at(-1)).toBe(
      'Merge its pull requests to go on, or close them; comments such as /approve decide on what else waits.',
    );
  });

  it('hear no pull requests where the plan opens none', async () => {
    const { run, resume, next } = await written('name: check\nsteps: [{ id: one, uses: approval }]\n');
    expect(resume.on).toEqual({ issue_comment: { types: ['created'] } });
    expect(run.jobs.run.permissions).toEqual({ contents: 'read', issues: 'write' });
    expect(resume.jobs.resume.steps[0].with).not.toHaveProperty('ref');
    expect(next.at(-1)).toBe('What waits is asked for in an issue: a comment there, such as /approve, goes on.');
  });

  it('go on for the marker the action writes, whatever the plan is called', async () => {
    const name = 'it\'s {{ "ours" }} --> <b> \u00e9\u2028';
    const { resume } = await written(
      `name: ${JSON.stringify(name)}\nsteps: [{ id: one, command: a, pull_request: {} }]\n`,
    );
    const marker = { plan: name, step: 'one', task: 'one', run_id: 'r', attempt: 1, head: '', title: '' };
    const body = withOwnPart(null, marker, 'Please.');
    const [, text = ''] = /contains\(github\.event\.issue\.body, '((?:[^']|'')*)'\)/.exec(resume.jobs.resume.if) ?? [];
    expect(text).not.toBe('');
    expect(body).toContain(text.replaceAll("''", "'"));
  });

  it('are one for a plan that waits for nobody', async () => {
    const { files, run, next } = await written(`name: check\n${STEPS}`);
    expect(files.map(({ path }) => path)).toEqual(['.github/workflows/check.yml']);
    expect(run.permissions).toEqual({});
    expect(run.jobs.run.permissions).toEqual({ contents: 'read' });
    expect(run.concurrency).toEqual({ group: 'orchestrator-check', 'cancel-in-progress': false, queue: 'max' });
    expect(run.jobs.run.steps[0]).toEqual({
      uses: expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/),
      with: { 'persist-credentials': false },
    });
    expect(run.jobs.run.steps[1]).toEqual({ uses: 'org/orchestrator-action@v1', with: { plan: 'plans/check.yml' } });
    expect(next).toHaveLength(2);
  });

  it.each<[string, string, Wishes, Record<string, string>]>([
    ['nothing', STEPS, NONE, { contents: 'read' }],
    ['comments', STEPS, { comment: true }, { contents: 'read', checks: 'write', 'pull-requests': 'write' }],
    ['a task API', STEPS, { comment: false, apiBase: 'https://a.example' }, { contents: 'read', 'id-token': 'write' }],
    [
      'pull requests',
      'steps:\n  - { id: one, command: "true", pull_request: {} }\n',
      NONE,
      { contents: 'write', 'pull-requests': 'write' },
    ],
    [
      'an approval',
      'steps:\n  - { id: one, command: "true", approval: true }\n',
      NONE,
      { contents: 'read', issues: 'write' },
    ],
  ])('may no more than they need for %s', async (_, steps, wishes, permissions) => {
    const { run, resume } = await written(`name: check\n${steps}`, wishes);
    expect(run.jobs.run.permissions).toEqual(permissions);
    if (resume) expect(resume.jobs.resume.permissions).toEqual({ ...permissions, actions: 'read' });
  });

  it.each([
    ['timeout: 90m', '{ id: one, command: "true" }', 100],
    ['timeout: 6h', '{ id: one, command: "true" }', 360],
    ['defaults: { timeout: 10m }', '{ id: one, command: "true" }', 20],
    ['description: x', '{ id: one, command: "true", timeout: 90s, retry: { attempts: 3, max_delay: 30s } }', 16],
    ['description: x', '{ id: one, command: "true" }', 360],
    ['defaults: { timeout: 1m }', '{ id: one, command: "true", for_each: [a, b] }', 360],
  ])('end after what the plan allows: %s, %s', async (head, step, minutes) => {
    const { run } = await written(`name: check\n${head}\nsteps:\n  - ${step}\n`);
    expect(run.jobs.run['timeout-minutes']).toBe(minutes);
  });

  it('hand on what was filled in, or what the schedule says, and else nothing', async () => {
    const { run } = await written(FULL);
    expect(run.jobs.run.steps[1].with.params).toBe(
      `\${{ github.event_name == 'workflow_dispatch' && toJSON(inputs) || github.event.schedule == '0 12 * * SUN' && '{"strict":false}' || '' }}`,
    );
    const without = await written(`name: check\n${STEPS}`);
    expect(without.run.jobs.run.steps[1].with).not.toHaveProperty('params');
  });

  it('start nothing by themselves that cannot begin', async () => {
    const plan = `name: check\nparams: { target: { type: string, required: true } }\n${STEPS}`;
    const { run, notes } = await written(plan);
    expect(Object.keys(run.on)).toEqual(['workflow_dispatch']);
    expect(notes).toEqual(['Nothing starts it but you, because target must be given.']);
    const pulls = await written(plan, { comment: true });
    expect(pulls.notes).toEqual(['Runs on pull requests fail, because nothing gives them target: add a default.']);
  });

  it('bear any path and any name', async () => {
    const plan = `name: "it's: #1 \\u00e9\\u2028"\n${STEPS}`;
    const { files, run } = await written(plan, NONE, "plans/it's; $(x) é.yml");
    expect(files[0]?.path).toBe('.github/workflows/it-s-x.yml');
    expect(run.name).toBe("it's: #1 \u00e9\u2028");
    expect(run.jobs.run.steps[1].with.plan).toBe("plans/it's; $(x) é.yml");
  });
});
