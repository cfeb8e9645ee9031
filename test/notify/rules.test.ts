import { describe, expect, it } from 'vitest';
import { loadPlanText } from '../../src/graph/load-plan.ts';
import { runPlan } from '../../src/launch/run-plan.ts';
import { notificationsFor } from '../../src/notify/notifications-for.ts';
import type { Run } from '../../src/run/run.ts';
import type { StepResult } from '../../src/steps/step-runner.ts';
import { createSystem } from '../../src/system/system.ts';
import { createFolder } from '../support/cli.ts';
import { createPager, told } from '../support/notified-run.ts';
import { HOSTILE } from '../support/notify.ts';

const fails = (): StepResult => ({ status: 'failed', exit_code: 1 });
const works = (): StepResult => ({ status: 'succeeded', exit_code: 0 });
const waits = (): StepResult => ({ status: 'awaiting_approval' });

describe('what is told', () => {
  it('by default: each task that waits, and the run that failed', async () => {
    const pager = createPager();
    await told('with: {}', ['a', 'b', 'c'], pager, ({ task }) => (task === 'c' ? fails() : waits()));
    expect(pager.titles()).toEqual(['Task a awaits approval', 'Task b awaits approval', 'Run r failed']);
  });

  it('of a bad night one message: tasks that failed are folded', async () => {
    const pager = createPager();
    await told('on: [failed], per: task', ['a', 'b', 'c'], pager, ({ task }) => (task === 'b' ? works() : fails()));
    expect(pager.titles()).toEqual(['Run r failed']);
    expect(pager.calls[0]?.message.lines).toEqual(['a failed (exit code 1)', 'c failed (exit code 1)']);
  });

  it('of each task alone where no digest is wanted', async () => {
    const pager = createPager();
    await told('on: [failed], per: task, digest: false', ['a', 'b'], pager, fails);
    expect(pager.titles()).toEqual(['Task a failed', 'Task b failed']);
  });

  it('of each task alone in the original’s format', async () => {
    const pager = createPager();
    await told('on: [failed], per: task, format: seed', ['a', 'b'], pager, fails);
    expect(pager.calls.map(({ format, message }) => [format, message.facts.task])).toEqual([
      ['seed', 'a'],
      ['seed', 'b'],
    ]);
  });

  it('started, succeeded and finished, one message for one event', async () => {
    const pager = createPager();
    await told('on: [started, succeeded, finished]', ['a'], pager, works);
    expect(pager.titles()).toEqual(['Run r started', 'Run r succeeded']);
    expect(pager.calls[1]?.message.lines).toEqual(['1 task, none of them failed.']);
  });

  it('no more than 25 messages one by one; the rest is folded', async () => {
    const pager = createPager();
    const ids = Array.from({ length: 40 }, (_, index) => `s${index}`);
    await told('on: [failed], per: task, digest: false', ids, pager, fails);
    expect(pager.calls).toHaveLength(26);
    expect(pager.calls.at(-1)?.message.facts.tasks).toHaveLength(15);
    expect(pager.calls.at(-1)?.message.lines.at(-1)).toBe('and 5 more');
  });

  it('nothing of a failure the plan tolerates', async () => {
    const pager = createPager();
    await told('on: [failed], per: task', [], pager, fails, {
      steps: '  - { id: a, uses: fake, continue_on_error: true }\n',
    });
    expect(pager.titles()).toEqual([]);
  });
});

describe('a condition', () => {
  it.each([
    ["steps.a.status == 'failed'", 1],
    ["steps.a.status == 'succeeded'", 0],
    ['failure()', 1],
    ['success()', 0],
    ['${{ params.loud }}', 1],
    ["run.id == 'other'", 0],
  ])('%s', async (condition, count) => {
    const pager = createPager();
    await told(`on: [failed], if: "${condition}"`, ['a'], pager, fails);
    expect(pager.calls).toHaveLength(count);
  });
});

describe('from earlier runs', () => {
  it('a run that succeeds after one that failed has recovered, once', async () => {
    const cwd = createFolder();
    const pager = createPager();
    const rule = 'on: [recovered, succeeded]';
    for (const [runId, step] of [
      ['1', works],
      ['2', fails],
      ['3', works],
      ['4', works],
    ] as const)
      await told(rule, ['a'], pager, step, { cwd, runId });
    expect(pager.titles()).toEqual([
      'Run 1 succeeded',
      'Run 3 succeeded again, after one that failed',
      'Run 4 succeeded',
    ]);
  });

  it('a task is slow beside the median of successful runs', async () => {
    const pager = createPager();
    const durations = [100, 110, 90, 100];
    const template = (await told('on: [slow]', ['a', 'b'], pager, works)).run;
    const earlier = durations.map((duration_ms, index) => withDuration(template, `e${index}`, 'a', duration_ms));
    await told(
      'on: [slow]',
      ['a', 'b'],
      pager,
      async ({ task }) => {
        if (task === 'a') await new Promise((resolve) => setTimeout(resolve, 1_300));
        return works();
      },
      { earlier: async () => earlier },
    );
    expect(pager.titles()).toEqual(['Run r was slower than usual']);
    expect(pager.calls[0]?.message.lines).toEqual([
      expect.stringMatching(/^a took \d+(\.\d)?s; it usually takes 0\.1s$/),
    ]);
    await told('on: [slow]', ['a'], pager, works, { earlier: async () => earlier.slice(0, 2) });
    expect(pager.calls).toHaveLength(1);
  });
});

