import type { Identity } from '../../approval/identity.ts';
import type { DecisionWord, Outcome, PastDecision } from '../../approval/judge.ts';
import type { Author } from '../events/event-sql.ts';
import { jsonRow } from '../json-row.ts';
import { tablesOf } from '../tables.ts';
import { timeText } from '../tasks/columns.ts';
import type { LockedTask, Place } from './waiting-task.ts';

/** A decision to be kept for good. */
export interface NewDecision {
  readonly decision: DecisionWord | 'expire';
  readonly identity: Identity;
  readonly channel: Author['channel'];
  readonly outcome: Outcome | null;
  readonly override: boolean;
  readonly note: string | undefined;
  /** What was filled in, by name. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Adds a decision on a locked task. Nothing ever changes or removes one. */
export async function addDecision(place: Place, task: LockedTask, made: NewDecision): Promise<void> {
  const { decisions } = tablesOf(place.schema);
  await place.query({
    name: 'decision_add',
    text: `INSERT INTO ${decisions} (task_id, run_id, asked_in, task, registered, version, digest, decision, override, outcome, identity, name, channel, note, fields)
           VALUES ($1::bigint, $2::text, $3::integer, $4::text, $5::boolean, $6::integer, $7::text, $8::text, $9::boolean, $10::text, $11::jsonb, $12::text, $13::text, $14::text, $15::jsonb)`,
    values: [
      task.id,
      task.run_id,
      task.askedIn,
      task.task,
      task.registered,
      task.version,
      task.digest,
      made.decision,
      made.override,
      made.outcome,
      JSON.stringify(made.identity),
      made.identity.name.slice(0, 255),
      made.channel,
      made.note ?? null,
      JSON.stringify(made.fields),
    ],
  });
}

/** What was decided on the request a task stands for, oldest first; approvals of something else than it has put out now are left out. */
export async function decisionsOn(place: Place, task: LockedTask): Promise<readonly PastDecision[]> {
  const rows = await place.query({
    name: `decisions_of_${task.registered ? 'request' : 'task'}`,
    text: `SELECT ${PAST} AS past FROM ${tablesOf(place.schema).decisions} AS d
            WHERE ${ofRequest(task.registered)} AND d.counted AND (d.outcome IS NOT NULL OR d.digest = $4::text) ORDER BY d.id`,
    values: [...requestKey(task), task.digest],
  });
  return rows.map(({ past }) => JSON.parse(past ?? '') as PastDecision);
}

/** All that was decided on the request of a task, oldest first, as JSON for callers. */
export async function decisionsJson(place: Place, task: LockedTask): Promise<string> {
  const [row] = await place.query({
    name: `decisions_json_${task.registered ? 'request' : 'task'}`,
    text: `SELECT coalesce(json_agg(${SHOWN} ORDER BY d.id), '[]')::text AS shown FROM ${tablesOf(place.schema).decisions} AS d
            WHERE ${ofRequest(task.registered)} AND $4::text IS NOT NULL`,
    values: [...requestKey(task), task.digest],
  });
  return row?.shown ?? '[]';
}

// Both forms take the same values, so that they stand in one place.
function ofRequest(registered: boolean): string {
  return registered
    ? 'd.registered AND d.run_id = $1::text AND d.task = $2::text AND d.asked_in = $3::integer'
    : 'd.task_id = $3::bigint AND $1::text IS NOT NULL AND $2::text IS NOT NULL';
}

function requestKey(task: LockedTask): readonly unknown[] {
  return [task.run_id, task.task, task.registered ? task.askedIn : task.id];
}

const PAST = `${jsonRow([
  ['decision', 'd.decision'],
  ['identity', 'd.identity'],
  ['fields', `coalesce(d.fields, '{}'::jsonb)`],
  ['outcome', 'd.outcome'],
])}::text`;

const SHOWN = jsonRow([
  ['at', timeText('d.at')],
  ['decision', 'd.decision'],
  ['override', 'd.override'],
  ['counted', `(d.outcome IS NOT NULL OR d.digest = $4::text)`],
  ['outcome', 'd.outcome'],
  ['by', `d.identity ->> 'id'`],
  ['name', 'd.name'],
  ['channel', 'd.channel'],
  ['note', 'd.note'],
  ['fields', `coalesce(d.fields, '{}'::jsonb)`],
  ['version', 'd.version'],
]);
