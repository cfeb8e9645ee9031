import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createFolder } from '../cli.ts';
import { createRunner, type Runner, type RunnerOptions } from './create-runner.ts';
import type { StepResult } from './step.ts';

const MANIFEST = `name: x
description: x
inputs:
  plan: { description: x, required: true }
  a b-c: { description: x, default: 'usual' }
  github-token: { description: x, default: '\${{ github.token }}' }
runs: { using: node24, main: main.mjs, post: post.mjs }
`;

/** A job whose action is these programs; ended with the test. */
export function jobOf(main: string, post = '', more: Partial<RunnerOptions> = {}): Runner {
  const action = createFolder();
  writeFileSync(join(action, 'action.yml'), MANIFEST);
  writeFileSync(join(action, 'main.mjs'), main);
  writeFileSync(join(action, 'post.mjs'), post);
  const runner = createRunner({
    ...{ action, node: process.execPath, event: { name: 'push' }, github: { repository: 'o/r', token: 'ghs_token' } },
    checkout: (workspace) => writeFileSync(join(workspace, 'a.ts'), 'x'),
    ...more,
  });
  onTestFinished(() => runner.close());
  return runner;
}

/** What comes of a step that prints these lines. */
export async function printing(...lines: string[]): Promise<StepResult> {
  return jobOf(`process.stdout.write(${JSON.stringify(`${lines.join('\n')}\n`)})`).runStep();
}

/** What comes of a step that writes this to one of its files. */
export async function writing(file: string, text: string): Promise<StepResult> {
  return jobOf(`import { appendFileSync } from 'node:fs';
    appendFileSync(process.env.${file}, ${JSON.stringify(text)})`).runStep();
}
