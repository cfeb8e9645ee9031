/** Number of a row. */
export type Id = number;
/** Name of a task, a step or a run. Any characters but control characters. */
export type Name = string;
/** A line of text. */
export type ShortText = string;
/** A remark by a person. */
export type Note = string;
/** One sentence for people. */
export type Message = string;
/** The telling part of the output. */
export type LogExcerpt = string;
/** Where what it made is found. */
export type OutputsUri = string;
/** Who decided. */
export type Approver = string;
/** A time (RFC 3339), years 0001 to 9999. Without a zone it is UTC. */
export type Timestamp = string;
/** A date, which is its first moment in UTC, or a time (RFC 3339). */
export type Instant = string;
/** A time (RFC 3339) in UTC. */
export type UtcTime = string;
/** Which attempt of its run, from 1. */
export type Attempt = number;
/** How often the row was written, from 1. */
export type Version = number;
/** Milliseconds. */
export type DurationMs = number;
/** Status the process ended with; 124 timed out, 126 or 127 not runnable, 128 + n ended by signal n. */
export type ExitCode = number;
/** How often it was tried. */
export type Tries = number;
/** Any JSON object, at most 64 levels deep. */
export type JsonObject = {
    readonly [name: string]: unknown;
};
/** Names and their text. */
export type TextMap = {
    readonly [name: string]: string;
};
/** Where a task stands. */
export type TaskStatus = "queued" | "running" | "succeeded" | "failed" | "awaiting_approval" | "skipped";
/** Where a person's decision stands. */
export type ApprovalState = "pending" | "approved" | "rejected";
/** Why a task ended as it did, where its status does not say. */
export type Reason = "timed_out" | "cancelled" | "rejected" | "expired" | "changes_requested" | "lost" | "not_started" | "condition" | "unchanged" | "disabled" | "needs_failed" | "stopped" | "not_selected" | "unserved";
/** Where a run stands. */
export type RunStatus = "running" | "succeeded" | "failed" | "awaiting_approval" | "cancelled";
/** Why a run ended as it did, in one word. */
export type RunReason = string;
/** What a token may do. */
export type Scope = "tasks:read" | "tasks:write" | "approvals:decide" | "approvals:override" | "fleet:work" | "admin:prune" | "admin:tokens" | "admin:webhooks";
/** What may be said of a task when it is made, and changed afterwards. `null` clears. */
export interface TaskFacts {
    /** When it began. */
    readonly started_at?: Timestamp | null;
    /** When it ended. */
    readonly finished_at?: Timestamp | null;
    /** From start to end. */
    readonly duration_ms?: DurationMs | null;
    /** What it was given, masked. */
    readonly inputs?: JsonObject | null;
    /** Where what it made is found. */
    readonly outputs_uri?: OutputsUri | null;
    /** The telling part of the output, masked. */
    readonly log_excerpt?: LogExcerpt | null;
    /** Where a person's decision stands. */
    readonly approval_state?: ApprovalState | null;
    /** Who decided. Taken from who calls wherever that is known. */
    readonly approver?: Approver | null;
    /** Why it was decided so. */
    readonly approval_note?: Note | null;
    /** When somebody was told that it waits. */
    readonly webhook_notified_at?: Timestamp | null;
    /** The step it belongs to, where that has another name. */
    readonly step?: Name | null;
    /** Why it ended as it did. */
    readonly reason?: Reason | null;
    /** One sentence for people. */
    readonly message?: Message | null;
    /** Status its process ended with. */
    readonly exit_code?: ExitCode | null;
    readonly tries?: Tries;
    /** What it put out, by name. */
    readonly outputs?: TextMap | null;
    /** True for a failure its plan allows. */
    readonly tolerated?: boolean;
    /** The attempt whose result this is, where it was carried over. */
    readonly carried_from?: Attempt | null;
}
/** A task to be made. */
export type TaskCreate = TaskFacts & {
    readonly task: Name;
    readonly run_id: Name;
    readonly attempt?: Attempt;
    readonly status: TaskStatus;
};
/** What changes of a task. */
export type TaskUpdate = TaskFacts & {
    readonly status?: TaskStatus;
    readonly version?: Version;
};
/** A task. */
export interface Task {
    readonly id: Id;
    /** Its name. */
    readonly task: string;
    /** Name of its run. */
    readonly run_id: string;
    readonly status: TaskStatus;
    /** When it began. */
    readonly started_at: UtcTime | null;
    /** When it ended. */
    readonly finished_at: UtcTime | null;
    /** From start to end, in milliseconds. */
    readonly duration_ms: number | null;
    /** What it was given. */
    readonly inputs: JsonObject | null;
    /** Where what it made is found. */
    readonly outputs_uri: string | null;
    /** The telling part of its output. */
    readonly log_excerpt: string | null;
    /** Where a person's decision stands; null where none was asked for. */
    readonly approval_state: ApprovalState | null;
    /** Who decided. */
    readonly approver: string | null;
    /** Why it was decided so. */
    readonly approval_note: string | null;
    /** When somebody was told that it waits. */
    readonly webhook_notified_at: UtcTime | null;
    readonly attempt: Attempt;
    /** The step it belongs to, where that has another name. */
    readonly step: string | null;
    /** Why it ended as it did, where its status does not say. */
    readonly reason: Reason | null;
    /** One sentence for people. */
    readonly message: string | null;
    /** Status its process ended with. */
    readonly exit_code: number | null;
    readonly tries: Tries;
    /** What it put out, by name. */
    readonly outputs: TextMap | null;
    /** True for a failure its plan allows. */
    readonly tolerated: boolean;
    /** The attempt whose result this is, where it was carried over. */
    readonly carried_from: number | null;
    readonly version: Version;
    readonly created_at: UtcTime;
    readonly updated_at: UtcTime;
    /** How its approval stands; there only where one task is asked for, and somebody was asked or has decided. */
    readonly approval?: Approval;
    /** That the fleet does its run; there only where one task is asked for, and it does. */
    readonly fleet?: true;
}
/** How the approval of a task stands. */
export interface Approval {
    readonly policy: ApprovalPolicy;
    /** Ids and logins of those who asked. */
    readonly asked_by: ReadonlyArray<string>;
    /** By when it must be decided. */
    readonly expires_at: UtcTime | null;
    /** When people were reminded of it. */
    readonly reminded_at: UtcTime | null;
    /** How many different people have approved what is there now. */
    readonly approvals: number;
    /** How many more must approve. */
    readonly missing: number;
    /** What was filled in of the form so far. */
    readonly filled: TextMap;
    /** All that was decided, oldest first. */
    readonly decisions: ReadonlyArray<ApprovalDecision>;
}
/** Who decides, and how, as it was when the task began to wait. */
export interface ApprovalPolicy {
    /** Users, teams and groups; anyone who may decide where there are none. */
    readonly approvers: ReadonlyArray<string>;
    /** How many different people must approve. */
    readonly required: number;
    /** Whether who asked may approve. */
    readonly self_approval: boolean;
    /** What no decision in time means. */
    readonly on_expire: "reject" | "approve";
    /** When a decision must come with words. */
    readonly comment: "optional" | "on_reject" | "required";
    /** The form to fill in, by name. */
    readonly fields: JsonObject;
    /** What is wrong with the policy; then only an override decides. */
    readonly broken: string | null;
}
/** One decision, as it is kept for good. */
export interface ApprovalDecision {
    readonly at: UtcTime;
    /** What was decided. */
    readonly decision: "approve" | "reject" | "changes_requested" | "cancel" | "expire";
    /** True for one against the policy. */
    readonly override: boolean;
    /** False for an approval of what has changed since. */
    readonly counted: boolean;
    /** What the task has become by it; null where more were needed. */
    readonly outcome: "approved" | "rejected" | "changes_requested" | "cancelled" | null;
    /** Who decided. */
    readonly by: string;
    /** Who decided, for people. */
    readonly name: string;
    /** By which way: api, cli, dashboard, link, slack, pull_request, comment, expiry. */
    readonly channel: string;
    /** Why, in words. */
    readonly note: string | null;
    /** What was filled in. */
    readonly fields: TextMap;
    /** The version of the task that was decided on. */
    readonly version: number;
}
/** What waits for a decision. */
export interface ApprovalPage {
    /** Oldest first. */
    readonly items: ReadonlyArray<{
        readonly task: Task;
        /** Name of the plan of its run; null where the run is not known. */
        readonly plan: string | null;
        readonly approval: Approval;
        /** Whether the caller may approve it, by its policy. */
        readonly may_approve: boolean;
    }>;
    /** Gets the next page; null on the last. */
    readonly next_cursor: string | null;
}
/** A page of tasks. */
export interface TaskPage {
    /** Newest first. */
    readonly items: ReadonlyArray<Task>;
    /** Gets the next page; null on the last. */
    readonly next_cursor: string | null;
}
/** What was removed. */
export interface Pruned {
    /** How many tasks. */
    readonly deleted: number;
    readonly cutoff: UtcTime;
    /** True where it only counted. */
    readonly dry_run?: boolean;
}
/** A person's decision. */
export interface Decision {
    /** Why, in words. */
    readonly note?: Note | null;
    /** What the step asked to be filled in. */
    readonly fields?: JsonObject | null;
    /** The version of the row that was looked at. */
    readonly version?: Version | null;
    /** Decide alone, whatever the policy says; needs the scope `approvals:override` or `admin:tokens`, and is kept as what it is. */
    readonly override?: boolean;
}
/** Whom a link is for, and how long. */
export interface LinkCreate {
    readonly recipient: {
        /** One address; approvers name it `ana@example.org` or `email:ana@example.org`. */
        readonly email: string;
        /** What the history calls them; the address where not given. */
        readonly name?: string;
    };
    /** A duration from `1s` to `90d`; 7 days unless told, and never beyond the deadline of the task. */
    readonly expires_in?: string;
}
/** A link that was just made. */
export interface CreatedLink {
    /** A key, to be given to the recipient alone. */
    readonly url: string;
    readonly expires_at: UtcTime;
}
/** What was revoked. */
export interface RevokedLinks {
    /** How many links were open. */
    readonly revoked: number;
}
/** What a link is for. */
export interface LinkView {
    /** Who decides by it. */
    readonly recipient: string;
    readonly expires_at: UtcTime;
    /** Name of the plan, where it is known. */
    readonly plan: string | null;
    readonly task: Task;
    readonly approval: Approval | null;
    /** Comes back with the decision, and is good for this version of the task; null where there is nothing to decide any more. */
    readonly confirm: string | null;
}
/** A decision by a link. */
export interface LinkDecision {
    /** What is decided. */
    readonly decision: "approve" | "reject" | "changes_requested";
    readonly version: Version;
    /** What the page, or its JSON, holds. */
    readonly confirm: string;
    /** Why, in words. */
    readonly note?: Note | null;
    /** What the step asked to be filled in. */
    readonly fields?: JsonObject | null;
    /** True on the form of the second page. */
    readonly sure?: boolean;
}
/** A task of a registered run, as it stands now. */
export type BatchPut = TaskFacts & {
    readonly op: "put";
    readonly run_id: Name;
    readonly attempt: Attempt;
    readonly task: Name;
    readonly status: TaskStatus;
    readonly log?: LogPiece;
    /** Where it begins to wait for people, the approval policy of its step as that was worked out. */
    readonly approval?: JsonObject | boolean | null;
};
/** The next chunk of a task's log, where it is text without NUL. Chunks are numbered from 1; the same number again changes nothing. */
export interface LogPiece {
    /** Number of the chunk. */
    readonly seq: number;
    /** The chunk. Its UTF-8 bytes are appended. */
    readonly text: string;
}
/** A task to be made. */
export type BatchCreate = TaskCreate & {
    readonly op: "create";
};
/** A task to be changed. */
export type BatchUpdate = TaskUpdate & {
    readonly op: "update";
    readonly id: Id;
};
/** One thing to do. Fields that are not known are not stored. */
export type BatchItem = BatchPut | BatchCreate | BatchUpdate;
/** Up to 1,000 things to do. */
export interface BatchRequest {
    /** In this order. */
    readonly items: ReadonlyArray<BatchItem>;
}
/** What came of one item. */
export interface BatchItemResult {
    /** HTTP status the item alone would have got. */
    readonly status: number;
    /** The task, or its id. */
    readonly task?: Task | Id;
    /** The number of the log chunk that comes next, where the item brought one that is stored. */
    readonly next_seq?: number;
    /** What is wrong with the item; beside `task`, with its log alone (a gap is a conflict that names `next_seq`). */
    readonly problem?: Problem;
}
/** What came of each item, in order. */
export interface BatchResult {
    /** One for each item. */
    readonly results: ReadonlyArray<BatchItemResult>;
}
/** Where a log stands. */
export interface LogAppended {
    /** Number of the chunk. */
    readonly seq: number;
    /** Number of the chunk that comes next. */
    readonly next_seq: number;
    /** Length of the whole log. */
    readonly bytes: number;
}
/** One change. */
export interface HistoryEntry {
    readonly id: Id;
    readonly at: UtcTime;
    /** What was done, in one word. */
    readonly action: string;
    /** The row's version after it. */
    readonly version: number;
    /** The status before; null where it was made. */
    readonly status_from: string | null;
    /** The status after. */
    readonly status_to: string | null;
    /** Who did it. */
    readonly actor: string | null;
    /** By which way: api, cli, dashboard, sync, sweep, migration, link, slack, pull_request, comment, expiry. */
    readonly channel: string;
    /** The fields that changed, with what they became. */
    readonly changes: JsonObject | null;
}
/** The changes of a task. */
export interface History {
    /** Oldest first. */
    readonly items: ReadonlyArray<HistoryEntry>;
}
/** A remark made on the way. */
export interface Remark {
    /** How grave. */
    readonly level: "warning" | "info";
    /** In words. */
    readonly message: string;
    /** The task it is about. */
    readonly task?: string;
}
/** Remarks made on the way. */
export type Remarks = ReadonlyArray<Remark>;
/** A run to be registered. */
export interface RunRegistration {
    readonly run_id: Name;
    readonly attempt?: Attempt;
    /** Names the run behind it, so that registering twice is registering once. */
    readonly source_key: string;
    /** The plan it runs. */
    readonly plan: {
        readonly name: ShortText;
        /** Its file, from the root of the repository. */
        readonly path?: string | null;
        /** SHA-256 of its text. */
        readonly digest?: string | null;
        /** Its text. */
        readonly text?: string | null;
    };
    /** Its steps and what they need. */
    readonly graph?: JsonObject | null;
    /** What it was given. */
    readonly params?: JsonObject | null;
    /** Commit, branch, repository. */
    readonly git?: JsonObject | null;
    /** The CI job around it. */
    readonly ci?: JsonObject | null;
    /** The machine and process. */
    readonly origin?: JsonObject | null;
    /** What the plan asks of people and services. */
    readonly requests?: JsonObject | null;
    /** The attempt it carries on. */
    readonly resumed_from?: Attempt | null;
    readonly started_at: Timestamp;
}
/** What changes of a run. */
export interface RunUpdate {
    readonly status?: RunStatus;
    /** Why it ended as it did. */
    readonly reason?: RunReason | null;
    /** When it ended. */
    readonly finished_at?: Timestamp | null;
    /** From start to end. */
    readonly duration_ms?: DurationMs | null;
    /** Remarks made on the way. */
    readonly notes?: Remarks | null;
}
/** The plan of a run. */
export interface RunPlan {
    /** Its name. */
    readonly name: string;
    /** Its file, from the root of the repository. */
    readonly path: string | null;
    /** SHA-256 of its text. */
    readonly digest: string | null;
}
/** How many tasks are in each state; a state without any may be left out. */
export interface Counts {
    readonly queued?: number;
    readonly running?: number;
    readonly succeeded?: number;
    readonly failed?: number;
    readonly awaiting_approval?: number;
    readonly skipped?: number;
}
/** What is known of every run. */
export interface RunFacts {
    /** Its name. */
    readonly run_id: string;
    readonly attempt: Attempt;
    readonly status: RunStatus;
    /** Why it ended as it did. */
    readonly reason: string | null;
    readonly plan: RunPlan;
    /** What it was given. */
    readonly params: JsonObject | null;
    /** Commit, branch, repository. */
    readonly git: JsonObject | null;
    /** The CI job around it. */
    readonly ci: JsonObject | null;
    /** The machine and process. */
    readonly origin: JsonObject | null;
    /** What the plan asks of people and services. */
    readonly requests: JsonObject | null;
    /** Remarks made on the way. */
    readonly notes: Remarks | null;
    /** The attempt it carries on. */
    readonly resumed_from: number | null;
    /** Who started it. */
    readonly actor: string | null;
    readonly started_at: UtcTime;
    /** When it ended. */
    readonly finished_at: UtcTime | null;
    /** From start to end, in milliseconds. */
    readonly duration_ms: number | null;
    /** When it was last heard of. */
    readonly heartbeat_at: UtcTime | null;
    /** When somebody asked it to stop. */
    readonly cancel_requested_at: UtcTime | null;
    /** When somebody asked for it to be resumed. */
    readonly resume_requested_at: UtcTime | null;
    readonly counts: Counts;
    readonly version: Version;
    readonly created_at: UtcTime;
    readonly updated_at: UtcTime;
}
/** One attempt of a run. */
export type Run = RunFacts;
/** A run as its registration answers it. */
export type RegisteredRun = RunFacts & {
    /**
     * Places in the plan's list of notifiers, from 0, through which this server tells people of tasks that wait: the run need not do it.
     * Absent where the server uses no notifiers of plans.
     */
    readonly server_tells?: ReadonlyArray<number>;
};
/** One attempt among others. */
export interface RunAttempt {
    readonly attempt: Attempt;
    readonly status: RunStatus;
    readonly started_at: UtcTime;
    /** When it ended. */
    readonly finished_at: UtcTime | null;
}
/** One attempt of a run with all that belongs to it. */
export type RunDetail = RunFacts & {
    /** Its steps and what they need. */
    readonly graph: JsonObject | null;
    /** The text of its plan. */
    readonly plan_text: string | null;
    /** Its tasks, in the order they were made. */
    readonly tasks: ReadonlyArray<Task>;
    /** All attempts of the run, the first first. */
    readonly attempts: ReadonlyArray<RunAttempt>;
    /** Whether the fleet does it, so that its tasks have jobs. */
    readonly fleet: boolean;
};
/** A page of runs. */
export interface RunPage {
    /** Newest first. */
    readonly items: ReadonlyArray<Run>;
    /** Gets the next page; null on the last. */
    readonly next_cursor: string | null;
}
/** The part of a run that a cell of a table has room for. */
export interface RunBrief {
    /** Its name. */
    readonly run_id: string;
    readonly attempt: Attempt;
    readonly status: RunStatus;
    /** Why it ended as it did. */
    readonly reason: string | null;
    readonly started_at: UtcTime;
    /** When it ended. */
    readonly finished_at: UtcTime | null;
    /** From start to end, in milliseconds. */
    readonly duration_ms: number | null;
    /** Branch of its commit. */
    readonly branch: string | null;
    /** Who started it. */
    readonly actor: string | null;
    readonly version: Version;
}
/** Plans with their newest runs. */
export interface PlanList {
    /** The one that ran last first. */
    readonly items: ReadonlyArray<{
        /** Its name. */
        readonly plan: string;
        /** How many tasks of the newest run are in each state. */
        readonly counts: Counts;
        /** Tasks of the newest run that failed or wait for a person, failed ones first, at most five. */
        readonly troubles: ReadonlyArray<{
            readonly id: Id;
            /** Its name. */
            readonly task: string;
            readonly status: TaskStatus;
            /** Why it ended as it did, where its status does not say. */
            readonly reason: Reason | null;
            /** One sentence for people. */
            readonly message: string | null;
        }>;
        /** Newest first. */
        readonly runs: ReadonlyArray<RunBrief>;
    }>;
}
/** How the tasks of a plan went in its newest runs. */
export interface PlanHistory {
    /** Name of the plan. */
    readonly plan: string;
    /** Newest first. */
    readonly runs: ReadonlyArray<RunBrief>;
    /** In the order of the newest run. */
    readonly tasks: ReadonlyArray<{
        /** Its name. */
        readonly task: string;
        /** One for each of the runs that has it. */
        readonly cells: ReadonlyArray<{
            /** Place of the run in `runs`, from 0. */
            readonly run: number;
            readonly id: Id;
            readonly status: TaskStatus;
            /** Why it ended as it did, where its status does not say. */
            readonly reason: Reason | null;
            /** True for a failure its plan allows. */
            readonly tolerated: boolean;
            /** From start to end, in milliseconds. */
            readonly duration_ms: number | null;
        }>;
    }>;
    /** How many more tasks there are. */
    readonly left_out: number;
}
/** What is asked of a run. */
export interface Heartbeat {
    /** Its name. */
    readonly run_id: string;
    readonly attempt: Attempt;
    readonly status: RunStatus;
    readonly heartbeat_at: UtcTime;
    /** True once somebody asked it to stop. */
    readonly cancel_requested: boolean;
    /** Who asked. */
    readonly cancel_requested_by: string | null;
}
/** Name a worker gave itself. */
export type WorkerId = string;
/** What a worker has, or a job needs. */
export type Labels = ReadonlyArray<string>;
/** Proves that a job is the worker's. */
export type JobTicket = string;
/** SHA-256 of bytes, in hex. */
export type Sha256 = string;
/** Files that changed since something. */
export interface ChangedFiles {
    /** Since what. */
    readonly label: string;
    /** Paths from the root of the repository. */
    readonly files: ReadonlyArray<string>;
}
/** A run to be done by the fleet. */
export interface FleetSubmission {
    readonly run: RunRegistration;
    /** How it is to be run, where that is not as its plan says. */
    readonly options?: {
        /** Only these steps. */
        readonly selected?: ReadonlyArray<string>;
        /** Most tasks at once. */
        readonly max_parallel?: number;
        /** What follows a failure. */
        readonly on_failure?: "continue" | "stop" | "cancel";
    };
    /** Folder that its steps run in and its paths count from, from the root of the repository; empty for the root. */
    readonly prefix?: string;
    /** The environment that conditions of the plan may see. */
    readonly env?: {
        readonly [name: string]: string;
    };
    /** What changed, where steps ask for it. */
    readonly changes?: {
        /** What changed since each base. */
        readonly bases: ReadonlyArray<ChangedFiles>;
        /** Place of the base of a step, where it has one of its own. */
        readonly steps: {
            readonly [name: string]: number;
        };
        /** Place of the base of all others. */
        readonly usual: number | null;
    };
    /** The attempt it goes on from, and what of that is taken over. */
    readonly resumes?: {
        /** Number of that attempt. */
        readonly attempt: number;
        /** Only what failed runs again, with what follows from it. */
        readonly failed_only?: boolean;
        /** Only what people decided on, and what waited for them, goes on. */
        readonly decided_only?: boolean;
        /** This step and all that follow from it run again. */
        readonly from?: string;
    };
    /** The group in which one run goes at a time. */
    readonly concurrency?: {
        readonly group: ShortText;
        /** What is done where another run has the group. */
        readonly when_busy: "queue" | "cancel" | "skip" | "fail";
    };
}
/** What a worker needs of a run. */
export interface FleetRun {
    /** Its name. */
    readonly run_id: string;
    readonly attempt: Attempt;
    /** The event it began with. */
    readonly started: {
        readonly [name: string]: unknown;
    };
    /** File of the plan, from the root of the repository. */
    readonly plan_path: string;
    /** The plan. */
    readonly plan_text: string;
    /** Folder that its steps run in and its paths count from, from the root of the repository; empty for the root. */
    readonly prefix?: string;
    /** The commit its steps run at; null where it was submitted from no repository. */
    readonly commit: string | null;
    /** True where the submitter had changes that no commit has. */
    readonly dirty: boolean;
    /** Owner and name, where known. */
    readonly repository: string | null;
}
/** A worker as it says of itself. */
export interface WorkerAnnouncement {
    readonly name: ShortText;
    readonly labels: Labels;
    /** Jobs it does at one time. */
    readonly concurrency: number;
    readonly host?: ShortText;
    /** Of the program. */
    readonly version?: string;
    /** True for one that finishes what it has and takes nothing new. */
    readonly draining?: boolean;
}
/** How a worker is to behave. */
export interface WorkerTerms {
    /** How long a job is the worker's without an extension, ms. */
    readonly lock_ms: number;
    /** How often it extends what it holds, and announces itself where it holds nothing, ms. */
    readonly beat_ms: number;
    /** How long a claim may wait at most, ms. */
    readonly wait_ms: number;
}
/** How a worker asks for a job. */
export interface JobClaim {
    /** How long it waits for one, ms; more than 30,000 is 30,000. */
    readonly wait_ms?: number;
}
/** A file that a task made. */
export interface Artifact {
    /** From the root of the repository, with `/` between its parts. */
    readonly path: string;
    readonly sha256: Sha256;
    /** Bytes. */
    readonly size: number;
    /** The nine bits of who may do what. */
    readonly mode: number;
}
/** A file that a task made, and which task it was. */
export interface TaskArtifact {
    /** The task. */
    readonly task: string;
    /** From the root of the repository, with `/` between its parts. */
    readonly path: string;
    readonly sha256: Sha256;
    /** Bytes. */
    readonly size: number;
    /** The nine bits of who may do what. */
    readonly mode: number;
}
/** A task for a worker, and all it needs to do it beside the run. */
export interface FleetJob {
    readonly job: Id;
    readonly ticket: JobTicket;
    /** How often the job was claimed, from 1. */
    readonly try: number;
    /** The run. */
    readonly run_id: string;
    readonly attempt: Attempt;
    /** The task. */
    readonly task: string;
    /** The step it is of. */
    readonly step: string;
    /** What the task is for, where its step has several; else null. */
    readonly item: unknown;
    /** What the task can see of the steps before it. */
    readonly events: ReadonlyArray<{
        readonly [name: string]: unknown;
    }>;
    /** What changed, where the task looks at it; else null. */
    readonly changed?: ChangedFiles | null;
    /** What a person wants done otherwise, where the step was sent back; else null. */
    readonly changes_requested?: string | null;
    /** Files of the steps it needs, to be put in place before it starts. */
    readonly artifacts: ReadonlyArray<TaskArtifact>;
    /** How long the job is the worker's without an extension, ms. */
    readonly lock_ms: number;
}
/** A task began. */
export interface JobStarted {
    /** Which event. */
    readonly type: "task_started";
    /** Not kept; the time is the server's. */
    readonly at?: string;
    /** The task; the server says which. */
    readonly task: string;
    /** What it was given, masked. */
    readonly inputs: {
        /** The program. */
        readonly command: string;
        /** Its arguments. */
        readonly args: ReadonlyArray<string>;
        /** What was appended to them. */
        readonly flags: ReadonlyArray<string>;
    } | null;
}
/** A try failed and another follows. */
export interface JobRetried {
    /** Which event. */
    readonly type: "task_retried";
    /** Not kept; the time is the server's. */
    readonly at?: string;
    /** The task; the server says which. */
    readonly task: string;
    /** The try that failed, from 1. */
    readonly try: number;
    /** Status its process ended with. */
    readonly exit_code: ExitCode | null;
    /** Why it failed, where its status does not say. */
    readonly reason: Reason | null;
    /** When the next one begins, ms. */
    readonly delay_ms: number;
}
/** A remark for people. */
export interface JobNote {
    /** Which event. */
    readonly type: "note";
    /** Not kept; the time is the server's. */
    readonly at?: string;
    /** The task; the server says which. */
    readonly task?: string;
    /** How grave it is. */
    readonly level: "warning" | "info";
    /** In words. */
    readonly message: string;
}
/** What a task did since the last call; the times are the server's. */
export type JobEvents = ReadonlyArray<JobStarted | JobRetried | JobNote>;
/** A job that goes on. */
export interface JobExtension {
    readonly ticket: JobTicket;
    readonly events: JobEvents;
}
/** A job that is still the worker's. */
export interface JobHeld {
    /** True where the step is to be stopped. */
    readonly cancel: boolean;
}
/** How a task ended. */
export interface TaskEnd {
    /** What it has become. */
    readonly status: "succeeded" | "failed" | "awaiting_approval" | "skipped";
    /** Why, where the status does not say. */
    readonly reason: Reason | null;
    /** Status its process ended with. */
    readonly exit_code: ExitCode | null;
    readonly tries: Tries;
    /** From start to end, ms. */
    readonly duration_ms: number | null;
    readonly outputs: TextMap;
    /** Where what it made is found. */
    readonly outputs_uri: string | null;
    /** The telling part of the output. */
    readonly log_excerpt: LogExcerpt | null;
    /** True for a failure its plan allows. */
    readonly tolerated: boolean;
    /** Where a person's decision stands. */
    readonly approval_state: ApprovalState | null;
    /** One sentence for people. */
    readonly message?: string;
    /** Files it kept, from the run's folder. */
    readonly artifacts?: ReadonlyArray<string>;
    /** Key of the inputs that produced this result. */
    readonly cache_key?: string;
    /** The approval policy it waits by. */
    readonly approval?: unknown;
}
/** The end of a job. */
export interface JobFinish {
    readonly ticket: JobTicket;
    readonly events: JobEvents;
    readonly end: TaskEnd;
    /** Files it made; their bytes are in the store already. */
    readonly artifacts: ReadonlyArray<Artifact>;
    /** Whether the worker wants the next job. */
    readonly claim?: boolean;
}
/** The next job, if one was asked for and is there. */
export interface JobFinished {
    /** The job. */
    readonly next: FleetJob | null;
}
/** Why a worker cannot do a job. */
export interface JobRefusal {
    readonly ticket: JobTicket;
    /** What is missing; `draining` where the worker only goes. */
    readonly kind: "commit" | "secret" | "runner" | "artifact" | "draining";
    /** In words, without a full stop. */
    readonly reason: string;
}
/** A worker. */
export interface FleetWorker {
    /** Name it gave itself. */
    readonly id: string;
    /** For people. */
    readonly name: string;
    /** What it has. */
    readonly labels: ReadonlyArray<string>;
    /** Jobs it does at one time. */
    readonly concurrency: number;
    /** The machine. */
    readonly host: string | null;
    /** Of the program. */
    readonly version: string | null;
    /** Id of the repository it is bound to, where it is. */
    readonly repository: string | null;
    /** True where it was heard of in the last minute. */
    readonly online: boolean;
    /** True for one that takes nothing new. */
    readonly draining: boolean;
    readonly first_seen: UtcTime;
    readonly seen_at: UtcTime;
    /** What it does now. */
    readonly jobs: ReadonlyArray<{
        readonly job: Id;
        /** The run. */
        readonly run_id: string;
        readonly attempt: Attempt;
        /** The task. */
        readonly task: string;
        /** How often the job was claimed. */
        readonly try: number;
        readonly claimed_at: UtcTime;
    }>;
}
/** Jobs that need the same of a worker. */
export interface FleetLane {
    /** Its name. */
    readonly lane: string;
    /** What a worker must have. */
    readonly labels: ReadonlyArray<string>;
    /** Id of the repository its jobs are of, where they are bound to one. */
    readonly repository: string | null;
    /** Jobs that wait. */
    readonly queued: number;
    /** Jobs that a worker has. */
    readonly running: number;
    /** Since when the first of them waits. */
    readonly oldest_queued_at: UtcTime | null;
    /** What they wait for, in words; null where nothing waits. */
    readonly waiting_for: string | null;
}
/** The workers and what waits for them. */
export interface Fleet {
    /** In the order of their names. */
    readonly workers: ReadonlyArray<FleetWorker>;
    /** Those with jobs that wait or run. */
    readonly lanes: ReadonlyArray<FleetLane>;
}
/** Where a job stands. */
export interface FleetJobState {
    readonly job: Id;
    /** The task. */
    readonly task: string;
    /** The step it is of. */
    readonly step: string;
    /** Where it stands. */
    readonly state: "queued" | "claimed" | "finished";
    /** How often it was claimed. */
    readonly try: number;
    /** Name of the worker that has it or had it last; its id where it is gone. */
    readonly worker: string | null;
    /** What a worker must have. */
    readonly labels: ReadonlyArray<string>;
    readonly queued_at: UtcTime;
    /** When it was last claimed. */
    readonly claimed_at: UtcTime | null;
    /** When it ended. */
    readonly finished_at: UtcTime | null;
    /** What it waits for, in words; null where it does not wait. */
    readonly waiting_for: string | null;
}
/** The jobs of a run. */
export interface FleetJobList {
    /** In the order they were made. */
    readonly items: ReadonlyArray<FleetJobState>;
}
/** Numbers over one task. */
export interface TaskStats {
    /** Its name. */
    readonly task: string;
    /** How many of it there are. */
    readonly total: number;
    /** How many succeeded. */
    readonly succeeded: number;
    /** How many failed. */
    readonly failed: number;
    /** How many were skipped. */
    readonly skipped: number;
    /** Succeeded among succeeded and failed, 0 to 1; null where there are none. */
    readonly success_rate: number | null;
    /** Half of them took less, in milliseconds. */
    readonly p50_ms: number | null;
    /** Nineteen of twenty took less, in milliseconds. */
    readonly p95_ms: number | null;
    /** How often it failed and then succeeded without a change, in the same run or at the same commit. */
    readonly flaky: number;
    /** Time it took in all, in milliseconds. */
    readonly spent_ms: number;
    /** Half of its decisions came sooner, in milliseconds; null where there were none. */
    readonly waited_p50_ms: number | null;
}
/** Numbers over what started on a day. */
export interface DayNumbers {
    /** How many there are. */
    readonly total: number;
    /** How many succeeded. */
    readonly succeeded: number;
    /** How many failed. */
    readonly failed: number;
    /** Half of them took less, in milliseconds. */
    readonly p50_ms: number | null;
    /** Nineteen of twenty took less, in milliseconds. */
    readonly p95_ms: number | null;
    /** Time they took in all, in milliseconds. */
    readonly spent_ms: number;
}
/** Numbers over one day. */
export interface DayStats {
    /** The day, in UTC. */
    readonly day: string;
    readonly tasks: DayNumbers;
    readonly runs: DayNumbers;
    /** Half of the decisions on its tasks came sooner, in milliseconds; null where there were none. */
    readonly waited_p50_ms: number | null;
    /** Nineteen of twenty decisions came sooner, in milliseconds; null where there were none. */
    readonly waited_p95_ms: number | null;
}
/** Numbers over tasks and runs. */
export interface Stats {
    /** From when on. */
    readonly since: UtcTime | null;
    /** Before when. */
    readonly until: UtcTime | null;
    /** Over all tasks. */
    readonly tasks: {
        /** How many there are. */
        readonly total: number;
        readonly counts: Counts;
        /** Succeeded among succeeded and failed, 0 to 1; null where there are none. */
        readonly success_rate: number | null;
        /** Half of them took less, in milliseconds. */
        readonly p50_ms: number | null;
        /** Nineteen of twenty took less, in milliseconds. */
        readonly p95_ms: number | null;
        /** Time they took in all, in milliseconds. */
        readonly spent_ms: number;
    };
    /** Over all runs. */
    readonly runs: {
        /** How many there are. */
        readonly total: number;
        /** How many are in each state; a state without any may be left out. */
        readonly counts: {
            readonly running?: number;
            readonly succeeded?: number;
            readonly failed?: number;
            readonly awaiting_approval?: number;
            readonly cancelled?: number;
        };
        /** Succeeded among succeeded and failed, 0 to 1; null where there are none. */
        readonly success_rate: number | null;
        /** Half of them took less, in milliseconds. */
        readonly p50_ms: number | null;
        /** Nineteen of twenty took less, in milliseconds. */
        readonly p95_ms: number | null;
        /** Time they took in all, in milliseconds. */
        readonly spent_ms: number;
    };
    /** What waits for people. */
    readonly approvals: {
        /** How many wait. */
        readonly pending: number;
        /** Since when the one that waits longest does. */
        readonly oldest_at: UtcTime | null;
        /** Half of the decisions came sooner, in milliseconds; null where there were none. */
        readonly waited_p50_ms: number | null;
        /** Nineteen of twenty decisions came sooner, in milliseconds; null where there were none. */
        readonly waited_p95_ms: number | null;
    };
    /** By task, the most frequent first, at most 200. */
    readonly by_task: ReadonlyArray<TaskStats>;
    /** By day of UTC on which something started, oldest first, the newest 400. */
    readonly by_day: ReadonlyArray<DayStats>;
}
/** A caller. */
export interface Me {
    /** Kind and name, as history calls it. */
    readonly id: string;
    /** For people. */
    readonly name: string;
    /** What it may do. */
    readonly scopes: ReadonlyArray<Scope>;
    /** Other names of the same person. */
    readonly logins: ReadonlyArray<string>;
    /** Groups it belongs to. */
    readonly groups: ReadonlyArray<string>;
    /** The CI job it is bound to, which may touch only what it made; null for everybody else. */
    readonly run: string | null;
    /** Whether this server has a fleet. */
    readonly fleet: boolean;
}
/** The identity of a CI job. */
export interface TokenExchange {
    /** The identity token the job was given. */
    readonly token: string;
}
/** A token for a CI job. */
export interface ExchangedToken {
    /** To be sent as bearer. */
    readonly token: string;
    readonly expires_at: UtcTime;
    /** What it may do. */
    readonly scopes: ReadonlyArray<Scope>;
}
/** A token to be made. */
export interface TokenCreate {
    /** Whose it is. */
    readonly name: string;
    /** What it may do. */
    readonly scopes: ReadonlyArray<Scope>;
    /** Until when it is good; null for ever. */
    readonly expires_at?: Timestamp | null;
}
/** What is known of a token. */
export interface TokenFacts {
    readonly id: Id;
    /** Whose it is. */
    readonly name: string;
    /** Its first characters. */
    readonly hint: string;
    /** What it may do. */
    readonly scopes: ReadonlyArray<Scope>;
    /** The CI job it was made for. */
    readonly identity?: JsonObject | null;
    /** Who made it. */
    readonly created_by: string | null;
    readonly created_at: UtcTime;
    /** Until when it is good; null for ever. */
    readonly expires_at: UtcTime | null;
    /** When it was last used, to the minute or so. */
    readonly last_used_at: UtcTime | null;
    /** When it was revoked. */
    readonly revoked_at: UtcTime | null;
}
/** A token, without its secret. */
export type Token = TokenFacts;
/** A token, with its secret. */
export type CreatedToken = TokenFacts & {
    /** To be sent as bearer; never shown again. */
    readonly token: string;
};
/** All tokens. */
export interface TokenList {
    /** Newest first. */
    readonly items: ReadonlyArray<Token>;
}
/** Address that is called. */
export type EndpointUrl = string;
/** Words for people. */
export type EndpointDescription = string;
/** What it is told of, such as `task.approved` or `run.*`; everything where there are none. */
export type EndpointEvents = ReadonlyArray<string>;
/** Names of plans whose runs it is told of; of all where there are none. */
export type EndpointPlans = ReadonlyArray<ShortText>;
/** An endpoint to be added. */
export interface EndpointCreate {
    readonly url: EndpointUrl;
    readonly description?: EndpointDescription;
    readonly events?: EndpointEvents;
    readonly plans?: EndpointPlans;
}
/** Changes of an endpoint. */
export interface EndpointUpdate {
    readonly url?: EndpointUrl;
    /** Null for none. */
    readonly description?: EndpointDescription | null;
    readonly events?: EndpointEvents;
    readonly plans?: EndpointPlans;
    /** Whether it is left alone. */
    readonly disabled?: boolean;
}
/** What is known of an endpoint. */
export interface EndpointFacts {
    readonly id: Id;
    /** Address that is called. */
    readonly url: string;
    /** Words for people. */
    readonly description: string | null;
    /** What it is told of; everything where there are none. */
    readonly events: ReadonlyArray<string>;
    /** Names of plans; of all where there are none. */
    readonly plans: ReadonlyArray<string>;
    /** Whether it is left alone. */
    readonly disabled: boolean;
    /** Why, where the server did it. */
    readonly disabled_reason: string | null;
    /** Since when. */
    readonly disabled_at: UtcTime | null;
    /** The first failure since the last success. */
    readonly failing_since: UtcTime | null;
    /** The last success. */
    readonly delivered_at: UtcTime | null;
    /** Who added it. */
    readonly created_by: string;
    readonly created_at: UtcTime;
    readonly updated_at: UtcTime;
}
/** A webhook endpoint, without its secret. */
export type Endpoint = EndpointFacts;
/** A webhook endpoint, with its secret. */
export type EndpointWithSecret = EndpointFacts & {
    /** What requests are signed with, by Standard Webhooks; not shown again. */
    readonly secret: string;
};
/** All webhook endpoints. */
export interface EndpointList {
    /** Newest first. */
    readonly items: ReadonlyArray<Endpoint>;
}
/** How far a delivery is; `nothing` where there was nothing to do any more. */
export type DeliveryStatus = "pending" | "delivered" | "nothing" | "failed";
/** What is known of a delivery. */
export interface DeliveryFacts {
    readonly id: Id;
    /** By which way. */
    readonly kind: "webhook" | "message" | "resume";
    /** To whom; for a webhook the number of its endpoint. */
    readonly target: string;
    /** The endpoint of a webhook. */
    readonly endpoint_id: Id | null;
    /** The same on every try; `webhook-id` of a webhook. */
    readonly message_id: string;
    /** What happened. */
    readonly type: string;
    /** Number of the event, as `GET /events` gives it; null for a test. */
    readonly event_id: Id | null;
    /** Of which run. */
    readonly run_id: string | null;
    /** Of which task. */
    readonly task: string | null;
    readonly status: DeliveryStatus;
    /** Tries that failed, since it was last asked for. */
    readonly failures: number;
    /** What came of the last try, in words. */
    readonly note: string | null;
    /** When it is tried, while it is pending. */
    readonly next_try_at: UtcTime | null;
    readonly created_at: UtcTime;
    /** When it was delivered or given up. */
    readonly ended_at: UtcTime | null;
}
/** One event on its way to one that is told of it. */
export type Delivery = DeliveryFacts;
/** One try. */
export interface DeliveryTry {
    readonly at: UtcTime;
    /** How long it took. */
    readonly ms: number;
    /** What came of it. */
    readonly outcome: "delivered" | "nothing" | "failed";
    /** HTTP status of the answer. */
    readonly status: number | null;
    /** Why it failed, in words. */
    readonly error: string | null;
    /** The first 1,024 characters of the answer. */
    readonly answer: string | null;
}
/** A delivery with its tries. */
export type DeliveryDetail = DeliveryFacts & {
    /** What a webhook sends. */
    readonly body: string | null;
    /** The newest 100, oldest first. */
    readonly tries: ReadonlyArray<DeliveryTry>;
};
/** A page of deliveries. */
export interface DeliveryPage {
    /** Newest first. */
    readonly items: ReadonlyArray<Delivery>;
    /** Where the next page begins; null on the last. */
    readonly next_cursor: string | null;
}
/** Whether it can serve. */
export interface Ready {
    /** True where every check is `ok`. */
    readonly ok: boolean;
    /** Each check is `ok`, or says what is wrong. */
    readonly checks: {
        /** Whether it answers. */
        readonly database: string;
        /** Whether its tables are current. */
        readonly migrations: string;
    };
}
/** That it runs. */
export interface Live {
    readonly ok: true;
}
/** One field at fault. */
export interface FieldFault {
    /** Where it stands, as a JSON pointer; `/query/limit` and `/path/id` outside the body. */
    readonly pointer: string;
    /** What is wrong with it. */
    readonly detail: string;
}
/** What came of an event. */
export interface HeardOnGithub {
    /** Its name, as GitHub has it. */
    readonly delivery: string;
    /** The tasks it was about. */
    readonly decisions: ReadonlyArray<{
        readonly task_id: Id;
        /** Its run. */
        readonly run_id: string;
        /** Its name. */
        readonly task: string;
        /** What has become of it; `counted` where more approvals are needed, `same` where it was said before. */
        readonly result: "approved" | "rejected" | "changes_requested" | "cancelled" | "counted" | "same" | "refused";
        /** Why it was refused. */
        readonly why?: string;
    }>;
    /** Why nothing was done. */
    readonly ignored?: string;
}
/** What went wrong (RFC 9457). `current` holds the row where a conflict is about one. */
export interface Problem {
    /** Names the kind of problem. */
    readonly type: string;
    /** The kind, in words. */
    readonly title: string;
    /** The HTTP status. */
    readonly status: number;
    /** This one, in words. */
    readonly detail: string;
    /** The fields at fault. */
    readonly errors?: ReadonlyArray<FieldFault>;
    /** To be named when asking about it. */
    readonly request_id?: string;
    /** The row as it stands. */
    readonly current?: {
        readonly [name: string]: unknown;
    };
    /** The number of the log chunk that comes next. */
    readonly next_seq?: number;
    /** The scope that is missing. */
    readonly scope?: string;
    readonly [name: string]: unknown;
}
/** What the handler of each operation is given, once it was checked and coerced, and the JSON (or text) it answers. */
export interface Operations {
    readonly listTasks: {
        readonly params: Record<string, never>;
        readonly query: {
            /** Of this run. */
            readonly run_id?: Name;
            /** Of this attempt of runs. */
            readonly attempt?: Attempt;
            /** In any of these states. */
            readonly status?: ReadonlyArray<TaskStatus>;
            /** Any of these tasks. */
            readonly task?: ReadonlyArray<Name>;
            /** Where the decision stands. */
            readonly approval_state?: ApprovalState;
            /** From this date or time on. */
            readonly since?: Instant;
            /** Before this date or time. */
            readonly until?: Instant;
            /** At most so many. */
            readonly limit: number;
        };
        readonly body: undefined;
        readonly result: ReadonlyArray<Task>;
    };
    readonly createTask: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: TaskCreate;
        readonly result: Task;
    };
    readonly pageTasks: {
        readonly params: Record<string, never>;
        readonly query: {
            /** Of this run. */
            readonly run_id?: Name;
            /** Of this attempt of runs. */
            readonly attempt?: Attempt;
            /** In any of these states. */
            readonly status?: ReadonlyArray<TaskStatus>;
            /** Any of these tasks. */
            readonly task?: ReadonlyArray<Name>;
            /** Where the decision stands. */
            readonly approval_state?: ApprovalState;
            /** From this date or time on. */
            readonly since?: Instant;
            /** Before this date or time. */
            readonly until?: Instant;
            /** At most so many on a page. */
            readonly limit: number;
            /** The `next_cursor` of the page before. */
            readonly cursor?: string;
        };
        readonly body: undefined;
        readonly result: TaskPage;
    };
    readonly exportTasks: {
        readonly params: Record<string, never>;
        readonly query: {
            /** Of this run. */
            readonly run_id?: Name;
            /** Of this attempt of runs. */
            readonly attempt?: Attempt;
            /** In any of these states. */
            readonly status?: ReadonlyArray<TaskStatus>;
            /** Any of these tasks. */
            readonly task?: ReadonlyArray<Name>;
            /** Where the decision stands. */
            readonly approval_state?: ApprovalState;
            /** From this date or time on. */
            readonly since?: Instant;
            /** Before this date or time. */
            readonly until?: Instant;
            /** At most so many rows. */
            readonly limit: number;
            /** The `next_cursor` of the page before. */
            readonly cursor?: string;
        };
        readonly body: undefined;
        readonly result: string;
    };
    readonly pruneTasks: {
        readonly params: Record<string, never>;
        readonly query: {
            /** A date, or a time. What is older goes. */
            readonly date: Instant;
            /** Only counts. */
            readonly dry_run: boolean;
        };
        readonly body: undefined;
        readonly result: Pruned;
    };
    readonly batchTasks: {
        readonly params: Record<string, never>;
        readonly query: {
            /** `minimal` answers ids in place of rows. */
            readonly return: "full" | "minimal";
        };
        readonly body: BatchRequest;
        readonly result: BatchResult;
    };
    readonly getTask: {
        readonly params: {
            /** Number of the task. */
            readonly id: Id;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: Task;
    };
    readonly updateTask: {
        readonly params: {
            /** Number of the task. */
            readonly id: Id;
        };
        readonly query: Record<string, never>;
        readonly body: TaskUpdate;
        readonly result: Task;
    };
    readonly listApprovals: {
        readonly params: Record<string, never>;
        readonly query: {
            /** Only what the caller may approve. */
            readonly mine: boolean;
            /** How many at most. */
            readonly limit: number;
            /** The `next_cursor` of the page before. */
            readonly cursor?: string;
        };
        readonly body: undefined;
        readonly result: ApprovalPage;
    };
    readonly approveTask: {
        readonly params: {
            /** Number of the task. */
            readonly id: Id;
        };
        readonly query: {
            /** Why, in words; the body's note goes first. */
            readonly note?: Note;
        };
        readonly body: Decision | undefined;
        readonly result: Task;
    };
    readonly rejectTask: {
        readonly params: {
            /** Number of the task. */
            readonly id: Id;
        };
        readonly query: {
            /** Why, in words; the body's note goes first. */
            readonly note?: Note;
        };
        readonly body: Decision | undefined;
        readonly result: Task;
    };
    readonly requestChanges: {
        readonly params: {
            /** Number of the task. */
            readonly id: Id;
        };
        readonly query: {
            /** Why, in words; the body's note goes first. */
            readonly note?: Note;
        };
        readonly body: Decision | undefined;
        readonly result: Task;
    };
    readonly cancelTask: {
        readonly params: {
            /** Number of the task. */
            readonly id: Id;
        };
        readonly query: {
            /** Why, in words; the body's note goes first. */
            readonly note?: Note;
        };
        readonly body: Decision | undefined;
        readonly result: Task;
    };
    readonly createLink: {
        readonly params: {
            /** Number of the task. */
            readonly id: Id;
        };
        readonly query: Record<string, never>;
        readonly body: LinkCreate;
        readonly result: CreatedLink;
    };
    readonly revokeLinks: {
        readonly params: {
            /** Number of the task. */
            readonly id: Id;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: RevokedLinks;
    };
    readonly getLink: {
        readonly params: {
            /** The token of the link; there is no other credential. */
            readonly token: string;
        };
        readonly query: {
            /** Makes one of the buttons stand out, `approve` or `reject`; decides nothing. */
            readonly decision?: string;
        };
        readonly body: undefined;
        readonly result: LinkView;
    };
    readonly decideByLink: {
        readonly params: {
            /** The token of the link; there is no other credential. */
            readonly token: string;
        };
        readonly query: Record<string, never>;
        readonly body: unknown;
        readonly result: Task;
    };
    readonly getTaskLog: {
        readonly params: {
            /** Number of the task. */
            readonly id: Id;
        };
        readonly query: {
            /** Stream what is there and what comes. */
            readonly follow: boolean;
        };
        readonly body: undefined;
        readonly result: string;
    };
    readonly appendTaskLog: {
        readonly params: {
            /** Number of the task. */
            readonly id: Id;
        };
        readonly query: {
            /** Number of the chunk. */
            readonly seq: number;
        };
        readonly body: Uint8Array;
        readonly result: LogAppended;
    };
    readonly getTaskHistory: {
        readonly params: {
            /** Number of the task. */
            readonly id: Id;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: History;
    };
    readonly listRuns: {
        readonly params: Record<string, never>;
        readonly query: {
            /** Of this run. */
            readonly run_id?: Name;
            /** Of the plan of this name. */
            readonly plan?: ShortText;
            /** Any of these. */
            readonly status?: ReadonlyArray<RunStatus>;
            /** With a task of this name. */
            readonly task?: Name;
            /** Branch of the run's commit. */
            readonly branch?: ShortText;
            /** Who started it. */
            readonly actor?: ShortText;
            /** From this date or time on. */
            readonly since?: Instant;
            /** Before this date or time. */
            readonly until?: Instant;
            /** Words to find in run id, plan, branch or actor. One page looks at 100,000 runs at most, so that it may hold fewer than `limit` without being the last. */
            readonly q?: ShortText;
            /** At most so many on a page. */
            readonly limit: number;
            /** The `next_cursor` of the page before. */
            readonly cursor?: string;
        };
        readonly body: undefined;
        readonly result: RunPage;
    };
    readonly registerRun: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: RunRegistration;
        readonly result: RegisteredRun;
    };
    readonly getRun: {
        readonly params: {
            /** Name of the run. */
            readonly run_id: Name;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: RunDetail;
    };
    readonly getRunAttempt: {
        readonly params: {
            /** Name of the run. */
            readonly run_id: Name;
            /** Which attempt of the run. */
            readonly attempt: Attempt;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: RunDetail;
    };
    readonly updateRun: {
        readonly params: {
            /** Name of the run. */
            readonly run_id: Name;
            /** Which attempt of the run. */
            readonly attempt: Attempt;
        };
        readonly query: Record<string, never>;
        readonly body: RunUpdate;
        readonly result: Run;
    };
    readonly heartbeatRun: {
        readonly params: {
            /** Name of the run. */
            readonly run_id: Name;
            /** Which attempt of the run. */
            readonly attempt: Attempt;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: Heartbeat;
    };
    readonly cancelRun: {
        readonly params: {
            /** Name of the run. */
            readonly run_id: Name;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: Run;
    };
    readonly resumeRun: {
        readonly params: {
            /** Name of the run. */
            readonly run_id: Name;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: Run;
    };
    readonly listPlans: {
        readonly params: Record<string, never>;
        readonly query: {
            /** Any of these. */
            readonly plan?: ReadonlyArray<ShortText>;
            /** At most so many runs of a plan, the newest. */
            readonly runs: number;
            /** At most so many plans. */
            readonly limit: number;
        };
        readonly body: undefined;
        readonly result: PlanList;
    };
    readonly getPlanHistory: {
        readonly params: Record<string, never>;
        readonly query: {
            /** Name of the plan. */
            readonly plan: ShortText;
            /** At most so many runs of a plan, the newest. */
            readonly runs: number;
        };
        readonly body: undefined;
        readonly result: PlanHistory;
    };
    readonly getFleet: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: Fleet;
    };
    readonly submitFleetRun: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: FleetSubmission;
        readonly result: RegisteredRun;
    };
    readonly getFleetRun: {
        readonly params: {
            /** Name of the run. */
            readonly run_id: Name;
            /** Which attempt of the run. */
            readonly attempt: Attempt;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: FleetRun;
    };
    readonly listFleetJobs: {
        readonly params: {
            /** Name of the run. */
            readonly run_id: Name;
            /** Which attempt of the run. */
            readonly attempt: Attempt;
        };
        readonly query: {
            /** The job of this task alone. */
            readonly task?: Name;
        };
        readonly body: undefined;
        readonly result: FleetJobList;
    };
    readonly announceWorker: {
        readonly params: {
            /** Name a worker gave itself; random, best of 16 letters and digits or more. */
            readonly worker: WorkerId;
        };
        readonly query: Record<string, never>;
        readonly body: WorkerAnnouncement;
        readonly result: WorkerTerms;
    };
    readonly removeWorker: {
        readonly params: {
            /** Name a worker gave itself; random, best of 16 letters and digits or more. */
            readonly worker: WorkerId;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: undefined;
    };
    readonly claimJob: {
        readonly params: {
            /** Name a worker gave itself; random, best of 16 letters and digits or more. */
            readonly worker: WorkerId;
        };
        readonly query: Record<string, never>;
        readonly body: JobClaim;
        readonly result: FleetJob | undefined;
    };
    readonly extendJob: {
        readonly params: {
            /** Number of the job. */
            readonly job: Id;
        };
        readonly query: Record<string, never>;
        readonly body: JobExtension;
        readonly result: JobHeld;
    };
    readonly appendJobLog: {
        readonly params: {
            /** Number of the job. */
            readonly job: Id;
        };
        readonly query: {
            /** Number of the chunk. */
            readonly seq: number;
        };
        readonly body: Uint8Array;
        readonly result: undefined;
    };
    readonly finishJob: {
        readonly params: {
            /** Number of the job. */
            readonly job: Id;
        };
        readonly query: Record<string, never>;
        readonly body: JobFinish;
        readonly result: JobFinished;
    };
    readonly refuseJob: {
        readonly params: {
            /** Number of the job. */
            readonly job: Id;
        };
        readonly query: Record<string, never>;
        readonly body: JobRefusal;
        readonly result: undefined;
    };
    readonly statBlob: {
        readonly params: {
            /** SHA-256 of the bytes, in lower-case hex. */
            readonly sha256: string;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: undefined;
    };
    readonly getBlob: {
        readonly params: {
            /** SHA-256 of the bytes, in lower-case hex. */
            readonly sha256: string;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: string;
    };
    readonly putBlob: {
        readonly params: {
            /** SHA-256 of the bytes, in lower-case hex. */
            readonly sha256: string;
        };
        readonly query: Record<string, never>;
        readonly body: AsyncIterable<Uint8Array>;
        readonly result: undefined;
    };
    readonly streamEvents: {
        readonly params: Record<string, never>;
        readonly query: {
            /** Of this run. */
            readonly run_id?: Name;
            /** Of the plan of this name. */
            readonly plan?: ShortText;
            /** Any of these tasks. */
            readonly task?: ReadonlyArray<Name>;
            /** Rows that are in any of these now. */
            readonly status?: ReadonlyArray<"queued" | "running" | "succeeded" | "failed" | "awaiting_approval" | "skipped" | "cancelled">;
            /** Only changes of tasks, or only of runs. */
            readonly kind?: "task" | "run";
        };
        readonly body: undefined;
        readonly result: string;
    };
    readonly getStats: {
        readonly params: Record<string, never>;
        readonly query: {
            /** From this date or time on. */
            readonly since?: Instant;
            /** Before this date or time. */
            readonly until?: Instant;
            /** Of the plan of this name. */
            readonly plan?: ShortText;
            /** Count this task alone; runs are counted as before. */
            readonly task?: Name;
        };
        readonly body: undefined;
        readonly result: Stats;
    };
    readonly exchangeToken: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: TokenExchange;
        readonly result: ExchangedToken;
    };
    readonly hearSlack: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: Uint8Array;
        readonly result: {
            readonly [name: string]: unknown;
        };
    };
    readonly hearGithub: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: Uint8Array;
        readonly result: HeardOnGithub;
    };
    readonly getMe: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: Me;
    };
    readonly listEndpoints: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: EndpointList;
    };
    readonly createEndpoint: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: EndpointCreate;
        readonly result: EndpointWithSecret;
    };
    readonly getEndpoint: {
        readonly params: {
            /** Number of the endpoint. */
            readonly id: Id;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: Endpoint;
    };
    readonly updateEndpoint: {
        readonly params: {
            /** Number of the endpoint. */
            readonly id: Id;
        };
        readonly query: Record<string, never>;
        readonly body: EndpointUpdate;
        readonly result: Endpoint;
    };
    readonly deleteEndpoint: {
        readonly params: {
            /** Number of the endpoint. */
            readonly id: Id;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: Endpoint;
    };
    readonly rotateEndpoint: {
        readonly params: {
            /** Number of the endpoint. */
            readonly id: Id;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: EndpointWithSecret;
    };
    readonly testEndpoint: {
        readonly params: {
            /** Number of the endpoint. */
            readonly id: Id;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: Delivery;
    };
    readonly listDeliveries: {
        readonly params: Record<string, never>;
        readonly query: {
            /** To this endpoint. */
            readonly endpoint?: Id;
            /** In this state. */
            readonly status?: DeliveryStatus;
            /** Of this run. */
            readonly run_id?: Name;
            /** At most so many on a page. */
            readonly limit: number;
            /** The `next_cursor` of the page before. */
            readonly cursor?: string;
        };
        readonly body: undefined;
        readonly result: DeliveryPage;
    };
    readonly getDelivery: {
        readonly params: {
            /** Number of the delivery. */
            readonly id: Id;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: DeliveryDetail;
    };
    readonly redeliver: {
        readonly params: {
            /** Number of the delivery. */
            readonly id: Id;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: Delivery;
    };
    readonly listTokens: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: TokenList;
    };
    readonly createToken: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: TokenCreate;
        readonly result: CreatedToken;
    };
    readonly revokeToken: {
        readonly params: {
            /** Number of the token. */
            readonly id: Id;
        };
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: Token;
    };
    readonly getMetrics: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: string;
    };
    readonly getOpenapi: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: {
            readonly [name: string]: unknown;
        };
    };
    readonly getDocs: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: string;
    };
    readonly getReady: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: Ready;
    };
    readonly getLive: {
        readonly params: Record<string, never>;
        readonly query: Record<string, never>;
        readonly body: undefined;
        readonly result: Live;
    };
}
/** The query of each operation as a caller says it. */
export interface QueryInputs {
    readonly listTasks: {
        /** Of this run. */
        readonly run_id?: Name;
        /** Of this attempt of runs. */
        readonly attempt?: Attempt;
        /** In any of these states. */
        readonly status?: ReadonlyArray<TaskStatus>;
        /** Any of these tasks. */
        readonly task?: ReadonlyArray<Name>;
        /** Where the decision stands. */
        readonly approval_state?: ApprovalState;
        /** From this date or time on. */
        readonly since?: Instant;
        /** Before this date or time. */
        readonly until?: Instant;
        /** At most so many. */
        readonly limit?: number;
    };
    readonly createTask: Record<string, never>;
    readonly pageTasks: {
        /** Of this run. */
        readonly run_id?: Name;
        /** Of this attempt of runs. */
        readonly attempt?: Attempt;
        /** In any of these states. */
        readonly status?: ReadonlyArray<TaskStatus>;
        /** Any of these tasks. */
        readonly task?: ReadonlyArray<Name>;
        /** Where the decision stands. */
        readonly approval_state?: ApprovalState;
        /** From this date or time on. */
        readonly since?: Instant;
        /** Before this date or time. */
        readonly until?: Instant;
        /** At most so many on a page. */
        readonly limit?: number;
        /** The `next_cursor` of the page before. */
        readonly cursor?: string;
    };
    readonly exportTasks: {
        /** Of this run. */
        readonly run_id?: Name;
        /** Of this attempt of runs. */
        readonly attempt?: Attempt;
        /** In any of these states. */
        readonly status?: ReadonlyArray<TaskStatus>;
        /** Any of these tasks. */
        readonly task?: ReadonlyArray<Name>;
        /** Where the decision stands. */
        readonly approval_state?: ApprovalState;
        /** From this date or time on. */
        readonly since?: Instant;
        /** Before this date or time. */
        readonly until?: Instant;
        /** At most so many rows. */
        readonly limit?: number;
        /** The `next_cursor` of the page before. */
        readonly cursor?: string;
    };
    readonly pruneTasks: {
        /** A date, or a time. What is older goes. */
        readonly date: Instant;
        /** Only counts. */
        readonly dry_run?: boolean;
    };
    readonly batchTasks: {
        /** `minimal` answers ids in place of rows. */
        readonly return?: "full" | "minimal";
    };
    readonly getTask: Record<string, never>;
    readonly updateTask: Record<string, never>;
    readonly listApprovals: {
        /** Only what the caller may approve. */
        readonly mine?: boolean;
        /** How many at most. */
        readonly limit?: number;
        /** The `next_cursor` of the page before. */
        readonly cursor?: string;
    };
    readonly approveTask: {
        /** Why, in words; the body's note goes first. */
        readonly note?: Note;
    };
    readonly rejectTask: {
        /** Why, in words; the body's note goes first. */
        readonly note?: Note;
    };
    readonly requestChanges: {
        /** Why, in words; the body's note goes first. */
        readonly note?: Note;
    };
    readonly cancelTask: {
        /** Why, in words; the body's note goes first. */
        readonly note?: Note;
    };
    readonly createLink: Record<string, never>;
    readonly revokeLinks: Record<string, never>;
    readonly getLink: {
        /** Makes one of the buttons stand out, `approve` or `reject`; decides nothing. */
        readonly decision?: string;
    };
    readonly decideByLink: Record<string, never>;
    readonly getTaskLog: {
        /** Stream what is there and what comes. */
        readonly follow?: boolean;
    };
    readonly appendTaskLog: {
        /** Number of the chunk. */
        readonly seq: number;
    };
    readonly getTaskHistory: Record<string, never>;
    readonly listRuns: {
        /** Of this run. */
        readonly run_id?: Name;
        /** Of the plan of this name. */
        readonly plan?: ShortText;
        /** Any of these. */
        readonly status?: ReadonlyArray<RunStatus>;
        /** With a task of this name. */
        readonly task?: Name;
        /** Branch of the run's commit. */
        readonly branch?: ShortText;
        /** Who started it. */
        readonly actor?: ShortText;
        /** From this date or time on. */
        readonly since?: Instant;
        /** Before this date or time. */
        readonly until?: Instant;
        /** Words to find in run id, plan, branch or actor. One page looks at 100,000 runs at most, so that it may hold fewer than `limit` without being the last. */
        readonly q?: ShortText;
        /** At most so many on a page. */
        readonly limit?: number;
        /** The `next_cursor` of the page before. */
        readonly cursor?: string;
    };
    readonly registerRun: Record<string, never>;
    readonly getRun: Record<string, never>;
    readonly getRunAttempt: Record<string, never>;
    readonly updateRun: Record<string, never>;
    readonly heartbeatRun: Record<string, never>;
    readonly cancelRun: Record<string, never>;
    readonly resumeRun: Record<string, never>;
    readonly listPlans: {
        /** Any of these. */
        readonly plan?: ReadonlyArray<ShortText>;
        /** At most so many runs of a plan, the newest. */
        readonly runs?: number;
        /** At most so many plans. */
        readonly limit?: number;
    };
    readonly getPlanHistory: {
        /** Name of the plan. */
        readonly plan: ShortText;
        /** At most so many runs of a plan, the newest. */
        readonly runs?: number;
    };
    readonly getFleet: Record<string, never>;
    readonly submitFleetRun: Record<string, never>;
    readonly getFleetRun: Record<string, never>;
    readonly listFleetJobs: {
        /** The job of this task alone. */
        readonly task?: Name;
    };
    readonly announceWorker: Record<string, never>;
    readonly removeWorker: Record<string, never>;
    readonly claimJob: Record<string, never>;
    readonly extendJob: Record<string, never>;
    readonly appendJobLog: {
        /** Number of the chunk. */
        readonly seq: number;
    };
    readonly finishJob: Record<string, never>;
    readonly refuseJob: Record<string, never>;
    readonly statBlob: Record<string, never>;
    readonly getBlob: Record<string, never>;
    readonly putBlob: Record<string, never>;
    readonly streamEvents: {
        /** Of this run. */
        readonly run_id?: Name;
        /** Of the plan of this name. */
        readonly plan?: ShortText;
        /** Any of these tasks. */
        readonly task?: ReadonlyArray<Name>;
        /** Rows that are in any of these now. */
        readonly status?: ReadonlyArray<"queued" | "running" | "succeeded" | "failed" | "awaiting_approval" | "skipped" | "cancelled">;
        /** Only changes of tasks, or only of runs. */
        readonly kind?: "task" | "run";
    };
    readonly getStats: {
        /** From this date or time on. */
        readonly since?: Instant;
        /** Before this date or time. */
        readonly until?: Instant;
        /** Of the plan of this name. */
        readonly plan?: ShortText;
        /** Count this task alone; runs are counted as before. */
        readonly task?: Name;
    };
    readonly exchangeToken: Record<string, never>;
    readonly hearSlack: Record<string, never>;
    readonly hearGithub: Record<string, never>;
    readonly getMe: Record<string, never>;
    readonly listEndpoints: Record<string, never>;
    readonly createEndpoint: Record<string, never>;
    readonly getEndpoint: Record<string, never>;
    readonly updateEndpoint: Record<string, never>;
    readonly deleteEndpoint: Record<string, never>;
    readonly rotateEndpoint: Record<string, never>;
    readonly testEndpoint: Record<string, never>;
    readonly listDeliveries: {
        /** To this endpoint. */
        readonly endpoint?: Id;
        /** In this state. */
        readonly status?: DeliveryStatus;
        /** Of this run. */
        readonly run_id?: Name;
        /** At most so many on a page. */
        readonly limit?: number;
        /** The `next_cursor` of the page before. */
        readonly cursor?: string;
    };
    readonly getDelivery: Record<string, never>;
    readonly redeliver: Record<string, never>;
    readonly listTokens: Record<string, never>;
    readonly createToken: Record<string, never>;
    readonly revokeToken: Record<string, never>;
    readonly getMetrics: Record<string, never>;
    readonly getOpenapi: Record<string, never>;
    readonly getDocs: Record<string, never>;
    readonly getReady: Record<string, never>;
    readonly getLive: Record<string, never>;
}
