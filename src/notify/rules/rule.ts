import type { Json } from '../../schema/json.ts';
import { isMap } from '../../schema/json.ts';
import type { Notifier, NotifierSettings } from '../notifier.ts';
import { NOTIFIED_STATES, type NotifiedState, scopeOf, USUAL_STATES } from '../states.ts';

/** One notifier of a plan with its defaults filled in. */
export interface NotifierRule {
  /** Its place in the plan's list, from 0. */
  readonly index: number;
  readonly uses: string;
  readonly on: readonly NotifiedState[];
  /** An expression; undefined means always. */
  readonly condition: string | undefined;
  readonly per: 'task' | 'run' | undefined;
  readonly digest: boolean | undefined;
  readonly format: 'usual' | 'seed';
  /** `with`, its expressions not yet evaluated. */
  readonly settings: NotifierSettings;
}

/** The rules of a plan's `notifiers`, in its order; what is no notifier is left out. `known` gives each its own default for `on`. */
export function readRules(notifiers: Json | undefined, known: (name: string) => Notifier | undefined): NotifierRule[] {
  if (!Array.isArray(notifiers)) return [];
  const entries = notifiers.map((one: Json, index) => ({ one, index }));
  return entries.flatMap(({ one, index }) => {
    if (!isMap(one)) return [];
    const uses = String(one.uses);
    const condition = one.if === undefined ? undefined : String(one.if).trim();
    return {
      index,
      uses,
      on: Array.isArray(one.on)
        ? NOTIFIED_STATES.filter((state) => (one.on as Json[]).includes(state))
        : usual(known(uses)),
      condition,
      per: one.per === 'task' || one.per === 'run' ? one.per : undefined,
      digest: typeof one.digest === 'boolean' ? one.digest : undefined,
      format: one.format === 'seed' ? 'seed' : 'usual',
      settings: isMap(one.with) ? (one.with as NotifierSettings) : {},
    };
  });
}

function usual(notifier: Notifier | undefined): readonly NotifiedState[] {
  return notifier?.on ?? USUAL_STATES;
}

/** True where a rule wants a state told, of a task or of the run. */
export function wants(rule: NotifierRule, state: NotifiedState, scope: 'task' | 'run'): boolean {
  return rule.on.includes(state) && scopeOf(state, rule.per) === scope;
}

/** True where a state is not told when it happens but folded into the one message at the run's end. */
export function isFolded(rule: NotifierRule, state: NotifiedState, scope: 'task' | 'run'): boolean {
  if (rule.digest !== undefined) return rule.digest;
  // The original's payload is of one task.
  return rule.format !== 'seed' && scope === 'task' && (state === 'failed' || state === 'slow');
}
