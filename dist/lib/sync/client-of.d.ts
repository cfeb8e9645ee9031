import type { TaskClient } from '../client/task-client.ts';
import type { System } from '../system/system.ts';
/** A client of the task API at an address as runs are given it: `https://host`, with or without `/agents`. History calls its caller `label`. */
export declare function clientOf({ baseUrl, token }: {
    readonly baseUrl: string;
    readonly token?: string | (() => Promise<string | undefined>);
}, { fetch }: Pick<System, 'fetch'>, label?: 'cli'): TaskClient;
