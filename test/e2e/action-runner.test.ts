import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { startIssuer } from '../support/oidc-issuer.ts';
import { startArtifactService } from '../support/runner/services/artifact-service.ts';
import { startIdentityEndpoint } from '../support/runner/services/identity-endpoint.ts';
import { jobOf, writing } from '../support/runner/small-job.ts';

describe('what a step is given', () => {
  const show = 'console.log(JSON.stringify(process.env))';

  it('inputs as variables, defaults, and a warning of those nobody knows', async () => {
    const { log, annotations } = await jobOf(show).runStep({ with: { plan: 'x.yml', PLANS: 'y' } });
    const env = JSON.parse(log.split('\n').at(-1) ?? '');
    expect(env).toMatchObject({ INPUT_PLAN: 'x.yml', 'INPUT_A_B-C': 'usual', 'INPUT_GITHUB-TOKEN': '***' });
    expect(annotations).toEqual([
      { kind: 'warning', message: "Unexpected input(s) 'PLANS', valid inputs are ['plan', 'a b-c', 'github-token']" },
    ]);
  });

  it('nothing of the world around, and no token in its environment', async () => {
    vi.stubEnv('SOMETHING_OF_MINE', 'mine');
    const { log } = await jobOf(show).runStep();
    vi.unstubAllEnvs();
    const env = JSON.parse(log);
    expect(env).not.toHaveProperty('SOMETHING_OF_MINE');
    expect(env).not.toHaveProperty('GITHUB_TOKEN');
    expect(env).toMatchObject({ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_RUN_ATTEMPT: '1', GITHUB_REF_NAME: 'main' });
    expect(env.GITHUB_WORKSPACE).toBe(env.PWD ?? env.GITHUB_WORKSPACE);
  });

  it('no expression but the token', () => {
    expect(() => jobOf(show).startStep({ with: { plan: '${{ secrets.X }}' } })).toThrow('secrets.X');
  });

  it('a fresh machine where it is run again, and its state in post', async () => {
    const runner = jobOf(
      `import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
       console.log(process.env.GITHUB_RUN_ATTEMPT, existsSync('left'), existsSync('a.ts'));
       writeFileSync('left', '');
       appendFileSync(process.env.GITHUB_STATE, 'a=1\\n');`,
      'console.log(process.env.STATE_a)',
    );
    const first = await runner.runStep();
    const post = await first.post();
    runner.again();
    const second = await runner.runStep();
    expect([first.log, post.log, second.log]).toEqual(['1 false true', '1', '2 false true']);
  });
});

describe('the files of a step', () => {
  it.each([
    ['a=1\n\nb=x=y\n', { a: '1', b: 'x=y' }],
    ['a<<END\none\ntwo\nEND\nb=2', { a: 'one\ntwo', b: '2' }],
    ['a<<END\nEND\n', { a: '' }],
    ['a=<<END\n', { a: '<<END' }],
    ['a<<E=F\nx\nE=F\n', { a: 'x' }],
  ])('%j is read', async (text, outputs) => {
    const result = await writing('GITHUB_OUTPUT', text);
    expect(result).toMatchObject({ outputs, failed: false });
  });

  it.each([
    ['a<<END\none\n', "Invalid value. Matching delimiter not found 'END'"],
    ['a<<END\none', 'Invalid value. EOF value must end with newline'],
    ['nothing\n', "Invalid format 'nothing'"],
    ['=1\n', "Invalid format '=1'"],
    ['<<END\nx\nEND\n', "Invalid format '<<END'"],
  ])('%j fails the step', async (text, message) => {
    const result = await writing('GITHUB_OUTPUT', text);
    expect(result.failed).toBe(true);
    expect(result.outputs).toEqual({});
    expect(result.annotations.map((one) => one.message).join('\n')).toContain(message);
  });

  it('keep NODE_OPTIONS out, and add to the path from its end', async () => {
    const env = await writing('GITHUB_ENV', 'NODE_OPTIONS=--x\nA=1\n');
    expect([...env.env]).toEqual([['A', '1']]);
    expect(env.annotations[0]?.message).toContain('NODE_OPTIONS');
    expect((await writing('GITHUB_PATH', '/one\n/two\n')).path).toEqual(['/two', '/one']);
  });

  it('lose a summary over 1 MiB whole, and no other', async () => {
    const kept = await writing('GITHUB_STEP_SUMMARY', 'x'.repeat(1_048_576));
    const lost = await writing('GITHUB_STEP_SUMMARY', 'x'.repeat(1_048_577));
    expect([kept.summary.length, lost.summary.length, lost.failed]).toEqual([1_048_576, 0, false]);
    expect(lost.annotations[0]?.message).toContain('upload aborted, supports content up to a size of 1024k, got 1024k');
  });

  it('hand nothing with a secret, and nothing over 1 MiB, to another job', async () => {
    const secret = await writing('GITHUB_OUTPUT', 'a=x ghs_token y\nb=1\n');
    expect(secret.jobOutputs).toEqual({ b: '1' });
    const large = await writing('GITHUB_OUTPUT', `a=${'x'.repeat(600_000)}\n`);
    expect(Object.keys(large.outputs)).toEqual(['a']);
    expect(large.jobOutputs).toEqual({});
  });
});

