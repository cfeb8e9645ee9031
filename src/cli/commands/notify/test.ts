import { type TestResult, testNotifiers } from '../../../notify/test-notifiers.ts';
import type { Call, Verb } from '../../line/verb.ts';
import { loadOrTell } from '../../plans/plan-file.ts';
import { listenForInterrupts } from '../../running/interrupts.ts';
import { readParams } from '../../running/params.ts';
import { PARAM_FLAGS } from '../../running/run-flags.ts';
import type { Streams } from '../../streams/streams.ts';

/** `orchestrator notify test <plan>` */
export const notifyTestVerb: Verb = {
  kind: 'verb',
  arguments: [{ name: 'plan', description: 'The plan file' }],
  flags: [...PARAM_FLAGS, { name: 'json', description: 'Print the results as one JSON document' }],
  example: 'notify test plans/nightly.yml',
  details:
    'Nothing of the plan is run. A notifier whose variable is not set is told of and is no failure. Exits 0 when every message arrived, 1 when one did not, 2 when the plan or the call is wrong.',
  run,
};

const WORDS: Readonly<Record<TestResult['outcome'], string>> = {
  delivered: 'delivered',
  not_set: 'not set',
  nothing: 'nothing to do',
  failed: 'FAILED',
};

async function run(call: Call, streams: Streams): Promise<number> {
  const [path = ''] = call.words;
  const params = await readParams(call, streams.system);
  const graph = await loadOrTell(path, streams, { params, isRun: true });
  if (graph === undefined) return 2;
  const interrupts = listenForInterrupts(streams, false);
  try {
    const results = await testNotifiers({ plan: graph, system: streams.system }, interrupts.signal);
    if (call.isOn('json')) streams.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
    else streams.stdout.write(table(results));
    return interrupts.status() ?? (results.some(({ outcome }) => outcome === 'failed') ? 1 : 0);
  } finally {
    interrupts.stopListening();
  }
}

function table(results: readonly TestResult[]): string {
  if (results.length === 0) return 'The plan has no notifiers.\n';
  const width = (of: (result: TestResult) => string): number => Math.max(...results.map((one) => of(one).length));
  const names = width(({ uses }) => uses);
  const words = width(({ outcome }) => WORDS[outcome]);
  const row = ({ uses, outcome, detail }: TestResult): string =>
    `${uses.padEnd(names)}  ${WORDS[outcome].padEnd(words)}  ${detail}\n`;
  return results.map(row).join('');
}
