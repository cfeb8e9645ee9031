import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ActionJobOptions, createActionJob } from '../support/runner/action-job.ts';
import { nodes } from '../support/runner/nodes.ts';

const PLAN = `name: secretive
run_id: secretive
secrets: [DEPLOY_KEY, GITHUB_TOKEN]
steps:
  - id: leaky
    env: { KEY: "\${{ secrets.DEPLOY_KEY }}" }
    shell: sh
    outputs: [word]
    run: |
      printf '%s\\n' "$KEY" "as $KEY is" "$KEY" >&2
      printf '%s' "$KEY" | base64 -w0; echo
      printf '%s' "$KEY" | head -c 20; sleep 0.2; printf '%s' "$KEY" | tail -c +21; echo
      echo "::add-mask::$KEY"
      echo "a.js:1:1: error: it holds $KEY"
      printf 'word<<END\\n%s\\nEND\\n' "$KEY" >> "$ORCHESTRATOR_OUTPUT"
      exit 1
  - id: other
    if: always()
    needs: [leaky]
    shell: sh
    run: env; tr '\\0' '\\n' < /proc/$PPID/environ | grep -c GITHUB_TOKEN || true
  - id: named
    env: { GH_TOKEN: "\${{ secrets.GITHUB_TOKEN }}" }
    shell: sh
    run: '[ -n "$GH_TOKEN" ] && echo "token is $GH_TOKEN"'
`;

/** All files below a folder, as text. */
function allOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

describe.each(nodes)('secrets, under $name', ({ path: node }) => {
  const test = it.skipIf(node === undefined);
  const job = (options: Omit<ActionJobOptions, 'node'>) => createActionJob({ ...options, node: node ?? '' });

  test('are in nothing that leaves, nor in what a step was not given', async () => {
    const secret = `s3cr3t-${randomBytes(12).toString('hex')}-end`;
    const pull = {
      number: 7,
      head: { sha: 'x', ref: 'work', repo: { full_name: 'octo/plans' } },
      base: { ref: 'main' },
    };
    const { runner, github, artifacts } = await job({
      files: { 'plan.yml': PLAN, 'a.js': 'x\n' },
      env: { DEPLOY_KEY: secret },
      event: { name: 'pull_request', payload: { pull_request: pull } },
    });
    const result = await runner.runStep({ with: { plan: 'plan.yml' } });
    const post = await result.post();
    expect(result.outputs.status, result.log).toBe('failed');
    expect(result.log).toContain('as *** is');
    expect(result.log).toContain('token is ***');
    const kept = artifacts.artifacts.flatMap(({ bytes }) =>
      Object.values(unzipSync(bytes)).map((file) => Buffer.from(file).toString('latin1')),
    );
    expect(kept.length).toBeGreaterThan(2);
    const places: Record<string, string> = {
      log: `${result.log}\n${post.log}`,
      summary: readFileSync(result.outputs['summary-path'] ?? '', 'utf8'),
      outputs: JSON.stringify(result.outputs),
      annotations: JSON.stringify(result.annotations),
      artifact: kept.join('\n'),
      github: JSON.stringify([github.comments, github.checks, github.calls.map(({ body }) => body)]),
      records: allOf(join(runner.machine.temp, 'orchestrator')),
      workspace: allOf(runner.machine.workspace),
    };
    const forms = [secret, Buffer.from(secret).toString('base64'), github.token, artifacts.token];
    for (const [place, text] of Object.entries(places)) {
      for (const form of forms) expect(text.includes(form), `${place} holds a secret`).toBe(false);
    }
    expect(result.jobOutputs).toEqual(result.outputs);
  });

  test('are in no environment of a step that does not name them', async () => {
    const { runner } = await job({ files: { 'plan.yml': PLAN }, env: { DEPLOY_KEY: 'the-key-of-the-job' } });
    const result = await runner.runStep({ with: { plan: 'plan.yml', only: 'other', 'api-token': 'token-of-the-api' } });
    const lines = result.groups.find(({ title }) => title === 'other')?.lines ?? [];
    expect(lines.join('\n'), result.log).toContain('GITHUB_ACTIONS=true');
    const names = lines.map((line) => line.split('=')[0] ?? '');
    for (const name of ['DEPLOY_KEY', 'GITHUB_TOKEN', 'GH_TOKEN', 'KEY', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_STATE']) {
      expect(names).not.toContain(name);
    }
    expect(names.filter((name) => name.startsWith('INPUT_'))).toEqual([]);
  });
});
