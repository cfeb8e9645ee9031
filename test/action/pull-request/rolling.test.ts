import { describe, expect, test } from 'vitest';
import { readMarker } from '../../../src/action/pull-request/text.ts';
import { checkOut } from '../../support/github/check-out.ts';
import { difference, openWorkbench, type Workbench } from './workbench.ts';

const BRANCH = 'orchestrator/nightly/fix';
const change =
  ({ tree }: Workbench, text: string) =>
  (): Promise<void> =>
    tree.write('README.md', text);

describe('the one pull request of a task', () => {
  test('is updated by the next run, with one commit on the newest base', async () => {
    const bench = await openWorkbench();
    const { github, step } = bench;
    const first = await step(change(bench, 'one\n'));
    github.commitAs('ada', 'main', { 'other.txt': 'other\n' });
    const second = await step(change(bench, 'two\n'), { runId: 'nightly-2', attempt: 3 });
    expect([first.kind, second.kind]).toEqual(['opened', 'updated']);
    expect(github.pulls).toHaveLength(1);
    expect(github.pulls[0]).toMatchObject({ state: 'open', head: BRANCH, base: 'main' });
    expect(github.git('rev-list', '--count', `main..${BRANCH}`)).toBe('1');
    expect(github.git('rev-parse', `${BRANCH}^`)).toBe(github.head('main'));
    expect(difference(github, BRANCH)).toEqual(['M 100644 README.md']);
    expect(github.git('for-each-ref', '--format=%(refname:short)').split('\n')).toEqual(['main', BRANCH]);
    expect(readMarker(github.pulls[0]?.body)).toMatchObject({
      plan: 'nightly',
      step: 'fix',
      task: 'fix',
      run_id: 'nightly-2',
      attempt: 3,
      head: github.head(BRANCH),
    });
  });

  test('is left as it is where the changes are the same, whatever happened to the base', async () => {
    const bench = await openWorkbench();
    const { github, step } = bench;
    await step(change(bench, 'one\n'));
    const head = github.head(BRANCH);
    github.commitAs('ada', 'main', { 'other.txt': 'other\n' });
    const again = await step(change(bench, 'one\n'), { runId: 'nightly-2' });
    expect(again).toEqual({ kind: 'unchanged', url: `${github.serverUrl}/octo/plans/pull/2` });
    expect(github.head(BRANCH)).toBe(head);
    expect(readMarker(github.pulls[0]?.body)?.run_id).toBe('nightly-2');
  });

  test('is made anew on its base where it cannot be merged any more', async () => {
    const bench = await openWorkbench({ files: { 'README.md': 'a\n\n\n\nb\n' } });
    const { github, step } = bench;
    await step(change(bench, 'A\n\n\n\nb\n'));
    github.commitAs('ada', 'main', { 'README.md': 'x\n\n\n\nb\n' });
    const tree = checkOut(github);
    const again = await step(() => tree.write('README.md', 'A\n\n\n\nb\n'), { tree });
    expect(again.kind).toBe('updated');
    expect(github.git('rev-parse', `${BRANCH}^`)).toBe(github.head('main'));
  });

  test('is closed with the reason, and its branch removed, where nothing is left to propose', async () => {
    const bench = await openWorkbench();
    const { github, step } = bench;
    await step(change(bench, 'one\n'));
    const proposal = await step(() => undefined, { runId: 'nightly-2' });
    expect(proposal).toEqual({
      kind: 'none',
      message: `It left no changes, so ${github.serverUrl}/octo/plans/pull/2 was closed.`,
    });
    expect(github.pulls[0]).toMatchObject({ state: 'closed', mergedBy: null });
    expect(github.comments[0]?.body).toBe(
      'There is nothing left to propose: the step changed nothing (run nightly-2, attempt 1).',
    );
    expect(github.head(BRANCH)).toBeUndefined();
    const later = await step(change(bench, 'two\n'));
    expect(later.kind).toBe('opened');
  });

  test('is closed where the base holds all of it already', async () => {
    const bench = await openWorkbench();
    const { github, step } = bench;
    await step(change(bench, 'one\n'));
    github.commitAs('ada', 'main', { 'README.md': 'one\n' });
    const proposal = await step(change(bench, 'one\n'));
    expect(proposal.kind).toBe('none');
    expect(github.comments[0]?.body).toContain('main holds all of it already');
  });

  test('is not opened again with the same changes once a person closed it', async () => {
    const bench = await openWorkbench();
    const { github, step } = bench;
    await step(change(bench, 'one\n'));
    for (const pull of github.pulls) github.closePull(pull);
    expect(await step(change(bench, 'one\n'))).toEqual({
      kind: 'none',
      message: `The same changes were turned down in ${github.serverUrl}/octo/plans/pull/2, so they were not proposed again: reopen it, or delete the branch ${BRANCH}.`,
    });
    expect((await step(change(bench, 'two\n'))).kind).toBe('opened');
    for (const pull of github.pulls) github.closePull(pull);
    github.setBranch(BRANCH, undefined);
    expect((await step(change(bench, 'two\n'))).kind).toBe('opened');
  });

  test('costs one call where there is nothing to propose and nothing open', async () => {
    const { github, step } = await openWorkbench();
    expect(await step(() => undefined)).toEqual({ kind: 'none' });
    expect(github.calls.map(({ call }) => call)).toEqual(['GET /repos/octo/plans/pulls']);
  });

  test('is opened anew after it was merged', async () => {
    const bench = await openWorkbench();
    const { github, step } = bench;
    await step(change(bench, 'one\n'));
    const [pull] = github.pulls;
    if (pull) github.merge(pull, 'ada');
    const tree = checkOut(github);
    const next = await step(() => tree.write('README.md', 'two\n'), { tree });
    expect(next.kind).toBe('opened');
    expect(github.pulls).toHaveLength(2);
    expect(github.git('rev-list', '--count', `main..${BRANCH}`)).toBe('1');
  });

  test('keeps what people wrote around our part, and their title', async () => {
    const bench = await openWorkbench();
    const { github, step } = bench;
    await step(change(bench, 'one\n'), { request: { title: 'Tidy', body: 'First' } });
    const [pull] = github.pulls;
    if (pull === undefined) throw new Error('no pull request');
    pull.body = `Please look!\n\n${pull.body}\n\nThanks, Ada`;
    await step(change(bench, 'two\n'), { request: { title: 'Tidy up', body: 'Second' } });
    expect(pull.title).toBe('Tidy up');
    expect(pull.body).toMatch(
      /^Please look!\n\n<!-- orchestrator: .*\nSecond\n[\s\S]*<!-- \/orchestrator -->\n\nThanks, Ada$/,
    );
    pull.title = 'My title';
    await step(change(bench, 'three\n'), { request: { title: 'Tidy it all', body: 'Third' } });
    expect(pull.title).toBe('My title');
    expect(pull.body).toContain('Third');
    pull.body = 'All my own';
    await step(change(bench, 'four\n'), { request: { title: 'Tidy it all', body: 'Fourth' } });
    expect(pull.body).toMatch(/^All my own\n\n<!-- orchestrator: /);
  });

  test.each(['one line more', 'the same words with another hand'])(
    'is left alone where a person works on its branch: %s',
    async (how) => {
      const bench = await openWorkbench();
      const { github, step } = bench;
      await step(change(bench, 'one\n'));
      const ours = github.head(BRANCH) ?? '';
      const message = github.git('log', '-1', '--format=%B', ours);
      if (how !== 'one line more') github.setBranch(BRANCH, github.head('main'));
      for (const pull of github.pulls) pull.state = 'open';
      const theirs = github.commitAs(
        'ada',
        BRANCH,
        { 'README.md': 'hers\n' },
        how === 'one line more' ? 'Hers' : message,
      );
      const proposal = await step(change(bench, 'two\n'));
      expect(proposal).toEqual({
        kind: 'refused',
        message: `The branch ${BRANCH} holds commits that are not this task's (${theirs.slice(0, 7)} by ada), so it was left alone. Merge or close ${github.serverUrl}/octo/plans/pull/2 and delete the branch, or name another one under \`branch\`.`,
      });
      expect(github.head(BRANCH)).toBe(theirs);
      expect(await step(() => undefined)).toMatchObject({
        kind: 'none',
        message: expect.stringContaining('stays open'),
      });
      expect(github.head(BRANCH)).toBe(theirs);
      expect(bench.tree.status()).toBe('');
    },
  );

  test('stands where a person added to it and the changes are the same', async () => {
    const bench = await openWorkbench();
    const { github, step } = bench;
    await step(change(bench, 'one\n'));
    const theirs = github.commitAs('ada', BRANCH, { 'more.txt': 'hers\n' });
    expect(await step(change(bench, 'one\n'))).toMatchObject({ kind: 'unchanged' });
    expect(github.head(BRANCH)).toBe(theirs);
  });

  test('never takes over a branch of somebody else', async () => {
    const bench = await openWorkbench();
    const { github, step } = bench;
    const theirs = github.commitAs('ada', 'hers', { a: 'a' });
    const proposal = await step(change(bench, 'one\n'), { request: { branch: 'hers' } });
    expect(proposal).toMatchObject({ kind: 'refused', message: expect.stringContaining('Delete the branch, or name') });
    expect(github.head('hers')).toBe(theirs);
  });

  test('is not shared by two tasks on one branch', async () => {
    const bench = await openWorkbench();
    await bench.step(change(bench, 'one\n'), { task: 'one', request: { branch: 'shared' } });
    const other = await bench.step(change(bench, 'two\n'), { task: 'two', request: { branch: 'shared' } });
    expect(other).toMatchObject({ kind: 'refused', message: expect.stringContaining('holds commits that are not') });
  });
});
