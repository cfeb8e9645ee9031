import type { Run, Task } from '../../run/run.ts';
import type { Message } from '../message.ts';
import { isFolded, type NotifierRule, wants } from '../rules/rule.ts';
import type { NotifiedState } from '../states.ts';
import type { Telling } from '../words/make-message.ts';
import { runMessage, type SlowTask, worthALook } from '../words/run-message.ts';
import { taskMessage } from '../words/task-message.ts';
import type { Moment } from './moments.ts';

/** Messages of one rule in one run, before the rest are folded into the one at its end. */
const MOST_MESSAGES = 25;

/** What one rule has to say about one run. */
export interface Teller {
  /** Hears what happened, the most telling first; `run` is the run at that moment. */
  hear(moments: readonly Moment[], run: Run): void;
  /** Hears of the tasks that were slow, and tells what was kept for the end. */
  end(moments: readonly Moment[], run: Run, slow: readonly SlowTask[]): void;
}

export interface TellerOptions {
  readonly rule: NotifierRule;
  /** Whether the rule's own condition holds now. */
  readonly holds: (run: Run) => boolean;
  readonly telling: () => Telling;
  readonly tell: (message: Message, isToldElsewhere?: Promise<boolean>) => void;
  /** Whether somebody else tells a state of a task by this rule; undefined where nobody can. */
  readonly elsewhere?: ((state: NotifiedState, task: string) => Promise<boolean> | undefined) | undefined;
}

/** Opens it. */
export function createTeller({ rule, holds, telling, tell, elsewhere }: TellerOptions): Teller {
  const folded: Moment[] = [];
  let told = 0;
  const pick = (moments: readonly Moment[], run: Run): Moment | undefined => {
    const found = moments.find(({ state, scope }) => wants(rule, state, scope));
    return found !== undefined && holds(run) ? found : undefined;
  };
  const tellOf = ({ state, task: id }: Moment, run: Run): void => {
    const task = id === undefined ? undefined : run.tasks.get(id);
    told += 1;
    if (task === undefined) tell(runMessage(state, run, telling()));
    else tell(taskMessage(state, run, { ...task }, telling()), elsewhere?.(state, task.task));
  };
  return {
    hear: (moments, run) => {
      const moment = pick(moments, run);
      if (moment === undefined) return;
      if (isFolded(rule, moment.state, moment.scope) || told >= MOST_MESSAGES) folded.push(moment);
      else tellOf(moment, run);
    },
    end: (moments, run, given) => {
      const slow = rule.on.includes('slow') && given.length > 0 && holds(run) ? given : [];
      const moment = pick(moments, run);
      const apart = slow.length > 0 && rule.digest === false ? slow : [];
      for (const { task, usual } of apart.slice(0, MOST_MESSAGES))
        tell(taskMessage('slow', run, task, telling(), usual));
      const together = apart.length > 0 ? [] : slow;
      if (moment === undefined && folded.length === 0 && together.length === 0) return;
      const state = moment?.state ?? digestState(run, folded, together);
      tell(runMessage(state, run, telling(), worthTelling(run, folded, moment), together));
    },
  };
}

// A message about the run shows all that is worth a look; one that only folds tasks shows those alone.
function worthTelling(run: Run, folded: readonly Moment[], moment: Moment | undefined): readonly Task[] {
  const all = worthALook(run);
  if (moment !== undefined) return all;
  const named = new Set(folded.map(({ task }) => task));
  return all.filter(({ task }) => named.has(task));
}

function digestState(run: Run, folded: readonly Moment[], slow: readonly SlowTask[]): NotifiedState {
  const states = new Set(folded.map(({ state }) => state));
  if (states.has('failed')) return 'failed';
  if (states.has('awaiting_approval')) return 'awaiting_approval';
  if (folded.length === 0 && slow.length > 0) return 'slow';
  return run.status === 'running' ? 'finished' : run.status;
}
