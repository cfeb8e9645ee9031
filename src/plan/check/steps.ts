import { nearest } from '../did-you-mean.ts';
import { tellSecretsWithoutEnv } from '../expression-check/script.ts';
import type { Path } from '../faults.ts';
import type { PlacedStep, PlanFile, Step } from '../plan.ts';
import { tellBadParams } from './param-declarations.ts';

/** What a schema cannot say without a wall of words: keys that exclude or need each other, names that must differ. */
export function checkSteps(file: PlanFile): void {
  const seen = new Set<string>();
  for (const placed of file.steps) {
    tellDuplicateId(placed, seen, file);
    tellLongFanOut(placed, file);
    tellAction(placed, file);
    tellMisplaced(placed, file);
    tellLooseValues(placed, file);
    tellBadShell(placed.step.shell, [...placed.path, 'shell'], file);
    tellSecretsWithoutEnv(placed, file);
    if (typeof placed.step.approval === 'object') {
      tellBadParams(placed.step.approval.fields, [...placed.path, 'approval', 'fields'], file);
    }
  }
}

function tellDuplicateId({ step, path }: PlacedStep, seen: Set<string>, { faults }: PlanFile): void {
  // Case apart, ids name the same log file on many disks and the same step in an expression.
  const id = step.id.toLowerCase();
  if (seen.has(id))
    faults.error(
      'duplicate-id',
      { path: [...path, 'id'] },
      `Another step has the id "${step.id}".`,
      'Give each step an id of its own; case alone is no difference.',
    );
  seen.add(id);
}

/** What is left of a task's 64 characters beside the longest place in a fan-out, `[#256]`. */
const LONGEST_FAN_OUT_ID = 58;

function tellLongFanOut({ step, path }: PlacedStep, { faults }: PlanFile): void {
  if (step.id.length <= LONGEST_FAN_OUT_ID || (step.for_each === undefined && step.matrix === undefined)) return;
  const message = `The id of a step that fans out has at most ${LONGEST_FAN_OUT_ID} characters; this one has ${step.id.length}.`;
  faults.error('bad-id', { path: [...path, 'id'] }, message, 'Shorten it: its tasks are called `id[key]`.');
}

const ACTIONS = ['command', 'run', 'uses'] as const;

function tellAction({ step, path, dropped }: PlacedStep, { faults }: PlanFile): void {
  const [first, second] = ACTIONS.filter((key) => step[key] !== undefined);
  // A misspelt one is told of as such, once.
  const meant = Object.keys(step).some((key) => nearest(key, ACTIONS) !== undefined);
  if (first === undefined && !meant && !ACTIONS.some((key) => dropped.has(key))) {
    const cure = 'Add `command` (a program), `run` (a script) or `uses` (a step runner).';
    faults.error('missing-action', { path, at: 'key' }, `The step "${step.id}" has nothing to do.`, cure);
  }
  if (first !== undefined && second !== undefined) {
    const cure = 'Keep one of them, or make two steps.';
    faults.error(
      'two-actions',
      { path: [...path, second], at: 'key' },
      `A step has either \`${first}\` or \`${second}\`, not both.`,
      cure,
    );
  }
}

/** Keys that mean something only beside another. */
const BESIDE = [
  ['flags', ['command']],
  ['with', ['uses']],
  ['shell', ['run']],
  ['max_parallel', ['for_each', 'matrix']],
] as const satisfies readonly (readonly [keyof Step, readonly (keyof Step)[]])[];

function tellMisplaced({ step, path, dropped }: PlacedStep, { faults }: PlanFile): void {
  for (const [key, owners] of BESIDE) {
    if (step[key] === undefined || owners.some((owner) => step[owner] !== undefined || dropped.has(owner))) continue;
    const cure =
      key === 'flags' && step.run !== undefined
        ? 'Write the flags in the script.'
        : `Take it out, or add ${owners.map((owner) => `\`${owner}\``).join(' or ')}.`;
    faults.error(
      'misplaced-key',
      { path: [...path, key], at: 'key' },
      `\`${key}\` means nothing without ${owners.map((owner) => `\`${owner}\``).join(' or ')}.`,
      cure,
    );
  }
  if (step.for_each !== undefined && step.matrix !== undefined) {
    faults.error(
      'misplaced-key',
      { path: [...path, 'matrix'], at: 'key' },
      'A step has either `for_each` or `matrix`, not both.',
      'Make the list an axis of the matrix.',
    );
  }
}

function tellLooseValues({ step, path }: PlacedStep, { faults }: PlanFile): void {
  const expected = { enabled: 'true or false', for_each: 'a list', matrix: 'a map of lists' } as const;
  for (const key of ['enabled', 'for_each', 'matrix'] as const) {
    const value = step[key];
    if (typeof value !== 'string' || value.includes('${{')) continue;
    faults.error(
      'wrong-type',
      { path: [...path, key] },
      `\`${key}\` is the text "${value}".`,
      `Write ${expected[key]}, or an expression that gives it.`,
    );
  }
  if (Array.isArray(step.for_each) && step.for_each.length === 0) {
    faults.warning(
      'never-runs',
      { path: [...path, 'for_each'] },
      'This step never runs: its list is empty.',
      'Put items in the list.',
    );
  }
}

const SHELLS = ['bash', 'sh', 'pwsh', 'node', 'python'];

/** Tells a shell that is none of the known ones and does not say where the script goes. */
export function tellBadShell(shell: string | undefined, path: Path, { faults }: PlanFile): void {
  if (shell === undefined || SHELLS.includes(shell) || shell.includes('{0}')) return;
  const cure = `Known: ${SHELLS.join(', ')}; any other needs \`{0}\` where the script's file goes.`;
  faults.error('bad-value', { path }, `There is no shell "${shell}".`, cure);
}
