import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from '../support/built-cli.ts';
import { createFolder } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { describePostgres, postgresUrl } from '../support/postgres.ts';
import { type ServedCli, startServe } from '../support/served.ts';
import { callUrl } from '../support/task-api.ts';

let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli();
});
afterAll(() => cli.remove());

async function serve(words: readonly string[]): Promise<ServedCli & { cwd: string }> {
  const { schema } = await freshDatabase();
  const cwd = createFolder();
  const started = await startServe(cli, ['--schema', schema, ...words], { cwd, env: { DATABASE_URL: postgresUrl() } });
  return { ...started, cwd };
}

describePostgres('orchestrator serve', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'says where it is in one line of JSON, and ends at %s with status 0',
    async (signal) => {
      const { child, ended, url, cwd } = await serve(['--json', '--anonymous']);
      await callUrl('GET', `${url}/agents/tasks/?run_id=x`);
      child.kill(signal);
      const { status, stdout, stderr } = await ended;
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toEqual({ url, pid: child.pid, token_file: join(cwd, '.orchestrator/server-token') });
      expect(stderr).toMatch(/^\S+Z GET \/agents\/tasks\/ 200 \d+ ms$/m);
      expect(existsSync(join(cwd, '.orchestrator/server.json'))).toBe(false);
      expect(readdirSync(join(cwd, '.orchestrator/locks'))).toEqual([]);
    },
  );

  test('one that was killed keeps nobody out', async () => {
    const { schema } = await freshDatabase();
    const options = { cwd: createFolder(), env: { DATABASE_URL: postgresUrl() } };
    const first = await startServe(cli, ['--schema', schema], options);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await startServe(cli, ['--schema', schema, '--quiet'], options);
    expect(second.token).toBe(first.token);
    expect((await callUrl('GET', `${second.url}/ready`)).status).toBe(200);
  });

  test('a second one on the same state directory is told who is there', async () => {
    const { cwd, child } = await serve([]);
    const { status, stderr } = await cli.start(['serve', '--port', '0'], { cwd, env: { DATABASE_URL: postgresUrl() } })
      .ended;
    expect(status).toBe(3);
    expect(stderr).toContain(`error: A server (process ${child.pid}) serves ${cwd}/.orchestrator already.`);
    expect(stderr.split('\n')).toHaveLength(3);
  });

  test.each([
    [['--anonymous', '--host', '0.0.0.0'], 2, 'Callers without a token are not taken on 0.0.0.0'],
    [['--host', '192.0.2.1'], 2, 'Nothing can listen on "192.0.2.1"'],
    [['--port', '99999'], 2, '--port cannot be "99999"'],
    [['--cors', 'example.com'], 2, '"example.com" is no origin'],
    [['--database-url', 'mysql://x'], 2, 'The database URL cannot be read'],
    [['--database-url', 'postgres://u:p@127.0.0.1:1/d'], 3, 'The database does not answer'],
    [['--schema', 'Not A Name'], 2, 'schema'],
    [['--schedule', 'nowhere'], 2, 'nowhere'],
  ] as const)('%j is answered with one sentence and a cure', async (words, status, sentence) => {
    const { schema } = await freshDatabase();
    const all = [
      'serve',
      ...(words[0] === '--port' ? [] : ['--port', '0']),
      ...(words[0] === '--schema' ? [] : ['--schema', schema]),
      ...words,
    ];
    const done = await cli.start(all, { cwd: createFolder(), env: { DATABASE_URL: postgresUrl() } }).ended;
    expect(done.stderr).toContain(sentence);
    expect(done.status).toBe(status);
    expect(done.stderr).not.toMatch(/^\s+at /m);
  });
});
