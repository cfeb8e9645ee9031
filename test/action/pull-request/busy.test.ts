import { describe, expect, test } from 'vitest';
import { checkOut } from '../../support/github/check-out.ts';
import { nodeNotResolved, notThereYet, secondaryRateLimit, unwell } from '../../support/github/faults.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const BRANCH = 'orchestrator/nightly/fix';
const change =
  ({ tree }: Workbench, text: string) =>
  (): Promise<void> =>
    tree.write('README.md', text);
const written = ({ github }: Workbench): string => github.git('cat-file', 'blob', `${BRANCH}:README.md`);

describe('a GitHub that is busy', () => {
  test('is waited for as it asks', async () => {
    const faults = [secondaryRateLimit(/POST .*git\/refs$/, 7), unwell(/POST \/graphql/), unwell(/POST .*pulls$/, 503)];
    const bench = await openWorkbench({ faults });
    expect((await bench.step(change(bench, 'one\n'))).kind).toBe('opened');
    expect(bench.waits.filter((ms) => ms >= 1_000)).toEqual([7_000, 1_000, 1_000]);
    expect(bench.said[0]).toBe('GitHub limits how fast it is asked; asking again in 7 s');
    expect(bench.github.faults.left).toBe(0);
  });

  test('is given up where it asks for too long', async () => {
    const bench = await openWorkbench({ faults: [secondaryRateLimit(/POST .*git\/refs$/, 900)] });
    const proposal = await bench.step(change(bench, 'one\n'));
    expect(proposal).toMatchObject({ kind: 'refused', message: expect.stringContaining('Run it again later.') });
  });

  test('may see late what was just made', async () => {
    const faults = [
      nodeNotResolved(/POST .*pulls$/),
      nodeNotResolved(/POST .*labels$/),
      notThereYet(/POST .*requested/, 2),
    ];
    const bench = await openWorkbench({ faults });
    bench.github.collaborators.add('ada');
    const request = { labels: ['nightly'], reviewers: ['ada'] };
    expect((await bench.step(change(bench, 'one\n'), { request })).kind).toBe('opened');
    expect(bench.github.pulls[0]).toMatchObject({ labels: ['nightly'], reviewers: ['ada'] });
    expect(bench.said).toEqual([]);
  });

  test('may have done what it did not answer', async () => {
    const afterwards = { afterwards: true, answer: { status: 502, body: {} } };
    const faults = [
      { on: /createCommitOnBranch/, ...afterwards },
      { on: /POST .*pulls$/, ...afterwards },
    ];
    const bench = await openWorkbench({ faults });
    expect(['opened', 'updated']).toContain((await bench.step(change(bench, 'one\n'))).kind);
    expect(bench.github.pulls).toHaveLength(1);
    expect(written(bench)).toBe('one');
  });

  test('serves servers without updateRefs too', async () => {
    const bench = await openWorkbench({ settings: { updateRefs: false } });
    await bench.step(change(bench, 'one\n'));
    expect((await bench.step(change(bench, 'two\n'))).kind).toBe('updated');
    expect(written(bench)).toBe('two');
    expect((await bench.step(() => undefined)).kind).toBe('none');
    expect(bench.github.git('for-each-ref', '--format=%(refname:short)')).toBe('main');
  });
});

describe('runs that race for one branch', () => {
  test('end with one pull request that holds one of them, whole', async () => {
    const bench = await openWorkbench();
    const { github, step } = bench;
    const trees = ['one\n', 'two\n', 'three\n'].map((text) => ({ text, tree: checkOut(github) }));
    const run = ({ text, tree }: (typeof trees)[number]) => step(() => tree.write('README.md', text), { tree });
    const proposals = await Promise.all(trees.map(run));
    expect(proposals.filter(({ kind }) => kind === 'refused' || kind === 'none')).toEqual([]);
    expect(github.pulls.map(({ state }) => state)).toEqual(['open']);
    expect(github.git('rev-list', '--count', `main..${BRANCH}`)).toBe('1');
    expect(['one', 'two', 'three']).toContain(written(bench));
    expect(github.git('for-each-ref', '--format=%(refname:short)').split('\n')).toEqual(['main', BRANCH]);
  });

  test('never write over the person who comes between', async () => {
    const bench = await openWorkbench();
    const { github, step } = bench;
    await step(change(bench, 'one\n'));
    let theirs = '';
    const before = (): void => {
      theirs = github.commitAs('ada', BRANCH, { 'README.md': 'hers\n' });
    };
    github.faults.add({ on: /createCommitOnBranch/, before });
    const proposal = await step(change(bench, 'two\n'));
    expect(proposal).toMatchObject({ kind: 'refused', message: expect.stringContaining('so it was left alone') });
    expect(github.head(BRANCH)).toBe(theirs);
    expect(github.git('for-each-ref', '--format=%(refname:short)').split('\n')).toEqual(['main', BRANCH]);
  });

  test('give up where the branch never stands still', async () => {
    const bench = await openWorkbench();
    const { github, step } = bench;
    await step(change(bench, 'one\n'));
    const first = github.head(BRANCH);
    const asGithub = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com'];
    const message = github.git('log', '-1', '--format=%B', BRANCH);
    const second = github.git(...asGithub, 'commit-tree', `${BRANCH}^{tree}`, '-p', 'main', '-m', message);
    const before = (): void => github.setBranch(BRANCH, github.head(BRANCH) === first ? second : first);
    github.faults.add({ on: /createCommitOnBranch/, before, times: 9 });
    const sentence = `Something else writes to the branch ${BRANCH} at the same time. Give the runs of this plan a \`concurrency\` group.`;
    expect(await step(change(bench, 'two\n'))).toEqual({ kind: 'refused', message: sentence });
    expect(github.git('for-each-ref', '--format=%(refname:short)').split('\n')).toEqual(['main', BRANCH]);
  });
});
