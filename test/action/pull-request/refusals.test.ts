import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkOut } from '../../support/github/check-out.ts';
import { ALL } from '../../support/github/permissions.ts';
import { difference, openWorkbench, type StepSketch, type Workbench } from './workbench.ts';

const BRANCH = 'orchestrator/nightly/fix';

async function refusal(bench: Workbench, sketch?: StepSketch, work = () => bench.tree.write('README.md', 'new\n')) {
  const proposal = await bench.step(work, sketch);
  expect(proposal.kind).toBe('refused');
  expect((sketch?.tree ?? bench.tree).status()).toBe('');
  return proposal.kind === 'refused' ? proposal.message : '';
}

describe('a refusal says what to do', () => {
  test('where the token may not write', async () => {
    const bench = await openWorkbench({ permissions: { contents: 'read', 'pull-requests': 'write' } });
    expect(await refusal(bench)).toBe(
      'The token may not write to the repository. Give the job `permissions: contents: write, pull-requests: write`, and the App or personal token the same rights where you use one. (GitHub: Resource not accessible by integration)',
    );
    expect(bench.github.git('for-each-ref', '--format=%(refname:short)')).toBe('main');
  });

  test('where it may write but not open pull requests', async () => {
    const bench = await openWorkbench({ permissions: { contents: 'write', 'pull-requests': 'read' } });
    expect(await refusal(bench)).toContain('pull-requests: write');
  });

  test('where Actions may not open pull requests; the next run takes up the branch', async () => {
    const bench = await openWorkbench({ settings: { actionsMayCreatePulls: false } });
    expect(await refusal(bench)).toContain(
      'Turn on "Allow GitHub Actions to create and approve pull requests" in the repository (Settings > Actions > General > Workflow permissions) and in its organization',
    );
    bench.github.settings.actionsMayCreatePulls = true;
    const head = bench.github.head(BRANCH);
    expect((await bench.step(() => bench.tree.write('README.md', 'new\n'))).kind).toBe('opened');
    expect(bench.github.head(BRANCH)).toBe(head);
  });

  test('where files of workflows changed', async () => {
    const bench = await openWorkbench();
    const work = (): Promise<void> => bench.tree.write('.github/workflows/ci.yml', 'on: push\n');
    const message = await refusal(bench, {}, work);
    expect(message).toContain('The token may not change files under .github/workflows.');
    expect(message).toContain('pass the token of a GitHub App with the permission `workflows`');
    expect(bench.github.head(BRANCH)).toBeUndefined();
    const token = bench.github.grant('app', 'robot[bot]', { ...ALL, workflows: 'write' });
    expect((await bench.step(work, { token })).kind).toBe('opened');
  });

  test('where the run is of a fork, without asking anything', async () => {
    const bench = await openWorkbench();
    const fork = { number: 7, headSha: 'x', headRef: 'work', baseRef: 'main', fork: true };
    const facts = { ref: 'refs/pull/7/merge', refName: '7/merge', pullRequest: fork };
    expect(await refusal(bench, { facts })).toContain('This run is of a pull request from a fork');
    expect(await bench.step(() => undefined, { facts })).toEqual({ kind: 'none' });
    expect(bench.github.calls).toEqual([]);
  });

  test('where there is no token, or one GitHub does not know', async () => {
    const bench = await openWorkbench();
    expect(await refusal(bench, { token: '' })).toBe(
      'There is no token to open a pull request with. Give the action `github-token: ${{ github.token }}` and the job `permissions: contents: write, pull-requests: write`.',
    );
    expect(await refusal(bench, { token: 'ghs_expired' })).toContain('GitHub does not know the token.');
    expect(await bench.step(() => undefined, { token: '' })).toEqual({ kind: 'none' });
  });

  test('where the base is not there', async () => {
    const bench = await openWorkbench();
    expect(await refusal(bench, { request: { base: 'nowhere' } })).toBe(
      'There is no branch nowhere to open a pull request to. Name one that is there under `base`.',
    );
  });

  test('where the branch is the base, the default branch, or protected', async () => {
    const bench = await openWorkbench();
    expect(await refusal(bench, { request: { branch: 'main' } })).toBe(
      'A pull request cannot come from main, the branch it goes to. Name another one under `branch`, or leave it out.',
    );
    bench.github.settings.protectedBranches.add('kept');
    const message = await refusal(bench, { request: { branch: 'kept' } });
    expect(message).toContain('Rules protect the branch kept. Name another one under `branch`');
  });

  test('where a submodule moved', async () => {
    const bench = await openWorkbench();
    const { tree } = bench;
    const work = async (): Promise<void> => {
      await tree.write('inner/file', 'x\n');
      tree.git('init', '--quiet', 'inner');
      tree.git('-C', 'inner', 'add', '.');
      tree.git('-C', 'inner', 'commit', '--quiet', '--message', 'Inner');
    };
    const proposal = await bench.step(work);
    expect(proposal).toEqual({
      kind: 'refused',
      message:
        'inner is a submodule (or a repository of its own), which cannot be proposed. Leave it out with `paths`, or let the step not move it.',
    });
    expect(tree.git('-C', 'inner', 'log', '-1', '--format=%s')).toBe('Inner');
  });

  test('where a file is kept in Git LFS', async () => {
    const bench = await openWorkbench({
      files: { '.gitattributes': '*.bin filter=lfs -text\n', 'a.bin': 'pointer\n' },
    });
    const message = await refusal(bench, {}, () => bench.tree.write('a.bin', 'content\n'));
    expect(message).toContain('a.bin is kept in Git LFS');
  });

  test('where the step wrote a secret into a file', async () => {
    const bench = await openWorkbench({ files: { 'README.md': '# Plans\n', 'known.txt': 'word s3cr3t-value\n' } });
    const secrets = ['s3cr3t-value'];
    const message = await refusal(bench, { secrets }, () => bench.tree.write('README.md', 'it is s3cr3t-value\n'));
    expect(message).toContain('The step wrote the value of a secret into README.md');
    expect(bench.github.head(BRANCH)).toBeUndefined();
    const harmless = await bench.step(() => bench.tree.write('known.txt', 'word s3cr3t-value!\n'), { secrets });
    expect(harmless.kind).toBe('opened');
  });

  test('where the work tree is of another repository', async () => {
    const bench = await openWorkbench();
    bench.tree.git('remote', 'set-url', 'origin', 'git@127.0.0.1:other/place.git');
    expect(await refusal(bench)).toContain('The work tree is of other/place, but the run is of octo/plans');
    bench.tree.git('remote', 'set-url', 'origin', `${bench.github.serverUrl}/Octo/Plans`);
    expect((await bench.step(() => bench.tree.write('README.md', 'new\n'))).kind).toBe('opened');
  });

  test('where base and step changed the same lines, and only then', async () => {
    const bench = await openWorkbench({ files: { 'a.txt': '1\n2\n3\n4\n5\n6\n7\n' } });
    const { github, tree, step } = bench;
    github.commitAs('ada', 'main', { 'a.txt': 'one\n2\n3\n4\n5\n6\n7\n' });
    expect((await step(() => tree.write('a.txt', '1\n2\n3\n4\n5\n6\nseven\n'))).kind).toBe('opened');
    expect(github.git('cat-file', 'blob', `${BRANCH}:a.txt`)).toBe('one\n2\n3\n4\n5\n6\nseven');
    const message = await refusal(bench, {}, () => tree.write('a.txt', '1!\n2\n3\n4\n5\n6\n7\n'));
    expect(message).toContain('a.txt is not the same on main as it was here before the step');
  });

  test('before the step where there is no work tree', async () => {
    const bench = await openWorkbench();
    const folder = checkOut(bench.github);
    await writeFile(join(folder.path, 'x'), '');
    folder.git('config', 'core.bare', 'true');
    await expect(bench.step(() => undefined, { tree: folder })).rejects.toThrow('is no git work tree');
  });
});

