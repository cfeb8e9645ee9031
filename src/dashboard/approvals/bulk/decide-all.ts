import type { TaskClient } from '../../../client/task-client.ts';
import { decideOn, type Outcome } from '../decide/decide.ts';
import type { Entry } from '../inbox/create-inbox.ts';

const AT_ONCE = 4;

/** Makes one decision on many, a few at a time; tells of each as soon as it is known what came of it. */
export async function decideAll(
  client: TaskClient,
  entries: readonly Entry[],
  { kind, note }: { readonly kind: 'approve' | 'reject'; readonly note: string },
  onOutcome: (id: number, outcome: Outcome) => void,
): Promise<void> {
  const waiting = [...entries];
  const work = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      onOutcome(entry.task.id, await decideOn(client, { kind, task: entry.task, note }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
