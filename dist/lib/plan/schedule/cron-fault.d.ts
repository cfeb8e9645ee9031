/** What is wrong with a cron time, what to write, and where in its text. */
export interface CronFault {
    readonly message: string;
    readonly cure: string;
    readonly within?: {
        readonly offset: number;
        readonly length: number;
    };
}
/** Undefined for a cron time that comes again and again. */
export declare function cronFault(text: string): CronFault | undefined;
