import { createExpressions } from '../plan/expression.ts';
import { isoTime } from '../system/clock.ts';
import { type NotificationsOptions, openKnown, unknown, whySilent } from './notifications-for.ts';
import { createRedactor } from './rules/redact.ts';
import { readRules } from './rules/rule.ts';
import { scopeOfRun } from './rules/scope.ts';
import { evaluateSettings, privateTexts } from './rules/settings.ts';
import { deliver } from './send/deliver.ts';
import { newMessageId, secretsOf } from './send/lines.ts';
import { testMessage } from './words/test-message.ts';

/** What became of a test message. */
export interface TestResult {
  readonly uses: string;
  readonly outcome: 'delivered' | 'not_set' | 'nothing' | 'failed';
  /** Where it went, or why it did not. */
  readonly detail: string;
}

/** Sends a message that says it is a test through each notifier of a plan, one after the other. Throws `usage` for an unknown notifier. */
export async function testNotifiers(
  options: Pick<NotificationsOptions, 'plan' | 'system' | 'notifiers'>,
  signal: AbortSignal,
): Promise<TestResult[]> {
  const { plan, system } = options;
  const known = await openKnown(options);
  const expressions = await createExpressions();
  const results: TestResult[] = [];
  for (const rule of readRules(plan.notifiers, (name) => known.get(name))) {
    const { uses, format } = rule;
    const notifier = known.get(uses) ?? unknown(uses, [...known.keys()]);
    const silent = whySilent(rule, notifier, expressions, options);
    if (silent !== undefined) {
      results.push({ uses, outcome: 'not_set', detail: silent });
      continue;
    }
    const settings = evaluateSettings(rule.settings, expressions, () => scopeOfRun(plan, system, undefined));
    const redact = createRedactor([...secretsOf(plan, system), ...privateTexts(settings)]);
    const message = redact(testMessage(plan.name, newMessageId(system), isoTime(system.clock.now())));
    const delivery = redact(await deliver(notifier, { message, settings, format, memory: new Map(), system, signal }));
    const detail = delivery.outcome === 'delivered' ? delivery.where : delivery.why;
    results.push({ uses, outcome: delivery.outcome, detail });
  }
  return results;
}
