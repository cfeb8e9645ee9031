import type { DecideLinks } from '../../notify/message.ts';
import type { NotifierCall, Delivery as Told } from '../../notify/notifier.ts';
import { createRedactor } from '../../notify/rules/redact.ts';
import { privateTexts } from '../../notify/rules/settings.ts';
import type { Database } from '../../store/database.ts';
import { linkUrl } from '../../store/links/link-text.ts';
import { createLink } from '../../store/links/links.ts';
import { stampNotified } from '../../store/messages/told-of.ts';
import { getRun } from '../../store/runs/get-run.ts';
import type { Carried, Delivery } from '../carrier.ts';
import { openMemory } from './facts/memory.ts';
import { taskOf } from './facts/news.ts';
import { type RowRun, runOfRow, type StoredTask } from './facts/run-of-row.ts';
import type { Letter } from './letter.ts';
import type { NotificationOptions } from './options.ts';
import type { Voice, Voices } from './voices/voices.ts';
import { wordsOf } from './words.ts';

/** What letters are carried with. */
export interface CarryParts {
  readonly database: Database;
  readonly options: NotificationOptions;
  readonly voices: Voices;
  /** Without it no links are sent. */
  readonly publicUrl: string | undefined;
}

/** One letter and all that is known of what it tells. */
interface Carrying {
  readonly delivery: Delivery;
  readonly letter: Letter;
  readonly run: RowRun;
  readonly task: StoredTask | undefined;
  readonly voice: Voice;
}

/** Tells once, from the run as it stands now. */
export async function carryLetter(parts: CarryParts, delivery: Delivery, signal: AbortSignal): Promise<Carried> {
  const { event } = delivery;
  const letter = delivery.payload as unknown as Letter;
  const run = await readRun(parts, event);
  if (run === undefined) return { outcome: 'nothing', why: 'The run is not kept any more.' };
  const task = taskOf(run, event);
  const over = whyOver(letter, run, task);
  if (over !== undefined) return { outcome: 'nothing', why: over };
  const voice = (await parts.voices.of(run)).find(({ rule }) => rule.index === letter.rule);
  if (voice === undefined) return { outcome: 'nothing', why: 'This server cannot use the notifier any more.' };
  const carrying = { delivery, letter, run, task, voice };
  const told = await tell(parts, carrying, signal);
  if (told.outcome === 'delivered' && letter.state === 'awaiting_approval' && task !== undefined) {
    await stampNotified(parts.database, task.id);
    await tellIfDecided(parts, carrying, signal);
  }
  return told;
}

async function readRun({ database }: CarryParts, { run_id, attempt }: Delivery['event']): Promise<RowRun | undefined> {
  const stored = await getRun(database, run_id, attempt);
  return stored && runOfRow(JSON.parse(stored.json));
}

/** Why there is nothing to tell any more. */
function whyOver({ state, of }: Letter, run: RowRun, task: StoredTask | undefined): string | undefined {
  if (of === 'run' && task === undefined && run.stopping?.cause !== 'lost') return 'The run was heard of again.';
  if (of === 'task' && task === undefined) return 'The task is not kept any more.';
  if (state === 'awaiting_approval' && task?.status !== 'awaiting_approval') return 'It was decided meanwhile.';
  return undefined;
}

async function tell(parts: CarryParts, carrying: Carrying, signal: AbortSignal): Promise<Carried> {
  const { delivery, letter, run, task, voice } = carrying;
  const redact = createRedactor([...Object.values(parts.options.secrets), ...privateTexts(voice.settings)]);
  const decide = await linksFor(parts, carrying);
  const said = { run, task, id: delivery.messageId, at: delivery.event.at, decide: undefined };
  const masked = redact(wordsOf(letter, said));
  const message =
    decide === undefined || masked.approval === undefined
      ? masked
      : { ...masked, approval: { ...masked.approval, decide } };
  const memory = await openMemory(parts.database, letter, { run, task, topic: message.topic });
  if (letter.update && memory.places.length === 0) return { outcome: 'nothing', why: 'There is no message to change.' };
  const { notifier, system, rule } = voice;
  const settings = letter.to === undefined ? voice.settings : { ...voice.settings, to: letter.to };
  const call = { message, settings, format: rule.format, system, transport: parts.voices.transport, signal };
  for (const place of memory.places.slice(1)) await notifier.send({ ...call, memory: place }).catch(() => undefined);
  const [place = new Map<string, string>()] = memory.places;
  const given: NotifierCall = { ...call, memory: place };
  const told = redact(await notifier.send(given).catch(broken));
  if (told.outcome === 'delivered') await memory.keep(place);
  return told.outcome === 'delivered' ? { outcome: 'delivered', detail: told.where } : told;
}

function broken(thrown: unknown): Told {
  return { outcome: 'failed', why: `The notifier broke: ${thrown instanceof Error ? thrown.message : String(thrown)}` };
}

// Made when it is carried: only its digest is kept, so that it cannot be told a second time.
async function linksFor(parts: CarryParts, { letter, task }: Carrying): Promise<DecideLinks | undefined> {
  const { database, publicUrl } = parts;
  if (letter.linkFor === undefined || publicUrl === undefined || task === undefined) return undefined;
  const link = await createLink(database, {
    taskId: task.id,
    recipient: { address: letter.linkFor },
    createdBy: 'server',
  });
  if (link === undefined) return undefined;
  return { approve: linkUrl(publicUrl, link.token, 'approve'), reject: linkUrl(publicUrl, link.token, 'reject') };
}

// Somebody may have decided while it was told: then what was told must not go on asking.
async function tellIfDecided(parts: CarryParts, carrying: Carrying, signal: AbortSignal): Promise<void> {
  const run = await readRun(parts, carrying.delivery.event);
  const task = run && taskOf(run, carrying.delivery.event);
  if (run === undefined || task === undefined || task.status === 'awaiting_approval') return;
  const letter: Letter = { rule: carrying.letter.rule, state: endOf(task), of: 'task', update: true };
  await tell(parts, { ...carrying, run, task, letter }, signal).catch(() => undefined);
}

function endOf({ reason, approval_state }: StoredTask): Letter['state'] {
  if (reason === 'expired' || reason === 'cancelled') return reason;
  return approval_state === 'approved' ? 'approved' : 'rejected';
}
