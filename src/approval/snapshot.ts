import { isMap } from '../schema/json.ts';
import { inOrder, type Policy, readPolicy } from './policy.ts';

/** What is kept with a task that waits: the policy as it was then, and who asked. */
export interface ApprovalSnapshot {
  /** Null where the plan asks for no policy: then one approval by anyone who may decide is enough. */
  readonly policy: Policy | null;
  /** Ids and logins of those who asked. */
  readonly asked: readonly string[];
  /** Since when it waits, by the database's clock. */
  readonly bound_at?: string;
}

/** What is known of the run a task waits in. */
export interface AskingRun {
  /** What the run's record asks for in the step of the task, which was there before any step ran; undefined where it says nothing. */
  readonly written: unknown;
  /** Who registered its first attempt and this one, with the CI jobs around them. */
  readonly askers: readonly Asker[];
}

/** Who registered an attempt. */
export interface Asker {
  readonly actor: string | null;
  readonly ci: unknown;
}

/** Facts of a CI job that name people who asked. */
const PEOPLE = ['actor', 'triggering_actor', 'author', 'last_pusher'] as const;

/**
 * What a step of a run asks for. `told` is what the task itself says of its policy: it counts where the run's record says nothing, and for
 * those parts that the record has as expressions.
 */
export function snapshotOf({ written, askers }: AskingRun, told: unknown): ApprovalSnapshot {
  const policy = written === undefined ? told : workedOut(written, told);
  return {
    policy: policy == null || policy === false ? null : readPolicy(policy),
    asked: [...new Set(askers.flatMap(askedBy))],
  };
}

/** A snapshot as it was kept, its form in the order of the plan. */
export function readSnapshot(text: string): ApprovalSnapshot {
  const snapshot = JSON.parse(text) as ApprovalSnapshot;
  const { policy } = snapshot;
  if (!isMap(policy?.fields)) return snapshot;
  return { ...snapshot, policy: { ...policy, ...inOrder(policy.fields, policy.fields_order) } };
}

// What is written in so many words is no task's to change.
function workedOut(written: unknown, told: unknown): unknown {
  if (!isExpression(written) || told == null) return written;
  if (!isMap(written)) return told;
  if (!isMap(told)) return written;
  const parts = Object.entries(written).map(([name, part]) => [
    name,
    isExpression(part) && Object.hasOwn(told, name) ? told[name] : part,
  ]);
  return Object.fromEntries(parts);
}

function isExpression(part: unknown): boolean {
  return JSON.stringify(part)?.includes('${{') ?? false;
}

function askedBy({ actor, ci }: Asker): readonly string[] {
  const facts = isMap(ci) ? ci : {};
  const logins = PEOPLE.map((name) => facts[name]).filter((login) => typeof login === 'string' && login !== '');
  return [...(actor === null ? [] : [actor]), ...logins.map((login) => `github:${String(login)}`)];
}
