import { drawDot } from '../drawing/dot.ts';
import { drawJson } from '../drawing/json.ts';
import { drawMermaid } from '../drawing/mermaid.ts';
import type { Call, Verb } from '../line/verb.ts';
import { loadOrTell } from '../plans/plan-file.ts';
import type { Streams } from '../streams/streams.ts';

const DRAW = { mermaid: drawMermaid, dot: drawDot, json: drawJson };

/** `orchestrator graph <plan>` */
export const graphVerb: Verb = {
  kind: 'verb',
  arguments: [{ name: 'plan', description: 'The plan file' }],
  flags: [
    {
      name: 'format',
      value: 'name',
      description: 'What to draw it for',
      choices: ['mermaid', 'dot', 'json'],
      fallback: 'mermaid',
    },
  ],
  example: 'graph plans/nightly.yml --format dot | dot -Tsvg > nightly.svg',
  details: 'GitHub shows Mermaid in Markdown files, issues and job summaries; dot is what Graphviz reads.',
  run: draw,
};

async function draw(call: Call, streams: Streams): Promise<number> {
  const graph = await loadOrTell(call.words[0] ?? '', streams);
  if (graph === undefined) return 2;
  streams.stdout.write(DRAW[call.text('format') as keyof typeof DRAW](graph));
  return 0;
}
