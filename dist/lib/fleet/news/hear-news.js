import { soundEnd } from './sound-end.js';
/** Makes events of what a worker told, so far as the run does not know it, and ends the task where it has ended. */
export function hearNews(task, news, heard) {
    const { emitter } = task.engine;
    const before = heard.get(news.id) ?? { try: 0, events: 0 };
    const isNewTry = before.try !== news.try;
    if (isNewTry && before.try > 0)
        tellLoss(emitter, news);
    for (const event of news.events.slice(isNewTry ? 0 : before.events))
        tell(emitter, news, event);
    heard.set(news.id, { try: news.try, events: news.events.length });
    if (news.end === undefined)
        return;
    heard.delete(news.id);
    const { finished_at } = news;
    task.end({ ...soundEnd(task, news.end), ...(finished_at === null ? {} : { at: finished_at }) });
}
function tellLoss(emitter, { task, worker, try: number }) {
    const message = `The worker of ${task} fell silent; ${worker ?? 'another one'} does it again (try ${number}).`;
    emitter.emit({ type: 'note', level: 'warning', message, task });
}
function tell(emitter, { claimed_at }, event) {
    const run = emitter.run();
    if (event.type === 'task_started') {
        const { at: _at, ...facts } = event;
        if (run.tasks.get(event.task)?.status !== 'queued')
            return;
        emitter.emit({ ...facts, ...(claimed_at === null ? {} : { at: claimed_at }) });
    }
    else if (event.type === 'task_retried') {
        const { at: _at, ...facts } = event;
        if ((run.tasks.get(event.task)?.tries ?? 0) < event.try)
            emitter.emit(facts);
    }
    else if (event.type === 'note') {
        const { at: _at, ...facts } = event;
        const known = run.notes.some(({ task, message }) => task === event.task && message === event.message);
        if (!known)
            emitter.emit(facts);
    }
}
