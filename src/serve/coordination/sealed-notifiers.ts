import type { StepGraph } from '../../graph/graph.ts';
import type { SealedNotifiers } from '../../notify/notifications-for.ts';
import type { NotificationOptions } from '../../outbox/messages/options.ts';
import { sealedSystem } from '../../outbox/messages/voices/sealed-system.ts';
import type { System } from '../../system/system.ts';
import { readNotificationOptions } from '../environment/notifications.ts';
import type { SealedPlace } from '../running/hear-run.ts';

/** What the notifiers of a fleet's plans may use: of the server's environment what `NOTIFY_SECRETS` names, of its network what is public or allowed. Faults: usage. */
export function sealedNotifiers({ env, clock }: System): SealedPlace {
  const options = readNotificationOptions(env) ?? { secrets: {} };
  return { system: sealedSystem(clock, {}), of: (plan) => sealedFor(plan, options) };
}

// Most plans tell nobody, and then nothing of it is loaded.
async function sealedFor(plan: StepGraph, options: NotificationOptions): Promise<SealedNotifiers> {
  const { allow = [], plans } = options;
  const guard = { allow };
  const [{ builtInNotifiers }, { guardedTransport }, { createGuardedFetch }, { checkedAddress }, settings, language] =
    await Promise.all([
      import('../../notify/known/built-in.ts'),
      import('../../notify/send/transport.ts'),
      import('../../system/guarded/guarded-fetch.ts'),
      import('../../system/guarded/checked-address.ts'),
      import('../../outbox/messages/voices/settings.ts'),
      import('../../plan/expression.ts').then(({ createExpressions }) => createExpressions()),
    ]);
  const isServed = plans === undefined || plans.includes(plan.name) || plans.includes(plan.path);
  return {
    known: builtInNotifiers({ guard, addressOf: (host, port) => checkedAddress(host, port, guard) }),
    transport: guardedTransport(createGuardedFetch(guard)),
    settingsOf: (rule, scope) => {
      if (!isServed) throw new Error('the server tells nobody of this plan');
      const found = settings.settingsHere(rule, language, scope, options);
      if ('silent' in found) throw new Error(found.silent);
      return found.settings;
    },
  };
}
