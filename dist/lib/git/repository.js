import { Fault } from '../errors.js';
import { parseAddedLines } from './added-lines.js';
import { readAttributes } from './attributes.js';
import { resolveBase } from './base.js';
import { parseChanges, parseEntries } from './change.js';
import { createGit, firstLine, nulFields } from './git.js';
/**
 * Opens the repository around the working directory. Throws `unavailable` where there is no git or no repository.
 * `patchLimit`: how many bytes of a patch are read for added lines; 32 MiB where it is absent.
 */
export async function openRepository(system, limits = {}) {
    const git = createGit(system);
    const prefix = await readPrefix(git, system.cwd);
    return {
        prefix,
        tracked: async () => parseEntries(await git.read(['ls-files', '-s', '-z'])),
        untracked: () => readUntracked(git),
        resolveBase: (ref) => resolveBase(git, system.env, ref),
        changedSince: (base) => readChanges(git, base),
        addedLines: (base) => readAddedLines(git, base, limits.patchLimit ?? PATCH_LIMIT_BYTES),
        textAt: async (base, path) => succeeded(await git.ask(['cat-file', 'blob', blobName(base, path)])),
        sizeAt: async (base, path) => sizeOf(succeeded(await git.ask(['cat-file', '-s', blobName(base, path)]))),
        attributes: (names, paths) => readAttributes(git, names, paths),
    };
}
async function readPrefix(git, cwd) {
    const answer = await git.ask(['rev-parse', '--is-inside-work-tree', '--show-prefix']);
    const [inside, prefix = ''] = answer.stdout.split('\n');
    if (answer.code === 0 && inside === 'true')
        return prefix;
    const reason = answer.code === 0 ? 'it has no working tree' : firstLine(answer.stderr);
    throw new Fault('unavailable', `${cwd} cannot be read as a git repository: ${reason}.`, {
        cure: 'Run it inside a checked-out git repository.',
    });
}
async function readUntracked(git) {
    const paths = nulFields(await git.read(['ls-files', '--others', '--exclude-standard', '-z']));
    // A repository inside this one, not added to it, is listed as its folder.
    return paths.filter((path) => !path.endsWith('/'));
}
// Each answer must be the same whatever the user's own git configuration says of diffs.
const DIFF = ['diff', '--no-color', '--no-ext-diff', '--no-textconv', '--relative', '--submodule=short', '-M'];
const PATCH = ['-U0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/'];
const PATCH_LIMIT_BYTES = 32 * 2 ** 20;
async function readChanges(git, base) {
    const changes = parseChanges(await git.read([...DIFF, '--raw', '-z', base.tree, '--']));
    const known = new Set(changes.filter((change) => change.status !== 'deleted').map((change) => change.path));
    const untracked = (await readUntracked(git)).filter((path) => !known.has(path));
    const renewed = new Set(untracked);
    const added = untracked.map((path) => ({ path, kind: 'file', status: 'added' }));
    return [...changes.filter((change) => !renewed.has(change.path)), ...added];
}
async function readAddedLines(git, base, maxBytes) {
    const patch = await git.read([...DIFF, ...PATCH, base.tree, '--'], { maxBytes });
    const files = parseAddedLines(patch);
    const cut = Buffer.byteLength(patch) >= maxBytes;
    // Of the file the limit fell into, some lines are missing.
    if (cut)
        files.delete([...files.keys()].at(-1) ?? '');
    return { files, cut };
}
// "./" makes git read the path from the working directory rather than from the top.
function blobName(base, path) {
    return `${base.tree}:./${path}`;
}
function succeeded(answer) {
    return answer.code === 0 ? answer.stdout : undefined;
}
function sizeOf(text) {
    return text === undefined ? undefined : Number(text);
}
