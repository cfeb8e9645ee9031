import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
  /** The first row of a task's history, through all attempts, that says this was done. */
  decidedBy(name: string, action: string): Promise<{ actor: string; channel: string } | undefined>;
  /** Attempts of the run that were recorded here. */
  attempts(): number;
  /** Resolves when the server has nothing left that it was asked to go on with. */
  settled(): Promise<void>;
  /** Makes a file in that folder. */
  write(name: string): void;
  /** What the steps wrote. */
  log(): string;
}

/** Serves a folder with `plan.yml` and runs it; resolves once the run waits for people. */
export async function runGated(
  plan: string,
  options: ServerOptions & { readonly status?: string; readonly words?: readonly string[] } = {},
): Promise<Gated> {
  const cwd = createFolder({ 'plan.yml': plan });
  const env = { PATH: process.env.PATH ?? '', LOGNAME: 'ana' };
  const server = await serve({ cwd, system: createSystem({ cwd, env }), ...options });
  const api: Gated['api'] = (method, path, body, token = server.token.text) =>
    callUrl(method, `${server.url}/agents${path}`, body, bearer(token));
  const cli: Gated['cli'] = (...words) => callCli(words, { cwd, env });
  const run = async () => (await api('GET', '/runs/r1')).body;
  const task: Gated['task'] = async (name) => (await run()).tasks.find((one: { task: string }) => one.task === name);
  const first = await cli('run', 'plan.yml', ...(options.words ?? []));
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
      await expect.poll(run, { interval: 100 }).toMatchObject(state);
    },
    decidedBy: async (name, action) => {
      for (const { attempt } of (await run()).attempts) {
        const { tasks } = (await api('GET', `/runs/r1/${attempt}`)).body;
        const row = tasks.find((one: { task: string }) => one.task === name);
        const { items } = (await api('GET', `/tasks/${row.id}/history`)).body;
        const found = items.find((item: { action: string }) => item.action === action);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    attempts: () => [1, 2, 3, 4, 5].filter((n) => existsSync(join(cwd, `.orchestrator/runs/r1/${n}`))).length,
    settled: async () => {
      const pending = async () => {
        const { items } = (await api('GET', '/deliveries?status=pending')).body;
        return items.filter(({ kind }: { kind: string }) => kind === 'resume').length;
      };
      await expect.poll(pending, { interval: 100 }).toBe(0);
    },
    write: (name) => writeFileSync(join(cwd, name), ''),
    log: () => readFileSync(join(cwd, 'log.txt'), 'utf8'),
  };
}
