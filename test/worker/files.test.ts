import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder } from '../support/cli.ts';
import { createFleetApi } from '../support/fleet-api.ts';
import { planOf, startWorker } from '../support/fleet-worker.ts';

const plan = `name: nightly
steps:
  - id: make
    working_directory: web
    run: mkdir -p dist && printf hello > dist/page.html && printf '#!/bin/sh' > dist/start && chmod 755 dist/start
    artifacts: [dist/*]
  - id: use
    needs: [make]
    run: cat web/dist/page.html; [ -x web/dist/start ]
`;

describe('the files of a step', () => {
  it('go to the store under their digests, named from the folder of the run', async () => {
    const api = await createFleetApi();
    const job = api.addJob(api.addRun({ plan }), 'make');
    startWorker(api, { cwd: createFolder({ 'web/.keep': '' }) });
    expect(await api.ended(job)).toMatchObject({
      status: 'succeeded',
      artifacts: ['artifacts/make/dist/page.html', 'artifacts/make/dist/start'],
    });
    const { sha256 } = api.addBlob('hello');
    expect([...job.handed].sort((a, b) => a.path.localeCompare(b.path))).toEqual([
      { path: 'web/dist/page.html', sha256, size: 5, mode: expect.any(Number) },
      { path: 'web/dist/start', sha256: expect.any(String), size: 9, mode: 0o755 },
    ]);
    expect([...api.blobs.values()].map(String)).toEqual(expect.arrayContaining(['hello', '#!/bin/sh']));
  });

  it('are not sent again where the store has them', async () => {
    const api = await createFleetApi();
    api.addBlob('hello');
    const job = api.addJob(api.addRun({ plan }), 'make');
    startWorker(api, { cwd: createFolder({ 'web/.keep': '' }) });
    await api.ended(job);
    expect(api.asked.filter((line) => line.startsWith('PUT /blobs'))).toHaveLength(1);
  });

  it('are put in place before a step that needs them, unless they are there', async () => {
    const api = await createFleetApi();
    const [page, start] = [api.addBlob('hello'), api.addBlob('#!/bin/sh')];
    const artifacts = [
      { task: 'make', path: 'web/dist/page.html', ...page, mode: 0o644 },
      { task: 'make', path: 'web/dist/start', ...start, mode: 0o755 },
    ];
    const cwd = createFolder({ 'web/dist/page.html': 'hello' });
    const job = api.addJob(api.addRun({ plan }), 'use', { artifacts });
    startWorker(api, { cwd });
    expect(await api.ended(job)).toMatchObject({ status: 'succeeded', log_excerpt: 'hello' });
    expect(statSync(join(cwd, 'web/dist/start')).mode & 0o777).toBe(0o755);
    expect(api.asked.filter((line) => line.startsWith('GET /blobs'))).toEqual([`GET /blobs/${start.sha256}`]);
  });

  it('wait for a store that does not take them now, and the worker says so once', async () => {
    const api = await createFleetApi();
    let tries = 0;
    api.trouble((asked) => (asked.startsWith('HEAD /blobs') && ++tries <= 2 ? 503 : undefined));
    const job = api.addJob(api.addRun({ plan }), 'make');
    const worker = startWorker(api, { cwd: createFolder({ 'web/.keep': '' }) });
    expect(await api.ended(job)).toMatchObject({ status: 'succeeded' });
    expect(worker.notes).toEqual([
      'The store of artifacts: the API answered 503; it is asked again.',
      'The store of artifacts answers again.',
    ]);
  });

  it('that the store has no room for fail the step, which says so', async () => {
    const api = await createFleetApi({ room: 6 });
    const job = api.addJob(api.addRun({ plan }), 'make');
    startWorker(api, { cwd: createFolder({ 'web/.keep': '' }) });
    expect(await api.ended(job)).toMatchObject({
      status: 'failed',
      reason: null,
      exit_code: 0,
      message: 'Its artifacts could not be kept: the store of artifacts is full.',
    });
    expect(job.handed).toEqual([]);
  });

  it('are sent until they arrive', async () => {
    const api = await createFleetApi();
    const job = api.addJob(api.addRun({ plan }), 'make');
    let failed = 0;
    api.trouble((asked) => (asked.startsWith('PUT /blobs') && failed++ < 2 ? 'drop' : undefined));
    startWorker(api, { cwd: createFolder({ 'web/.keep': '' }) });
    expect(await api.ended(job)).toMatchObject({ status: 'succeeded' });
    expect(job.handed).toHaveLength(2);
  });

  it('that cannot be had give the step back', async () => {
    const api = await createFleetApi();
    const missing = { task: 'make', path: 'web/dist/page.html', sha256: 'a'.repeat(64), size: 5, mode: 0o644 };
    const run = api.addRun({ plan });
    const job = api.addJob(run, 'use', { artifacts: [missing] });
    startWorker(api);
    const [refusal] = await api.until(() => job.refusals.length > 0 && job.refusals);
    expect(refusal).toMatchObject({
      kind: 'artifact',
      reason:
        'web/dist/page.html of make cannot be had: the API does not have it; all its servers need the same FLEET_BLOBS',
    });
  });

  it('never leave the folder of the run', async () => {
    const api = await createFleetApi();
    const cwd = createFolder();
    const job = api.addJob(api.addRun({ plan }), 'use', {
      artifacts: [{ task: 'make', path: 'web/../../outside', ...api.addBlob('x'), mode: 0o644 }],
    });
    startWorker(api, { cwd });
    const [refusal] = await api.until(() => job.refusals.length > 0 && job.refusals);
    expect(refusal).toMatchObject({ kind: 'artifact', reason: expect.stringContaining('outside of the run’s folder') });
    expect(existsSync(join(cwd, '../outside'))).toBe(false);
  });

  it.each(['.git/hooks/post-checkout', 'web/.GIT/config', 'link/page.html', 'link/deep/page.html'])(
    'are not laid where they would do harm: %s',
    async (path) => {
      const api = await createFleetApi();
      const [cwd, elsewhere] = [createFolder(), createFolder()];
      symlinkSync(elsewhere, join(cwd, 'link'));
      const artifacts = [{ task: 'make', path, ...api.addBlob('x'), mode: 0o755 }];
      const job = api.addJob(api.addRun({ plan }), 'use', { artifacts });
      startWorker(api, { cwd });
      const [refusal] = await api.until(() => job.refusals.length > 0 && job.refusals);
      expect(refusal).toMatchObject({ kind: 'artifact', reason: expect.stringMatching(/^.* would lie /) });
      expect(readdirSync(elsewhere)).toEqual([]);
      expect(existsSync(join(cwd, path))).toBe(false);
    },
  );

  it('that are something else than their digest leave what was there', async () => {
    const api = await createFleetApi();
    const page = api.addBlob('hello');
    api.blobs.set(page.sha256, Buffer.from('other'));
    const cwd = createFolder({ 'page.html': 'mine' });
    const job = api.addJob(api.addRun({ plan }), 'use', {
      artifacts: [{ task: 'make', path: 'page.html', ...page, mode: 0o644 }],
    });
    startWorker(api, { cwd });
    const [refusal] = await api.until(() => job.refusals.length > 0 && job.refusals);
    expect(refusal?.reason).toContain('what the API sent is something else');
    expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toBe('mine');
  });

  it('of a worker leave nothing in its state directory', async () => {
    const api = await createFleetApi();
    const cwd = createFolder({ 'web/.keep': '' });
    const job = api.addJob(api.addRun({ plan }), 'make');
    const worker = startWorker(api, { cwd });
    await api.ended(job);
    worker.drain();
    await worker.done;
    expect(existsSync(join(cwd, '.orchestrator/fleet/workers'))).toBe(true);
    expect(readdirSync(join(cwd, '.orchestrator/fleet'))).toEqual(['workers']);
    expect(readdirSync(join(cwd, '.orchestrator/fleet/workers'))).toEqual([]);
  });
});

