import { meaningOf } from '../../../approval/comment-command.ts';
import type { Run, Task } from '../../../run/run.ts';
import { NothingToDecide, RefusedDecision } from '../nothing.ts';
import type { Thread } from './thread.ts';
import type { Wish } from './wish.ts';

/** What is decided on, with what is said to it. */
export interface Aim {
  readonly task: Task;
  readonly fields: Readonly<Record<string, string>>;
  readonly note?: string;
}

/** The task a pull request is of, by the record of the run; undefined for an issue. Throws NothingToDecide where the record knows nothing of that pull request. */
function ownTask(run: Run, { number, url, pull }: Thread): Task | undefined {
  if (pull === undefined) return undefined;
  const task = run.tasks.get(pull.task);
  if (task?.outputs_uri === url) return task;
  throw new NothingToDecide(`The run ${run.run_id} knows nothing of pull request #${number}, whatever its text says.`);
}

/** The task somebody means. Throws RefusedDecision where that cannot be told, or is decided in another way. */
export function aimOf(run: Run, thread: Thread, wish: Wish): Aim {
  const own = ownTask(run, thread);
  const { command } = wish;
  if (command === undefined) {
    if (own === undefined) throw new NothingToDecide(`#${thread.number} is of no task.`);
    return { task: own, fields: {} };
  }
  const meaning = meaningOf(command, [...run.tasks.keys()]);
  if (meaning.kind === 'unknown') {
    const { word, near } = meaning;
    throw new RefusedDecision(`The run has no step ${word}.${near === undefined ? '' : ` Did you mean ${near}?`}`);
  }
  const { task: name, fields, note } = meaning;
  const named = name === undefined ? undefined : run.tasks.get(name);
  const task = named ?? theOne(run, thread, own, wish);
  requireItsWay(run, thread, task, wish);
  return { task, fields, ...(note === undefined ? {} : { note }) };
}

function theOne(run: Run, thread: Thread, own: Task | undefined, wish: Wish): Task {
  const waiting = [...run.tasks.values()].filter(({ status }) => status === 'awaiting_approval');
  const open = waiting.filter((task) => whyNotHere(run, thread, task, wish) === undefined);
  const [first, ...others] = own !== undefined && open.includes(own) ? [own] : open;
  if (first === undefined) {
    requireItsWay(run, thread, own?.status === 'awaiting_approval' ? own : undefined, wish);
    throw new NothingToDecide(`Nothing in the run ${run.run_id} waits for this decision.`);
  }
  if (others.length === 0) return first;
  const names = open.map(({ task }) => task).join(', ');
  throw new RefusedDecision(`Several steps wait (${names}): name one of them after the command.`);
}

function requireItsWay(run: Run, thread: Thread, task: Task | undefined, wish: Wish): void {
  const why = task && whyNotHere(run, thread, task, wish);
  if (why !== undefined) throw new RefusedDecision(why);
}

// What follows from a pull request's step counts on its changes: words alone do not bring them in.
function whyNotHere(run: Run, thread: Thread, task: Task, { decision }: Wish): string | undefined {
  const request = run.requests?.steps[task.step];
  if (request?.runs_on !== undefined) return `${task.task} waits for a machine, not for people.`;
  if (request?.pull_request === undefined || task.outputs_uri === null) return undefined;
  if (task.outputs_uri !== thread.url) return `${task.task} is decided on in its own pull request: ${task.outputs_uri}`;
  if (decision !== 'approve' || thread.pull?.isMerged) return undefined;
  return `Merging this pull request is what approves ${task.task}.`;
}
