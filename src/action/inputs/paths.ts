import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { nearest, oneOf } from '../../plan/did-you-mean.ts';
import type { InputFaults } from './kinds.ts';

/** Where the plan is and where it runs. */
export interface PlanPlace {
  /** Absolute. */
  readonly workingDirectory: string;
  /** From `workingDirectory`, with slashes. */
  readonly plan: string;
}

/** Both paths, which must lie in the workspace and be there; the plan only where the job needs one. */
export function readPlaces(
  workspace: string,
  folder: string,
  plan: string,
  faults: InputFaults,
  needsPlan: boolean,
): PlanPlace {
  const workingDirectory = resolve(workspace, folder === '' ? '.' : folder);
  const path = resolve(workingDirectory, plan);
  if (isFolder(workspace) && checkFolder(workspace, workingDirectory, folder, faults)) {
    if (plan === '' && needsPlan) faults.add('plan', `is missing. ${plansWords(workspace, workingDirectory)}`);
    else if (plan !== '') checkPlan(workspace, workingDirectory, path, plan, faults);
  }
  return { workingDirectory, plan: relative(workingDirectory, path).split(sep).join('/') };
}

function checkFolder(workspace: string, path: string, written: string, faults: InputFaults): boolean {
  const said = `names ${JSON.stringify(written)}`;
  if (isFolder(path) && isInside(workspace, path)) return true;
  if (isFolder(path) || !isWithin(workspace, path)) {
    faults.add('working-directory', `${said}, which is outside of the workspace. Name a folder of the repository.`);
  } else if (existsSync(path)) faults.add('working-directory', `${said}, which is a file. Name a folder.`);
  else
    faults.add(
      'working-directory',
      `${said}, which is not there. ${checkoutWords(workspace, 'Name a folder of the repository.')}`,
    );
  return false;
}

function checkPlan(workspace: string, from: string, path: string, written: string, faults: InputFaults): void {
  const said = `names ${JSON.stringify(written)}`;
  if (!isWithin(workspace, path) || (existsSync(path) && !isInside(workspace, path))) {
    faults.add('plan', `${said}, which is outside of the workspace. ${plansWords(workspace, from)}`);
  } else if (isFolder(path)) {
    faults.add('plan', `${said}, which is a folder. ${holdsWords(written, plansIn(path))}`);
  } else if (!existsSync(path)) {
    const fromRoot = existsSync(resolve(workspace, written))
      ? ' It is at the root: paths count from working-directory.'
      : '';
    faults.add('plan', `${said}, which is not there.${fromRoot} ${plansWords(workspace, from, path)}`);
  }
}

// What a person who got the name wrong wants to see.
function plansWords(workspace: string, from: string, missed?: string): string {
  const folder = missed !== undefined && isFolder(dirname(missed)) ? dirname(missed) : resolve(from, 'plans');
  const names = plansIn(folder);
  const near = missed === undefined ? undefined : nearest(basename(missed), names);
  const shown = relative(from, folder).split(sep).join('/') || '.';
  if (near !== undefined) return `Did you mean ${shown === '.' ? '' : `${shown}/`}${near}?`;
  return checkoutWords(workspace, holdsWords(shown, names));
}

function holdsWords(folder: string, names: readonly string[]): string {
  if (names.length === 0) return `There is no plan in ${folder}; \`orchestrator init\` writes a first one.`;
  return `${folder === '.' ? 'The folder' : folder} holds ${oneOf(names)}.`;
}

function checkoutWords(workspace: string, otherwise: string): string {
  const isEmpty = readdirSync(workspace).length === 0;
  return isEmpty ? 'The workspace is empty: use actions/checkout in a step before this one.' : otherwise;
}

function plansIn(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder).filter((name) => /\.(ya?ml|json)$/i.test(name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isInside(workspace: string, path: string): boolean {
  return isWithin(realpathSync(workspace), realpathSync(path));
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
