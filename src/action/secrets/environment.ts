import type { Env } from '../../system/processes/processes.ts';
import type { System } from '../../system/system.ts';

/** What the runner gives to an action and to no command of a workflow: keys of its services, and files only an action may write. */
const FOR_THE_ACTION = ['ACTIONS_RUNTIME_TOKEN', 'GITHUB_STATE', 'GITHUB_TOKEN'];
const FAMILIES = ['INPUT_', 'STATE_', 'ACTIONS_ID_TOKEN_REQUEST_'];

/** The environment of what a run starts, where the plan names no secrets. */
export function environmentForSteps(env: Env): Env {
  const stays = (name: string): boolean =>
    !FOR_THE_ACTION.includes(name) && !FAMILIES.some((family) => name.startsWith(family));
  return Object.fromEntries(Object.entries(env).filter(([name]) => stays(name)));
}

/** The world of a plan: the token of the job is there where the plan names `GITHUB_TOKEN`, and then only for the steps that do. */
export function worldOfPlan(system: System, secrets: readonly string[], token: string | undefined): System {
  const isNamed = secrets.includes('GITHUB_TOKEN');
  const { API_TOKEN, ...others } = system.env;
  const env = API_TOKEN === undefined || secrets.includes('API_TOKEN') ? system.env : others;
  return { ...system, env: isNamed && token !== undefined ? { ...env, GITHUB_TOKEN: token } : env };
}
