import { createTaskClient } from '../../client/create-task-client.ts';
import type { TaskClient } from '../../client/task-client.ts';
import type { System } from '../../system/system.ts';
import type { ApiAddress } from '../running/api-address.ts';

/** A client of the task API at an address. */
export function clientOf({ baseUrl, token }: ApiAddress, system: System): TaskClient {
  return createTaskClient({ baseUrl, fetch: system.fetch, ...(token === undefined ? {} : { token }) });
}
