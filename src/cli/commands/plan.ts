import { resolve } from 'node:path';
import { toFault } from '../../errors.ts';
import type { Changes } from '../../execute/reuse/changes.ts';
import type { StepGraph } from '../../graph/graph.ts';
import { readChanges } from '../../launch/origin/change-bases.ts';
import { usesExpressions } from '../../launch/origin/plan-needs.ts';
import { selectSteps } from '../../launch/select.ts';
import type { Call, Verb } from '../line/verb.ts';
import { createEarlyConditions } from '../planning/conditions.ts';
import { foresee } from '../planning/foresee.ts';
import { nextTimes } from '../planning/next-times.ts';
import { foresightJson, foresightText } from '../planning/print.ts';
import { loadOrTell } from '../plans/plan-file.ts';
import { readParams } from '../running/params.ts';
import { PARAM_FLAGS, readSelection, SELECTION_FLAGS, STATE_DIR, stateDirOf } from '../running/run-flags.ts';
import { colourOn } from '../streams/colour.ts';
import type { Streams } from '../streams/streams.ts';

/** `orchestrator plan <plan>` */
export const planVerb: Verb = {
  kind: 'verb',
  arguments: [{ name: 'plan', description: 'The plan file' }],
  flags: [
    ...PARAM_FLAGS,
    ...SELECTION_FLAGS,
    { name: 'json', description: 'Print it as one JSON document' },
    STATE_DIR,
  ],
  example: 'plan plans/nightly.yml --from code.review',
  details: 'Steps with the same number may run at the same time. Nothing is started and nothing is written.',
  run: explain,
};

async function explain(call: Call, streams: Streams): Promise<number> {
  const { system, stdout } = streams;
  const graph = await loadOrTell(call.words[0] ?? '', streams, { params: await readParams(call, system) });
  if (graph === undefined) return 2;
  const conditions = createEarlyConditions(graph, await expressionsOf(graph), system);
  const changes = await changesOf(graph, call, streams);
  const foresight = foresee(graph, {
    conditions,
    selected: selectSteps(graph, readSelection(call)),
    unchangedSince: (node) => changes?.unchangedSince(node),
  });
  const view = {
    graph,
    foresight,
    isOpen: conditions.isOpen,
    times: await nextTimes(graph, system.clock.now()),
  };
  stdout.write(
    call.isOn('json')
      ? foresightJson(view)
      : foresightText(view, { columns: stdout.columns, colour: colourOn(stdout, streams) }),
  );
  return 0;
}

async function expressionsOf(graph: StepGraph) {
  if (!usesExpressions(graph)) return undefined;
  return (await import('../../plan/expression.ts')).createExpressions();
}

// Without git nothing can be told about changes; a plan can still be shown.
async function changesOf(graph: StepGraph, call: Call, { system, stderr }: Streams): Promise<Changes | undefined> {
  try {
    return await readChanges(system, resolve(system.cwd, stateDirOf(call)), graph);
  } catch (thrown) {
    stderr.write(`What changed cannot be told: ${toFault(thrown).message}\n`);
    return undefined;
  }
}
