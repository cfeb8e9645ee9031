import { glob } from 'tinyglobby';
/** Files under `cwd` that match, as sorted relative paths with forward slashes. `.git` and `node_modules` are looked into only when named. */
export async function matchingFiles(cwd, globs) {
    if (globs.length === 0)
        return [];
    const named = (folder) => globs.some((one) => one.includes(folder));
    const ignore = ['.git', 'node_modules'].filter((folder) => !named(folder)).map((folder) => `**/${folder}/**`);
    const found = await glob([...globs], { cwd, dot: true, ignore, onlyFiles: true, expandDirectories: false });
    return found.sort();
}
