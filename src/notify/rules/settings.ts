import type { Expressions, Scope } from '../../plan/expression.ts';
import type { Json } from '../../schema/json.ts';
import type { NotifierSettings } from '../notifier.ts';

/** A tree of templates, evaluated. Throws ExpressionError. */
export function evaluateSettings(
  settings: NotifierSettings,
  expressions: Expressions | undefined,
  scope: () => Scope,
): NotifierSettings {
  if (expressions === undefined) return settings;
  const resolved = (tree: Json): Json => {
    if (typeof tree === 'string') return tree.includes('${{') ? expressions.evaluate(tree, scope()) : tree;
    if (tree === null || typeof tree !== 'object') return tree;
    if (Array.isArray(tree)) return tree.map(resolved);
    return Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, resolved(one)]));
  };
  return resolved(settings) as NotifierSettings;
}

/** Names of the variables a setting is made from: `${{ secrets.SLACK_WEBHOOK }}` names SLACK_WEBHOOK. */
export function variablesIn(setting: Json | undefined): readonly string[] {
  if (typeof setting !== 'string') return [];
  return [...setting.matchAll(/\b(?:secrets|env)\.([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
}

/** Settings whose value nobody else may see, whatever they are made from: what gives access. */
export const PRIVATE: readonly string[] = ['webhook', 'token', 'secret', 'smtp', 'password'];

/** Texts that must not appear in any message: the plan's secrets, and what gives access in a notifier's settings. */
export function privateTexts(settings: NotifierSettings): readonly string[] {
  return Object.entries(settings).flatMap(([name, value]) => (PRIVATE.includes(name) ? textsIn(value) : []));
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
