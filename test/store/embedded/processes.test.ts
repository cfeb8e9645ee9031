import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createEmbeddedDatabase } from '../../../src/store/embedded/create-embedded-database.ts';
import { createSystem } from '../../../src/system/system.ts';
import { builtCommandLine } from '../../support/build.ts';
import { buildCli } from '../../support/built-cli.ts';
import { createFolder } from '../../support/cli.ts';
import { atTheEnd, embeddedFolder } from '../../support/database.ts';

const PACKAGE = resolve('node_modules/@electric-sql/pglite');

describe('the embedded database of the library, in processes of its own', () => {
  it('keeps everything it acknowledged when it is killed, and is free at once', async () => {
    const folder = await embeddedFolder();
    const child = await startScript(
      folder,
      `
      await database.query({ text: 'CREATE TABLE kept (n int)' });
      for (let n = 1; ; n++) {
        await database.query({ text: 'INSERT INTO kept VALUES ($1)', values: [n], name: 'insert' });
        process.stdout.write(n + '\\n');
      }`,
    );
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text;
      if (said.split('\n').length > 200) child.kill('SIGKILL');
    });
    await once(child, 'close');
    const acknowledged = said.trim().split('\n').length;
    expect(acknowledged).toBeGreaterThanOrEqual(200);
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: child.pid });
    const database = createEmbeddedDatabase({ system: createSystem(), folder });
    atTheEnd(() => database.close());
    const [row] = await database.query({ text: 'SELECT count(*) AS n FROM kept' });
    expect(Number(row?.n)).toBeGreaterThanOrEqual(acknowledged);
  });

  it('keeps no process alive', async () => {
    const child = await startScript(
      await embeddedFolder(),
      `await database.query({ text: 'SELECT 1' }); process.stdout.write('done');`,
    );
    const [status] = await once(child, 'close');
    expect(status).toBe(0);
  });
});

describe('the embedded database of the program', () => {
  const cli = buildCli();
  afterAll(() => cli.remove());

  it('is told to be missing where it is not installed', async () => {
    const { status, stdout, stderr } = await cli.start(['migrate', 'up'], { cwd: createFolder() }).ended;
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'error: The embedded database is not installed.\n  npm install @electric-sql/pglite, or give --database-url.\n',
    );
    expect(stderr).not.toContain(' at ');
  });

  it('is found in the project it is installed in', async () => {
    const cwd = createFolder();
    mkdirSync(join(cwd, 'node_modules/@electric-sql'), { recursive: true });
    symlinkSync(PACKAGE, join(cwd, 'node_modules/@electric-sql/pglite'));
    const { status, stdout } = await cli.start(['migrate', 'up', '--step', '1'], { cwd }).ended;
    expect([status, stdout]).toEqual([0, 'applied 0001_agents_tasks\n']);
  });
});

async function startScript(folder: string, work: string) {
  const built = await builtCommandLine();
  const script = `
    import { createEmbeddedDatabase } from ${JSON.stringify(join(built.folder, 'store/embedded/create-embedded-database.js'))};
    import { createSystem } from ${JSON.stringify(join(built.folder, 'system/system.js'))};
    const database = createEmbeddedDatabase({ system: createSystem(), folder: ${JSON.stringify(folder)} });
    ${work}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  atTheEnd(async () => void child.kill('SIGKILL'));
  return child;
}
