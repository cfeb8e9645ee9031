/** How people decide by buttons in Slack. */
export interface SlackOptions {
    /** Signing secret of the app (*Basic Information*); several while it is changed. */
    readonly signingSecret: string | readonly string[];
    /** Token of its bot (`xoxb-`): forms and comments need it, and e-mail addresses where the app may read them. */
    readonly botToken?: string;
    /** Only clicks of people of this workspace (`T024BE7LH`) count. */
    readonly team?: string;
    /** Who somebody is elsewhere: `{ U024BE7LH: 'github:ana' }`; the id may have its workspace in front (`T…/U…`). */
    readonly people?: Readonly<Record<string, string>>;
    /** Whether anybody in the workspace decides where a plan names no approvers; default: only who is in `people`. */
    readonly anyone?: boolean;
    /** Another address of Slack's API. */
    readonly apiUrl?: string;
    /** Hosts that may be answered beside Slack's own: `host` or `host:port`. */
    readonly allow?: readonly string[];
}
