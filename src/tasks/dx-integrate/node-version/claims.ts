import { folderOf } from '../project/paths.ts';
import { valueAt } from '../project/yaml-file.ts';
import type { Reading } from '../reading.ts';
import { type Claim, rangeOf } from './claim.ts';
import { claimsByFile, workflowClaims } from './workflow-claims.ts';

/** Everything the project says of its Node version, at the top and in its actions. */
export async function readClaims(reading: Reading): Promise<Claim[]> {
  const files = await fileClaims(reading);
  return [
    ...files,
    ...engineClaims(reading),
    ...reading.workflows.flatMap((workflow) => [...workflowClaims(workflow), ...claimsByFile(workflow, files)]),
    ...actionClaims(reading),
  ];
}

async function fileClaims({ project }: Reading): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (const file of ['.nvmrc', '.node-version']) {
    if (!project.files.includes(file)) continue;
    const lines = (await project.text(file)).split('\n').map((line) => line.replace(/#.*$/, '').trim());
    const at = Math.max(
      lines.findIndex((line) => line !== ''),
      0,
    );
    const text = lines[at] ?? '';
    claims.push({ kind: 'file', file, line: at + 1, text, range: rangeOf(text) });
  }
  return claims;
}

function engineClaims({ manifests }: Reading): Claim[] {
  const manifest = manifests.get('');
  const text = valueAt(manifest?.value, 'engines', 'node');
  if (!manifest || typeof text !== 'string') return [];
  const line = manifest.file.lineOf(['engines', 'node']);
  return [{ kind: 'engines', file: manifest.path, line, text, range: rangeOf(text) }];
}

// An action elsewhere in the tree may belong to another package.
function actionClaims({ actions }: Reading): Claim[] {
  return actions.flatMap((action): Claim[] => {
    const text = valueAt(action.value, 'runs', 'using');
    if (folderOf(action.path) !== '' || typeof text !== 'string' || !/^node\d+$/.test(text)) return [];
    const line = action.lineOf(['runs', 'using']);
    const version = text.slice('node'.length);
    return [{ kind: 'action', file: action.path, line, text: version, range: version }];
  });
}