describe('where a pull request goes', () => {
  test.each([
    ['a shallow clone that has not got the base', { checkout: { depth: 1 } }],
    ['a detached head', { checkout: { detach: true } }],
    ['a whole clone', { checkout: { depth: 0 } }],
  ])('does not matter to %s', async (_name, options) => {
    const bench = await openWorkbench({
      ...options,
      files: { 'README.md': '1\n', 'deep/er/a.txt': 'a\n', 'deep/b': 'b\n' },
    });
    const { github, tree, step } = bench;
    github.commitAs('ada', 'main', { 'other/file.txt': 'other\n' });
    const proposal = await step(async () => {
      await tree.write('deep/er/a.txt', 'new\n');
      await tree.write('fresh/folder/c', 'c\n');
    });
    expect(proposal.kind).toBe('opened');
    expect(github.git('rev-parse', `${BRANCH}^`)).toBe(github.head('main'));
    expect(difference(github, BRANCH)).toEqual(['M 100644 deep/er/a.txt', 'A 100644 fresh/folder/c']);
  });

  test('is the branch of the run, under a name of its own', async () => {
    const bench = await openWorkbench();
    bench.github.commitAs('ada', 'release/1.x', { 'README.md': 'release\n' });
    const tree = checkOut(bench.github, { branch: 'release/1.x' });
    const facts = { ref: 'refs/heads/release/1.x', refName: 'release/1.x' };
    await bench.step(() => tree.write('a', 'a\n'), { tree, facts });
    const [pull] = bench.github.pulls;
    expect(pull).toMatchObject({ base: 'release/1.x', head: expect.stringMatching(/fix\+release-1\.x-[0-9a-f]{6}$/) });
    expect(difference(bench.github, pull?.head ?? '', 'release/1.x')).toEqual(['A 100644 a']);
  });

  test('is the branch of a pull request the run is of; what the plan says goes first', async () => {
    const bench = await openWorkbench();
    bench.github.commitAs('ada', 'work', { w: 'w\n' });
    const pullRequest = { number: 7, headSha: 'x', headRef: 'work', baseRef: 'main', fork: false };
    const facts = { ref: 'refs/pull/7/merge', refName: '7/merge', pullRequest };
    await bench.step(() => bench.tree.write('a', 'a\n'), { facts });
    await bench.step(() => bench.tree.write('a', 'a\n'), { facts, request: { base: 'main' } });
    expect(bench.github.pulls.map(({ base }) => base)).toEqual(['work', 'main']);
  });

  test('is the default branch on a tag, asked for where the event does not say it', async () => {
    const bench = await openWorkbench();
    const facts = { ref: 'refs/tags/v1', refName: 'v1', defaultBranch: undefined as unknown as string };
    await bench.step(() => bench.tree.write('a', 'a\n'), { facts });
    expect(bench.github.pulls[0]).toMatchObject({ base: 'main', head: BRANCH });
  });
});
