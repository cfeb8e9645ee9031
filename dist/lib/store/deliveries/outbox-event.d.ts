/** A change that may have to leave the server, as it was; `at` is RFC 3339 in UTC. */
export interface OutboxEvent {
    readonly id: number;
    readonly at: string;
    /** `plan`: nothing of a run; the run it names is the plan's newest. */
    readonly kind: 'task' | 'run' | 'plan';
    /** The word of the history: `updated`, `approved`, `registered`. */
    readonly action: string;
    /** What happened, for those outside: `task.approved`, `run.lost`. */
    readonly type: string;
    readonly run_id: string;
    readonly attempt: number;
    readonly task_id: number | null;
    readonly task: string | null;
    readonly status_to: string | null;
    readonly actor: string | null;
    readonly channel: string;
}
/** The type of an event: what was done where that says more, else what the task or run has become. */
export declare function typeOfEvent({ kind, action, status_to }: Omit<OutboxEvent, 'type'>): string;
/** Every type of event that may leave the server; what the trigger on the events lets through has no other. */
export declare const EVENT_TYPES: readonly string[];
