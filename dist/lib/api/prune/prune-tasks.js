import { countPrunable, pruneEmptyRuns, pruneTasks } from '../../store/prune/prune-tasks.js';
import { json } from '../http/call.js';
import { toInstant } from '../http/instant.js';
/** DELETE /tasks/before: removes what started before a time, but nothing that awaits approval; or only counts it. */
export function pruneTasksHandler({ database }) {
    return async ({ query: { date, dry_run } }) => {
        const before = toInstant(date);
        const cutoff = new Date(before).toISOString();
        if (dry_run)
            return json(200, { deleted: await countPrunable(database, before), cutoff, dry_run: true });
        const deleted = await pruneTasks(database, before);
        await pruneEmptyRuns(database, before);
        return json(200, { deleted, cutoff });
    };
}
