import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './machine.ts';
import { startNode } from './node-process.ts';
import { FILE_COMMANDS, readPairs, readPathFile, readSummary } from './protocol/file-commands.ts';
import type { Masks } from './protocol/masks.ts';
import { type Annotation, createStepLog, type Group, type StepLog } from './protocol/step-log.ts';

/** All outputs of a job together, in bytes of UTF-16. */
const OUTPUT_LIMIT = 1_024 * 1_024;

/** A step that is over, as the runner saw it. */
export interface StepResult {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** True where the step counts as failed. */
  readonly failed: boolean;
  /** ms from its start to its end. */
  readonly ms: number;
  readonly outputs: Readonly<Record<string, string>>;
  /** The outputs as a following job gets them: none with a secret in it, and none at all beyond 1 MiB. */
  readonly jobOutputs: Readonly<Record<string, string>>;
  /** Empty where it was refused. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** All annotations that were given, those dropped too. */
  readonly given: StepLog['given'];
  readonly groups: readonly Group[];
  /** As the page shows it. */
  readonly log: string;
  readonly masks: ReadonlySet<string>;
  readonly state: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  /** True where commands were still stopped at its end. */
  readonly leftStopped: boolean;
}

/** A step at work. */
export interface RunningStep {
  readonly pid: number | undefined;
  /** Resolves once the log holds a text; rejects where the step ends without it. */
  prints(text: string): Promise<void>;
  /** Cancels as the runner does. */
  cancel(): void;
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<StepResult>;
}

/** What a step needs. */
export interface StepStart {
  readonly node: string;
  readonly script: string;
  readonly machine: Machine;
  readonly masks: Masks;
  readonly env: Readonly<Record<string, string>>;
  readonly debug: boolean;
  /** What the runner itself warns of before the step. */
  readonly warnings: readonly string[];
}

/** Starts a step with files of its own, and reads all it says. */
export function startStep({ node, script, machine, masks, env, debug, warnings }: StepStart): RunningStep {
  const files = stepFiles(machine);
  const log = createStepLog({ masks, workspace: machine.workspace, debug });
  for (const message of warnings) log.annotate({ kind: 'warning', message });
  const waiting = new Set<() => void>();
  const child = startNode(node, script, {
    cwd: machine.workspace,
    env: { ...env, ...files },
    line: (text) => {
      log.line(text);
      for (const look of waiting) look();
    },
  });
  const ended = child.ended.then((end) => resultOf(end, log, files, masks));
  const prints = (text: string): Promise<void> =>
    new Promise((done, fail) => {
      const look = (): void => {
        if (!log.lines.some((line) => line.includes(text))) return;
        waiting.delete(look);
        done();
      };
      waiting.add(look);
      look();
      void ended.then(({ log: whole }) => fail(new Error(`It ended without printing ${text}:\n${whole}`)));
    });
  return { pid: child.pid, prints, cancel: child.cancel, signal: child.signal, ended };
}

type Files = Record<keyof typeof FILE_COMMANDS, string>;

function stepFiles({ temp }: Machine): Files {
  const folder = join(temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const id = randomUUID();
  const files = Object.entries(FILE_COMMANDS).map(([name, prefix]) => [name, join(folder, `${prefix}${id}`)] as const);
  for (const [, path] of files) writeFileSync(path, '');
  return Object.fromEntries(files) as Files;
}

function resultOf(
  { status, signal, ms }: { status: number | null; signal: NodeJS.Signals | null; ms: number },
  log: StepLog,
  files: Files,
  masks: Masks,
): StepResult {
  let broken = log.failed();
  const read = <Value>(command: string, path: string, reader: (path: string) => Value, otherwise: Value): Value => {
    try {
      return reader(path);
    } catch (fault) {
      broken = true;
      log.annotate({ kind: 'error', message: `Unable to process file command '${command}' successfully.` });
      log.annotate({ kind: 'error', message: (fault as Error).message });
      return otherwise;
    }
  };
  const none = new Map<string, string>();
  const env = read('env', files.GITHUB_ENV, (path) => withoutNodeOptions(readPairs(path), log), none);
  const outputs = read('output', files.GITHUB_OUTPUT, readPairs, none);
  const state = read('state', files.GITHUB_STATE, readPairs, none);
  const path = read('path', files.GITHUB_PATH, readPathFile, []);
  const { text: summary, refused } = readSummary(files.GITHUB_STEP_SUMMARY, masks.hide);
  if (refused !== undefined) log.annotate({ kind: 'error', message: refused });
  const all = new Map([...log.outputs, ...outputs]);
  return {
    ...{ exitCode: status, signal, ms, failed: broken || status !== 0, summary, env, path },
    outputs: Object.fromEntries(all),
    jobOutputs: jobOutputs(all, log, masks),
    ...{ annotations: log.annotations, given: log.given, groups: log.groups, masks: masks.values },
    log: log.lines.join('\n'),
    state: new Map([...log.state, ...state]),
    leftStopped: log.stopped(),
  };
}

function withoutNodeOptions(pairs: Map<string, string>, log: StepLog): Map<string, string> {
  if (pairs.delete('NODE_OPTIONS')) {
    log.annotate({ kind: 'error', message: "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command." });
  }
  return pairs;
}

function jobOutputs(outputs: ReadonlyMap<string, string>, log: StepLog, masks: Masks): Record<string, string> {
  const size = [...outputs.values()].reduce((sum, value) => sum + value.length * 2, 0);
  if (size > OUTPUT_LIMIT) {
    log.annotate({ kind: 'error', message: `Outputs exceed the limit of ${OUTPUT_LIMIT} bytes, got ${size}.` });
    return {};
  }
  const kept = [...outputs].filter(([name, value]) => {
    if (value === '' || masks.hide(value) === value) return true;
    log.annotate({ kind: 'warning', message: `Skip output '${name}' since it may contain secret.` });
    return false;
  });
  return Object.fromEntries(kept);
}
