import { createTaskClient } from '../client/create-task-client.ts';
import type { TaskClient } from '../client/task-client.ts';
import type { System } from '../system/system.ts';
import { tidyBase } from './send/sender.ts';

/** A client of the task API at an address as runs are given it: `https://host`, with or without `/agents`. History calls its caller `label`. */
export function clientOf(
  { baseUrl, token }: { readonly baseUrl: string; readonly token?: string | (() => Promise<string | undefined>) },
  { fetch }: Pick<System, 'fetch'>,
  label?: 'cli',
): TaskClient {
  return createTaskClient({
    baseUrl: `${tidyBase(baseUrl)}/agents`,
    fetch,
    ...(label === undefined ? {} : { headers: { 'x-orchestrator-client': label } }),
    ...(token === undefined ? {} : { token }),
  });
}
