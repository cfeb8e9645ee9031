import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync, writeSync, } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './folders.js';
/**
 * The machine's disk. Plans and records are small, so they are read and written at once: the asynchronous calls would load more of Node
 * and start four threads, which every command started after that pays for. Only what may be large is left to them.
 */
export const systemFiles = {
    read: async (path) => readFileSync(path),
    readPart: async (path, start, length) => readPartOf(path, start, length),
    write: writeWhole,
    append: openAppend,
    place: openPlaced,
    makeDirectory: async (path) => makeFolder(path),
    list: async (path) => namesIn(path),
    stat: statOf,
    exists: existsSync,
    copy: async (from, to) => {
        makeFolder(dirname(to));
        await copyFile(from, to);
    },
    remove: (path) => rm(path, { recursive: true, force: true }),
};
function readPartOf(path, start, length) {
    const descriptor = openSync(path, 'r');
    try {
        const room = Buffer.allocUnsafe(Math.max(0, Math.min(length, fstatSync(descriptor).size - start)));
        return room.subarray(0, readSync(descriptor, room, 0, room.length, start));
    }
    finally {
        closeSync(descriptor);
    }
}
async function writeWhole(path, content) {
    const draft = `${path}.${process.pid}.tmp`;
    makeFolder(dirname(path));
    try {
        writeFileSync(draft, content);
        renameSync(draft, path);
    }
    catch (thrown) {
        rmSync(draft, { force: true });
        throw thrown;
    }
}
function namesIn(path) {
    try {
        return readdirSync(path);
    }
    catch (thrown) {
        if (thrown.code === 'ENOENT')
            return [];
        throw thrown;
    }
}
function openAppend(path) {
    const descriptor = openSync(path, 'a');
    return {
        write: (bytes) => writeAll(descriptor, typeof bytes === 'string' ? Buffer.from(bytes) : bytes),
        takeOver: (other, start) => {
            pour(other, start, descriptor);
            rmSync(other);
        },
        close: () => closeSync(descriptor),
    };
}
function openPlaced(path) {
    const descriptor = openSync(path, 'w');
    return {
        writeAt: (position, bytes) => writeAll(descriptor, bytes, position),
        close: () => closeSync(descriptor),
    };
}
// A nearly full disk takes a part of what it is given before it refuses the rest.
function writeAll(descriptor, bytes, position) {
    let written = 0;
    while (written < bytes.length) {
        const place = position === undefined ? null : position + written;
        written += writeSync(descriptor, bytes, written, bytes.length - written, place);
    }
}
function pour(from, start, descriptor) {
    const source = openSync(from, 'r');
    try {
        const { size } = fstatSync(source);
        pourRange(source, start, size, descriptor);
        pourRange(source, 0, start, descriptor);
    }
    finally {
        closeSync(source);
    }
}
function pourRange(source, start, end, descriptor) {
    const room = Buffer.allocUnsafe(2 ** 17);
    for (let at = start; at < end;) {
        const size = readSync(source, room, 0, Math.min(room.length, end - at), at);
        if (size === 0)
            return;
        writeAll(descriptor, room.subarray(0, size));
        at += size;
    }
}
async function statOf(path) {
    try {
        const found = statSync(path);
        const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
        return { kind, size: found.size, modified: found.mtimeMs };
    }
    catch (thrown) {
        const code = thrown.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw thrown;
    }
}
