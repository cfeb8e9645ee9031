import type { NotifierSettings } from '../../../notify/notifier.ts';
import type { NotifierRule } from '../../../notify/rules/rule.ts';
import type { Expressions, Scope } from '../../../plan/expression.ts';
import { type Json } from '../../../schema/json.ts';
import type { NotificationOptions } from '../options.ts';
/** The settings of a rule as a server uses them, or why it cannot. */
export type HereSettings = {
    readonly settings: NotifierSettings /** Names of the secrets in it. */;
    readonly secrets: readonly string[];
} | {
    readonly silent: string;
};
/**
 * Evaluates a rule's settings. Whoever may register a run can write them, so that a secret goes only where it gives access and nowhere else:
 * as the whole of `webhook`, `token`, `secret`, `password` or `smtp`, never into an address, a text, an expression or a condition.
 */
export declare function settingsHere(rule: NotifierRule, expressions: Expressions, scope: () => Scope, options: NotificationOptions): HereSettings;
/** True for a setting that is a secret of the server as a whole. */
export declare function isSecret(setting: Json | undefined): boolean;
