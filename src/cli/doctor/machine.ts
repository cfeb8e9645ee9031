import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toFault } from '../../errors.ts';
import { loadPlan } from '../../graph/load-plan.ts';
import { unwritable } from '../../journal/run-folder.ts';
import { printDiagnostics } from '../../plan/print/print-diagnostics.ts';
import { findPglite } from '../../store/embedded/find-pglite.ts';
import { capture } from '../../system/capture.ts';
import { makeFolder } from '../../system/folders.ts';
import { type Check, type Finding, fail, ok, warn } from './check.ts';

/** Oldest Node that is supported. */
const OLDEST_NODE = '20.19';

/** Node is new enough. */
export const checkNode: Check = async () => {
  const found = process.versions.node;
  if (found.localeCompare(OLDEST_NODE, 'en', { numeric: true }) >= 0) return [ok('node', `Node ${found}.`)];
  return [fail('node', `Node ${found} is older than ${OLDEST_NODE}.`, `Install Node ${OLDEST_NODE} or newer.`)];
};

/** git can be asked what changed. */
export const checkGit: Check = async ({ system }) => {
  const options = { cwd: system.cwd, env: system.env };
  const version = await capture(system.processes, ['git', '--version'], options);
  if (version.code !== 0) {
    return [warn('git', 'There is no git here.', 'Install it; plans that ask what changed (only_changed) need it.')];
  }
  const inside = await capture(system.processes, ['git', 'rev-parse', '--is-inside-work-tree'], options);
  if (inside.code !== 0) {
    return [warn('git', 'This folder is in no git repository.', 'Run it in a clone where plans ask what changed.')];
  }
  return [ok('git', `${version.stdout.trim().replace('git version', 'git')}, in a repository.`)];
};

/** Records can be kept. */
export const checkStateDir: Check = async ({ system, stateDir }) => {
  const probe = join(stateDir, `.doctor.${system.pid}`);
  try {
    const made = makeFolder(stateDir);
    writeFileSync(probe, '');
    rmSync(probe);
    if (made) rmSync(stateDir, { recursive: true });
    return [ok('state directory', `${stateDir} can be written.`)];
  } catch (thrown) {
    const { message, cure = '' } = unwritable(stateDir, thrown);
    return [fail('state directory', message, cure)];
  }
};

/** Plan files are valid. */
export const checkPlans: Check = async ({ system, plans }) => {
  const names = (await system.files.list(join(system.cwd, plans)).catch(() => [])).filter((name) =>
    /\.ya?ml$/.test(name),
  );
  if (names.length === 0) {
    return [
      warn(
        'plans',
        `There are no plans in ${plans}.`,
        'orchestrator init writes a first one; --plans names another folder.',
      ),
    ];
  }
  const checked = await Promise.all(
    names.sort().map(async (name): Promise<Finding> => {
      const path = join(plans, name);
      const loaded = await loadPlan(path, { system });
      if (loaded.ok) return ok('plans', `${path} is valid.`);
      const text = printDiagnostics(loaded.diagnostics, loaded).trim().split('\n')[0] ?? '';
      return fail('plans', text, `orchestrator validate ${path} shows where and how.`);
    }),
  );
  const broken = checked.filter(({ result }) => result !== 'ok');
  return broken.length > 0 ? broken : [ok('plans', `All ${names.length} in ${plans} are valid.`)];
};

/** The database of `serve` is there where it is needed. */
export const checkEmbedded: Check = async ({ system, databaseUrl }) => {
  if (databaseUrl !== undefined) return [];
  try {
    return [ok('embedded database', `PGlite ${findPglite(system.cwd).version}, for orchestrator serve.`)];
  } catch (thrown) {
    const { message, cure = '' } = toFault(thrown);
    return [warn('embedded database', message, cure)];
  }
};
