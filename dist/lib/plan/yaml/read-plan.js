import { resolve } from 'node:path';
import { systemErrorCode } from '../../errors.js';
/** 5 MB: a plan larger than that is something else. */
export const LARGEST_PLAN = 5_000_000;
/** A file's text, or the one thing that is wrong with the file. Relative paths count from the system's working directory. */
export async function readPlan(path, system) {
    const absolute = resolve(system.cwd, path);
    try {
        const stat = await system.files.stat(absolute);
        if (stat === undefined)
            return wrong(path, 'plan-not-found', 'There is no such file.', 'Check the path; it counts from the working directory.');
        if (stat.kind === 'directory')
            return wrong(path, 'plan-unreadable', 'This is a directory.', 'Name a plan file, such as plans/nightly.yml.');
        if (stat.kind === 'other')
            return wrong(path, 'plan-unreadable', 'This is not a regular file.', 'Name a plan file, or `-` to read standard input.');
        if (stat.size > LARGEST_PLAN)
            return tooLarge(path, stat.size);
        return decodePlan(await system.files.read(absolute), path);
    }
    catch (thrown) {
        const code = systemErrorCode(thrown);
        if (code === undefined)
            throw thrown;
        return wrong(path, 'plan-unreadable', `The file cannot be read: ${code}.`, 'Check its permissions.');
    }
}
/** Bytes as text; what is not UTF-8 text, or larger than a plan may be, is refused. */
export function decodePlan(bytes, file) {
    if (bytes.length > LARGEST_PLAN)
        return tooLarge(file, bytes.length);
    if (bytes.includes(0))
        return notText(file);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return notText(file);
    }
}
function notText(file) {
    return wrong(file, 'plan-not-text', 'This is not UTF-8 text.', 'A plan is a YAML file in UTF-8.');
}
function tooLarge(file, size) {
    const message = `The file has ${(size / 1e6).toFixed(1)} MB; a plan has at most ${LARGEST_PLAN / 1e6} MB.`;
    return wrong(file, 'plan-too-large', message, 'Split it into sub-plans (`uses: plan`), or fan out with `for_each`.');
}
function wrong(file, code, message, cure) {
    return { severity: 'error', code, message, cure, file };
}
