import type { System } from '../../system/system.ts';
import type { Message } from '../message.ts';
import type { Delivery, Notifier, NotifierSettings } from '../notifier.ts';
import { createRedactor } from '../rules/redact.ts';
import type { NotifierRule } from '../rules/rule.ts';
import { deliver } from './deliver.ts';
import type { Transport } from './transport.ts';

/** One notifier of a plan during one run: tells one message after the other, in the order they were given. */
export interface Channel {
  /** `isToldElsewhere` is asked when its turn comes: true leaves the message unsent. */
  tell(message: Message, isToldElsewhere?: Promise<boolean>): void;
  /** Resolves when everything given so far was told or given up. */
  drained(): Promise<void>;
  /** Titles of what is not told yet. */
  waiting(): readonly string[];
}

/** What a channel is made of. */
export interface ChannelOptions {
  readonly rule: NotifierRule;
  readonly notifier: Notifier;
  /** Evaluated. */
  readonly settings: NotifierSettings;
  /** Texts that are taken out of every message. */
  readonly secrets: readonly string[];
  readonly system: System;
  /** How requests are sent; by `system.fetch` where it is absent. */
  readonly transport?: Transport;
  readonly signal: AbortSignal;
  /** Hears what became of each message, with the message as it was sent. */
  readonly onResult: (message: Message, delivery: Delivery) => void;
}

/** Opens it; nothing is sent yet. */
export function openChannel(options: ChannelOptions): Channel {
  const { rule, notifier, settings, secrets, system, transport, signal, onResult } = options;
  const redact = createRedactor(secrets);
  const memory = new Map<string, string>();
  const waiting: Message[] = [];
  let tail = Promise.resolve();
  const leave = (message: Message): void => void waiting.splice(waiting.indexOf(message), 1);
  const tellNow = async (message: Message): Promise<void> => {
    const usual = { message, settings, format: rule.format, memory, system, signal };
    const given = transport === undefined ? usual : { ...usual, transport };
    const delivery: Delivery = signal.aborted
      ? { outcome: 'failed', why: 'There was no time left.' }
      : await deliver(notifier, given);
    leave(message);
    onResult(message, redact(delivery));
  };
  return {
    tell: (given, isToldElsewhere) => {
      const message = redact(given);
      waiting.push(message);
      tail = tail.then(async () => ((await isToldElsewhere) ? leave(message) : tellNow(message)));
    },
    drained: () => tail,
    waiting: () => waiting.map(({ title }) => title),
  };
}
