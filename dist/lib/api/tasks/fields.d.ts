import type { TaskFields } from '../../store/tasks/create-task.ts';
import type { Principal } from '../auth/principal.ts';
/** What a body says of a task, ready to be stored, and the names it used that mean nothing here. */
export interface ReadFields {
    readonly fields: TaskFields;
    readonly ignored: readonly string[];
}
/** Takes from a checked body what a row has; times get a zone, everything else stays as it is. */
export declare function readFields(body: Readonly<Record<string, unknown>>, refused?: ReadonlySet<string>): ReadFields;
/** Throws a Problem 403 where fields say that a person decided and the caller may not decide. Asking for a decision is not deciding. */
export declare function assertMayDecide(principal: Principal, fields: TaskFields): void;
/** The header that names what was ignored, for people who look; none where nothing was. */
export declare function ignoredHeader(ignored: readonly string[]): Readonly<Record<string, string>>;
