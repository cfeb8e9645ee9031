import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type OperationId, operations } from '../../../src/schema/generated/task-api/api-operations.ts';
import { requestOf } from '../../support/arbitrary-request.ts';
import { describeOnEach } from '../../support/database.ts';
import { expectDocumented } from '../../support/expect-documented.ts';
import { DONE, type FleetStand, startFleet, submission } from '../../support/fleet-stand.ts';

const IDS = (Object.keys(operations) as OperationId[]).filter(
  (id) => operations[id].path.startsWith('/fleet') && !operations[id].path.includes('/blobs'),
);

/** Asks for an operation and holds the answer against the document; gives its JSON, or undefined where there is none. */
async function ask(
  { url }: FleetStand,
  id: OperationId,
  path: string,
  body?: unknown,
): Promise<Record<string, unknown>> {
  const isText = typeof body === 'string';
  const response = await fetch(`${url}${path}`, {
    method: operations[id].method.toUpperCase(),
    headers: { 'content-type': isText ? 'text/plain' : 'application/json', 'x-job-ticket': 'none' },
    ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
  });
  const answer = (await expectDocumented(id, response)) as Record<string, unknown> | undefined;
  return { ...answer, status: response.status };
}

describeOnEach('the operations of a fleet', (makeDatabase) => {
  it('answer as documented', async () => {
    const fleet = await startFleet(await makeDatabase());
    expect(await ask(fleet, 'submitFleetRun', '/fleet/runs', submission('first'))).toMatchObject({ status: 201 });
    expect(await ask(fleet, 'submitFleetRun', '/fleet/runs', submission('first'))).toMatchObject({ status: 200 });
    await fleet.begin();
    await fleet.add([{ task: 'a' }, { task: 'b' }, { task: 'c', labels: ['gpu'] }, { task: 'd' }]);
    const worker = '/fleet/workers/w1';
    const said = { name: 'n', labels: ['linux'], concurrency: 1, host: 'h', version: '1' };
    expect(await ask(fleet, 'announceWorker', worker, said)).toMatchObject({ status: 200 });
    const { job, ticket, status } = await ask(fleet, 'claimJob', `${worker}/claim`, { wait_ms: 0 });
    expect(status).toBe(200);
    const at = `/fleet/jobs/${String(job)}`;
    expect(await ask(fleet, 'getFleetRun', '/fleet/runs/r/1')).toMatchObject({ status: 200 });
    expect(await ask(fleet, 'extendJob', `${at}/extend`, { ticket, events: [] })).toMatchObject({ status: 200 });
    expect(await ask(fleet, 'appendJobLog', `${at}/log?seq=1`, 'x')).toMatchObject({ status: 409, lost: true });
    expect(await ask(fleet, 'getFleet', '/fleet')).toMatchObject({ status: 200 });
    expect(await ask(fleet, 'listFleetJobs', '/fleet/runs/r/1/jobs')).toMatchObject({ status: 200 });
    const finish = { ticket, events: [], end: DONE, artifacts: [], claim: true };
    const { next } = (await ask(fleet, 'finishJob', `${at}/finish`, finish)) as {
      next: { job: number; ticket: string };
    };
    const refusal = { ticket: next.ticket, kind: 'secret', reason: 'no secret X' };
    expect(await ask(fleet, 'refuseJob', `/fleet/jobs/${next.job}/refuse`, refusal)).toMatchObject({ status: 204 });
    expect(await ask(fleet, 'refuseJob', `/fleet/jobs/${next.job}/refuse`, refusal)).toMatchObject({ status: 409 });
    expect(await ask(fleet, 'claimJob', `${worker}/claim`, {})).toMatchObject({ status: 200 });
    expect(await ask(fleet, 'claimJob', `${worker}/claim`, {})).toMatchObject({ status: 204 });
    expect(await ask(fleet, 'listFleetJobs', '/fleet/runs/r/1/jobs')).toMatchObject({ status: 200 });
    expect(await ask(fleet, 'removeWorker', worker)).toMatchObject({ status: 204 });
    expect(await ask(fleet, 'claimJob', '/fleet/workers/w2/claim', {})).toMatchObject({ status: 409 });
    expect(await ask(fleet, 'claimJob', '/fleet/workers/%20/claim', {})).toMatchObject({ status: 422 });
  });

  it('answer whatever is asked as documented, and never with a fault of the server', async () => {
    const fleet = await startFleet(await makeDatabase());
    await fleet.begin();
    await fleet.add([{ task: 'a' }]);
    await fc.assert(
      fc.asyncProperty(fc.oneof(...IDS.map(requestOf)), async ({ id, method, path, headers, body }) => {
        const response = await fetch(`${fleet.url}${path}`, {
          method,
          headers,
          ...(body === undefined ? {} : { body }),
        });
        expect(response.status, await response.clone().text()).toBeLessThan(500);
        const isHere = new RegExp(`^${operations[id].path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(
          path.split('?')[0] ?? '',
        );
        if (isHere) await expectDocumented(id, response);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 150), endOnFailure: true },
    );
  });
});
