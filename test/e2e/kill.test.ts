import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readEvents, readRun } from '../../src/journal/read.ts';
import { createSystem } from '../../src/system/system.ts';
import { builtCommandLine } from '../support/build.ts';

const STEPS = 12;
const MOMENTS = 50;

/** Three rows of steps, each needing one before it; every step leaves a line each time it runs. */
function plan(): string {
  const step = (index: number): string => {
    const needs = index < 3 ? '' : `, needs: [s${index - 3}]`;
    return `  - { id: s${index}${needs}, run: "echo s${index} >> ran; sleep 0.0${index % 4}" }`;
  };
  return `name: killed\nrun_id: killed\nmax_parallel: 2\nsteps:\n${Array.from({ length: STEPS }, (_, index) => step(index)).join('\n')}\n`;
}

interface Ended {
  readonly status: number | null;
  readonly shown: string;
}

function call(cli: string, args: readonly string[], cwd: string, killAfter?: number): Promise<Ended> {
  const child = spawn(process.execPath, [cli, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let shown = '';
  child.stderr.on('data', (bytes: Buffer) => {
    shown += bytes.toString();
  });
  if (killAfter !== undefined) void wait(killAfter).then(() => child.kill('SIGKILL'));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, shown })));
}

function stepsShownAsDone(shown: string): string[] {
  return [...shown.matchAll(/^✓ (s\d+) succeeded/gm)].map(([, step]) => step ?? '');
}

function ran(folder: string): string[] {
  const path = join(folder, 'ran');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
}

async function killAndResume(cli: string, killAfter: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  try {
    writeFileSync(join(folder, 'plan.yml'), plan());
    const system = createSystem({ cwd: folder });
    const state = join(folder, '.orchestrator');
    const killed = await call(cli, ['run', 'plan.yml'], folder, killAfter);
    const before = await readRun(system, state, 'killed');
    const done = [...(before?.run.tasks.values() ?? [])]
      .filter(({ status }) => status === 'succeeded')
      .map(({ task }) => task);
    // What was shown to a person had been written before.
    for (const step of stepsShownAsDone(killed.shown)) expect(done).toContain(step);
    appendFileSync(join(folder, 'ran'), 'resumed\n');
    const again = await call(cli, before ? ['resume'] : ['run', 'plan.yml'], folder);
    expect(again.status, again.shown).toBe(0);
    const after = await readRun(system, state, 'killed');
    expect([...(after?.run.tasks.values() ?? [])].map(({ status }) => status)).toEqual(Array(STEPS).fill('succeeded'));
    const lines = ran(folder);
    const afterResume = lines.slice(lines.indexOf('resumed') + 1);
    for (const step of done) expect(afterResume).not.toContain(step);
    expect(new Set(lines.filter((line) => line !== 'resumed')).size).toBe(STEPS);
    if (before) expect((await readEvents(system, before.folder)).at(-1)?.type).toBe('run_ended');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test(`killed at ${MOMENTS} moments and resumed: all steps done, none that had succeeded is run again`, async () => {
  const { cli } = await builtCommandLine();
  const warm = mkdtempSync(join(tmpdir(), 'kill-'));
  onTestFinished(() => rmSync(warm, { recursive: true, force: true }));
  writeFileSync(join(warm, 'plan.yml'), plan());
  const began = performance.now();
  await call(cli, ['run', 'plan.yml'], warm);
  const whole = performance.now() - began;
  // Spread over the whole life of the process, its start and its end included, and off the beat of the steps.
  const moments = Array.from({ length: MOMENTS }, (_, index) => ((index + Math.random()) / MOMENTS) * whole);
  const queue = moments.entries();
  const worker = async (): Promise<void> => {
    for (const [, moment] of queue) await killAndResume(cli, moment);
  };
  await Promise.all([worker(), worker(), worker()]);
}, 240_000);
