import type { Expressions, Scope } from '../../plan/expression.ts';
import type { Json } from '../../schema/json.ts';
import type { NotifierSettings } from '../notifier.ts';
/** A tree of templates, evaluated. Throws ExpressionError. */
export declare function evaluateSettings(settings: NotifierSettings, expressions: Expressions | undefined, scope: () => Scope): NotifierSettings;
/** Names of the variables a setting is made from: `${{ secrets.SLACK_WEBHOOK }}` names SLACK_WEBHOOK. */
export declare function variablesIn(setting: Json | undefined): readonly string[];
/** Settings whose value nobody else may see, whatever they are made from: what gives access. */
export declare const PRIVATE: readonly string[];
/** Texts that must not appear in any message: the plan's secrets, and what gives access in a notifier's settings. */
export declare function privateTexts(settings: NotifierSettings): readonly string[];
