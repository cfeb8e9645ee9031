import { isMap } from '../schema/json.ts';
import { type Policy, readPolicy } from './policy.ts';

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
  /** The run's `requests`, as its record has them. */
  readonly requests: unknown;
  /** Who registered it. */
  readonly actor: string | null;
  /** The CI job around it. */
  readonly ci: unknown;
}

/** Facts of a CI job that name people who asked. */
const PEOPLE = ['actor', 'triggering_actor', 'author', 'last_pusher'] as const;

/**
 * What a step of a run asks for. `told` is what the task itself says of its policy: it counts where the run's record, which was there before
 * any step ran, says nothing, or says it as an expression.
 */
export function snapshotOf(step: string, run: AskingRun, told: unknown): ApprovalSnapshot {
  const written = requestOf(run.requests, step);
  const usesTold = written === undefined || (told != null && JSON.stringify(written).includes('${{'));
  const policy = usesTold ? told : written;
  return { policy: policy == null || policy === false ? null : readPolicy(policy), asked: askedBy(run) };
}

function requestOf(requests: unknown, step: string): unknown {
  if (!isMap(requests) || !isMap(requests.steps) || !Object.hasOwn(requests.steps, step)) return undefined;
  const request = requests.steps[step];
  return isMap(request) ? (request.approval ?? undefined) : undefined;
}

function askedBy({ actor, ci }: AskingRun): readonly string[] {
  const facts = isMap(ci) ? ci : {};
  const logins = PEOPLE.map((name) => facts[name]).filter((login) => typeof login === 'string' && login !== '');
  return [...new Set([...(actor === null ? [] : [actor]), ...logins.map((login) => `github:${String(login)}`)])];
}
