import { resolve } from 'node:path';
import { findProgram, nearestProgram } from './program.js';
/** The shell's exit codes for a program that is not there, and for one that cannot be run. */
const NOT_FOUND = 127;
const NOT_RUNNABLE = 126;
/** What the step answers when its program could not be started: which, why, and what to do. */
export async function startFault(call, program, error) {
    const folderFault = await folderFaultOf(call.system, call.cwd);
    if (folderFault !== undefined)
        return failed(NOT_RUNNABLE, `The working directory ${call.cwd} ${folderFault}.`);
    if (error.code === 'ENOENT')
        return notFound(call, program);
    return failed(NOT_RUNNABLE, `${program} could not be started: ${await reasonOf(call, program, error)}.`);
}
async function folderFaultOf(system, folder) {
    try {
        const found = await system.files.stat(folder);
        if (found === undefined)
            return 'does not exist';
        if (found.kind !== 'directory')
            return 'is not a folder';
        await system.files.list(folder);
        return undefined;
    }
    catch (thrown) {
        return `cannot be entered (${thrown.code ?? thrown})`;
    }
}
async function notFound(call, program) {
    const { system, cwd, env } = call;
    const path = findProgram(system, program, cwd, env);
    // The file is there, so what is not is the interpreter its first line names.
    if (path !== undefined)
        return failed(NOT_FOUND, `${path} names an interpreter in its first line that is not there.`);
    if (program.includes('/'))
        return failed(NOT_FOUND, `${resolve(cwd, program)} does not exist.`);
    const near = await nearestProgram(system, program, env);
    const cure = near === undefined ? '' : ` Did you mean ${near}?`;
    return failed(NOT_FOUND, `${program} is not a program on the PATH.${cure}`);
}
async function reasonOf(call, program, error) {
    const path = findProgram(call.system, program, call.cwd, call.env);
    const found = path === undefined ? undefined : await call.system.files.stat(path);
    if (found?.kind === 'directory')
        return `${path} is a folder`;
    switch (error.code) {
        case 'EACCES':
            return `${path ?? 'it'} is not executable (chmod +x makes it so)`;
        case 'E2BIG':
            return 'its arguments and environment together are longer than the system allows';
        case 'ENOTDIR':
            return 'a part of its path is a file';
        default:
            return error.message;
    }
}
function failed(exit_code, message) {
    return { status: 'failed', reason: 'not_started', exit_code, message };
}
