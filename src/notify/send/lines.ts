import type { Expressions, Scope } from '../../plan/expression.ts';
import type { Run } from '../../run/run.ts';
import { isoTime } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';
import type { DecideLinks, Message } from '../message.ts';
import type { Line } from '../moments/observer.ts';
import { createTeller } from '../moments/teller.ts';
import type { Delivery, Notifier, NotifierSettings } from '../notifier.ts';
import type { NotifierRule } from '../rules/rule.ts';
import { type NotifiedPlan, scopeOfRun } from '../rules/scope.ts';
import { evaluateSettings, privateTexts } from '../rules/settings.ts';
import type { NotifiedState } from '../states.ts';
import type { Telling } from '../words/make-message.ts';
import { openChannel } from './channel.ts';
import type { Transport } from './transport.ts';

/** A rule with the notifier it names. */
export interface Spoken {
  readonly rule: NotifierRule;
  readonly notifier: Notifier;
}

/** What lines need beside their rules. */
export interface LineOptions {
  readonly plan: NotifiedPlan;
  readonly system: System;
  readonly decide?: (run: Run, task: string) => DecideLinks | undefined;
  readonly urlOf?: (run: Run) => string | undefined;
  /** Works out the settings of a rule in another way; throws a sentence where that cannot be. */
  readonly settingsOf?: (rule: NotifierRule, scope: () => Scope) => NotifierSettings;
  /** How requests are sent; by `system.fetch` where it is absent. */
  readonly transport?: Transport;
  /** See `NotificationsOptions`. */
  readonly toldElsewhere?: (index: number, state: NotifiedState, task: string) => Promise<boolean> | undefined;
  readonly onNote?: (message: string) => void;
  readonly onDelivered?: (task: string, at: string) => void;
}

/** Opens a line for every rule when the run has its name; a rule whose settings cannot be read is a note. */
export function createLines(
  spoken: readonly Spoken[],
  expressions: Expressions | undefined,
  options: LineOptions,
): (run: Run, signal: AbortSignal) => readonly Line[] {
  const { plan, system, onNote = () => undefined } = options;
  return (run, signal) => {
    const scope = (): Scope => scopeOfRun(plan, system, run);
    const settingsOf = ({ rule }: Spoken): NotifierSettings =>
      options.settingsOf?.(rule, scope) ?? evaluateSettings(rule.settings, expressions, scope);
    const all = spoken.map((one) => ({ ...one, settings: settingsOf(one) }));
    // What gives access to one of them is nobody's business at another.
    const secrets = [...secretsOf(plan, system), ...all.flatMap(({ settings }) => privateTexts(settings))];
    return all.map(({ rule, notifier, settings }) => {
      const onResult = (message: Message, delivery: Delivery): void => hearResult(options, rule, message, delivery);
      const sending = {
        signal,
        onResult,
        ...(options.transport === undefined ? {} : { transport: options.transport }),
      };
      const channel = openChannel({ rule, notifier, settings, secrets, system, ...sending });
      const holds = conditionOf(rule, expressions, options, onNote);
      return {
        channel,
        teller: createTeller({
          rule,
          holds,
          telling: () => tellingOf(options, run),
          tell: channel.tell,
          elsewhere: (state, task) => options.toldElsewhere?.(rule.index, state, task),
        }),
      };
    });
  };
}

/** Values of the plan's secrets. */
export function secretsOf(plan: NotifiedPlan, system: System): readonly string[] {
  return plan.secrets.flatMap((name) => system.env[name] ?? []);
}

/** An id no other message has. */
export function newMessageId(system: System): string {
  return `msg_${system.randomHex(16)}`;
}

function tellingOf({ system, decide, urlOf }: LineOptions, run: Run): Telling {
  return {
    id: newMessageId(system),
    at: isoTime(system.clock.now()),
    url: urlOf?.(run) ?? githubRunUrl(system),
    decide: (task) => decide?.(run, task),
  };
}

function githubRunUrl({ env }: System): string | undefined {
  const { GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
  if (GITHUB_ACTIONS !== 'true' || !GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return undefined;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}

// A condition that breaks must not keep a failure from being told.
function conditionOf(
  { condition, uses }: NotifierRule,
  expressions: Expressions | undefined,
  { plan, system }: LineOptions,
  onNote: (message: string) => void,
): (run: Run) => boolean {
  let isBroken = false;
  return (run) => {
    if (condition === undefined || expressions === undefined) return true;
    try {
      return expressions.test(condition, scopeOfRun(plan, system, run));
    } catch (thrown) {
      if (!isBroken)
        onNote(`The condition of the notifier ${uses} cannot be evaluated, so it counts as true: ${String(thrown)}`);
      isBroken = true;
      return true;
    }
  };
}

function hearResult(
  { system, onNote, onDelivered }: LineOptions,
  { uses }: NotifierRule,
  message: Message,
  delivery: Delivery,
): void {
  if (delivery.outcome === 'failed')
    onNote?.(`The notifier ${uses} could not tell "${message.title}": ${delivery.why}`);
  if (delivery.outcome !== 'delivered' || onDelivered === undefined) return;
  const at = isoTime(system.clock.now());
  const { facts } = message;
  const waiting = [...(facts.task === null ? [] : [{ task: facts.task, status: facts.status }]), ...facts.tasks];
  for (const { task, status } of waiting) if (status === 'awaiting_approval') onDelivered(task, at);
}
