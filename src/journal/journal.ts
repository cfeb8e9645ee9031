import { join } from 'node:path';
import type { RunEvent } from '../run/event.ts';
import { logPath } from '../run/names/file-name.ts';
import type { RunObserver } from '../run/observer.ts';
import { toRecord } from '../run/record.ts';
import type { Run } from '../run/run.ts';
import type { System } from '../system/system.ts';
import { createLogFile, type LogFile } from './log-file.ts';
import { EVENTS_FILE, PLAN_FILE, RECORD_FILE, type RunFolder, unwritable } from './run-folder.ts';

/**
 * The record of a run on disk: every event is appended, in full, before any other observer hears it, so that nothing already shown is lost
 * when the process is killed. Output goes to one log a task. The record is complete when `close` has resolved.
 */
export async function createJournal(system: System, folder: RunFolder, planText: string): Promise<RunObserver> {
  const { files } = system;
  try {
    await files.write(join(folder.path, PLAN_FILE), planText);
    await files.makeDirectory(join(folder.path, 'logs'));
    const events = files.append(join(folder.path, EVENTS_FILE));
    return observe(system, folder, events);
  } catch (thrown) {
    throw unwritable(folder.path, thrown);
  }
}

function observe(system: System, folder: RunFolder, events: { write(text: string): void; close(): void }): RunObserver {
  const logs = new Map<string, LogFile>();
  let last: Run | undefined;
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
      for (const log of logs.values()) log.close();
      events.close();
      if (last)
        await system.files.write(join(folder.path, RECORD_FILE), `${JSON.stringify(toRecord(last), null, 2)}\n`);
    },
  };
}

function closeLogAfter(event: RunEvent, logs: Map<string, LogFile>): void {
  if (event.type !== 'task_ended') return;
  logs.get(event.task)?.close();
  logs.delete(event.task);
}
