import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../src/schema/generated/migrations.ts';
import { createMigrator } from '../../../src/store/migrate/create-migrator.ts';
import { callCli, createFolder } from '../../support/cli.ts';
import { embeddedFolder, emptyDatabase } from '../../support/database.ts';
import { describePostgres, postgresUrl, runScript } from '../../support/postgres.ts';

const NAMES = migrations.map(({ name }) => name);

describePostgres('migrate, on Postgres', () => {
  const open = () => {
    const database = emptyDatabase();
    const call = (...words: string[]) =>
      callCli(['migrate', ...words, '--schema', database.schema], { env: { DATABASE_URL: postgresUrl() } });
    return { database, call };
  };

  it('goes up, says where it is, and comes down', async () => {
    const { call } = open();
    const before = await call('status');
    expect([before.status, before.stderr]).toEqual([1, '']);
    expect(
      before.stdout
        .trimEnd()
        .split('\n')
        .every((line) => line.endsWith('  pending')),
    ).toBe(true);
    expect(await call('up', '--step', '2')).toEqual({
      status: 0,
      stdout: 'applied 0001_agents_tasks\napplied 0002_task_facts\n',
      stderr: '',
    });
    expect(JSON.parse((await call('up', '--json')).stdout)).toEqual({ applied: NAMES.slice(2) });
    expect(await call('up')).toEqual({ status: 0, stdout: '', stderr: 'There was nothing to do.\n' });
    const { status, stdout } = await call('status', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      NAMES.map((name) => ({ name, applied_at: expect.stringMatching(/^\d{4}-.*Z$/), altered: false })),
    );
    expect((await call('down')).stdout).toBe(`reverted ${NAMES.at(-1)}\n`);
    expect((await call('down', '--to', '0001')).stdout.trimEnd().split('\n')).toHaveLength(NAMES.length - 1);
  });

  it('prints SQL that does the same, and does nothing itself', async () => {
    const { database, call } = open();
    const migrator = createMigrator(database);
    await call('up', '--step', '1');
    const pending = await call('up', '--dry-run');
    expect(await migrator.steps('up')).toEqual(NAMES.slice(1));
    expect(pending.stdout).not.toContain('0001_agents_tasks');
    await runScript(pending.stdout);
    expect(await migrator.isCurrent()).toBe(true);
    expect((await call('up', '--dry-run')).stdout).toBe('-- There is nothing to do.\n');
    await runScript((await callCli(['migrate', 'sql', 'down', '--schema', database.schema])).stdout);
    expect(await migrator.steps('up')).toEqual(NAMES);
    await runScript((await callCli(['migrate', 'sql', '--schema', database.schema])).stdout);
    expect(await migrator.isCurrent()).toBe(true);
  });

  it('tells in a sentence what is wrong', async () => {
    const { call } = open();
    expect(await call('up', '--to', '42')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^error: There is no migration 42\.\n/),
    });
    const nobody = await callCli(['migrate', 'status', '--database-url', 'postgres://ann:sesame@127.0.0.1:1/tasks']);
    expect(nobody).toMatchObject({
      status: 3,
      stdout: '',
      stderr: expect.stringContaining('The database does not answer'),
    });
    expect(nobody.stderr).not.toContain('sesame');
    expect(await callCli(['migrate', 'sql', '--schema', 'a"b'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('migrate, embedded', () => {
  it('works in the state directory, and tells who else does', async () => {
    const cwd = createFolder({ '.orchestrator/here': '' });
    cpSync(await embeddedFolder(), join(cwd, '.orchestrator/db'), { recursive: true });
    const up = await callCli(['migrate', 'up'], { cwd });
    expect(up).toMatchObject({ status: 0, stdout: NAMES.map((name) => `applied ${name}\n`).join('') });
    expect((await callCli(['migrate', 'status'], { cwd })).status).toBe(0);
    writeFileSync(join(cwd, '.orchestrator/db/lock'), JSON.stringify({ pid: process.ppid, label: 'a server' }));
    expect(await callCli(['migrate', 'status'], { cwd })).toMatchObject({
      status: 3,
      stderr: expect.stringContaining(`Process ${process.ppid} has the embedded database in ${cwd}`),
    });
  });
});
