import type { Template, TemplateValue } from '../../graph/graph.ts';
import type { Scope } from '../../plan/expression.ts';
import type { Json } from '../../schema/json.ts';
import type { Engine } from '../engine/engine.ts';

/** True for text that holds an expression. */
export function isTemplate(text: string): boolean {
  return text.includes('${{');
}

/** The value of a template; text without expressions is itself. Throws ExpressionError. */
export function evaluated(engine: Engine, template: Template, scope: () => Scope): Json {
  if (!isTemplate(template) || engine.expressions === undefined) return template;
  return engine.expressions.evaluate(template, scope());
}

/** The value of a template as text, the way GitHub writes values into text. */
export function textOf(engine: Engine, template: Template, scope: () => Scope): string {
  const value = evaluated(engine, template, scope);
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A whole tree of templates, evaluated; the same object where it holds no expression. */
export function treeOf(engine: Engine, tree: TemplateValue, scope: () => Scope): Json {
  if (typeof tree === 'string') return evaluated(engine, tree, scope);
  if (tree === null || typeof tree !== 'object' || engine.expressions === undefined) return tree;
  if (Array.isArray(tree)) return tree.map((one) => treeOf(engine, one, scope));
  return Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, treeOf(engine, one, scope)]));
}

/** A scope made when it is first asked for: most steps hold no expression. */
export function lazily(make: () => Scope): () => Scope {
  let made: Scope | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
