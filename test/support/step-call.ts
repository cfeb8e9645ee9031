import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StepCall, StepSettings } from '../../src/steps/step-runner.ts';
import { createSystem, type System } from '../../src/system/system.ts';

/** A call of a runner in a folder of its own, with what it printed and remarked. */
export interface TestCall {
  readonly call: StepCall;
  readonly folder: string;
  stop(): void;
  /** Resolves when it prints for the first time. */
  readonly firstPrint: Promise<void>;
  printed(stream?: 'stdout' | 'stderr'): string;
  readonly notes: readonly string[];
}

let calls = 0;

/** A call on the real system. Everything it starts carries a trail of its own, `trail` of the call's environment. */
export function createTestCall(settings: StepSettings, parts: Partial<StepCall> = {}): TestCall {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'step-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const stop = new AbortController();
  const printed = { stdout: '', stderr: '' };
  const notes: string[] = [];
  let hasPrinted = (): void => undefined;
  const firstPrint = new Promise<void>((resolve) => {
    hasPrinted = resolve;
  });
  const system: System = parts.system ?? createSystem();
  const { env, ...rest } = parts;
  const call: StepCall = {
    run_id: 'test',
    attempt: 1,
    plan: { name: 'test', path: 'test.yml' },
    task: 'work',
    try: 1,
    settings,
    env: { ...withoutTrail(system.env), ORCHESTRATOR_TRAIL: `/test-${process.pid}-${calls++}/`, ...env },
    cwd: folder,
    outputFile: join(folder, 'outputs', 'work.1'),
    signal: stop.signal,
    system,
    print: (stream, bytes) => {
      printed[stream] += Buffer.from(bytes as Uint8Array).toString();
      hasPrinted();
    },
    note: (message) => notes.push(message),
    ...rest,
  };
  return { call, folder, notes, firstPrint, stop: () => stop.abort(), printed: (stream = 'stdout') => printed[stream] };
}

/** Pids of what the call started that still lives. */
export function leftOf({ env, system }: StepCall): Promise<number[]> {
  return system.processes.tagged(`ORCHESTRATOR_TRAIL=${env.ORCHESTRATOR_TRAIL}`);
}

function withoutTrail(env: System['env']): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('ORCHESTRATOR_')));
}
