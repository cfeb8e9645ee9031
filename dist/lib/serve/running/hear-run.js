import { createApiReporter } from '../../sync/reporter.js';
/**
 * How every run is heard that the server itself runs, scheduled or resumed: the server is told, and whom the plan's notifiers name. `stop`
 * ends it, and so does whoever asks the server to cancel it.
 */
export async function hearRun(options, graph, stop) {
    const { system, stateDir, api, onNote } = options;
    const cancelled = new AbortController();
    const reporter = createApiReporter({
        ...api,
        system,
        stateDir,
        graph,
        onNote,
        onCancelRequested: (by) => cancelled.abort(`cancelled by ${by}`),
        ...(options.patience === undefined ? {} : { patience: options.patience }),
    });
    const people = await notifications(options, graph, reporter);
    return {
        // The API hears last whom people were told of.
        observers: [...(people === undefined ? [] : [people.observer]), reporter],
        notes: people?.notes ?? [],
        signal: AbortSignal.any([stop, cancelled.signal]),
    };
}
// Most plans tell nobody, and then nothing of it is loaded.
async function notifications(options, plan, telling) {
    const { system, stateDir, onNote, sealed } = options;
    if (!Array.isArray(plan.notifiers) || plan.notifiers.length === 0)
        return undefined;
    const { notificationsFor } = await import('../../notify/notifications-for.js');
    const inJournals = async () => {
        const { listAttempts } = await import('../../journal/read.js');
        return (await listAttempts(system, stateDir)).map(({ run }) => run);
    };
    const { toldElsewhere, notified: onDelivered } = telling;
    const told = { plan, onNote, toldElsewhere, onDelivered, earlier: options.earlier ?? inJournals };
    if (sealed !== undefined)
        return notificationsFor({ ...told, system: sealed.system, sealed: await sealed.of(plan) });
    return notificationsFor({ ...told, system });
}
