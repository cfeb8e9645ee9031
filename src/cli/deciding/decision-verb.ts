import type { DecisionWord } from '../../approval/judge.ts';
import { Fault } from '../../errors.ts';
import type { Call, Verb } from '../line/verb.ts';
import { API_FLAGS, apiAddressOf } from '../running/api-address.ts';
import { STATE_DIR, stateDirOf } from '../running/run-flags.ts';
import type { Streams } from '../streams/streams.ts';
import { decideAnywhere } from './decide.ts';

/** A verb that decides on a task that waits. */
export function decisionVerb(decision: DecisionWord, example: string, details: string): Verb {
  return {
    kind: 'verb',
    arguments: [{ name: 'task', description: 'Number of a task of the API, or run_id/task' }],
    flags: [
      { name: 'note', value: 'text', description: 'Why, in words' },
      ...(decision === 'approve'
        ? [
            {
              name: 'field',
              value: 'name=value',
              repeats: true,
              description: 'Value of a field of the form; it becomes an output',
            },
          ]
        : []),
      { name: 'version', value: 'n', counts: true, description: 'Decide only on this version of the task' },
      ...(decision === 'cancel'
        ? []
        : [{ name: 'override', description: 'Decide alone against the policy, where you may' }]),
      STATE_DIR,
      ...API_FLAGS,
    ],
    example,
    details,
    run: (call, streams) => run(decision, call, streams),
  };
}

async function run(decision: DecisionWord, call: Call, streams: Streams): Promise<number> {
  const { system, stdout } = streams;
  const [target = ''] = call.words;
  const address = await apiAddressOf(call, system);
  const wish = {
    decision,
    target,
    note: call.text('note'),
    fields: decision === 'approve' ? fieldsOf(call.texts('field')) : {},
    version: call.count('version'),
    override: decision !== 'cancel' && call.isOn('override'),
  };
  stdout.write(`${await decideAnywhere(wish, { system, stateDir: stateDirOf(call), address })}\n`);
  return 0;
}

function fieldsOf(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
      throw new Fault('usage', `--field cannot be ${JSON.stringify(text)}.`, { cure: 'Write --field name=value.' });
    }),
  );
}
