import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planVerb } from '../../cli/commands/plan.ts';
import { parseCall } from '../../cli/line/parse-call.ts';
import type { Streams } from '../../cli/streams/streams.ts';
import { defused, stopCommands } from '../../report/github/commands.ts';
import type { ActionInputs } from '../inputs.ts';

/** Prints what a run would do, as the verb `plan` does; answers its exit status. */
export async function showDryRun(inputs: ActionInputs, streams: Streams): Promise<number> {
  const { before, after } = stopCommands(streams.system.randomHex(16));
  const { stdout } = streams;
  const shown = { ...stdout, write: (text: string) => stdout.write(defused(text)) };
  stdout.write(before);
  try {
    const call = parseCall('plan', planVerb, await wordsOf(inputs, streams), {});
    // What is wrong with the plan has been told before.
    return await planVerb.run(call, { ...streams, stdout: shown, stderr: { ...shown, write: () => undefined } });
  } finally {
    stdout.write(after);
  }
}

async function wordsOf(inputs: ActionInputs, { system }: Streams): Promise<string[]> {
  const { only = [], skip = [], from } = inputs.selection;
  const path = join(system.env.RUNNER_TEMP ?? tmpdir(), `orchestrator-params-${system.randomHex(8)}.json`);
  const params = Object.keys(inputs.params).length === 0 ? [] : ['--params-file', path];
  if (params.length > 0) await system.files.write(path, JSON.stringify(inputs.params));
  return [
    inputs.plan,
    ...params,
    ...only.flatMap((id) => ['--only', id]),
    ...skip.flatMap((id) => ['--skip', id]),
    ...(from === undefined ? [] : ['--from', from]),
  ];
}
