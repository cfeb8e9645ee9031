import { join, resolve } from 'node:path';
import { Fault } from '../../errors.ts';
import type { System } from '../../system/system.ts';
import type { Call, Flag } from '../line/verb.ts';
import { stateDirOf } from './run-flags.ts';

/** Which task API is told. */
export const API_FLAGS: readonly Flag[] = [
  {
    name: 'api-base',
    value: 'url',
    description: 'Task API that is told; without it a server that runs on this state directory',
    env: 'API_BASE',
  },
  { name: 'api-token', value: 'token', description: 'How the task API knows the caller', env: 'API_TOKEN' },
];

/** Where the task API is, and how it knows the caller. */
export interface ApiAddress {
  readonly baseUrl: string;
  readonly token?: string;
}

/** The task API a call is for: the one it names, or the live server of its state directory. Throws `usage` for what is no address. */
export async function apiAddressOf(call: Call, system: System): Promise<ApiAddress | undefined> {
  const given = call.text('api-base');
  const token = call.text('api-token');
  if (given === undefined) return localServer(system, resolve(system.cwd, stateDirOf(call)));
  const isAddress = URL.canParse(given) && ['http:', 'https:'].includes(new URL(given).protocol);
  if (!isAddress) {
    throw new Fault('usage', `The address of the task API cannot be ${JSON.stringify(given)}.`, {
      cure: 'Give a URL, such as --api-base=https://tasks.example.org.',
    });
  }
  return { baseUrl: given, ...(token === undefined ? {} : { token: token.trim() }) };
}

/** The environment of what a run starts: without the token, unless the plan names it as a secret of its own. */
export function withoutToken(system: System, secrets: readonly string[]): System {
  if (secrets.includes('API_TOKEN') || system.env.API_TOKEN === undefined) return system;
  const { API_TOKEN, ...env } = system.env;
  return { ...system, env };
}

// Its file is left behind by a server that was killed, and a token is sent to nobody but this machine.
async function localServer(system: System, stateDir: string): Promise<ApiAddress | undefined> {
  const path = join(stateDir, 'server.json');
  if (!system.files.exists(path)) return undefined;
  try {
    const server = JSON.parse((await system.files.read(path)).toString()) as {
      url: string;
      pid: number;
      pid_started?: string;
      token_file?: string;
    };
    if (!isLoopback(server.url) || !system.processes.isAlive(server.pid, server.pid_started)) return undefined;
    const { token_file } = server;
    if (token_file === undefined) return { baseUrl: server.url };
    const token = (await system.files.read(resolve(stateDir, token_file))).toString().trim();
    return { baseUrl: server.url, token };
  } catch {
    return undefined;
  }
}

function isLoopback(url: string): boolean {
  return /^(127(\.\d{1,3}){3}|\[::1\]|localhost)$/.test(new URL(url).hostname);
}
