import { type ClientOptions } from './send.ts';
import type { TaskClient } from './task-client.ts';
/** A client of the task API, for browsers and Node.js; it needs `fetch` and nothing else. Throws a Fault `usage` for a base URL that is none. */
export declare function createTaskClient(options: ClientOptions): TaskClient;
