import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Carried } from '../../../src/outbox/carrier.ts';
import { createResumeCarrier } from '../../../src/outbox/resume/carrier.ts';
import type { GithubResumeOptions, ResumeOptions } from '../../../src/outbox/resume/options.ts';
import type { ResumeAnswer, ResumeWish } from '../../../src/outbox/resume/resumer.ts';
import type { Database } from '../../../src/store/database.ts';
import { type OutboxEvent, typeOfEvent } from '../../../src/store/deliveries/outbox-event.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { as, openGate, put, RUNNER, register, startWithPeople } from '../../api/approvals/gate.ts';
import { describeOnEach } from '../../support/database.ts';
import { unwell } from '../../support/github/faults.ts';
import { type Github, startGithub } from '../../support/github/start-github.ts';
import type { RunningApi } from '../../support/task-api.ts';

const CI = { provider: 'github', repository: 'octo/plans', ref: 'refs/heads/main' };

describeOnEach('what follows a decision', (freshDatabase) => {
  let database: Database;
  let api: RunningApi;
  let github: Github;

  beforeEach(async () => {
    database = await freshDatabase();
    api = await startWithPeople(database, { outbox: false });
    github = await startGithub();
    onTestFinished(() => github.close());
  });

  const latest = async (): Promise<OutboxEvent> => {
    const text = `SELECT row_to_json(e)::text AS json FROM "${database.schema}".agents_events AS e ORDER BY id DESC LIMIT 1`;
    const [row] = await database.query({ text });
    const event = JSON.parse(row?.json ?? '') as Omit<OutboxEvent, 'type'>;
    return { ...event, type: typeOfEvent(event) };
  };
  const carrierOf = (options: ResumeOptions) =>
    createResumeCarrier({ database, clock: systemClock, fetch, ...options });
  const carry = (event: OutboxEvent, options: ResumeOptions): Promise<Carried> =>
    carrierOf(options).carry(
      { id: 1, messageId: 'msg_1', event, target: event.run_id, payload: null, tries: 0 },
      new AbortController().signal,
    );
  const byGithub = (more: Partial<GithubResumeOptions> = {}): ResumeOptions => ({
    github: { token: github.token, apiUrl: github.apiUrl, ...more },
  });
  const end = (run_id: string, status = 'awaiting_approval') =>
    api.call('PATCH', `/runs/${run_id}/1`, { status }, RUNNER);
  /** A gate on GitHub that somebody has decided on, after the run has ended. */
  const decided = async (verb = 'approve', ci: object | null = CI): Promise<OutboxEvent> => {
    const { id, run_id } = await openGate(api, {}, ci === null ? {} : { ci });
    await end(run_id);
    const { status } = await api.call('POST', `/tasks/${id}/${verb}`, { note: 'So it is.' }, as('ana'));
    expect(status).toBe(200);
    return latest();
  };

  test('a job of GitHub is sent an event with the run and its plan', async () => {
    const event = await decided();
    expect(await carry(event, byGithub())).toMatchObject({ outcome: 'delivered', status: 204 });
    expect(github.dispatches.map(({ body }) => body)).toEqual([
      { event_type: 'orchestrator-resume', client_payload: { run_id: event.run_id, plan: 'p', only: 'decided' } },
    ]);
  });

  test('of a run that a job has registered, its own repository alone is asked', async () => {
    const prove = (run_id: string, number: string) =>
      database.query({
        text: `UPDATE "${database.schema}".agents_runs SET repository_id = $2::text WHERE run_id = $1::text`,
        values: [run_id, number],
      });
    const foreign = await decided();
    await prove(foreign.run_id, '666');
    const why = 'The job that registered the run is of another repository than octo/plans.';
    expect(await carry(foreign, byGithub())).toEqual({ outcome: 'failed', why });
    expect(github.dispatches).toEqual([]);
    const own = await decided();
    await prove(own.run_id, '1');
    expect(await carry(own, byGithub())).toMatchObject({ outcome: 'delivered' });
    expect(github.dispatches.length).toBe(1);
  });

  test('a workflow is started on the branch of the run, where one is named', async () => {
    const event = await decided();
    const options = byGithub({ event: 'workflow_dispatch', workflow: 'resume.yml' });
    expect(await carry(event, options)).toMatchObject({ outcome: 'delivered' });
    expect(github.dispatches).toMatchObject([
      { workflow: 'resume.yml', body: { ref: 'main', inputs: { 'run-id': event.run_id } } },
    ]);
    expect(() => carrierOf(byGithub({ event: 'workflow_dispatch' }))).toThrow('none is named');
  });

  test('without the right to it, the delivery says which; a sick GitHub is asked again', async () => {
    const event = await decided();
    const token = github.grant('app', 'weak', { contents: 'read' });
    expect(await carry(event, byGithub({ token }))).toEqual({
      outcome: 'failed',
      status: 403,
      why: expect.stringContaining('the right to write "Contents" of octo/plans'),
    });
    github.faults.add(unwell(/dispatches/));
    expect(await carry(event, byGithub())).toMatchObject({ outcome: 'failed', again: expect.anything() });
    expect(await carry(event, byGithub())).toMatchObject({ outcome: 'delivered' });
  });

  test('where no way is known, that is said', async () => {
    expect(await carry(await decided(), {})).toEqual({
      outcome: 'nothing',
      why: 'This server knows no way to jobs of octo/plans: "orchestrator resume" goes on with it there.',
    });
    const local = { resume: async (): Promise<ResumeAnswer> => ({ kind: 'unknown' }) };
    const event = await decided('approve', null);
    expect(await carry(event, { local })).toMatchObject({ outcome: 'later' });
    const old = { ...event, at: '2026-01-01T00:00:00Z' };
    expect(await carry(old, { local })).toMatchObject({ outcome: 'nothing' });
  });

  test('the machine that has the record is asked, by the key of the run', async () => {
    const wishes: ResumeWish[] = [];
    const answers: ResumeAnswer[] = [
      { kind: 'later', why: 'It still runs.' },
      { kind: 'broken', why: 'The plan is gone.', passing: false },
      { kind: 'broken', why: 'The disk is full.', passing: true },
      { kind: 'begun', attempt: 2 },
    ];
    const local = {
      resume: async (wish: ResumeWish): Promise<ResumeAnswer> => {
        wishes.push(wish);
        return answers.shift() ?? { kind: 'unknown' };
      },
    };
    const event = await decided('reject', null);
    const outcomes: Carried[] = [];
    for (let times = 0; times < 4; times++) outcomes.push(await carry(event, { local }));
    expect(outcomes).toMatchObject([
      { outcome: 'later', why: 'It still runs.' },
      { outcome: 'failed', why: 'The plan is gone.' },
      { outcome: 'failed', why: 'The disk is full.', again: {} },
      { outcome: 'delivered', detail: 'Attempt 2 has begun.' },
    ]);
    expect(outcomes[1]).not.toHaveProperty('again');
    const { run_id } = event;
    expect(wishes[0]).toMatchObject({ run_id, attempt: 1, source_key: `${run_id} 1`, decidedOnly: true });
  });

  test('while an attempt is alive, it waits; once it has ended or fell silent, it goes on', async () => {
    const { id, run_id } = await openGate(api, {}, { ci: CI });
    await api.call('POST', `/tasks/${id}/approve`, {}, as('ana'));
    const event = await latest();
    expect(await carry(event, byGithub())).toMatchObject({ outcome: 'later', why: 'Attempt 1 is still alive.' });
    await database.query({
      text: `UPDATE "${database.schema}".agents_runs SET heartbeat_at = now() - interval '61 s' WHERE run_id = $1`,
      values: [run_id],
    });
    expect(await carry(event, byGithub())).toMatchObject({ outcome: 'delivered' });
  });

  test('one that waits at a terminal gives signs of life, and goes on by itself', async () => {
    const event = await decided();
    await api.call('POST', `/runs/${event.run_id}/1/heartbeat`, undefined, RUNNER);
    expect(await carry(event, byGithub())).toMatchObject({ outcome: 'later' });
    await register(api, event.run_id, {}, { attempt: 2, resumed_from: 1 });
    expect(await carry(event, byGithub())).toEqual({ outcome: 'nothing', why: 'Attempt 2 goes on with it.' });
  });

  test('nothing where the run was cancelled, has succeeded or is gone; what is asked for as such goes on', async () => {
    const event = await decided();
    await api.call('PATCH', `/runs/${event.run_id}/1`, { status: 'cancelled' }, RUNNER);
    expect(await carry(event, byGithub())).toEqual({ outcome: 'nothing', why: 'The run was cancelled.' });
    const { status } = await api.call('POST', `/runs/${event.run_id}/resume`, undefined, as('ben'));
    expect(status).toBe(202);
    const asked = await latest();
    expect(asked.type).toBe('run.resume_requested');
    expect(await carry(asked, byGithub())).toMatchObject({ outcome: 'delivered' });
    expect(github.dispatches[0]?.body).not.toHaveProperty('client_payload.only');
    expect(await carry({ ...event, run_id: 'other' }, byGithub())).toMatchObject({ outcome: 'nothing' });
  });

  test('of a gate that waits on in a later attempt, one event counts: the newest row’s', async () => {
    const { id, run_id } = await openGate(api, {}, { ci: CI });
    await end(run_id);
    await register(api, run_id, { gate: { approval: {} } }, { attempt: 2, ci: CI, resumed_from: 1 });
    await put(api, { run_id, attempt: 2, task: 'gate', carried_from: 1 });
    await api.call('POST', `/tasks/${id}/approve`, {}, as('ana'));
    const text = `SELECT row_to_json(e)::text AS json FROM "${database.schema}".agents_events AS e WHERE action = 'approved'`;
    const rows = await database.query({ text });
    expect(rows.length).toBe(2);
    const found = [];
    for (const { json } of rows) {
      const event = JSON.parse(json ?? '') as Omit<OutboxEvent, 'type'>;
      const targets = await carrierOf({}).targets({ ...event, type: typeOfEvent(event) }, database);
      found.push([event.attempt, targets.length]);
    }
    expect(found.sort()).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });
});
