import { describe, expect, it } from 'vitest';
import { callCli, createFolder } from '../../support/cli.ts';

const GOOD = 'name: good\nsteps:\n  - id: a\n    command: node -e 0\n';
const BAD = 'name: bad\nsteps:\n  - id: a\n    command: node\n    timeot: 1s\n';
const DOUBTFUL = 'name: doubtful\nsteps:\n  - id: a\n    if: true\n    command: node -e 0\n';

describe('validate', () => {
  it('says of a good plan that it is', async () => {
    const cwd = createFolder({ 'a.yml': GOOD });
    expect(await callCli(['validate', 'a.yml'], { cwd })).toEqual({
      status: 0,
      stdout: 'a.yml: valid, 1 step\n',
      stderr: '',
    });
  });

  it('tells every fault of every plan on stdout, and fails', async () => {
    const cwd = createFolder({ 'good.yml': GOOD, 'bad.yml': BAD });
    const { status, stdout, stderr } = await callCli(['validate', 'bad.yml', 'good.yml', 'gone.yml'], { cwd });
    expect([status, stderr]).toEqual([2, '']);
    expect(`\n${stdout}`).toMatchInlineSnapshot(`
      "
      bad.yml:5:5: error "timeot" is not a key of a step. [unknown-key]
        5 |     timeot: 1s
          |     ^^^^^^
        Did you mean "timeout"?
      good.yml: valid, 1 step
      gone.yml: error There is no such file. [plan-not-found]
        Check the path; it counts from the working directory.
      "
    `);
  });

  it('passes a plan that is only doubtful, and says why it is', async () => {
    const cwd = createFolder({ 'p.yml': DOUBTFUL });
    const { status, stdout } = await callCli(['validate', 'p.yml'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('warning');
    expect(stdout).toContain('p.yml: valid, 1 step\n');
  });

  it('reads standard input, once', async () => {
    expect(await callCli(['validate', '-'], { stdin: GOOD })).toMatchObject({
      status: 0,
      stdout: '-: valid, 1 step\n',
    });
    expect((await callCli(['validate', '-'], { stdin: Buffer.from([0, 1, 2]) })).stdout).toContain(
      '-: error This is not UTF-8 text.',
    );
    expect((await callCli(['validate', '-', '-'], { stdin: GOOD })).stderr).toContain(
      'Standard input can be read once.',
    );
  });

  it('prints JSON', async () => {
    const cwd = createFolder({ 'p.yml': BAD });
    const { status, stdout } = await callCli(['validate', 'p.yml', '--format', 'json'], { cwd });
    expect(status).toBe(2);
    expect(JSON.parse(stdout)[0]).toMatchObject({ severity: 'error', file: 'p.yml', position: { line: 5, column: 5 } });
    expect((await callCli(['validate', '-', '--format=json'], { stdin: GOOD })).stdout).toBe('[]\n');
  });

  it('prints annotations for GitHub', async () => {
    const cwd = createFolder({ 'p.yml': BAD });
    const { stdout } = await callCli(['validate', 'p.yml', '--format', 'github'], { cwd });
    expect(stdout).toMatch(/^::error file=p\.yml,line=5,endLine=5,col=5,/);
  });

  it('prints SARIF', async () => {
    const cwd = createFolder({ 'p.yml': BAD });
    const { stdout } = await callCli(['validate', 'p.yml', '--format', 'sarif'], { cwd });
    const [run] = JSON.parse(stdout).runs;
    expect(run.tool.driver.name).toBe('orchestrator');
    expect(run.results[0]).toMatchObject({
      ruleId: 'plan/unknown-key',
      level: 'error',
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'p.yml' }, region: { startLine: 5, startColumn: 5 } } },
      ],
    });
  });

  it('checks the settings of built-in runners, and loads no plugin', async () => {
    const settings = 'name: p\nsteps:\n  - id: a\n    uses: http\n    with: { metod: GET }\n';
    expect((await callCli(['validate', '-'], { stdin: settings })).status).toBe(2);
    const cwd = createFolder({
      'plugin.mjs': 'throw new Error("must not be loaded");',
      'p.yml': 'name: p\nplugins: [./plugin.mjs]\nsteps:\n  - id: a\n    uses: mine\n',
    });
    const { status, stdout } = await callCli(['validate', 'p.yml'], { cwd });
    expect([status, stdout]).toEqual([0, expect.stringContaining('[unchecked-runner]')]);
  });
});