function withDuration(run: Run, run_id: string, id: string, duration_ms: number): Run {
  const task = run.tasks.get(id);
  if (task === undefined) throw new Error(id);
  return { ...run, run_id, tasks: new Map([[id, { ...task, duration_ms }]]) };
}

describe('who is told when', () => {
  it('says which tasks people were told of, after it was delivered alone', async () => {
    const pager = createPager(({ message }) =>
      message.title.includes(' a ') ? { outcome: 'failed', why: 'no.' } : { outcome: 'delivered', where: 'x' },
    );
    const { delivered, notes } = await told('on: [awaiting_approval]', ['a', 'b'], pager, waits);
    expect(delivered).toEqual(['b']);
    expect(notes).toEqual(['The notifier pager could not tell "Task a awaits approval": no.']);
  });

  it('a notifier that hangs holds the run no longer than its patience', async () => {
    const pager = createPager(() => new Promise(() => undefined));
    const { run, notes } = await told('on: [failed]', ['a'], pager, fails, { patience: 200 });
    expect(run.status).toBe('failed');
    expect(notes).toEqual(['Nobody was told in time: Run r failed.']);
  });

  it('nor does one that asks to come back much later, and its own reason is told', async () => {
    const pager = createPager(() => ({ outcome: 'failed', why: 'It answered 429.', again: { after: 60_000 } }));
    const { run, took, notes } = await told('on: [failed]', ['a'], pager, fails, { patience: 200 });
    expect([run.status, took < 60_000]).toEqual(['failed', true]);
    expect(notes).toEqual(['The notifier pager could not tell "Run r failed": It answered 429.']);
  });

  it('a notifier that throws is a note, and the next message is sent', async () => {
    let count = 0;
    const pager = createPager(() => {
      count += 1;
      if (count === 1) throw new Error('boom');
      return { outcome: 'delivered', where: 'x' };
    });
    const { notes, run } = await told('on: [started, failed]', ['a'], pager, fails);
    expect([run.status, notes, count]).toEqual([
      'failed',
      ['The notifier pager could not tell "Run r started": pager broke: boom'],
      2,
    ]);
  });

  it('no sign that ends a line or turns it round, whatever a task has written', async () => {
    const pager = createPager();
    const message = `${HOSTILE}\r\nBcc: eve@evil.example \u001b[31mred \u2067`;
    await told('on: [failed, awaiting_approval]', ['a', 'b'], pager, ({ task, print }) => {
      print('stdout', `${message}\n`.repeat(2_000));
      return task === 'a' ? { status: 'failed', message, exit_code: 1 } : { status: 'awaiting_approval', message };
    });
    expect(pager.calls).toHaveLength(2);
    for (const { title, lines, fields, excerpt } of pager.calls.map((call) => call.message)) {
      expect(JSON.stringify([title, lines, fields])).not.toMatch(/\\[rnu]|[\u202A-\u202E\u2066-\u2069]/);
      expect(excerpt?.text ?? '').not.toMatch(/[\r\u202A-\u202E\u2066-\u2069]/);
      expect(excerpt?.text ?? '').not.toContain('\u001b');
      expect((excerpt?.text ?? '').length).toBeLessThanOrEqual(2_500);
    }
  });

  it('nothing with a secret in it, however it got there', async () => {
    const pager = createPager(({ message }) => ({ outcome: 'failed', why: `${JSON.stringify(message)} s3cr3t-key` }));
    const { notes } = await told(
      'on: [failed], with: { token: "${{ secrets.KEY }}" }',
      ['a'],
      pager,
      () => ({ status: 'failed', message: 'with s3cr3t-key', exit_code: 1 }),
      { env: { KEY: 's3cr3t-key' } },
    );
    expect(pager.calls[0]?.settings).toEqual({ token: 's3cr3t-key' });
    expect(JSON.stringify([pager.calls[0]?.message, notes])).not.toContain('s3cr3t-key');
  });
});

describe('a plan', () => {
  it('without notifiers opens nothing', async () => {
    const loaded = await loadPlanText('name: n\nsteps: [{ id: a, command: x }]\n', 'p.yml');
    if (!loaded.ok) throw new Error('bad');
    expect(await notificationsFor({ plan: loaded.graph, system: createSystem() })).toBeUndefined();
  });

  it('whose notifier nobody knows is refused, with the near name', async () => {
    const loaded = await loadPlanText(
      'name: n\nnotifiers: [{ uses: slak }]\nsteps: [{ id: a, command: x }]\n',
      'p.yml',
      { notifiers: [{ name: 'slak' }] },
    );
    if (!loaded.ok) throw new Error('bad');
    await expect(notificationsFor({ plan: loaded.graph, system: createSystem() })).rejects.toMatchObject({
      code: 'usage',
      cure: 'Did you mean "slack"?',
    });
  });

  it('that nobody sends for says so', async () => {
    const loaded = await loadPlanText(
      'name: n\nnotifiers: [{ uses: slack, with: { webhook: x } }]\nsteps: [{ id: a, run: "true" }]\n',
      'p.yml',
    );
    if (!loaded.ok) throw new Error('bad');
    const run = await runPlan(loaded.graph, { system: createSystem({ cwd: createFolder() }) });
    expect(run.notes.map(({ message }) => message)).toEqual(['Nothing here sends its notifications (slack).']);
  });
});
