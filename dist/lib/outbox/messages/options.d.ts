/** Through whose notifiers a server tells people, and what it may use for that. */
export interface NotificationOptions {
    /** Secrets that the notifiers of plans may use, by the names that plans have for them; any others a plan names are not there. */
    readonly secrets: Readonly<Record<string, string>>;
    /** Names or paths of the plans whose notifiers are used; all where it is absent. */
    readonly plans?: readonly string[];
    /** Private targets that may be called, also without TLS, and hosts that a token may be sent to: hosts, `host:port`, addresses, ranges. */
    readonly allow?: readonly string[];
    /** Sender of mails by a mail server that is a secret; without it the plan says who sends. */
    readonly from?: string;
    /** Who is sent links that decide: mail addresses, or domains as `@example.org`. Nobody where it is absent. */
    readonly linksTo?: readonly string[];
}
