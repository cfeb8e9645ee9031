import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../../src/system/fake/manual-clock.ts';
import { callCli, createFolder } from '../../support/cli.ts';
import { createTestRepository } from '../../support/git-repository.ts';

const PLAN = `name: release
max_parallel: 2
params: { publish: { type: boolean, default: false }, oses: { type: list, default: [linux, mac] } }
steps:
  - { id: lint, command: npm run lint, flags: { fix: true, quiet: false, config: biome.json } }
  - { id: test, run: "npm test\\nnpm run more", retry: { attempts: 3 }, timeout: 10m, outputs: [go] }
  - { id: build, needs: [lint, test], for_each: "\${{ params.oses }}", command: make }
  - { id: sign, needs: [build], uses: approval, with: { approvers: [ops] } }
  - { id: publish, needs: [sign], if: params.publish, command: npm publish }
  - { id: tell, needs: [publish], command: ./tell.sh }
  - { id: rescue, needs: [test], if: failure(), command: ./rescue.sh }
  - { id: maybe, needs: [test], if: steps.test.outputs.go == 'yes', command: ./go.sh }
  - { id: old, enabled: false, command: ./old.sh }
finally:
  - { id: clean, command: ./clean.sh }
`;

describe('plan', () => {
  it('shows the order, what else decides, and why not the rest', async () => {
    const cwd = createFolder({ 'p.yml': PLAN });
    const { status, stdout } = await callCli(['plan', 'p.yml'], { cwd, columns: 80, env: { NO_COLOR: '1' } });
    expect(status).toBe(0);
    expect(`\n${stdout}`).toMatchInlineSnapshot(`
      "
      release: 7 steps, up to 2 at a time (p.yml)

        1  lint     npm run lint --fix --config=biome.json
           test     npm test …
                    up to 3 tries · for 10m 00s at most
        2  build    make
                    after lint, test · once for each of its list
           maybe    ./go.sh
                    after test · if steps.test.outputs.go == 'yes'
        3  sign     uses approval
                    after build · then waits for approval
        4  tell     ./tell.sh
                    after publish
        5  clean    ./clean.sh
                    at the end, whatever happened

      Not run:
        -  publish  its condition is false: params.publish
        -  rescue   its condition is false as long as all goes well: failure()
        -  old      disabled in the plan
      "
    `);
  });

  it('fits a narrow terminal', async () => {
    const cwd = createFolder({ 'p.yml': PLAN });
    const { stdout } = await callCli(['plan', 'p.yml', '--only', 'lint,publish'], {
      cwd,
      columns: 40,
      env: { NO_COLOR: '1' },
    });
    expect(`\n${stdout}`).toMatchInlineSnapshot(`
      "
      release: 1 step, up to 2 at a time (p.yml)

        1  lint     npm run lint --fix
                    --config=biome.json

      Not run:
        -  test     not selected
        -  build    not selected
        -  sign     not selected
        -  publish  its condition is false:
                    params.publish
        -  tell     not selected
        -  rescue   not selected
        -  maybe    not selected
        -  old      not selected
        -  clean    not selected
      "
    `);
  });

  it('follows params and selection', async () => {
    const cwd = createFolder({ 'p.yml': PLAN });
    const { stdout } = await callCli(['plan', 'p.yml', '--param', 'publish=true', '--skip', 'lint', '--json'], { cwd });
    const { steps } = JSON.parse(stdout) as {
      steps: { id: string; wave: number | null; runs: string; reason: string | null }[];
    };
    expect(steps.map(({ id, wave, runs, reason }) => [id, wave, runs, reason])).toEqual([
      ['test', 1, 'yes', null],
      ['build', 2, 'yes', null],
      ['maybe', 2, 'maybe', null],
      ['sign', 3, 'yes', null],
      ['publish', 4, 'yes', null],
      ['tell', 5, 'yes', null],
      ['clean', 6, 'yes', null],
      ['lint', null, 'no', 'not_selected'],
      ['rescue', null, 'no', 'condition'],
      ['old', null, 'no', 'disabled'],
    ]);
  });

  it('knows what changed', async () => {
    const repository = createTestRepository();
    const plan =
      'name: p\nsteps:\n  - { id: docs, only_changed: ["*.md"], command: a }\n  - { id: code, only_changed: ["*.js"], command: a }\n';
    await repository.commit('one', { 'p.yml': plan, 'a.md': '1', 'a.js': '1' });
    await repository.commit('two', { 'a.js': '2' });
    const { streamsOf } = { streamsOf: repository.system() };
    const { stdout } = await callCli(['plan', 'p.yml'], { system: streamsOf });
    expect(stdout).toMatch(/1 {2}code +a\n/);
    expect(stdout).toMatch(/- {2}docs +No file matching \*\.md changed since /);
  });

  it('still shows a plan that asks for changes where there is no git', async () => {
    const cwd = createFolder({ 'p.yml': 'name: p\nsteps:\n  - { id: docs, only_changed: ["*.md"], command: a }\n' });
    const { status, stdout, stderr } = await callCli(['plan', 'p.yml'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/1 {2}docs/);
    expect(stderr).toContain('What changed cannot be told: ');
  });

  it('writes nothing', async () => {
    const cwd = createFolder({ 'p.yml': PLAN });
    await callCli(['plan', 'p.yml'], { cwd });
    expect((await import('node:fs')).readdirSync(cwd)).toEqual(['p.yml']);
  });

  it("shows the next three times of the plan's schedule, in its zone and in UTC", async () => {
    const schedule = '[{ cron: 30 2 * * *, timezone: Europe/Berlin }, 0 12 1 * *]';
    const cwd = createFolder({
      'p.yml': `name: nightly\nschedule: ${schedule}\nsteps: [{ id: one, command: node --version }]\n`,
    });
    const clock = createManualClock(Date.parse('2026-03-31T09:00:00Z'));
    const text = await callCli(['plan', 'p.yml'], { cwd, system: { clock } });
    expect(text.stdout.split('\n').slice(-5)).toEqual([
      'Next times:',
      '  Wed 2026-04-01 02:30 Europe/Berlin  Wed 2026-04-01 00:30 UTC  30 2 * * *',
      '  Wed 2026-04-01 12:00 UTC                                      0 12 1 * *',
      '  Thu 2026-04-02 02:30 Europe/Berlin  Thu 2026-04-02 00:30 UTC  30 2 * * *',
      '',
    ]);
    const json = await callCli(['plan', 'p.yml', '--json'], { cwd, system: { clock } });
    expect(JSON.parse(json.stdout).next_times[1]).toEqual({
      at: '2026-04-01T12:00:00.000Z',
      cron: '0 12 1 * *',
      timezone: 'UTC',
    });
  });
});
