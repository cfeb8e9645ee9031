import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPlanFolder } from '../../../src/serve/schedule/plan-folder.ts';
import { createSystem } from '../../../src/system/system.ts';
import { createFolder } from '../../support/cli.ts';

const plan = (name: string, schedule: string): string =>
  `name: ${name}\n${schedule && `schedule: '${schedule}'\n`}steps: [{ id: one, command: node --version }]\n`;

function open(files: Record<string, string>, path = 'plans') {
  const cwd = createFolder(files);
  const logged: string[] = [];
  const read = createPlanFolder({
    system: createSystem({ cwd }),
    path,
    log: (level, message, facts) => logged.push(`${level} ${facts?.plan}: ${message}`),
  });
  const put = (name: string, text: string): void => writeFileSync(join(cwd, name), text);
  const remove = (name: string): void => rmSync(join(cwd, name));
  const shown = async (): Promise<string[]> =>
    (await read()).map(({ path, name, rules }) => `${path} ${name} ${rules.map(({ cron }) => cron).join()}`);
  return { cwd, read, put, remove, shown, logged };
}

it('finds the plans with a schedule, in folders too, and nothing else', async () => {
  const { shown, cwd } = open({
    'plans/b.yml': plan('b', '@daily'),
    'plans/a.yaml': plan('a', '0 1 * * *'),
    'plans/unscheduled.yml': plan('c', ''),
    'plans/deep/er/d.yml': plan('d', '@hourly'),
    'plans/.hidden/e.yml': plan('e', '@hourly'),
    'plans/node_modules/f.yml': plan('f', '@hourly'),
    'plans/readme.md': 'no plan',
  });
  symlinkSync(join(cwd, 'plans'), join(cwd, 'plans/deep/around'));
  const found = (await shown()).filter((line) => !line.includes('around'));
  expect(found).toEqual(['plans/a.yaml a 0 1 * * *', 'plans/b.yml b @daily', 'plans/deep/er/d.yml d @hourly']);
});

it('one file will do; a folder that is not there has no plans', async () => {
  expect(await open({ 'n.plan': plan('n', '@daily') }, 'n.plan').shown()).toEqual(['n.plan n @daily']);
  expect(await open({}, 'nowhere').shown()).toEqual([]);
});

it('takes up what is added, changed and removed, and leaves the rest as it is', async () => {
  const { shown, read, put, remove } = open({
    'plans/a.yml': plan('a', '0 1 * * *'),
    'plans/b.yml': plan('b', '@daily'),
  });
  const [first, second] = await read();
  put('plans/a.yml', plan('a', '0 2 * * *'));
  put('plans/c.yml', plan('c', '@weekly'));
  expect(await shown()).toEqual(['plans/a.yml a 0 2 * * *', 'plans/b.yml b @daily', 'plans/c.yml c @weekly']);
  expect((await read())[0]).not.toBe(first);
  expect((await read())[1]).toBe(second);
  remove('plans/b.yml');
  put('plans/a.yml', plan('a', ''));
  expect(await shown()).toEqual(['plans/c.yml c @weekly']);
});

it('tells once of a plan that is broken, which keeps the schedule it had', async () => {
  const { shown, put, logged } = open({ 'plans/a.yml': plan('a', '0 1 * * *'), 'plans/b.yml': plan('b', 'at noon') });
  expect(await shown()).toEqual(['plans/a.yml a 0 1 * * *']);
  put('plans/a.yml', plan('a', '0 61 * * *'));
  expect(await shown()).toEqual(['plans/a.yml a 0 1 * * *']);
  expect(await shown()).toEqual(['plans/a.yml a 0 1 * * *']);
  expect(logged).toHaveLength(2);
  expect(logged[0]).toContain('error plans/b.yml: A plan is broken. It is not scheduled.\nplans/b.yml:2:');
  expect(logged[1]).toContain(
    'error plans/a.yml: A plan is broken. It keeps the schedule it had.\nplans/a.yml:2:14: error "61" is not an hour.',
  );
  put('plans/a.yml', plan('a', '0 3 * * *'));
  put('plans/b.yml', plan('b', '0 12 * * *'));
  expect(await shown()).toEqual(['plans/a.yml a 0 3 * * *', 'plans/b.yml b 0 12 * * *']);
  expect(logged).toHaveLength(2);
});
