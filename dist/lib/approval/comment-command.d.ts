import type { DecisionWord } from './judge.ts';
/** A decision somebody wrote as a comment: its first line begins with `/approve`, `/reject` or `/changes`. */
export interface CommentCommand {
    readonly decision: Extract<DecisionWord, 'approve' | 'reject' | 'changes_requested'>;
    /** What follows the word on the first line. */
    readonly words: string;
    /** The lines after the first one. */
    readonly more: string;
}
/** What a command asks for, or the word in it that was meant as a task's name and is none. */
export type CommandMeaning = {
    readonly kind: 'meant';
    /** Undefined where it names none. */
    readonly task?: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly note?: string;
} | {
    readonly kind: 'unknown';
    readonly word: string;
    readonly near?: string;
};
/** The command a comment begins with; undefined for any other comment. */
export declare function readCommand(comment: string): CommentCommand | undefined;
/** Reads `[task] [field=value ...] [note]`, where `tasks` are the names there are. Only an approval has fields. */
export declare function meaningOf({ decision, words, more }: CommentCommand, tasks: readonly string[]): CommandMeaning;
