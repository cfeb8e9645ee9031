import { dirname, resolve } from 'node:path';
import { Fault } from '../errors.ts';
import { nearest, oneOf } from '../plan/did-you-mean.ts';
import { createExpressions, type Expressions, type Scope } from '../plan/expression.ts';
import type { RunObserver } from '../run/observer.ts';
import type { Run } from '../run/run.ts';
import type { System } from '../system/system.ts';
import { builtInNotifiers } from './known/built-in.ts';
import { loadNotifierPlugins } from './known/plugins.ts';
import { createNotifierRegistry } from './known/registry.ts';
import type { DecideLinks } from './message.ts';
import type { EarlierRun } from './moments/history.ts';
import { createNotificationObserver } from './moments/observer.ts';
import type { Notifier } from './notifier.ts';
import { type NotifierRule, readRules } from './rules/rule.ts';
import { type NotifiedPlan, scopeOfRun } from './rules/scope.ts';
import { evaluateSettings, variablesIn } from './rules/settings.ts';
import { createLines, type LineOptions } from './send/lines.ts';
import type { NotifiedState } from './states.ts';

/** Everything notifications of one run need. */
export interface NotificationsOptions {
  /** A `StepGraph` is one. */
  readonly plan: NotifiedPlan;
  /** Its environment holds the plan's secrets. */
  readonly system: System;
  /** Earlier runs, newest first, of whatever plan: the journal's, or the store's. Without it nothing is `recovered` or `slow`. */
  readonly earlier?: () => Promise<readonly EarlierRun[]>;
  /** Notifiers beside the built-in ones and the plan's plugins. */
  readonly notifiers?: readonly Notifier[];
  /** How they are used where whoever wrote the plan is not trusted with what this process has; its plugins are then not loaded. */
  readonly sealed?: SealedNotifiers;
  /** Where a person decides about a task that waits. */
  readonly decide?: (run: Run, task: string) => DecideLinks | undefined;
  /** Page of the run; on GitHub that of the job's run where it is absent. */
  readonly urlOf?: (run: Run) => string | undefined;
  /**
   * Whether a state of a task is told by somebody else through the notifier at this place of the plan's list: where it comes to be true
   * nothing is sent here. Undefined for what nobody else tells.
   */
  readonly toldElsewhere?: (index: number, state: NotifiedState, task: string) => Promise<boolean> | undefined;
  /** Hears sentences for people of what could not be told. */
  readonly onNote?: (message: string) => void;
  /** Hears that people have been told of a task that waits; `at` is RFC 3339. */
  readonly onDelivered?: (task: string, at: string) => void;
  /** ms that what is left may take once the run is over; default 10,000. A function is asked when it is. */
  readonly patience?: number | (() => number);
}

/** Notifiers of a plan that may use no more of this process than is given here. */
export interface SealedNotifiers extends Pick<LineOptions, 'settingsOf' | 'transport'> {
  /** All there are; a rule that names another is silent. */
  readonly known: readonly Notifier[];
}

/** Notifications of one run. */
export interface Notifications {
  readonly observer: RunObserver;
  /** What the run should say of them when it begins: which of them are silent, and why. */
  readonly notes: readonly string[];
}

const PATIENCE_MS = 10_000;

/**
 * What tells people of a run as its plan's `notifiers` say; undefined where it has none. Throws `usage` for a notifier nobody knows and
 * for plugins that cannot be loaded; whatever else is wrong is a note.
 */
export async function notificationsFor(options: NotificationsOptions): Promise<Notifications | undefined> {
  const { plan, system, onNote = () => undefined, patience = PATIENCE_MS } = options;
  const known = await openKnown(options);
  const rules = readRules(plan.notifiers, (name) => known.get(name));
  if (rules.length === 0) return undefined;
  const usesExpressions = JSON.stringify(plan.notifiers).includes('${{') || rules.some((rule) => rule.condition);
  const expressions = usesExpressions ? await createExpressions() : undefined;
  const spoken: { rule: NotifierRule; notifier: Notifier }[] = [];
  const notes: string[] = [];
  for (const rule of rules) {
    const notifier = known.get(rule.uses);
    if (notifier === undefined && options.sealed === undefined) unknown(rule.uses, [...known.keys()]);
    const silent = notifier === undefined ? notHere(rule) : whySilent(rule, notifier, expressions, options);
    if (silent === undefined && notifier !== undefined) spoken.push({ rule, notifier });
    else if (silent !== undefined) notes.push(silent);
  }
  const asksHistory = spoken.some(({ rule }) => rule.on.includes('recovered') || rule.on.includes('slow'));
  const observer = createNotificationObserver({
    system,
    open: createLines(spoken, expressions, { ...options, ...options.sealed }),
    earlier: asksHistory ? options.earlier : undefined,
    patience,
    onNote,
  });
  return { observer, notes: [...new Set(notes)] };
}

/** The notifiers a plan may name: built in, the caller's, its plugins'. Nothing is loaded for a plan without `notifiers`. */
export async function openKnown({
  plan,
  system,
  notifiers = [],
  sealed,
}: Pick<NotificationsOptions, 'plan' | 'system' | 'notifiers' | 'sealed'>): Promise<ReadonlyMap<string, Notifier>> {
  if (!Array.isArray(plan.notifiers) || plan.notifiers.length === 0) return new Map();
  if (sealed !== undefined) return createNotifierRegistry(sealed.known);
  const folder = dirname(resolve(system.cwd, plan.path));
  const plugins = plan.plugins.length === 0 ? [] : await loadNotifierPlugins(plan.plugins, folder);
  return createNotifierRegistry([...builtInNotifiers(), ...notifiers, ...plugins]);
}

/** Why a rule can tell nobody, in one sentence; undefined where it can. */
export function whySilent(
  rule: NotifierRule,
  notifier: Notifier,
  expressions: Expressions | undefined,
  { plan, system, sealed }: Pick<NotificationsOptions, 'plan' | 'system' | 'sealed'>,
): string | undefined {
  try {
    const scope = (): Scope => scopeOfRun(plan, system, undefined);
    const settings = sealed?.settingsOf?.(rule, scope) ?? evaluateSettings(rule.settings, expressions, scope);
    const missing = notifier.missing?.(settings);
    if (missing === undefined) return undefined;
    const [variable] = variablesIn(rule.settings[missing]);
    const what = variable === undefined ? `There is no \`${missing}\`` : `${variable} is not set`;
    return `${what}, so nothing goes ${wayOf(rule.uses)}.`;
  } catch (thrown) {
    return `Nothing goes ${wayOf(rule.uses)}: ${thrown instanceof Error ? thrown.message : String(thrown)}.`;
  }
}

function notHere({ uses }: NotifierRule): string {
  return `Nothing goes ${wayOf(uses)}: only those that are built in are used here.`;
}

const WAYS: Readonly<Record<string, string>> = {
  slack: 'to Slack',
  email: 'out by e-mail',
  webhook: 'to the webhook',
  'github-comment': 'into a comment on GitHub',
  'github-issue': 'into an issue on GitHub',
  teams: 'to Teams',
  discord: 'to Discord',
};

function wayOf(uses: string): string {
  return WAYS[uses] ?? `to ${uses}`;
}

/** Throws: a notifier nobody knows. */
export function unknown(uses: string, known: readonly string[]): never {
  const near = nearest(uses, known);
  throw new Fault('usage', `There is no notifier "${uses}".`, {
    cure: near === undefined ? `Known: ${oneOf(known)}; others come from plugins.` : `Did you mean "${near}"?`,
  });
}
