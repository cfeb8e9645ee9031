/** The CI job a run belongs to, as the API keeps it; every fact may be missing. */
export interface CiFacts {
    readonly provider: 'github';
    readonly repository?: string;
    readonly workflow_run_id?: string;
    readonly workflow_run_attempt?: string;
    readonly actor?: string;
    /** Who ran the job again, where that is somebody else. */
    readonly triggering_actor?: string;
    /** Who wrote the pull request. */
    readonly author?: string;
    /** Who pushed last to it. */
    readonly last_pusher?: string;
    readonly event?: string;
    readonly ref?: string;
    /** The page of the job. */
    readonly url?: string;
}
/** What the environment tells of the CI job; undefined outside of one. */
export declare function readCiFacts(env: Readonly<Record<string, string | undefined>>): CiFacts | undefined;
/** Who is behind the event that started a job, as its file (JSON) tells: people who must not approve what they ask for. */
export declare function askersIn(event: unknown): Pick<CiFacts, 'author' | 'last_pusher'>;
