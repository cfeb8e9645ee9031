import { builtInNotifiers } from '../../../notify/known/built-in.ts';
import type { Notifier, NotifierSettings } from '../../../notify/notifier.ts';
import { type NotifierRule, readRules, wants } from '../../../notify/rules/rule.ts';
import type { Transport } from '../../../notify/send/transport.ts';
import { guardedTransport } from '../../../notify/send/transport.ts';
import { line } from '../../../notify/words/clean.ts';
import { createExpressions, type Expressions } from '../../../plan/expression.ts';
import type { Clock } from '../../../system/clock.ts';
import { checkedAddress } from '../../../system/guarded/checked-address.ts';
import { createGuardedFetch } from '../../../system/guarded/guarded-fetch.ts';
import type { System } from '../../../system/system.ts';
import { notifiersOf, type RowRun } from '../facts/run-of-row.ts';
import type { NotificationOptions } from '../options.ts';
import { jobEnvironment, scopeOfRow } from './scope.ts';
import { sealedSystem } from './sealed-system.ts';
import { settingsHere } from './settings.ts';

/** A notifier of a run's plan by which this server can speak. */
export interface Voice {
  readonly rule: NotifierRule;
  readonly notifier: Notifier;
  readonly settings: NotifierSettings;
  readonly system: System;
}

/** What of a run's notifiers this server can use. */
export interface Voices {
  /** Those that can speak of the run as it is stored, in the plan's order; why another one cannot is said once. */
  of(run: RowRun): Promise<readonly Voice[]>;
  /** Whether the rule's own condition holds; one that breaks keeps nobody from being told. */
  holds(voice: Voice, run: RowRun): Promise<boolean>;
  /** Places of the notifiers through which this server tells of tasks that wait: the run itself need not. Judged by what a run is registered with. */
  tellsWaiting(registration: RowRun): Promise<readonly number[]>;
  readonly transport: Transport;
}

export interface VoicesWorld {
  readonly clock: Clock;
  /** Hears once why a notifier of a plan cannot speak. */
  readonly onNote: (sentence: string) => void;
}

/** Notifiers of one plan that are looked at; nobody writes more by hand. */
const MOST_RULES = 20;
/** Sentences that are remembered as said. */
const MOST_SAID = 1_000;

/** What a server can say through the notifiers of plans. */
export function createVoices(options: NotificationOptions, { clock, onNote }: VoicesWorld): Voices {
  const guard = { allow: options.allow ?? [] };
  const known = new Map(
    builtInNotifiers({ guard, addressOf: (host, port) => checkedAddress(host, port, guard) }).map((one) => [
      one.name,
      one,
    ]),
  );
  const said = new Set<string>();
  let expressions: Promise<Expressions> | undefined;
  const loaded = (): Promise<Expressions> => (expressions ??= createExpressions());
  const note = (sentence: string): void => {
    if (said.has(sentence)) return;
    if (said.size >= MOST_SAID) said.clear();
    said.add(sentence);
    onNote(sentence);
  };
  const of = async (run: RowRun): Promise<readonly Voice[]> => {
    if (!isServed(run, options)) return [];
    const rules = readRules(notifiersOf(run), (name) => known.get(name)).slice(0, MOST_RULES);
    if (rules.length === 0) return [];
    const system = sealedSystem(clock, jobEnvironment(run));
    const language = await loaded();
    return rules.flatMap((rule) => {
      const notifier = known.get(rule.uses);
      const found = notifier && settingsHere(rule, language, () => scopeOfRow(run, system), options);
      const silent = whySilent(notifier, found);
      if (silent !== undefined)
        note(line(`The server does not use the notifier ${rule.uses} of the plan ${run.plan.name}: ${silent}.`));
      if (silent !== undefined || notifier === undefined || found === undefined || 'silent' in found) return [];
      return [{ rule, notifier, settings: found.settings, system }];
    });
  };
  return {
    of,
    holds: async ({ rule: { condition }, system }, run) => {
      if (condition === undefined) return true;
      try {
        return (await loaded()).test(condition, scopeOfRow(run, system));
      } catch {
        return true;
      }
    },
    tellsWaiting: async (registration) => {
      const voices = await of(registration);
      const language = await loaded();
      const isOurs = ({ rule }: Voice): boolean =>
        wants(rule, 'awaiting_approval', 'task') && !readsEnvironment(rule, language);
      return voices.filter(isOurs).map(({ rule }) => rule.index);
    },
    transport: guardedTransport(createGuardedFetch(guard)),
  };
}

function isServed({ plan }: RowRun, { plans }: NotificationOptions): boolean {
  return plans === undefined || plans.includes(plan.name) || plans.includes(plan.path);
}

function whySilent(
  notifier: Notifier | undefined,
  found: ReturnType<typeof settingsHere> | undefined,
): string | undefined {
  if (notifier === undefined || found === undefined) return 'only those that are built in are used here';
  if ('silent' in found) return found.silent;
  const missing = notifier.missing?.(found.settings);
  return missing === undefined ? undefined : `there is no \`${missing}\``;
}

// What the run's own environment decides the run must tell itself.
function readsEnvironment({ condition, settings }: NotifierRule, language: Expressions): boolean {
  const asked = condition === undefined || condition.includes('${{') ? (condition ?? '') : `\${{ ${condition} }}`;
  return [asked, ...textsIn(settings)].some(
    (text) => text.includes('${{') && language.mentions(text).contexts.includes('env'),
  );
}

function textsIn(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  return tree !== null && typeof tree === 'object' ? Object.values(tree).flatMap(textsIn) : [];
}
