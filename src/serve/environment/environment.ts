import type { TaskApiOptions } from '../../api/create-task-api.ts';

/** What a server takes from its environment for the ways by which people decide and are told; a part that is not set is absent. */
export function apiOptionsFrom(_env: NodeJS.ProcessEnv): Partial<TaskApiOptions> {
  return {};
}
