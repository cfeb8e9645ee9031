import { join } from 'node:path';
import { logPath } from '../run/names/file-name.js';
import { toRecord } from '../run/record.js';
import { createLogFile } from './log-file.js';
import { EVENTS_FILE, PLAN_FILE, RECORD_FILE, unwritable } from './run-folder.js';
/**
 * The record of a run on disk: every event is appended, in full, before any other observer hears it, so that nothing already shown is lost
 * when the process is killed. Output goes to one log a task. The record is complete when `close` has resolved.
 */
export async function createJournal(system, folder, planText) {
    const { files } = system;
    try {
        await files.write(join(folder.path, PLAN_FILE), planText);
        await files.makeDirectory(join(folder.path, 'logs'));
        const events = files.append(join(folder.path, EVENTS_FILE));
        return observe(system, folder, events);
    }
    catch (thrown) {
        throw unwritable(folder.path, thrown);
    }
}
function observe(system, folder, events) {
    const logs = new Map();
    let last;
    return {
        name: 'journal',
        required: true,
        onEvent: (event, run) => {
            events.write(`${JSON.stringify(event)}\n`);
            last = run;
            closeLogAfter(event, logs);
        },
        onOutput: (task, _stream, bytes) => {
            let log = logs.get(task);
            if (log === undefined) {
                log = createLogFile(system.files, join(folder.path, logPath(task)));
                logs.set(task, log);
            }
            log.write(bytes);
        },
        close: async () => {
            for (const log of logs.values())
                log.close();
            events.close();
            if (last)
                await system.files.write(join(folder.path, RECORD_FILE), `${JSON.stringify(toRecord(last), null, 2)}\n`);
        },
    };
}
function closeLogAfter(event, logs) {
    if (event.type !== 'task_ended')
        return;
    logs.get(event.task)?.close();
    logs.delete(event.task);
}
