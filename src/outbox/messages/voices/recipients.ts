import type { NotifierSettings } from '../../../notify/notifier.ts';
import { isAddress } from '../../../store/links/recipient.ts';
import type { Letter } from '../letter.ts';
import type { NotificationOptions } from '../options.ts';
import { isSecret } from './settings.ts';
import type { Voice } from './voices.ts';

/** Mails of one that are sent one by one; the rest share one without a link. */
const MOST_LINKS = 50;

/** Who of a rule's recipients share one mail: one who is sent a link that decides, or all the others. */
export type Recipients = Required<Pick<Letter, 'to'>> & Pick<Letter, 'linkFor'>;

/**
 * Whom a rule writes to, and who of them may decide by a link: those the operator names, and only by a mail server that is the operator's own,
 * since whoever carries a link can use it. Undefined for a rule that writes no mails.
 */
export function recipientsOf(
  { rule, settings }: Voice,
  { linksTo = [] }: NotificationOptions,
): readonly Recipients[] | undefined {
  if (rule.uses !== 'email' || !isSecret(rule.settings.smtp)) return undefined;
  const all = mailboxesIn(settings.to);
  const linked = all.filter(({ address }) => isNamed(address, linksTo)).slice(0, MOST_LINKS);
  const rest = all.filter((one) => !linked.includes(one)).map(({ written }) => written);
  return [
    ...linked.map(({ written, address }) => ({ to: [written], linkFor: address })),
    ...(rest.length === 0 ? [] : [{ to: rest }]),
  ];
}

interface Mailbox {
  readonly written: string;
  /** In lower case; empty where it is not one address alone, or none that can be told apart. */
  readonly address: string;
}

function mailboxesIn(to: NotifierSettings[string] | undefined): readonly Mailbox[] {
  const texts = (Array.isArray(to) ? to : [to]).flatMap((one) => (typeof one === 'string' ? one.split(',') : []));
  const written = [...new Set(texts.map((one) => one.trim()).filter((one) => one !== ''))];
  return written.map((text) => {
    const address = (/^[^<>"]*<([^<>]+)>$/.exec(text)?.[1] ?? text).trim().toLowerCase();
    return { written: text, address: isAddress(address) ? address : '' };
  });
}

function isNamed(address: string, linksTo: readonly string[]): boolean {
  if (address === '') return false;
  const domain = address.slice(address.lastIndexOf('@'));
  return linksTo.some((one) => one.toLowerCase() === address || one.toLowerCase() === domain);
}
