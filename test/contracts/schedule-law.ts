import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUntouched, ready } from '../../src/graph/decide.ts';
import type { StepGraph } from '../../src/graph/graph.ts';
import { tasksToCarry } from '../../src/launch/resume/carry-over.ts';
import { apply, replay } from '../../src/run/apply.ts';
import type { RunEvent } from '../../src/run/event.ts';
import { toRecord } from '../../src/run/record.ts';
import { type Run, stepOutcome, type Task } from '../../src/run/run.ts';
import { graphOf, type StepSketch } from '../support/graph.ts';
import type { FakeRun, FakeStep } from '../support/run-fake.ts';
import { asItHappened } from './as-it-happened.ts';

/** Runs a graph whose steps are functions, wherever that is. */
export type ScheduleDriver = (graph: StepGraph, step: FakeStep, more: DrivenHow) => Promise<FakeRun>;

/** What a run is driven with beside its graph. */
export interface DrivenHow {
  /** Aborting it cancels the run. */
  readonly signal: AbortSignal;
  /** An earlier run of the same driver that this one goes on from, and what it takes over. */
  readonly resumes?: { readonly run: Run; readonly tasks: ReadonlyMap<string, Task> };
}

/** How a law is tried. */
export interface LawTrial {
  /** Examples of each law. */
  readonly runs: { readonly order: number; readonly resume: number };
}

/** An outcome of each step's only try, in a graph. */
export interface World {
  readonly graph: StepGraph;
  /** Outcome of each step's only try, by id. */
  readonly outcomes: Readonly<Record<string, 'succeeded' | 'failed' | 'awaiting_approval'>>;
  /** The run is cancelled after so many starts; undefined means never. */
  readonly cancelAfter: number | undefined;
}

const always = { holds: () => true, enabled: () => true };

/** Graphs of up to 14 steps with everything that bears on their order. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    size: fc.integer({ min: 1, max: 14 }),
    rolls: fc.array(fc.nat(99), { minLength: 60, maxLength: 400, size: 'max' }),
    maxParallel: fc.integer({ min: 1, max: 4 }),
    onFailure: fc.constantFrom('continue' as const, 'stop' as const, 'cancel' as const),
    cancelAfter: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
  })
  .map(({ size, rolls, maxParallel, onFailure, cancelAfter }) => {
    let rolled = 0;
    const dice = (): number => {
      rolled += 1;
      return rolls[rolled % rolls.length] ?? 0;
    };
    const steps = Array.from({ length: size }, (_, index) => randomStep(index, dice));
    const outcomes = Object.fromEntries(steps.map(({ id }) => [id, outcomeOf(dice())]));
    return { graph: graphOf(steps, { maxParallel, onFailure }), outcomes, cancelAfter };
  });

function randomStep(index: number, dice: () => number): StepSketch {
  const isFinally = dice() < 10;
  const earlier = Array.from({ length: index }, (_, one) => `s${one}`);
  const asksStatus = dice() < 15;
  return {
    id: `s${index}`,
    phase: isFinally ? 'finally' : 'main',
    // A main step may not need a finally step; edges to one are simply not drawn here.
    needs: isFinally ? [] : earlier.filter(() => dice() < 30),
    enabled: dice() >= 5,
    continueOnError: dice() < 10,
    ...(asksStatus ? { condition: 'always()', conditionAsksStatus: true } : {}),
    ...(dice() < 20 ? { lock: `lock${dice() % 2}` } : {}),
    ...(dice() < 20
      ? {
          fanOut: {
            kind: 'for_each' as const,
            values: ['a', 'b', 'c'].slice(0, dice() % 4),
            maxParallel: 1 + (dice() % 2),
          },
        }
      : {}),
  };
}

function outcomeOf(die: number): World['outcomes'][string] {
  if (die < 70) return 'succeeded';
  return die < 90 ? 'failed' : 'awaiting_approval';
}

/** Needs on finally steps would be edges no plan may have. */
export function sound({ graph }: World): boolean {
  return graph.nodes.every((node) => node.needs.every((id) => graph.byId.get(id)?.phase === 'main'));
}

interface Watched {
  readonly run: Run;
  readonly events: readonly RunEvent[];
  readonly started: readonly string[];
}

