import { join } from 'node:path';
import { Fault, systemErrorCode } from '../errors.js';
import { apply, replay } from '../run/apply.js';
import { lostEvents } from './repair.js';
import { EVENTS_FILE, lastAttempt } from './run-folder.js';
/** Reads one attempt of a run; the newest where `attempt` is absent. Undefined where there is no such run. */
export async function readRun(system, stateDir, runId, attempt) {
    const number = attempt ?? (await lastAttempt(system, stateDir, runId));
    if (number === 0)
        return undefined;
    const folder = join(stateDir, 'runs', runId, String(number));
    const events = await readEvents(system, folder);
    const run = replay(events);
    if (run === undefined)
        return undefined;
    const live = run.status === 'running' && system.processes.isAlive(run.origin.pid, run.origin.pid_started);
    const lost = live ? [] : lostEvents(run, events, system.clock.now());
    return { run: replayOnto(run, lost), folder, events: [...events, ...lost], live };
}
/** The newest attempt of every run in the state directory, newest first. Runs that cannot be read are left out. */
export async function listRuns(system, stateDir) {
    const names = await system.files.list(join(stateDir, 'runs'));
    return newestFirst(await Promise.all(names.map((name) => readQuietly(system, stateDir, name))));
}
/** Every attempt of every run, newest first. Those that cannot be read are left out. */
export async function listAttempts(system, stateDir) {
    const names = await system.files.list(join(stateDir, 'runs'));
    const attempts = await Promise.all(names.map(async (name) => {
        const last = await lastAttempt(system, stateDir, name);
        return Promise.all(Array.from({ length: last }, (_, index) => readQuietly(system, stateDir, name, index + 1)));
    }));
    return newestFirst(attempts.flat());
}
async function readQuietly(system, stateDir, name, attempt) {
    return readRun(system, stateDir, name, attempt).catch(() => undefined);
}
function newestFirst(stored) {
    const order = ({ run }) => `${run.started_at} ${String(run.attempt).padStart(9)}`;
    return stored.filter((one) => one !== undefined).sort((a, b) => compare(order(b), order(a)));
}
/** The events of an attempt's folder. A torn last line (the process was killed while writing it) is left out. */
export async function readEvents(system, folder) {
    const path = join(folder, EVENTS_FILE);
    const text = await system.files.read(path).then((bytes) => bytes.toString('utf8'), (thrown) => {
        if (systemErrorCode(thrown) === 'ENOENT')
            return '';
        throw thrown;
    });
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    return whole.split('\n').flatMap((line, index) => (line === '' ? [] : [parseLine(path, line, index + 1)]));
}
function parseLine(path, line, number) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw new Fault('state_corrupt', `${path}:${number} is not a line of a journal.`, {
            cure: 'The file was changed by something else; move its folder away to start afresh.',
            cause,
        });
    }
}
function replayOnto(run, events) {
    return events.reduce((before, event) => apply(before, event), run);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
