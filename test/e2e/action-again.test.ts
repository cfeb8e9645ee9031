import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { freshEmbeddedDatabase } from '../support/database.ts';
import { type Claims, startIssuer } from '../support/oidc-issuer.ts';
import { type ActionJobOptions, createActionJob } from '../support/runner/action-job.ts';
import { nodes } from '../support/runner/nodes.ts';
import { startIdentityEndpoint } from '../support/runner/services/identity-endpoint.ts';
import { startKnownApi } from '../support/runner/services/known-api.ts';

/** Its second step succeeds where a file says so, which only the second attempt has. */
const FLAKY = `name: flaky
run_id: flaky-1
steps:
  - { id: first, shell: sh, outputs: [word], run: "echo first ran; echo word=kept >> $ORCHESTRATOR_OUTPUT" }
  - id: second
    needs: [first]
    env: { WORD: "\${{ steps.first.outputs.word }}" }
    shell: sh
    run: echo "word is $WORD"; [ "$GITHUB_RUN_ATTEMPT" = 2 ]
`;

const DEAF = `name: deaf
run_id: deaf-1
steps:
  - { id: first, shell: sh, run: echo first }
  - { id: deaf, needs: [first], shell: sh, run: "trap '' INT TERM; echo asleep; while :; do sleep 1; done" }
  - { id: last, needs: [deaf], shell: sh, run: echo last }
`;

let database: Database;

beforeAll(async () => {
  database = await freshEmbeddedDatabase();
});

describe.each(nodes)('the action, stopped or run again, under $name', ({ name, path: node }) => {
  const test = it.skipIf(node === undefined);
  const job = (options: Omit<ActionJobOptions, 'node'>) => createActionJob({ ...options, node: node ?? '' });

  test('carries on from the artifact', async () => {
    const { runner, artifacts } = await job({ files: { 'plan.yml': FLAKY } });
    const first = await runner.runStep({ with: { plan: 'plan.yml' } });
    expect(first.exitCode, first.log).toBe(1);
    expect((await first.post()).annotations).toEqual([]);
    runner.again();
    const second = await runner.runStep({ with: { plan: 'plan.yml' } });
    expect(second.exitCode, second.log).toBe(0);
    expect(second.outputs).toMatchObject({ 'run-id': 'flaky-1', attempt: '2', status: 'succeeded' });
    expect(second.log).toContain('word is kept');
    expect(second.log).not.toMatch(/^first ran/m);
    expect(second.summary).toContain(`carries on from the artifact ${artifacts.artifacts[0]?.name}`);
    await second.post();
    expect(artifacts.artifacts).toHaveLength(2);
  });

  test('carries on from the task API, known by its identity', async () => {
    const issuer = await startIssuer();
    const claims: Claims = {};
    const identity = await startIdentityEndpoint(issuer, claims);
    const api = await startKnownApi(database, issuer);
    onTestFinished(async () => void (await Promise.all([api.close(), identity.close(), issuer.close()])));
    const { runner, artifacts } = await job({ files: { 'plan.yml': FLAKY }, identity });
    artifacts.fail(503);
    const runId = name.replace(/\W+/g, '-').slice(0, 9);
    const given = { plan: 'plan.yml', 'run-id': runId, 'api-base': api.url, artifact: 'false' };
    const first = await runner.runStep({ with: given });
    expect(first.exitCode, first.log).toBe(1);
    expect(identity.asked).toEqual([api.url]);
    for (const token of identity.given) expect(first.log).not.toContain(token);
    runner.again();
    claims.run_attempt = '2';
    const second = await runner.runStep({ with: given });
    expect(second.exitCode, second.log).toBe(0);
    expect(second.log).toContain('was found in the task API at 127.0.0.1');
    expect(second.log).toContain('word is kept');
    expect(second.log).not.toMatch(/^first ran/m);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('ends well on %s, whatever its steps do', async (signal) => {
    const { runner } = await job({ files: { 'plan.yml': DEAF } });
    const step = runner.startStep({ with: { plan: 'plan.yml' } });
    await step.prints('asleep');
    const asked = performance.now();
    step.signal(signal);
    const result = await step.ended;
    expect(performance.now() - asked).toBeLessThan(7_500);
    expect(result.signal, result.log).toBeNull();
    expect(result.outputs).toMatchObject({ status: 'cancelled', failed: '["deaf"]' });
    expect(result.summary).toContain('| `last` | ⛔ skipped |');
    expect(result.leftStopped).toBe(false);
    expect(runner.machine.leftovers()).toEqual([]);
    const record = JSON.parse(readFileSync(join(result.outputs['summary-path'] ?? '', '../run.json'), 'utf8'));
    expect(record.status).toBe('cancelled');
  });
});
