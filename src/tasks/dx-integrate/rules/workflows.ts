import { folderOf, within } from '../project/paths.ts';
import { stringsOf, type YamlFile, type YamlPath } from '../project/yaml-file.ts';
import type { Reading } from '../reading.ts';
import type { Suspicion, Verdict } from '../rule.ts';

/** What workflows and actions name in the repository is there. */
export async function checkWorkflows({ workflows, actions, project }: Reading): Promise<Verdict> {
  const found: Suspicion[] = [];
  for (const file of [...workflows, ...actions])
    found.push(...localUses(file, project), ...(await ownFiles(file, project)));
  return { found, checked: {} };
}

// `uses: ./x` is an action in that folder, `uses: ./.github/workflows/x.yml` a workflow.
function localUses(file: YamlFile, project: Reading['project']): Suspicion[] {
  const foreign = checkoutFolders(file);
  return [...stringsOf(file.value)].flatMap(({ path, text }) => {
    if (path.at(-1) !== 'uses' || !text.startsWith('./') || text.includes('${{')) return [];
    const target = within('', text);
    if (target === undefined || foreign.some((folder) => target === folder || target.startsWith(`${folder}/`)))
      return [];
    const names = /\.ya?ml$/.test(target)
      ? [target]
      : ['action.yml', 'action.yaml', 'Dockerfile'].flatMap((name) => within(target, name) ?? []);
    if (names.some(project.hasFile)) return [];
    return [missing(file, path, `"uses: ${text}" names ${names[0]}, which is not in the repository.`, names)];
  });
}

function checkoutFolders(file: YamlFile): string[] {
  return [...stringsOf(file.value)].flatMap(({ path, text }) =>
    path.at(-1) === 'path' && path.at(-2) === 'with' ? (within('', text) ?? []) : [],
  );
}

// What an action runs, and the file setup-node reads the version from; what a build makes is not asked for.
async function ownFiles(file: YamlFile, project: Reading['project']): Promise<Suspicion[]> {
  const found: Suspicion[] = [];
  for (const { path, text } of stringsOf(file.value)) {
    const key = path.at(-1);
    const isEntry = path.length === 2 && path[0] === 'runs' && (key === 'main' || key === 'pre' || key === 'post');
    if ((!isEntry && key !== 'node-version-file') || text.includes('${{')) continue;
    const target = within(isEntry ? folderOf(file.path) : '', text);
    if (target === undefined || project.hasFile(target) || (await project.isMade(target))) continue;
    found.push(missing(file, path, `"${key}: ${text}" names a file that is not in the repository.`, [target]));
  }
  return found;
}

function missing(file: YamlFile, path: YamlPath, message: string, causes: readonly string[]): Suspicion {
  const cure = 'Add it, or correct the path.';
  return {
    rule: 'dx/missing-workflow-file',
    severity: 'error',
    message,
    cure,
    file: file.path,
    line: file.lineOf(path),
    causes,
  };
}
