import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ServerOptions } from '../../src/serve/create-server.ts';
import { createSystem } from '../../src/system/system.ts';
import { callCli, createFolder } from './cli.ts';
import { bearer, type Served, serve } from './server.ts';
import { type Answer, callUrl } from './task-api.ts';

/** A plan that asks before it publishes, with a form, and tidies up whatever happens. */
export const RELEASE = `name: release
run_id: r1
steps:
  - id: build
    run: echo "built, told [$ORCHESTRATOR_CHANGES_REQUESTED]" >> log.txt
  - id: gate
    uses: approval
    needs: [build]
    with:
      fields:
        version: { type: string, required: true }
        channel: { type: choice, options: [beta, stable], default: beta }
  - id: publish
    needs: [gate]
    env: { VERSION: "\${{ steps.gate.outputs.version }}", CHANNEL: "\${{ steps.gate.outputs.channel }}" }
    run: echo "published $VERSION on $CHANNEL" >> log.txt
finally:
  - id: tidy
    run: echo tidied >> log.txt
`;

/** A server in a folder with a plan that was run there. */
export interface Gated extends Served {
  /** One call to its API, as everything unless a token is given. */
  api(method: string, path: string, body?: unknown, token?: string): Promise<Answer>;
  /** The command line in that folder. */
  cli(...words: string[]): ReturnType<typeof callCli>;
  /** A token of somebody who may decide: they are `token:<name>`. */
  person(name: string): Promise<string>;
  /** The row of a task in the newest attempt of the run `r1`. */
  task(name: string): Promise<Answer['body']>;
  /** Waits until the newest attempt is like this. */
  until(state: object): Promise<void>;
  /** Who brought a task to where it is, by its history. */
  decidedBy(name: string, action: string): Promise<{ actor: string; channel: string; attempt: number } | undefined>;
  /** Attempts of the run that were recorded here. */
  attempts(): number;
  /** What the steps wrote. */
  log(): string;
}

/** Serves a folder with `plan.yml` and runs it; resolves once the run waits for people. */
export async function runGated(
  plan: string,
  options: ServerOptions & { readonly status?: string } = {},
): Promise<Gated> {
  const cwd = createFolder({ 'plan.yml': plan });
  const env = { PATH: process.env.PATH ?? '', LOGNAME: 'ana' };
  const server = await serve({ cwd, system: createSystem({ cwd, env }), ...options });
  const api: Gated['api'] = (method, path, body, token = server.token.text) =>
    callUrl(method, `${server.url}/agents${path}`, body, bearer(token));
  const cli: Gated['cli'] = (...words) => callCli(words, { cwd, env });
  const run = async () => (await api('GET', '/runs/r1')).body;
  const task: Gated['task'] = async (name) => (await run()).tasks.find((one: { task: string }) => one.task === name);
  const first = await cli('run', 'plan.yml');
  expect((await run()).status, `${first.stdout}${first.stderr}`).toBe(options.status ?? 'awaiting_approval');
  return {
    ...server,
    api,
    cli,
    task,
    person: async (name) => {
      const { body } = await api('POST', '/tokens', { name, scopes: ['tasks:read', 'approvals:decide'] });
      return body.token;
    },
    until: async (state) => {
      await expect.poll(run, { timeout: 20_000, interval: 100 }).toMatchObject(state);
    },
    decidedBy: async (name, action) => {
      const { items } = (await api('GET', `/tasks/${(await task(name)).id}/history`)).body;
      return items.find((item: { action: string }) => item.action === action);
    },
    attempts: () => [1, 2, 3, 4, 5].filter((n) => existsSync(join(cwd, `.orchestrator/runs/r1/${n}`))).length,
    log: () => readFileSync(join(cwd, 'log.txt'), 'utf8'),
  };
}
