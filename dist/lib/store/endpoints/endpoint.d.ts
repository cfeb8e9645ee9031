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
export declare const ENDPOINT_JSON: string;
