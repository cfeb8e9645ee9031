import { Fault } from '../errors.ts';
import type { StepGraph, StepNode, TemplateValue } from '../graph/graph.ts';
import type { Expressions } from '../plan/expression.ts';

/**
 * The variables that a plan's conditions, lists and locks read, and GitHub's own, as they are here: a server that judges the plan has no other.
 * The plan's secrets, and the token of the API, are never among them. Throws `usage` where what is read cannot be told before.
 */
export function conditionEnv(
  graph: StepGraph,
  expressions: Expressions | undefined,
  env: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const read = new Set(graph.nodes.flatMap((node) => namesRead(node, expressions)).map((name) => name.toLowerCase()));
  const secrets = new Set([...graph.secrets, 'API_TOKEN']);
  const isWanted = (name: string): boolean => read.has(name.toLowerCase()) || isGithubFact(name, env);
  return Object.fromEntries(Object.entries(env).filter(([name]) => isWanted(name) && !secrets.has(name)));
}

function isGithubFact(name: string, env: Readonly<Record<string, string>>): boolean {
  return env.GITHUB_ACTIONS === 'true' && name.startsWith('GITHUB_') && !name.includes('TOKEN');
}

function namesRead(node: StepNode, expressions: Expressions | undefined): readonly string[] {
  if (expressions === undefined) return [];
  const names = templatesOf(node).flatMap((text) => expressions.mentions(text).env);
  if (!names.includes('*')) return names;
  throw new Fault('usage', `A condition of the step ${node.id} reads variables without naming them.`, {
    cure: 'In a fleet a server judges conditions, and is told only of variables that they name: write `env.NAME`.',
  });
}

function templatesOf({ condition = '', enabled, lock = '', fanOut }: StepNode): string[] {
  const whole = condition === '' || condition.includes('${{') ? condition : `\${{ ${condition} }}`;
  const texts = [whole, String(enabled), lock, ...(fanOut === undefined ? [] : textsIn(fanOut.values))];
  return texts.filter((text) => text.includes('${{'));
}

function textsIn(tree: TemplateValue): string[] {
  if (typeof tree === 'string') return [tree];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.values(tree).flatMap(textsIn);
}
