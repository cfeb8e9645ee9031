import { createHash } from 'node:crypto';
import { chmod, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { difference, openWorkbench } from './workbench.ts';

const BRANCH = 'orchestrator/nightly/fix';
const operations = (calls: readonly { call: string }[]): string[] =>
  calls.map(({ call }) => call.replace('/repos/octo/plans', '')).filter((call) => !call.startsWith('GET'));

describe('what a step changed', () => {
  test('is one commit on the head of the base, made in one call that GitHub signs', async () => {
    const { github, tree, step, said } = await openWorkbench({
      files: { 'README.md': '# Plans\n', 'old.txt': 'old\n' },
    });
    const proposal = await step(async () => {
      await tree.write('README.md', '# Better plans\n');
      await tree.write('docs/new.md', 'new\n');
      await rm(join(tree.path, 'old.txt'));
    });
    expect(proposal).toEqual({ kind: 'opened', url: `${github.serverUrl}/octo/plans/pull/2` });
    expect(difference(github, BRANCH)).toEqual(['M 100644 README.md', 'A 100644 docs/new.md', 'D old.txt']);
    expect(github.git('rev-parse', `${BRANCH}^`)).toBe(github.head('main'));
    expect(github.signed.has(github.head(BRANCH) ?? '')).toBe(true);
    expect(operations(github.calls)).toEqual(['POST /git/refs', 'POST /graphql createCommitOnBranch', 'POST /pulls']);
    expect(tree.status()).toBe('');
    expect(said).toEqual([]);
  });

  test('keeps renames, bytes and odd names', async () => {
    const { github, tree, step } = await openWorkbench({
      files: { 'a.txt': 'same\n', 'b.bin': Buffer.from([0, 1, 255]) },
    });
    const bytes = Buffer.from([0, 255, 254, 10, 13, 0]);
    await step(async () => {
      await mkdir(join(tree.path, 'sub'));
      await rename(join(tree.path, 'a.txt'), join(tree.path, 'sub/ä "q"\n.txt'));
      await tree.write('b.bin', bytes);
    });
    const names = github.git('ls-tree', '-r', '-z', '--name-only', BRANCH).split('\0').filter(Boolean);
    expect(names).toEqual(['b.bin', 'sub/ä "q"\n.txt']);
    expect(github.git('rev-parse', `${BRANCH}:b.bin`)).toBe(blobName(bytes));
    expect(tree.status()).toBe('');
  });

  test('goes through objects where a file is executable or a link, which is not followed', async () => {
    const { github, tree, step } = await openWorkbench({ files: { 'run.sh': 'echo\n', 'plain.txt': 'x\n' } });
    await step(async () => {
      await chmod(join(tree.path, 'run.sh'), 0o755);
      await tree.write('secret/outside.txt', 'kept\n');
      await rm(join(tree.path, 'secret'), { recursive: true });
      await symlink('/etc/passwd', join(tree.path, 'link'));
      await tree.write('plain.txt', 'y\n');
    });
    expect(difference(github, BRANCH)).toEqual(['A 120000 link', 'M 100644 plain.txt', 'M 100644>100755 run.sh']);
    expect(github.git('cat-file', 'blob', `${BRANCH}:link`)).toBe('/etc/passwd');
    expect(github.signed.has(github.head(BRANCH) ?? '')).toBe(true);
    expect(operations(github.calls)).not.toContain('POST /graphql createCommitOnBranch');
    expect(tree.status()).toBe('');
  });

  test('may turn a file into a folder and a folder into a file', async () => {
    const { github, tree, step } = await openWorkbench({ files: { a: 'file\n', 'b/c': 'inside\n' } });
    await step(async () => {
      await rm(join(tree.path, 'a'));
      await rm(join(tree.path, 'b'), { recursive: true });
      await tree.write('a/x', 'x\n');
      await tree.write('b', 'b\n');
      await chmod(join(tree.path, 'b'), 0o755);
    });
    expect(difference(github, BRANCH)).toEqual(['D a', 'A 100644 a/x', 'A 100755 b', 'D b/c']);
    expect(tree.status()).toBe('');
  });

  test('is what git would commit: line ends as .gitattributes says', async () => {
    const { github, tree, step } = await openWorkbench({ files: { '.gitattributes': '*.txt text\n', 'a.txt': 'a\n' } });
    await step(() => tree.write('a.txt', 'a\r\nb\r\n'));
    expect(github.git('cat-file', 'blob', `${BRANCH}:a.txt`)).toBe('a\nb');
  });

  test('never holds ignored files nor the records of runs', async () => {
    const { github, tree, step } = await openWorkbench({ files: { '.gitignore': 'ignored/\n', a: 'a\n' } });
    await step(async () => {
      await tree.write('ignored/x', 'x');
      await tree.write('.orchestrator/runs/1/events.jsonl', '{}');
      await tree.write('a', 'b\n');
    });
    expect(difference(github, BRANCH)).toEqual(['M 100644 a']);
    expect(tree.status()).toBe('?? .orchestrator/runs/1/events.jsonl');
  });

  test('is found although the records are ignored by name', async () => {
    const { github, tree, step, said } = await openWorkbench({ files: { '.gitignore': '.orchestrator/\n', a: 'a\n' } });
    await tree.write('.orchestrator/runs/1/events.jsonl', '{}');
    await step(() => tree.write('a', 'b\n'));
    expect(difference(github, BRANCH)).toEqual(['M 100644 a']);
    expect(said).toEqual([]);
  });

  test('is limited by paths, which count from where the run works; the rest stays in the tree', async () => {
    const { github, tree, step } = await openWorkbench({
      files: { 'app/a.md': 'a\n', 'app/b.ts': 'b\n', 'x.md': 'x\n' },
    });
    const request = { paths: ['**/*.md', '!skip.md'] };
    const work = async (): Promise<void> => {
      for (const path of ['app/a.md', 'app/b.ts', 'x.md', 'app/skip.md']) await tree.write(path, 'new\n');
    };
    await step(work, { request, cwd: 'app' });
    expect(difference(github, BRANCH)).toEqual(['M 100644 app/a.md']);
    expect(tree.status().split('\n')).toEqual([' M app/b.ts', ' M x.md', '?? app/skip.md']);
  });

  test('is proposed where the step staged or committed it, and the branch is put back', async () => {
    const { github, tree, step } = await openWorkbench({ files: { a: 'a\n' } });
    const before = tree.git('rev-parse', 'HEAD');
    await step(async () => {
      await tree.write('a', 'committed\n');
      tree.git('checkout', '--quiet', '-b', 'elsewhere');
      tree.git('commit', '--quiet', '--all', '--message', 'By the step');
      await tree.write('b', 'staged\n');
      tree.git('add', 'b');
    });
    expect(difference(github, BRANCH)).toEqual(['M 100644 a', 'A 100644 b']);
    expect(tree.git('rev-parse', 'HEAD')).toBe(before);
    expect(tree.git('symbolic-ref', 'HEAD')).toBe('refs/heads/main');
    expect(tree.status()).toBe('');
  });

  test('is only what the step itself changed where the tree was not clean', async () => {
    const { github, tree, step } = await openWorkbench({ files: { a: '1\n2\n3\n4\n5\n6\n7\n8\n', b: 'b\n' } });
    await tree.write('a', 'one\n2\n3\n4\n5\n6\n7\n8\n');
    await tree.write('b', 'dirty\n');
    await tree.write('lying.txt', 'about\n');
    tree.git('add', 'b');
    const status = tree.status();
    await step(async () => {
      await tree.write('a', 'one\n2\n3\n4\n5\n6\n7\neight\n');
      await tree.write('lying.txt', 'about and more\n');
    });
    expect(difference(github, BRANCH)).toEqual(['M 100644 a', 'A 100644 lying.txt']);
    expect(github.git('cat-file', 'blob', `${BRANCH}:a`)).toBe('1\n2\n3\n4\n5\n6\n7\neight');
    expect(tree.status()).toBe(status);
    expect(tree.git('diff', '--no-color', '-U0', 'a')).toContain('+one');
    expect(tree.git('diff', '--no-color', '-U0', 'a')).not.toContain('eight');
  });

  test('is put back where the step failed, and nothing is asked', async () => {
    const { github, tree, failedStep } = await openWorkbench({ files: { a: 'a\n' } });
    await failedStep(async () => {
      await tree.write('a', 'half\n');
      await tree.write('deep/er/new', 'half\n');
    });
    expect(tree.status()).toBe('');
    expect(github.calls).toEqual([]);
    expect(tree.git('count-objects')).toBe('0 objects, 0 kilobytes');
  });

  test('of two steps lies in two pull requests, each from the same tree', async () => {
    const { github, tree, step } = await openWorkbench({ files: { a: 'a\n' } });
    await step(() => tree.write('a', 'one\n'), { task: 'one' });
    await step(() => tree.write('b', 'two\n'), { task: 'two' });
    expect(difference(github, 'orchestrator/nightly/one')).toEqual(['M 100644 a']);
    expect(difference(github, 'orchestrator/nightly/two')).toEqual(['A 100644 b']);
    expect(github.pulls).toHaveLength(2);
  });

  test('of items of a fan-out lies on branches of their own, however they are called', async () => {
    const { github, tree, step } = await openWorkbench();
    for (const item of ['linux,20', 'a/b', 'a b', '../x']) {
      await step(() => tree.write('x', item), { step: 'build', task: `build[${item}]` });
    }
    expect(github.pulls.map(({ head }) => head)).toEqual([
      'orchestrator/nightly/build@linux,20',
      expect.stringMatching(/^orchestrator\/nightly\/build@a-b-[0-9a-f]{6}$/),
      expect.stringMatching(/^orchestrator\/nightly\/build@a-b-[0-9a-f]{6}$/),
      expect.stringMatching(/^orchestrator\/nightly\/build@x-[0-9a-f]{6}$/),
    ]);
    expect(new Set(github.pulls.map(({ head }) => head)).size).toBe(4);
  });

  test('may be more files than one tree takes', async () => {
    const { github, tree, step } = await openWorkbench();
    await step(async () => {
      for (let number = 0; number < 101; number += 1) await tree.write(`many/${number}`, `${number}\n`);
      await chmod(join(tree.path, 'many/0'), 0o755);
    });
    expect(difference(github, BRANCH)).toHaveLength(101);
    expect(operations(github.calls).filter((call) => call === 'POST /git/trees')).toHaveLength(2);
    expect(operations(github.calls)).not.toContain('POST /git/blobs');
  });

  test('may be more bytes than one call takes', async () => {
    const { github, tree, step } = await openWorkbench();
    const big = Buffer.alloc(16 * 2 ** 20, 0xfe);
    await step(() => tree.write('big.bin', big));
    expect(github.git('cat-file', '-s', `${BRANCH}:big.bin`)).toBe(String(big.length));
    expect(operations(github.calls)).not.toContain('POST /graphql createCommitOnBranch');
  });
});

/** What git calls a blob of these bytes. */
function blobName(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
