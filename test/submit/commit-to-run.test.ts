import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitToRun } from '../../src/submit/commit-to-run.ts';
import { createSystem } from '../../src/system/system.ts';
import { createFolder } from '../support/cli.ts';
import { createTestRepository } from '../support/git-repository.ts';

const STRICT = { stateDir: '.orchestrator', allowDirty: false };

describe('the commit that workers run', () => {
  it('is the one that is checked out, whatever the branch, with the folder it is asked for in', async () => {
    const repository = createTestRepository();
    const commit = await repository.commit('one', { 'deep er/site/a': '1' });
    expect(await commitToRun(repository.system({ cwd: 'deep er/site' }), STRICT)).toEqual({
      git: { commit, branch: 'main', dirty: false },
      prefix: 'deep er/site',
      notes: [],
    });
    repository.git('checkout', '--quiet', '--detach');
    expect(await commitToRun(repository.system(), STRICT)).toMatchObject({ git: { commit, dirty: false }, prefix: '' });
  });

  it.each<
    [string, (write: (path: string, text: string) => Promise<void>, git: (...args: string[]) => string) => unknown]
  >([
    ['a changed file', (write) => write('a', '2')],
    ['a new file', (write) => write('b', '2')],
    ['a file that was moved', (_write, git) => git('mv', 'a', '.orchestrator')],
    ['a file that is staged', (write, git) => write('c', '1').then(() => git('add', 'c'))],
  ])('is refused with %s beside it, unless that is allowed', async (_, change) => {
    const repository = createTestRepository();
    const commit = await repository.commit('one', { a: '1', 'sub/b': '1' });
    await change(repository.write, repository.git);
    const system = repository.system({ cwd: 'sub' });
    await expect(commitToRun(system, STRICT)).rejects.toMatchObject({
      code: 'usage',
      message: `The work tree has changes that no commit has, and workers run commit ${commit.slice(0, 7)}.`,
      cure: 'Commit them, or give --allow-dirty to run without them.',
    });
    expect(await commitToRun(system, { ...STRICT, allowDirty: true })).toMatchObject({ git: { commit, dirty: true } });
  });

  it('does not mind records of runs', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { 'sub/a': '1' });
    mkdirSync(join(repository.path, 'sub/.orchestrator/runs'), { recursive: true });
    writeFileSync(join(repository.path, 'sub/.orchestrator/runs/r1'), '');
    expect((await commitToRun(repository.system({ cwd: 'sub' }), STRICT)).git.dirty).toBe(false);
    expect((await commitToRun(repository.system(), STRICT)).git.dirty).toBe(false);
    mkdirSync(join(repository.path, 'records'));
    writeFileSync(join(repository.path, 'records/r1'), '');
    await expect(commitToRun(repository.system(), STRICT)).rejects.toMatchObject({ code: 'usage' });
    expect((await commitToRun(repository.system(), { ...STRICT, stateDir: 'records' })).git.dirty).toBe(false);
  });

  it('is none where there is no repository, no commit or no git', async () => {
    const none = {
      git: {},
      prefix: '',
      notes: ['There is no commit here: each worker runs the steps in its own folder, as it is.'],
    };
    const folder = createFolder();
    expect(await commitToRun(createSystem({ cwd: folder, env: { PATH: process.env.PATH ?? '' } }), STRICT)).toEqual(
      none,
    );
    expect(await commitToRun(createSystem({ cwd: folder, env: { PATH: folder } }), STRICT)).toEqual(none);
    expect(await commitToRun(createTestRepository().system(), STRICT)).toEqual(none);
  });
});
