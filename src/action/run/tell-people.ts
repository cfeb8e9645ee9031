import type { Notifications } from '../../notify/notifications-for.ts';
import type { System } from '../../system/system.ts';
import type { Ears } from './ears.ts';
import type { Job } from './job.ts';

/** What tells people as the plan's `notifiers` ask; undefined where it has none, and then nothing of them is loaded. */
export async function peopleOf(
  { graph, stateDir }: Job,
  system: System,
  { patience, onNote, telling }: Pick<Ears, 'patience' | 'onNote' | 'telling'>,
): Promise<Notifications | undefined> {
  if (!Array.isArray(graph.notifiers) || graph.notifiers.length === 0) return undefined;
  const { notificationsFor } = await import('../../notify/notifications-for.ts');
  const earlier = async () => {
    const { listAttempts } = await import('../../journal/read.ts');
    return (await listAttempts(system, stateDir)).map(({ run }) => run);
  };
  return notificationsFor({
    plan: graph,
    system,
    patience,
    onNote,
    earlier,
    ...(telling && { toldElsewhere: telling.toldElsewhere, onDelivered: telling.notified }),
  });
}
