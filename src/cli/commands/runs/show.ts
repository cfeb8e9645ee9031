import { summaryText } from '../../../report/summary/summary.ts';
import { toRecord } from '../../../run/record.ts';
import type { Call, Verb } from '../../line/verb.ts';
import { commandOf } from '../../running/perform.ts';
import { STATE_DIR } from '../../running/run-flags.ts';
import { colourOn } from '../../streams/colour.ts';
import type { Streams } from '../../streams/streams.ts';
import { ATTEMPT, storedRun } from './stored.ts';

/** `orchestrator runs show <run_id>` */
export const showVerb: Verb = {
  kind: 'verb',
  arguments: [{ name: 'run_id', description: 'The run' }],
  flags: [ATTEMPT, { name: 'json', description: 'Print the record of the run as one JSON document' }, STATE_DIR],
  example: 'runs show nightly-2026-03-04',
  run: show,
};

async function show(call: Call, streams: Streams): Promise<number> {
  const { run } = await storedRun(call, streams);
  const { stdout } = streams;
  if (call.isOn('json')) {
    stdout.write(`${JSON.stringify(toRecord(run), null, 2)}\n`);
  } else {
    const colour = colourOn(stdout, streams);
    stdout.write(summaryText(run, { columns: stdout.columns, colour, command: commandOf(call, streams) }));
  }
  return 0;
}