async function watch(
  drive: ScheduleDriver,
  world: World,
  scheduler: fc.Scheduler,
  resumes?: DrivenHow['resumes'],
): Promise<Watched> {
  const started: string[] = [];
  const cancel = new AbortController();
  const step: FakeStep = async ({ task, signal }) => {
    started.push(task);
    if (started.length === world.cancelAfter) cancel.abort();
    await scheduler.schedule(Promise.resolve());
    if (signal.aborted) return { status: 'failed', exit_code: 143 };
    const outcome = world.outcomes[task.replace(/\[.*/, '')] ?? 'succeeded';
    return { status: outcome, exit_code: outcome === 'failed' ? 1 : 0 };
  };
  const finished = drive(world.graph, step, { signal: cancel.signal, ...(resumes === undefined ? {} : { resumes }) });
  const { run, events } = await scheduler.waitFor(finished);
  return { run, events, started };
}

/** The laws of the schedule: whoever drives a run keeps them. */
export function scheduleLaw(drive: () => ScheduleDriver, { runs }: LawTrial): void {
  test('no step runs before its needs, none twice, all end, limits hold, and the journal tells the same story', async () => {
    const driver = drive();
    await fc.assert(
      fc.asyncProperty(worlds.filter(sound), fc.scheduler(), async (world, scheduler) => {
        const { run, events, started } = await watch(driver, world, scheduler);
        expect(new Set(started).size).toBe(started.length);
        holdsOrder(world.graph, asItHappened(events));
        holdsLimits(world.graph, events);
        holdsEnd(world.graph, run);
        expect(toRecord(replay(events) as Run)).toEqual(toRecord(run));
      }),
      { numRuns: runs.order },
    );
  });

  test('a resumed run starts nothing that succeeded, and ends everything else', async () => {
    const driver = drive();
    await fc.assert(
      fc.asyncProperty(worlds.filter(sound), fc.scheduler(), async (world, scheduler) => {
        const first = await watch(driver, world, scheduler);
        const tasks = tasksToCarry(world.graph, world.graph, first.run, {});
        const healed = { ...world, cancelAfter: undefined, outcomes: {} };
        const second = await watch(driver, healed, scheduler, { run: first.run, tasks });
        for (const task of second.started) expect(tasks.has(task)).toBe(false);
        const rerun = new Set(second.started.map(stepOf));
        for (const task of second.run.tasks.values()) {
          if (task.carried_from === null) continue;
          const node = world.graph.byId.get(task.step);
          for (const need of node?.needs ?? []) expect(rerun).not.toContain(need);
          if (node?.phase === 'finally')
            expect([...rerun].filter((id) => world.graph.byId.get(id)?.phase === 'main')).toEqual([]);
        }
        expect(['succeeded', 'awaiting_approval']).toContain(second.run.status);
        const failedBefore = [...first.run.tasks.values()].some(
          ({ status }) => status === 'failed' || status === 'queued',
        );
        if (!failedBefore && first.run.stopping === null) {
          const mains = second.started.filter((task) => first.run.tasks.get(task)?.status === 'succeeded');
          expect(mains).toEqual([]);
        }
        holdsEnd(world.graph, second.run);
      }),
      { numRuns: runs.resume },
    );
  });
}

function stepOf(task: string): string {
  return task.replace(/\[.*/, '');
}

/** No step began before what it needs. */
export function holdsOrder(graph: StepGraph, events: readonly RunEvent[]): void {
  let run: Run | undefined;
  for (const event of events) {
    if (event.type === 'task_started' && run) {
      const node = graph.byId.get(run.tasks.get(event.task)?.step ?? '');
      for (const need of node?.needs ?? [])
        expect(['succeeded', 'passed', 'failed', 'blocked']).toContain(stepOutcome(run, need));
      if (node && !node.conditionAsksStatus) {
        for (const need of node.needs) expect(['succeeded', 'passed']).toContain(stepOutcome(run, need));
      }
      if (node && isUntouched(run, node)) expect(ready(graph, run, always).map(({ id }) => id)).toContain(node.id);
    }
    run = apply(run, event);
    holdsReady(graph, run);
  }
  if (run?.stopping === null) expect(run && ready(graph, run, always)).toEqual([]);
}

// What the pure function calls ready must itself keep the law, at every moment of the run.
function holdsReady(graph: StepGraph, run: Run): void {
  const mains = graph.nodes.filter(({ phase }) => phase === 'main').map(({ id }) => id);
  for (const node of ready(graph, run, always)) {
    const before = node.phase === 'finally' ? [...node.needs, ...mains] : node.needs;
    for (const id of before) expect(['open', 'awaiting']).not.toContain(stepOutcome(run, id));
  }
}

/** Places, locks and those of fan-outs were never taken by too many. */
export function holdsLimits(graph: StepGraph, events: readonly RunEvent[]): void {
  const running = new Set<string>();
  for (const event of events) {
    if (event.type === 'task_started') running.add(event.task);
    if (event.type === 'task_ended') running.delete(event.task);
    expect(running.size).toBeLessThanOrEqual(graph.maxParallel);
    const locks = [...running].flatMap((task) => graph.byId.get(stepOf(task))?.lock ?? []);
    expect(new Set(locks).size).toBe(locks.length);
    for (const node of graph.nodes) {
      const own = [...running].filter((task) => stepOf(task) === node.id).length;
      expect(own).toBeLessThanOrEqual(node.fanOut?.maxParallel ?? 1);
    }
  }
}

/** Nothing runs, and what waits, waits for people. */
export function holdsEnd(graph: StepGraph, run: Run): void {
  expect(run.status).not.toBe('running');
  for (const task of run.tasks.values()) {
    expect(task.status).not.toBe('running');
    if (task.status === 'queued') expect(waitsForPerson(graph, run, task.step, new Set())).toBe(true);
  }
}

function waitsForPerson(graph: StepGraph, run: Run, step: string, seen: Set<string>): boolean {
  if (seen.has(step)) return false;
  seen.add(step);
  const node = graph.byId.get(step);
  const before =
    node?.phase === 'finally'
      ? graph.nodes.filter(({ phase }) => phase === 'main').map(({ id }) => id)
      : (node?.needs ?? []);
  return before.some(
    (id) =>
      stepOutcome(run, id) === 'awaiting' || (stepOutcome(run, id) === 'open' && waitsForPerson(graph, run, id, seen)),
  );
}
