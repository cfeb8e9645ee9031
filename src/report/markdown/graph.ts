import { type Look, standing } from '../task-words.ts';
import { count } from '../text/count.ts';
import { durationWords } from '../text/duration.ts';
import { drawing, drawn, LONGEST_DRAWING } from './mermaid-text.ts';
import { type MarkdownView, type ShownTask, SIGNS, type StepEdges } from './view.ts';

/** Beyond these a drawing helps nobody, or GitHub refuses it. */
const MOST_STEPS = 200;
const MOST_EDGES = 500;

const FILLS: Readonly<Record<Look, string>> = {
  queued: 'fill:#eaeef2,color:#1f2328,stroke:#8c959f',
  running: 'fill:#ddf4ff,color:#1f2328,stroke:#0969da',
  succeeded: 'fill:#dafbe1,color:#1f2328,stroke:#1a7f37',
  failed: 'fill:#ffebe9,color:#1f2328,stroke:#cf222e,stroke-width:3px',
  tolerated: 'fill:#fff8c5,color:#1f2328,stroke:#9a6700',
  awaiting: 'fill:#ddf4ff,color:#1f2328,stroke:#0969da,stroke-width:3px',
  passed: 'fill:#f6f8fa,color:#59636e,stroke:#d1d9e0',
  blocked: 'fill:#eaeef2,color:#59636e,stroke:#8c959f,stroke-dasharray:4',
};

/** What a step's drawing shows: its gravest task. */
const GRAVITY: readonly Look[] = [
  'failed',
  'blocked',
  'awaiting',
  'running',
  'queued',
  'tolerated',
  'succeeded',
  'passed',
];

/**
 * The steps and what they wait for as a Mermaid flowchart, coloured by what became of them. Of a large plan only the neighbourhood of
 * what failed or waits is drawn, or nothing, with a sentence that says so. Empty where the edges are not known.
 */
export function graphSection(view: MarkdownView): string {
  const { steps = [] } = view;
  if (steps.length === 0) return '';
  const shown = fits(steps) ? steps : neighbourhood(view, steps);
  const text = shown.length === 0 ? '' : flowchart(view, shown);
  if (text === '' || !fits(shown) || text.length > LONGEST_DRAWING) {
    return `The plan has ${count(steps.length, 'step')}, too many to draw here.`;
  }
  const part = `Drawn: the ${count(shown.length, 'step')} around what did not succeed, of ${steps.length}.`;
  return shown === steps ? text : `${text}\n\n${part}`;
}

function fits(steps: readonly StepEdges[]): boolean {
  return steps.length <= MOST_STEPS && steps.reduce((sum, { needs }) => sum + needs.length, 0) <= MOST_EDGES;
}

// Failed, tolerated and awaiting steps with what they wait for and what waits for them.
function neighbourhood(view: MarkdownView, steps: readonly StepEdges[]): StepEdges[] {
  const looks = ['failed', 'tolerated', 'awaiting'];
  const centres = new Set(view.tasks.filter(({ look }) => looks.includes(look)).map(({ task }) => task.step));
  const near = new Set(centres);
  for (const { id, needs } of steps) {
    if (centres.has(id)) for (const need of needs) near.add(need);
    if (needs.some((need) => centres.has(need))) near.add(id);
  }
  return steps
    .filter(({ id }) => near.has(id))
    .map(({ id, needs }) => ({ id, needs: needs.filter((need) => near.has(need)) }));
}

// Ids may be words that mean something to Mermaid, so nodes get names of their own and ids are quoted labels.
function flowchart(view: MarkdownView, steps: readonly StepEdges[]): string {
  const names = new Map(steps.map(({ id }, place) => [id, `s${place}`]));
  const tasks = byStep(view);
  const looks = new Set<Look>();
  const nodes = steps.flatMap(({ id, needs }) => {
    const own = tasks.get(id) ?? [];
    const look = gravest(own);
    looks.add(look);
    const label = [`${SIGNS[look]} ${drawn(id)}`, words(own)].filter((line) => line !== '').join('<br>');
    const edges = needs.filter((need) => names.has(need)).map((need) => `  ${names.get(need)} --> ${names.get(id)}`);
    return [`  ${names.get(id)}["${label}"]:::${look}`, ...edges];
  });
  return drawing(['flowchart LR', ...nodes, ...[...looks].map((look) => `  classDef ${look} ${FILLS[look]}`)]);
}

function byStep(view: MarkdownView): Map<string, ShownTask[]> {
  const groups = new Map<string, ShownTask[]>();
  for (const one of view.tasks) {
    const group = groups.get(one.task.step);
    if (group) group.push(one);
    else groups.set(one.task.step, [one]);
  }
  return groups;
}

function gravest(tasks: readonly ShownTask[]): Look {
  return GRAVITY.find((look) => tasks.some((one) => one.look === look)) ?? 'succeeded';
}

function words(tasks: readonly ShownTask[]): string {
  const [first] = tasks;
  if (first === undefined) return 'its list was empty';
  const plainly = tasks.filter(({ look }) => look === 'succeeded').length;
  if (tasks.length > 1) return `${plainly} of ${tasks.length} succeeded`;
  const { duration_ms, status } = first.task;
  const time = duration_ms === null || status === 'skipped' ? '' : ` · ${durationWords(duration_ms)}`;
  return `${standing(first.task)}${time}`;
}