describe('a step that is cancelled', () => {
  const WAITS = `setInterval(() => {}, 1000);`;

  it('gets one request, then another, then none', async () => {
    const deaf = `${WAITS} for (const name of ['SIGINT', 'SIGTERM'])
      process.on(name, () => console.log(name, Math.round((performance.now() - began) / 500) / 2));
      const began = performance.now(); console.log('ready');`;
    const step = jobOf(deaf).startStep();
    await step.prints('ready');
    step.cancel();
    const result = await step.ended;
    expect(result.signal).toBe('SIGKILL');
    expect(result.log.split('\n').map((line) => line.split(' ')[0])).toEqual(['ready', 'SIGINT', 'SIGTERM']);
    expect(Number(result.log.split(' ').at(-1))).toBeGreaterThanOrEqual(7);
  });

  it('has children nobody ends but the end of the job', async () => {
    const runner = jobOf(`import { spawn } from 'node:child_process';
      spawn('sleep', ['60'], { stdio: 'ignore' }).unref(); console.log('ready'); ${WAITS}`);
    const step = runner.startStep();
    await step.prints('ready');
    step.cancel();
    expect((await step.ended).signal).toBe('SIGINT');
    expect(runner.machine.leftovers()).toHaveLength(1);
    runner.close();
    expect(runner.machine.leftovers()).toEqual([]);
  });
});

describe('the services of a job', () => {
  it('give an identity to a job that may have one', async () => {
    const issuer = await startIssuer();
    const identity = await startIdentityEndpoint(issuer);
    const runner = jobOf(
      `const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = process.env;
       const get = async (authorization) => (await fetch(url + '&audience=me', { headers: { authorization } }));
       console.log((await get('Bearer ' + token)).status, (await get('Bearer x')).status);`,
      '',
      { identity },
    );
    expect((await runner.runStep()).log).toBe('200 401');
    expect(identity.asked).toEqual(['me']);
    await identity.close();
    await issuer.close();
  });

  it('keep artifacts for the client of GitHub, once under a name, over all attempts', async () => {
    const artifacts = await startArtifactService();
    const client = import.meta.resolve('@actions/artifact');
    const runner = jobOf(
      `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
       import { DefaultArtifactClient } from ${JSON.stringify(client)};
       const client = new DefaultArtifactClient();
       const { artifacts } = await client.listArtifacts();
       if (artifacts.length === 0) {
         mkdirSync('out/deep', { recursive: true });
         writeFileSync('out/deep/a.txt', 'kept'); writeFileSync('out/large', Buffer.alloc(20_000_000, 'ab'));
         await client.uploadArtifact('mine', ['out/deep/a.txt', 'out/large'], 'out', { compressionLevel: 0 });
         const twice = await client.uploadArtifact('mine', ['out/deep/a.txt'], 'out').catch((fault) => fault.message);
         console.log(twice);
       } else {
         const [{ id, digest }] = artifacts;
         const { digestMismatch } = await client.downloadArtifact(id, { path: 'in', expectedHash: digest });
         console.log('got', readFileSync('in/deep/a.txt', 'utf8'), readFileSync('in/large').length, digestMismatch);
       }`,
      '',
      { artifacts },
    );
    const first = await runner.runStep();
    expect(first.log).toContain('an artifact with this name already exists');
    runner.again();
    expect((await runner.runStep()).log).toContain('got kept 20000000 false');
    expect(artifacts.artifacts.map(({ name }) => name)).toEqual(['mine']);
    await artifacts.close();
  });
});

it('the workspace of a machine is what was checked out, and gone with it', () => {
  const runner = jobOf('', '', {
    checkout: (workspace) => {
      mkdirSync(join(workspace, 'plans'));
      execFileSync('git', ['init', '-q', workspace]);
    },
  });
  const { workspace } = runner.machine;
  expect(execFileSync('git', ['status', '--short'], { cwd: workspace, encoding: 'utf8' })).toBe('');
  runner.close();
  expect(() => execFileSync('git', ['status'], { cwd: workspace, stdio: 'ignore' })).toThrow();
});
