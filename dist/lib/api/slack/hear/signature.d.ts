/** A request as it came, with what says that Slack sent it. */
export interface SignedRequest {
    /** The bytes as they came. */
    readonly body: Uint8Array;
    /** `X-Slack-Request-Timestamp`: seconds since 1970. */
    readonly timestamp: string | undefined;
    /** `X-Slack-Signature`: `v0=` and hex. */
    readonly signature: string | undefined;
}
/** True where one of the secrets has signed the request (v0, HMAC-SHA256), at most five minutes from `now` (ms). */
export declare function isSigned(secrets: readonly string[], { body, timestamp, signature }: SignedRequest, now: number): boolean;
/** The signature a secret makes for bytes sent at `timestamp` (seconds). */
export declare function signatureOf(secret: string, timestamp: string, body: Uint8Array): string;
