import { dirname, join } from 'node:path';
import { createFakeSystem } from '../system/fake/fake-system.ts';
import type { Env, OutputStream } from '../system/processes/processes.ts';
import type { System } from '../system/system.ts';
import { checkSettings } from './check-settings.ts';
import { parseOutputFile } from './output/output-file.ts';
import type { StepCall, StepResult, StepRunner, StepSettings } from './step-runner.ts';

/** How a runner is called in a test; all of it has a default. */
export interface RunnerCallOptions {
  /** What the step has under `with`. */
  readonly settings?: StepSettings;
  /** Beside the environment of the system. */
  readonly env?: Env;
  /** Default: the working directory of the system. */
  readonly cwd?: string;
  /** Default: a new fake one. */
  readonly system?: System;
  readonly signal?: AbortSignal;
  readonly task?: string;
  /** From 1. */
  readonly try?: number;
  /** Hears what is printed as it is printed. */
  readonly onPrint?: (stream: OutputStream, text: string) => void;
}

/** What a call of a runner came to. */
export interface RunnerCallEnd {
  readonly result: StepResult;
  /** Outputs of the output file and of the result together, as the run would keep them. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Everything printed, both streams, in order. */
  readonly printed: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly notes: readonly string[];
}

/**
 * Calls a runner as a run would: settings are held against its schema first, a rejection is a failure with its message, outputs are read
 * from the output file.
 */
export async function callRunner(runner: StepRunner, options: RunnerCallOptions = {}): Promise<RunnerCallEnd> {
  const heard: { stream: OutputStream; text: string }[] = [];
  const notes: string[] = [];
  const call = makeCall(options, {
    print: (stream, bytes) => {
      const text = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString();
      heard.push({ stream, text });
      options.onPrint?.(stream, text);
    },
    note: (message) => void notes.push(message),
  });
  await call.system.files.makeDirectory(dirname(call.outputFile));
  const result = await resultOf(runner, call);
  const written = await readOutputs(call);
  const textOf = (stream?: OutputStream): string =>
    heard.map((one) => (stream === undefined || one.stream === stream ? one.text : '')).join('');
  const isSpoilt = typeof written === 'string' && result.status !== 'failed';
  return {
    result: isSpoilt ? { status: 'failed', message: written } : result,
    outputs: { ...(typeof written === 'string' ? {} : written), ...result.outputs },
    printed: textOf(),
    stdout: textOf('stdout'),
    stderr: textOf('stderr'),
    notes,
  };
}

function makeCall(options: RunnerCallOptions, ears: Pick<StepCall, 'print' | 'note'>): StepCall {
  const system = options.system ?? createFakeSystem();
  const task = options.task ?? 'work';
  const number = options.try ?? 1;
  const outputFile = join(system.cwd, '.orchestrator', 'outputs', `${task}.${number}`);
  return {
    run_id: 'test',
    attempt: 1,
    plan: { name: 'test', path: 'test.yml' },
    task,
    try: number,
    settings: options.settings ?? {},
    env: { ...system.env, ORCHESTRATOR_TRAIL: `/test/${task}/`, ORCHESTRATOR_OUTPUT: outputFile, ...options.env },
    cwd: options.cwd ?? system.cwd,
    outputFile,
    signal: options.signal ?? new AbortController().signal,
    system,
    ...ears,
  };
}

async function resultOf(runner: StepRunner, call: StepCall): Promise<StepResult> {
  const fault = await checkSettings(runner, call.settings);
  if (fault !== undefined) return { status: 'failed', reason: 'not_started', message: fault };
  try {
    return await runner.run(call);
  } catch (thrown) {
    return { status: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

async function readOutputs({ outputFile, system }: StepCall): Promise<Readonly<Record<string, string>> | string> {
  if (!system.files.exists(outputFile)) return {};
  const parsed = parseOutputFile(await system.files.read(outputFile));
  return parsed.ok ? parsed.outputs : parsed.message;
}
