import { countPrunable, pruneEmptyRuns, pruneTasks } from '../../store/prune/prune-tasks.ts';
import type { ApiContext } from '../context.ts';
import { type Handler, json } from '../http/call.ts';
import { toInstant } from '../http/instant.ts';

/** DELETE /tasks/before: removes what started before a time, but nothing that awaits approval; or only counts it. */
export function pruneTasksHandler({ database }: ApiContext): Handler<'pruneTasks'> {
  return async ({ query: { date, dry_run } }) => {
    const before = toInstant(date);
    const cutoff = new Date(before).toISOString();
    if (dry_run) return json(200, { deleted: await countPrunable(database, before), cutoff, dry_run: true });
    const deleted = await pruneTasks(database, before);
    await pruneEmptyRuns(database, before);
    return json(200, { deleted, cutoff });
  };
}
