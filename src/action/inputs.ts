import { Fault } from '../errors.ts';
import type { Selection } from '../launch/options.ts';
import { nearest } from '../plan/did-you-mean.ts';
import type { Facts } from './event.ts';
import {
  booleanIn,
  type InputFaults,
  readAddress,
  readBoolean,
  readChoice,
  readCount,
  readDuration,
  readList,
  readMap,
} from './inputs/kinds.ts';
import { type PlanPlace, readPlaces } from './inputs/paths.ts';

/** Everything a workflow asks of the action, checked. */
export interface ActionInputs extends PlanPlace {
  readonly mode: 'run' | 'fleet' | 'worker';
  /** Whether a job that hands its run over stays until that has ended. */
  readonly follow: boolean;
  /** What a worker has, how many steps it does at a time, and after how many ms with nothing to do it ends. */
  readonly labels: readonly string[];
  readonly concurrency: number;
  readonly idleExit: number;
  readonly params: Readonly<Record<string, unknown>>;
  readonly selection: Selection;
  readonly runId?: string;
  readonly maxParallel?: number;
  readonly onFailure?: 'continue' | 'stop' | 'cancel';
  readonly apiBase?: string;
  readonly apiToken?: string;
  readonly apiAuth: 'auto' | 'oidc' | 'token' | 'none';
  readonly githubToken?: string;
  readonly resume: 'auto' | 'never' | 'decision';
  readonly summary: boolean;
  readonly comment: 'auto' | 'never';
  readonly annotations: boolean;
  /** A name in place of the usual one, or whether there is one at all. */
  readonly artifact: boolean | string;
  readonly dryRun: boolean;
  readonly failOn: 'failed' | 'awaiting_approval' | 'never';
}

/** Names of the inputs, as `action.yml` has them. */
export const INPUT_NAMES = [
  'plan',
  'mode',
  'follow',
  'labels',
  'concurrency',
  'idle-exit',
  'working-directory',
  'params',
  'only',
  'skip',
  'from',
  'run-id',
  'max-parallel',
  'on-failure',
  'resume',
  'dry-run',
  'fail-on',
  'summary',
  'comment',
  'annotations',
  'artifact',
  'api-base',
  'api-auth',
  'api-token',
  'github-token',
] as const;

export type InputName = (typeof INPUT_NAMES)[number];

/** How long a worker waits for something to do, ms. */
const USUAL_IDLE_MS = 60_000;

type Env = Readonly<Record<string, string | undefined>>;

/** Reads and checks all inputs at once. Throws one `usage` that names everything that is wrong. */
export async function readInputs(env: Env, facts: Pick<Facts, 'workspace'>): Promise<ActionInputs> {
  const wrong: string[] = [];
  const faults: InputFaults = { add: (input, sentence) => wrong.push(`The input ${input} ${sentence}`) };
  const text = (name: InputName): string => (env[variableOf(name)] ?? '').trim();
  const place = readPlaces(facts.workspace, text('working-directory'), text('plan'), faults, text('mode') !== 'worker');
  const inputs = {
    ...place,
    mode: readChoice('mode', text('mode'), ['run', 'fleet', 'worker'] as const, faults) ?? 'run',
    follow: readBoolean('follow', text('follow'), true, faults),
    labels: readList(text('labels')),
    concurrency: readCount('concurrency', text('concurrency'), faults) ?? 1,
    idleExit: readDuration('idle-exit', text('idle-exit'), faults) ?? USUAL_IDLE_MS,
    params: filledIn(await readMap('params', text('params'), faults)),
    selection: selectionIn(text),
    ...optional('runId', text('run-id') || undefined),
    ...optional('maxParallel', readCount('max-parallel', text('max-parallel'), faults)),
    ...optional(
      'onFailure',
      readChoice('on-failure', text('on-failure'), ['continue', 'stop', 'cancel'] as const, faults),
    ),
    ...apiInputs(text, faults),
    ...optional('githubToken', text('github-token') || undefined),
    resume: readChoice('resume', text('resume'), ['auto', 'never', 'decision'] as const, faults) ?? 'auto',
    summary: readBoolean('summary', text('summary'), true, faults),
    comment: readChoice('comment', text('comment'), ['auto', 'never'] as const, faults) ?? 'auto',
    annotations: readBoolean('annotations', text('annotations'), true, faults),
    artifact: text('artifact') === '' ? true : (booleanIn(text('artifact')) ?? text('artifact')),
    dryRun: readBoolean('dry-run', text('dry-run'), false, faults),
    failOn:
      readChoice('fail-on', text('fail-on'), ['failed', 'awaiting_approval', 'never'] as const, faults) ?? 'failed',
  };
  if (inputs.mode !== 'run' && inputs.apiBase === undefined && text('api-base') === '') {
    faults.add('api-base', `is missing, and mode is ${inputs.mode}: a fleet meets at a task API. Give its address.`);
  }
  if (wrong.length > 0) throw new Fault('usage', wrong.join('\n'));
  return inputs;
}

/** A sentence for each input the workflow gives that there is not. */
export function unknownInputs(env: Env): string[] {
  const known = new Set<string>(INPUT_NAMES.map(variableOf));
  const given = Object.keys(env).filter((name) => name.startsWith('INPUT_') && !known.has(name));
  return given.map((variable) => {
    const name = variable.slice('INPUT_'.length).toLowerCase();
    const near = nearest(name.replaceAll('_', '-'), INPUT_NAMES);
    const cure = near === undefined ? `There are ${INPUT_NAMES.join(', ')}.` : `Did you mean ${near}?`;
    return `There is no input ${name}. ${cure}`;
  });
}

/** The variable in which the runner gives an input: dashes stay. */
export function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

// A form that is sent with an empty field says an empty text: the plan's own default counts.
function filledIn(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== '' && value !== null));
}

function selectionIn(text: (name: InputName) => string): Selection {
  const [only, skip, from] = [readList(text('only')), readList(text('skip')), text('from')];
  return {
    ...(only.length === 0 ? {} : { only }),
    ...(skip.length === 0 ? {} : { skip }),
    ...(from === '' ? {} : { from }),
  };
}

function apiInputs(text: (name: InputName) => string, faults: InputFaults) {
  const apiAuth =
    readChoice('api-auth', text('api-auth'), ['auto', 'oidc', 'token', 'none'] as const, faults) ?? 'auto';
  if (apiAuth === 'token' && text('api-token') === '') {
    faults.add('api-token', 'is missing, and api-auth is token. Give it, from a secret of the repository.');
  }
  return {
    ...optional('apiBase', readAddress('api-base', text('api-base'), faults)),
    ...optional('apiToken', text('api-token') || undefined),
    apiAuth,
  };
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]: Value });
}
