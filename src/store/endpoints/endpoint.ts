import { jsonRow } from '../json-row.ts';
import { timeText } from '../tasks/columns.ts';

/** An address that is told by webhook, as it is shown; never its secrets. Times are RFC 3339 in UTC. */
export interface Endpoint {
  readonly id: number;
  readonly url: string;
  readonly description: string | null;
  /** `task.approved`, `run.*`; everything where there are none. */
  readonly events: readonly string[];
  /** Names of plans; of all where there are none. */
  readonly plans: readonly string[];
  readonly disabled: boolean;
  readonly disabled_reason: string | null;
  readonly disabled_at: string | null;
  /** The first failure since the last success. */
  readonly failing_since: string | null;
  readonly delivered_at: string | null;
  readonly created_by: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/** What somebody says of an endpoint; a field that is absent stays. */
export interface EndpointFields {
  readonly url?: string;
  readonly description?: string | null;
  readonly events?: readonly string[];
  readonly plans?: readonly string[];
  readonly disabled?: boolean;
}

/** The columns as one JSON object, in the order of `Endpoint`. */
export const ENDPOINT_JSON = jsonRow([
  ['id', 'id'],
  ['url', 'url'],
  ['description', 'description'],
  ['events', 'to_json(events)'],
  ['plans', 'to_json(plans)'],
  ['disabled', 'disabled_at IS NOT NULL'],
  ['disabled_reason', 'disabled_reason'],
  ['disabled_at', timeText('disabled_at')],
  ['failing_since', timeText('failing_since')],
  ['delivered_at', timeText('delivered_at')],
  ['created_by', 'created_by'],
  ['created_at', timeText('created_at')],
  ['updated_at', timeText('updated_at')],
]);
