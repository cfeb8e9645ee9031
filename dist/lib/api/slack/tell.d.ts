import type { Policy } from '../../approval/policy.ts';
import { type FoundRequest } from '../../store/approvals/find-request.ts';
import type { Database } from '../../store/database.ts';
import type { Asked } from './form/metadata.ts';
import type { Click } from './hear/payload.ts';
import type { Answers } from './send/answers.ts';
import type { WebApi } from './send/web-api.ts';
/** What is told in Slack after something was heard. Nothing of it is part of a decision; nothing rejects but for the database. */
export interface Tell {
    /** A sentence for the person who clicked. */
    aside(url: string | undefined, sentence: string): Promise<void>;
    /** Opens the form of a decision. */
    form(click: Click, policy: Policy, found: FoundRequest): Promise<void>;
    /** Writes into the message how the request stands now. */
    standing(asked: Asked): Promise<void>;
}
export interface TellOptions {
    readonly database: Database;
    readonly answers: Answers;
    /** Absent without a bot. */
    readonly web: WebApi | undefined;
    /** Hears why something could not be told. */
    readonly onUntold: (why: string) => void;
}
/** Makes it. */
export declare function createTell({ database, answers, web, onUntold }: TellOptions): Tell;
