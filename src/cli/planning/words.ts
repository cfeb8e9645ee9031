import type { StepNode, TemplateValue } from '../../graph/graph.ts';
import { durationWords } from '../../report/text/duration.ts';
import { printable } from '../../report/text/printable.ts';
import type { Reason } from '../../run/status.ts';
import type { LeftOut } from './foresee.ts';

const WHY: Partial<Readonly<Record<Reason, string>>> = {
  disabled: 'disabled in the plan',
  not_selected: 'not selected',
  unchanged: 'nothing it looks at changed',
  needs_failed: 'a step it needs does not run',
};

/** What a step does, as written: its command, the first line of its script, or its runner. */
export function actionWords(node: StepNode): string {
  const { command, flags, run } = node.settings;
  if (node.uses === 'command') return printable([...wordsOf(command), ...flagWords(flags)].join(' '));
  if (node.uses === 'shell') return firstLine(String(run ?? ''));
  return `uses ${node.uses}`;
}

/** What else decides when and whether it runs. */
export function remarksOn(node: StepNode, isOpen: boolean): string[] {
  return [
    ...(node.needs.length === 0 ? [] : [`after ${node.needs.join(', ')}`]),
    ...(node.phase === 'finally' ? ['at the end, whatever happened'] : []),
    ...(isOpen ? [`if ${printable(node.condition ?? String(node.enabled))}`] : []),
    ...(node.fanOut === undefined ? [] : [fanOutWords(node)]),
    ...(node.cache === undefined ? [] : ['unless its inputs are unchanged']),
    ...(node.retry === undefined ? [] : [`up to ${node.retry.attempts} tries`]),
    ...(node.timeout === undefined ? [] : [`for ${durationWords(node.timeout)} at most`]),
    ...(node.uses === 'approval' || node.approval !== undefined ? ['then waits for approval'] : []),
  ];
}

/** Why a step would not run, in a few words. */
export function whyLeftOut({ node, reason, message }: LeftOut): string {
  if (message !== undefined) return printable(message);
  if (reason === 'condition') {
    const unless = node.conditionAsksStatus ? ' as long as all goes well' : '';
    return `its condition is false${unless}: ${printable(node.condition ?? '')}`;
  }
  return WHY[reason] ?? reason;
}

function fanOutWords({ fanOut }: StepNode): string {
  const values = fanOut?.kind === 'for_each' && Array.isArray(fanOut.values) ? ` (${fanOut.values.length})` : '';
  return fanOut?.kind === 'matrix' ? 'once for each of its matrix' : `once for each of its list${values}`;
}

function wordsOf(value: TemplateValue | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

// Beforehand a value may still be an expression, so this only shows what was written.
function flagWords(flags: TemplateValue | undefined): string[] {
  if (Array.isArray(flags)) return flags.map(String);
  if (typeof flags !== 'object' || flags === null) return [];
  return Object.entries(flags).flatMap(([name, value]) => {
    const flag = name.length === 1 ? `-${name}` : `--${name}`;
    if (value === true) return [flag];
    if (value === false || value === null) return [];
    return (Array.isArray(value) ? value : [value]).map((one) => `${flag}=${String(one)}`);
  });
}

function firstLine(script: string): string {
  const lines = script.trim().split('\n');
  return `${printable(lines[0] ?? '')}${lines.length > 1 ? ' …' : ''}`;
}
