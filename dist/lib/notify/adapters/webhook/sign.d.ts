/** The bytes of a Standard Webhooks secret (`whsec_` and 24 to 64 bytes in base64); undefined where it is none. */
export declare function readSecret(text: string): Buffer | undefined;
/** Headers of Standard Webhooks 1.0.0 for a body; with several secrets (while they are changed) a signature by each. */
export declare function signedHeaders(id: string, seconds: number, body: string, secrets: readonly Buffer[]): Record<string, string>;
