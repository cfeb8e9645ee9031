import type { Identity } from '../../approval/identity.ts';
import { jsonRow } from '../json-row.ts';
import { timeText } from '../tasks/columns.ts';

/** A one-time link as it is kept; never its token. Times are RFC 3339 in UTC. */
export interface Link {
  readonly id: number;
  /** The task it was made for, and the request that this stood for then: (run, task, attempt that asked). */
  readonly task_id: number;
  readonly run_id: string;
  readonly task: string;
  readonly asked_in: number;
  /** Who decides by it. */
  readonly recipient: Identity;
  readonly created_by: string;
  readonly created_at: string;
  readonly expires_at: string;
  readonly used_at: string | null;
  readonly revoked_at: string | null;
  /** By the clock of the database. */
  readonly state: 'open' | 'used' | 'revoked' | 'expired';
}

/** The columns of the row `l` as one JSON object in text, in the order of `Link`. */
export const LINK_JSON = `${jsonRow([
  ['id', 'l.id'],
  ['task_id', 'l.task_id'],
  ['run_id', 'l.run_id'],
  ['task', 'l.task'],
  ['asked_in', 'l.asked_in'],
  ['recipient', 'l.recipient'],
  ['created_by', 'l.created_by'],
  ['created_at', timeText('l.created_at')],
  ['expires_at', timeText('l.expires_at')],
  ['used_at', timeText('l.used_at')],
  ['revoked_at', timeText('l.revoked_at')],
  [
    'state',
    `CASE WHEN l.used_at IS NOT NULL THEN 'used' WHEN l.revoked_at IS NOT NULL THEN 'revoked'
          WHEN l.expires_at <= clock_timestamp() THEN 'expired' ELSE 'open' END`,
  ],
])}::text`;
