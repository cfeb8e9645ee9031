import { scopeOf } from '../../notify/states.js';
import { tellOnce } from '../../store/messages/memory.js';
import { hasNotifiers } from '../../store/messages/told-of.js';
import { getRun } from '../../store/runs/get-run.js';
import { readNews } from './facts/news.js';
import { runOfRow, withoutTasks } from './facts/run-of-row.js';
import { sayingOf } from './facts/saying.js';
import { recipientsOf } from './voices/recipients.js';
/** Who is told of an event, by the notifiers of the run's plan. Each thing is told once, by however many events it is said. */
export async function targetsOf(parts, event, place) {
    const saying = sayingOf(event);
    if (saying === undefined || !(await hasNotifiers(place, event.run_id, event.attempt)))
        return [];
    const stored = await getRun(place, event.run_id, event.attempt);
    const run = stored && runOfRow(JSON.parse(stored.json));
    const news = run && (await readNews(place, event, saying, run));
    if (run === undefined || news === undefined || !(await tellOnce(place, event.run_id, news.name)))
        return [];
    const { voices } = parts;
    const waiting = await voices.tellsWaiting(withoutTasks(run));
    const found = [];
    for (const voice of await voices.of(run)) {
        const letter = letterOf(voice, saying, waiting.includes(voice.rule.index));
        if (letter === undefined || !(await voices.holds(voice, run)))
            continue;
        const whole = news.missed === undefined ? letter : { ...letter, missed: news.missed };
        const lane = `${voice.rule.uses} ${run.plan.name}`.slice(0, 255);
        const after = saying.after === undefined ? {} : { after: saying.after };
        for (const addressed of addressedTo(voice, whole, parts.options))
            found.push({ target: nameOf(addressed), payload: addressed, lane, ...after });
    }
    return found;
}
/** What one rule has to say; undefined where it says nothing. */
function letterOf({ rule }, saying, tellsWaiting) {
    const again = saying.again ? { again: true } : {};
    if (saying.states.includes('awaiting_approval'))
        return tellsWaiting ? { rule: rule.index, state: 'awaiting_approval', of: 'task', ...again } : undefined;
    const state = saying.states.find((one) => rule.on.includes(one));
    if (state !== undefined) {
        const of = saying.of === 'task' && scopeOf(state, rule.per) === 'run' ? 'run' : saying.of;
        return { rule: rule.index, state, of };
    }
    // A message with buttons must not go on asking for what is decided.
    if (!saying.ends || !tellsWaiting || rule.uses !== 'slack')
        return undefined;
    return { rule: rule.index, state: saying.states[0] ?? 'cancelled', of: 'task', update: true };
}
function addressedTo(voice, letter, options) {
    const recipients = letter.state === 'awaiting_approval' ? recipientsOf(voice, options) : undefined;
    return recipients === undefined ? [letter] : recipients.map((one) => ({ ...letter, ...one }));
}
function nameOf({ rule, linkFor }) {
    return (linkFor === undefined ? `${rule}` : `${rule}:${linkFor}`).slice(0, 255);
}
