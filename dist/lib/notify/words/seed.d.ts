import type { Message } from '../message.ts';
/** The text of the original's Slack message: `Task <task> awaiting approval: <outputs_uri>`. Other states are told alike. */
export declare function seedText({ state, facts, title }: Message): string;
/** The body of the original's mail request. */
export interface SeedMail {
    readonly run_id: string;
    readonly task: string | null;
    readonly status: string;
    readonly outputs_uri: string | null;
    readonly log_excerpt: string | null;
}
/** The original's mail request: of one task. */
export declare function seedMail({ facts }: Message): SeedMail;
