import type { RunPlanOptions } from '../../launch/options.ts';
import type { Call, Flag } from '../line/verb.ts';

/** Where records are kept. */
export const STATE_DIR: Flag = {
  name: 'state-dir',
  value: 'dir',
  description: 'Where records of runs are kept',
  env: 'ORCHESTRATOR_STATE_DIR',
  fallback: '.orchestrator',
};

/** Values for the plan's params. */
export const PARAM_FLAGS: readonly Flag[] = [
  { name: 'param', value: 'name=value', description: 'Value of one of the plan’s params', repeats: true },
  { name: 'params-file', value: 'file', description: 'YAML or JSON file with values of params; --param wins over it' },
];

/** Which steps. */
export const SELECTION_FLAGS: readonly Flag[] = [
  { name: 'only', value: 'id,id', description: 'Run these steps alone', repeats: true },
  { name: 'skip', value: 'id,id', description: 'Run all but these steps', repeats: true },
  { name: 'from', value: 'id', description: 'Run this step and all that need it' },
];

/** How it runs and how that is told. */
export const RUN_FLAGS: readonly Flag[] = [
  {
    name: 'max-parallel',
    value: 'n',
    counts: true,
    description: 'Steps at the same time, instead of the plan’s own number',
  },
  {
    name: 'on-failure',
    value: 'mode',
    description: 'What a failed step means for the others, instead of the plan’s own choice',
    choices: ['continue', 'stop', 'cancel'],
  },
  {
    name: 'reporter',
    value: 'name',
    description: 'How progress is told; by default what suits the place',
    choices: ['terminal', 'plain', 'jsonl', 'github', 'quiet'],
  },
  { name: 'json', description: 'Print the record of the run as one JSON document on stdout' },
  STATE_DIR,
];

/** Whether the process stays. */
export const WAIT_FLAG: Flag = {
  name: 'wait',
  description: 'Hold on where everything left waits for people, ask at a terminal, and go on once they have decided',
};

/** The selection a call asks for. */
export function readSelection(call: Call): Pick<RunPlanOptions, 'only' | 'skip' | 'from'> {
  const only = ids(call.texts('only'));
  const skip = ids(call.texts('skip'));
  const from = call.text('from');
  return {
    ...(only.length === 0 ? {} : { only }),
    ...(skip.length === 0 ? {} : { skip }),
    ...(from === undefined ? {} : { from }),
  };
}

/** The state directory, limits and modes a call asks for. */
export function readRunFlags(call: Call): Pick<RunPlanOptions, 'maxParallel' | 'onFailure'> & { stateDir: string } {
  const maxParallel = call.count('max-parallel');
  const onFailure = call.text('on-failure') as RunPlanOptions['onFailure'];
  return {
    stateDir: stateDirOf(call),
    ...(maxParallel === undefined ? {} : { maxParallel }),
    ...(onFailure === undefined ? {} : { onFailure }),
  };
}

/** The state directory as given; relative to the working directory. */
export function stateDirOf(call: Call): string {
  return call.text(STATE_DIR.name) ?? '.orchestrator';
}

function ids(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
