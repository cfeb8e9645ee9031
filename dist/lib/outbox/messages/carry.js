import { createRedactor } from '../../notify/rules/redact.js';
import { privateTexts } from '../../notify/rules/settings.js';
import { linkUrl } from '../../store/links/link-text.js';
import { createLink } from '../../store/links/links.js';
import { stampNotified } from '../../store/messages/told-of.js';
import { getRun } from '../../store/runs/get-run.js';
import { openMemory } from './facts/memory.js';
import { taskOf } from './facts/news.js';
import { runOfRow } from './facts/run-of-row.js';
import { wordsOf } from './words.js';
/** Tells once, from the run as it stands now. */
export async function carryLetter(parts, delivery, signal) {
    const { event } = delivery;
    const letter = delivery.payload;
    const run = await readRun(parts, event);
    if (run === undefined)
        return { outcome: 'nothing', why: 'The run is not kept any more.' };
    const task = taskOf(run, event);
    const over = whyOver(letter, run, task);
    if (over !== undefined)
        return { outcome: 'nothing', why: over };
    const voice = (await parts.voices.of(run)).find(({ rule }) => rule.index === letter.rule);
    if (voice === undefined)
        return { outcome: 'nothing', why: 'This server cannot use the notifier any more.' };
    const carrying = { delivery, letter, run, task, voice };
    const told = await tell(parts, carrying, signal);
    if (told.outcome === 'delivered' && letter.state === 'awaiting_approval' && task !== undefined) {
        await stampNotified(parts.database, task.id);
        await tellIfDecided(parts, carrying, signal);
    }
    return told;
}
async function readRun({ database }, { run_id, attempt }) {
    const stored = await getRun(database, run_id, attempt);
    return stored && runOfRow(JSON.parse(stored.json));
}
/** Why there is nothing to tell any more. */
function whyOver({ state, of }, run, task) {
    if (of === 'run' && task === undefined && run.stopping?.cause !== 'lost')
        return 'The run was heard of again.';
    if (of === 'task' && task === undefined)
        return 'The task is not kept any more.';
    if (state === 'awaiting_approval' && task?.status !== 'awaiting_approval')
        return 'It was decided meanwhile.';
    return undefined;
}
async function tell(parts, carrying, signal) {
    const { delivery, letter, run, task, voice } = carrying;
    const redact = createRedactor([...Object.values(parts.options.secrets), ...privateTexts(voice.settings)]);
    const decide = await linksFor(parts, carrying);
    const said = { run, task, id: delivery.messageId, at: delivery.event.at, decide: undefined };
    const masked = redact(wordsOf(letter, said));
    const message = decide === undefined || masked.approval === undefined
        ? masked
        : { ...masked, approval: { ...masked.approval, decide } };
    const memory = await openMemory(parts.database, letter, { run, task, topic: message.topic });
    if (letter.update && memory.places.length === 0)
        return { outcome: 'nothing', why: 'There is no message to change.' };
    const { notifier, system, rule } = voice;
    const settings = letter.to === undefined ? voice.settings : { ...voice.settings, to: letter.to };
    const call = { message, settings, format: rule.format, system, transport: parts.voices.transport, signal };
    for (const place of memory.places.slice(1))
        await notifier.send({ ...call, memory: place }).catch(() => undefined);
    const [place = new Map()] = memory.places;
    const given = { ...call, memory: place };
    const told = redact(await notifier.send(given).catch(broken));
    if (told.outcome === 'delivered')
        await memory.keep(place);
    return told.outcome === 'delivered' ? { outcome: 'delivered', detail: told.where } : told;
}
function broken(thrown) {
    return { outcome: 'failed', why: `The notifier broke: ${thrown instanceof Error ? thrown.message : String(thrown)}` };
}
// Made when it is carried: only its digest is kept, so that it cannot be told a second time.
async function linksFor(parts, { letter, task }) {
    const { database, publicUrl } = parts;
    if (letter.linkFor === undefined || publicUrl === undefined || task === undefined)
        return undefined;
    const link = await createLink(database, {
        taskId: task.id,
        recipient: { address: letter.linkFor },
        createdBy: 'server',
    });
    if (link === undefined)
        return undefined;
    return { approve: linkUrl(publicUrl, link.token, 'approve'), reject: linkUrl(publicUrl, link.token, 'reject') };
}
// Somebody may have decided while it was told: then what was told must not go on asking.
async function tellIfDecided(parts, carrying, signal) {
    const run = await readRun(parts, carrying.delivery.event);
    const task = run && taskOf(run, carrying.delivery.event);
    if (run === undefined || task === undefined || task.status === 'awaiting_approval')
        return;
    const letter = { rule: carrying.letter.rule, state: endOf(task), of: 'task', update: true };
    await tell(parts, { ...carrying, run, task, letter }, signal).catch(() => undefined);
}
function endOf({ reason, approval_state }) {
    if (reason === 'expired' || reason === 'cancelled')
        return reason;
    return approval_state === 'approved' ? 'approved' : 'rejected';
}
