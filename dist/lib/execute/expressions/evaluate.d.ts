import type { Template, TemplateValue } from '../../graph/graph.ts';
import type { Scope } from '../../plan/expression.ts';
import type { Json } from '../../schema/json.ts';
import type { Engine } from '../engine/engine.ts';
/** True for text that holds an expression. */
export declare function isTemplate(text: string): boolean;
/** The value of a template; text without expressions is itself. Throws ExpressionError. */
export declare function evaluated(engine: Engine, template: Template, scope: () => Scope): Json;
/** The value of a template as text, the way GitHub writes values into text. */
export declare function textOf(engine: Engine, template: Template, scope: () => Scope): string;
/** A whole tree of templates, evaluated; the same object where it holds no expression. */
export declare function treeOf(engine: Engine, tree: TemplateValue, scope: () => Scope): Json;
/** A scope made when it is first asked for: most steps hold no expression. */
export declare function lazily(make: () => Scope): () => Scope;