it('what a step needs and this machine lacks gives it back, with the reason', async () => {
  const api = await createFleetApi();
  const secret = `name: n\nsecrets: [SLACK_URL, OTHER]\nsteps:\n  - id: a\n    env: { URL: "\${{ secrets.SLACK_URL }}" }\n    run: exit 0\n`;
  const plugin = 'name: n\nplugins: [./none.mjs]\nsteps:\n  - id: a\n    uses: rocket\n';
  const unknown = 'name: n\nsteps:\n  - id: a\n    uses: rocket\n';
  const said: Record<string, string> = {};
  const worker = startWorker(api);
  for (const [name, text] of Object.entries({ secret, plugin, unknown })) {
    const job = api.addJob(api.addRun({ plan: text, runId: name }), 'a');
    const [refusal] = await api.until(() => job.refusals.length > 0 && job.refusals);
    said[name] = `${refusal?.kind}: ${refusal?.reason.replace(worker.cwd, '/project')}`;
  }
  expect(said).toMatchInlineSnapshot(`
    {
      "plugin": "runner: The plugin ./none.mjs cannot be loaded: there is no file /project/none.mjs",
      "secret": "secret: no secret SLACK_URL here",
      "unknown": "runner: the plan cannot be read here: There is no step runner "rocket".",
    }
  `);
  const file = `name: n\nsecrets: [KEY]\nsteps:\n  - id: a\n    env_file: .env\n    env: { K: "\${{ secrets.KEY }}" }\n    run: '[ "$K" = word ]'\n`;
  writeFileSync(join(worker.cwd, '.env'), 'KEY=word\n');
  const job = api.addJob(api.addRun({ plan: file, runId: 'file' }), 'a');
  expect(await api.ended(job)).toMatchObject({ status: 'succeeded' });
  const fine = api.addJob(api.addRun({ plan: planOf({ a: 'exit 0' }), runId: 'fine' }), 'a');
  await api.ended(fine);
});
