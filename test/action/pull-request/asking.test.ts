import { describe, expect, test } from 'vitest';
import { readMarker, withOwnPart } from '../../../src/action/pull-request/text.ts';
import { openWorkbench } from './workbench.ts';

const BRANCH = 'orchestrator/nightly/fix';

describe('a pull request', () => {
  test('says plan, step and run where the plan gives no words', async () => {
    const { github, tree, step } = await openWorkbench();
    await step(() => tree.write('a', 'a\n'), { attempt: 2 });
    const [pull] = github.pulls;
    expect(pull?.title).toBe('nightly: fix');
    expect(pull?.body).toContain(
      `Step \`fix\` of the plan \`nightly\`, [run 4711](${github.serverUrl}/octo/plans/actions/runs/4711/attempts/1).`,
    );
    expect(readMarker(pull?.body)).toEqual({
      ...{ plan: 'nightly', step: 'fix', task: 'fix', run_id: 'nightly-1', attempt: 2 },
      ...{ head: github.head(BRANCH), title: 'nightly: fix' },
    });
    expect(github.git('log', '-1', '--format=%B', BRANCH)).toMatch(
      /^nightly: fix\n\nOrchestrator-Task: nightly\/fix\nOrchestrator-Run: nightly-1\/2\nOrchestrator-Changes: [0-9a-f]{32}$/,
    );
  });

  test('has the words, labels and reviewers the plan asks for, as a draft', async () => {
    const { github, tree, step, said } = await openWorkbench();
    for (const name of ['ada', 'octo/docs']) github.collaborators.add(name);
    const request = {
      ...{ title: 'Tidy  the\nread-me', body: 'Have a look.', draft: true, branch: 'tidy/read-me' },
      ...{ labels: ['nightly', 'docs'], reviewers: ['ada', 'octo/docs', 'stranger'] },
    };
    await step(() => tree.write('a', 'a\n'), { request });
    expect(github.pulls[0]).toMatchObject({
      ...{ title: 'Tidy the read-me', draft: true, head: 'tidy/read-me', labels: ['nightly', 'docs'] },
      ...{ reviewers: ['ada'], teams: ['docs'] },
    });
    expect([...github.labels]).toEqual(['nightly', 'docs']);
    expect(said).toEqual([expect.stringMatching(/^stranger could not be asked to review .*collaborators/)]);
  });

  test('is an ordinary one where there are no drafts', async () => {
    const { github, tree, step, said } = await openWorkbench({ settings: { drafts: false } });
    await step(() => tree.write('a', 'a\n'), { request: { draft: true } });
    expect(github.pulls[0]?.draft).toBe(false);
    expect(said).toHaveLength(1);
  });

  test('shows no secret, in its title, text, and commit', async () => {
    const { github, tree, step } = await openWorkbench();
    const request = { title: 'Use hunter2-hunter2', body: 'The word is hunter2-hunter2.' };
    await step(() => tree.write('a', 'a\n'), { request, secrets: ['hunter2-hunter2'] });
    const told = JSON.stringify(github.calls.map(({ body }) => body));
    expect(told).not.toContain('hunter2');
    expect(github.pulls[0]?.title).toBe('Use ***');
    expect(github.pulls[0]?.body).toContain('The word is ***.');
    expect(github.git('log', '-1', '--format=%s', BRANCH)).toBe('Use ***');
  });

  test('is cut where its text is longer than GitHub takes, with what people wrote kept', async () => {
    const { github, tree, step } = await openWorkbench();
    const request = { body: '🙂'.repeat(40_000) };
    expect((await step(() => tree.write('a', 'a\n'), { request })).kind).toBe('opened');
    const [pull] = github.pulls;
    expect(pull?.body?.length).toBeLessThanOrEqual(65_536);
    expect(pull?.body).toMatch(/…\n<!-- \/orchestrator -->$/);
    if (pull) pull.body = `${'x'.repeat(1_000)}${pull.body?.slice(0, 100)}${pull.body?.slice(-100)}`;
    expect((await step(() => tree.write('a', 'b\n'), { request })).kind).toBe('updated');
    expect(pull?.body?.length).toBeLessThanOrEqual(65_536);
    expect(pull?.body?.startsWith('x'.repeat(1_000))).toBe(true);
  });

  test('of a personal token through objects is known by the commit it last wrote', async () => {
    const { github, tree, step } = await openWorkbench();
    const token = github.grant('person', 'grace');
    const executable = (text: string) => async (): Promise<void> => {
      await tree.write('run.sh', text);
      tree.git('update-index', '--add', '--chmod=+x', 'run.sh');
      const { chmod } = await import('node:fs/promises');
      await chmod(`${tree.path}/run.sh`, 0o755);
    };
    expect((await step(executable('a\n'), { token })).kind).toBe('opened');
    expect(github.git('log', '-1', '--format=%cn', BRANCH)).toBe('grace');
    expect((await step(executable('b\n'), { token })).kind).toBe('updated');
    expect(github.git('cat-file', 'blob', `${BRANCH}:run.sh`)).toBe('b');
  });
});

describe('the marker', () => {
  const marker = { plan: 'p', step: 's', task: 's[a-->b]', run_id: 'r', attempt: 1, head: 'abc', title: '<!-- x -->' };

  test('survives any name, and ends nowhere but at its end', () => {
    const body = withOwnPart(null, marker, 'text <!-- /orchestrator --> more');
    expect(readMarker(body)).toEqual(marker);
    expect(body.match(/<!-- \/orchestrator -->/g)).toHaveLength(1);
    expect(body.split('\n')[0]?.match(/-->/g)).toHaveLength(1);
  });

  test('is nothing where a body holds none, or a broken one', () => {
    expect(readMarker(null)).toBeUndefined();
    expect(readMarker('<!-- orchestrator: {broken} -->')).toBeUndefined();
  });
});
