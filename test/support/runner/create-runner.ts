import { type JobFacts, jobEnvironment } from './environment.ts';
import { createMachine, type Machine } from './machine.ts';
import { type ActionFile, inputVariables, readActionFile } from './protocol/action-file.ts';
import { createMasks, type Masks } from './protocol/masks.ts';
import type { ArtifactService } from './services/artifact-service.ts';
import type { IdentityEndpoint } from './services/identity-endpoint.ts';
import { type RunningStep, type StepResult, startStep } from './step.ts';

/** A job with one action in it. */
export interface RunnerOptions extends JobFacts {
  /** Folder of the action. */
  readonly action: string;
  /** The Node program the runner brings along. */
  readonly node: string;
  /** Fills the empty workspace of a fresh machine. */
  checkout(workspace: string): void;
  readonly artifacts?: ArtifactService;
  /** Where the job has the permission `id-token`. */
  readonly identity?: IdentityEndpoint;
  /** What the job's `env:` says. */
  readonly env?: Readonly<Record<string, string>>;
  /** Secrets of the workflow, hidden from the start. */
  readonly secrets?: readonly string[];
  readonly debug?: boolean;
}

/** What a step of the job is given. */
export interface StepOptions {
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** The action's main step at work. */
export interface ActionStep extends Omit<RunningStep, 'ended'> {
  readonly ended: Promise<ActionResult>;
}

/** A main step that is over, with its post step. */
export interface ActionResult extends StepResult {
  /** Runs the post step, with the state of the main one. */
  post(): Promise<StepResult>;
}

/** A runner of one job. */
export interface Runner {
  readonly machine: Machine;
  startStep(options?: StepOptions): ActionStep;
  runStep(options?: StepOptions): Promise<ActionResult>;
  /** The job is run again: another machine, the same workflow run. */
  again(): void;
  /** Ends what is left and removes all machines. */
  close(): void;
}

/** Makes a runner; the machine of its first attempt is ready. */
export function createRunner(options: RunnerOptions): Runner {
  const action = readActionFile(options.action);
  const machines = [createMachine(1, options.checkout)];
  let masks = jobMasks(options);
  const machine = (): Machine => machines.at(-1) as Machine;
  const start = ({ with: given = {}, env = {} }: StepOptions = {}): ActionStep => {
    const variables = { ...jobEnvironment(options, machine(), options.action), ...options.env, ...env };
    return startAction({ ...options, variables, given, action, masks, machine: machine() });
  };
  return {
    get machine() {
      return machine();
    },
    startStep: start,
    runStep: (step) => start(step).ended,
    again: () => {
      machines.push(createMachine(machines.length + 1, options.checkout));
      masks = jobMasks(options);
    },
    close: () => {
      for (const one of machines) one.remove();
    },
  };
}

function jobMasks({ github, artifacts, identity, secrets = [] }: RunnerOptions): Masks {
  const masks = createMasks();
  const own = [github.token, artifacts?.token ?? '', identity?.token ?? '', ...secrets];
  for (const secret of own.filter((one) => one !== '')) masks.add(secret);
  return masks;
}

interface ActionStart extends Omit<RunnerOptions, 'action'> {
  readonly action: ActionFile;
  readonly variables: Readonly<Record<string, string>>;
  readonly given: Readonly<Record<string, string>>;
  readonly machine: Machine;
  readonly masks: Masks;
}

function startAction(options: ActionStart): ActionStep {
  const { action, artifacts, identity, given, masks, machine, node, debug = false } = options;
  const warnings: string[] = [];
  const token = options.github.token;
  const env = {
    ...options.variables,
    ...inputVariables(action, given, { token, warn: (message) => warnings.push(message) }),
    ...(artifacts === undefined ? {} : { ACTIONS_RUNTIME_TOKEN: artifacts.token, ACTIONS_RESULTS_URL: artifacts.url }),
    ...(artifacts === undefined ? {} : { ACTIONS_RUNTIME_URL: artifacts.url }),
    ...(identity === undefined
      ? {}
      : { ACTIONS_ID_TOKEN_REQUEST_URL: identity.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: identity.token }),
    ...(debug ? { RUNNER_DEBUG: '1' } : {}),
  };
  const shared = { node, masks, machine, debug };
  const main = startStep({ ...shared, script: action.main, env, warnings });
  const post = async (result: StepResult): Promise<StepResult> => {
    if (action.post === undefined) throw new Error('The action has no post entry.');
    const state = Object.fromEntries([...result.state].map(([name, value]) => [`STATE_${name}`, value]));
    return startStep({ ...shared, script: action.post, env: { ...env, ...state }, warnings: [] }).ended;
  };
  return { ...main, ended: main.ended.then((result) => ({ ...result, post: () => post(result) })) };
}
