/** One sign as Slack's markup has it: mentions and links cannot be written by a task. */
export declare function escapeSign(sign: string): string;
/** Text that stands in a fence of three backticks and cannot end it. */
export declare function unfenced(text: string): string;
