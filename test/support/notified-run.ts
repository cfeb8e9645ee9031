import { loadPlanText } from '../../src/graph/load-plan.ts';
import { listAttempts } from '../../src/journal/read.ts';
import { runPlan } from '../../src/launch/run-plan.ts';
import { type NotificationsOptions, notificationsFor } from '../../src/notify/notifications-for.ts';
import type { Delivery, Notifier, NotifierCall } from '../../src/notify/notifier.ts';
import type { Run } from '../../src/run/run.ts';
import type { StepCall, StepResult } from '../../src/steps/step-runner.ts';
import { createSystem } from '../../src/system/system.ts';
import { createFolder } from './cli.ts';

/** A notifier that keeps what it is given. */
export interface Pager extends Notifier {
  readonly calls: NotifierCall[];
  readonly titles: () => string[];
}

/** Makes one, `pager`; `answer` says what becomes of each message. */
export function createPager(
  answer: (call: NotifierCall) => Promise<Delivery> | Delivery = () => ({ outcome: 'delivered', where: 'here' }),
): Pager {
  const calls: NotifierCall[] = [];
  return {
    name: 'pager',
    calls,
    titles: () => calls.map(({ message }) => message.title),
    send: async (call) => {
      calls.push(call);
      return answer(call);
    },
  };
}

/** A run that was told of. */
export interface Told {
  readonly run: Run;
  readonly notes: string[];
  readonly delivered: string[];
  readonly took: number;
}

/** Runs `steps` (ids, run by `step`) under the rule, told by `pager`. */
export async function told(
  rule: string,
  ids: readonly string[],
  pager: Pager,
  step: (call: StepCall) => StepResult | Promise<StepResult>,
  more: Partial<NotificationsOptions> & {
    cwd?: string;
    env?: Record<string, string>;
    runId?: string;
    steps?: string;
  } = {},
): Promise<Told> {
  const { cwd = createFolder(), env = {}, runId = 'r', steps: given, ...options } = more;
  const steps = given ?? ids.map((id) => `  - { id: ${id}, uses: fake }\n`).join('');
  const text = `name: nightly\nsecrets: [KEY]\nparams: { loud: { type: boolean, default: true } }\nnotifiers: [{ uses: pager, ${rule} }]\nsteps:\n${steps}`;
  const known = { runners: [{ name: 'fake' }], notifiers: [{ name: 'pager' }] };
  const loaded = await loadPlanText(text, 'p.yml', known);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const system = createSystem({ cwd, env });
  const notes: string[] = [];
  const delivered: string[] = [];
  const people = await notificationsFor({
    plan: loaded.graph,
    system,
    notifiers: [pager],
    earlier: async () => (await listAttempts(system, `${cwd}/.orchestrator`)).map(({ run }) => run),
    onNote: (note) => notes.push(note),
    onDelivered: (task) => delivered.push(task),
    ...options,
  });
  const runners = [{ name: 'fake', run: async (call: StepCall) => step(call) }];
  const began = performance.now();
  const run = await runPlan(loaded.graph, {
    system,
    runId,
    runners,
    observers: people ? [people.observer] : [],
    notes: people?.notes ?? [],
  });
  return { run, notes, delivered, took: performance.now() - began };
}
