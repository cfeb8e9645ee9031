import { html } from '../../docs/html.js';
import { FIELD } from '../link-body.js';
import { plainLine } from './plain.js';
/** The form of a policy, a control for each field by its type. */
export function fieldsOf(fields, filled) {
    return html `${Object.entries(fields).map(([name, field], index) => fieldOf(`field-${index}`, name, field, filled))}`;
}
function fieldOf(id, name, field, { entered, known, faults }) {
    const given = Object.hasOwn(entered, name) ? entered[name] : undefined;
    const value = textOf(given ?? (Object.hasOwn(known, name) ? known[name] : field.default));
    const fault = Object.hasOwn(faults, name) ? faults[name] : undefined;
    const isNeeded = field.required === true && field.default == null;
    const isFree = !isNeeded && field.default == null;
    const hints = [field.description, hintOf(field), isFree ? 'May stay empty.' : undefined].filter(Boolean).join(' ');
    return html `<div class="field">
<label for="${id}"><bdi>${plainLine(name, 100)}</bdi></label>
<div class="hint" id="${id}-hint">${plainLine(hints, 1_000)}</div>
${fault === undefined ? '' : html `<div class="fault" id="${id}-fault">${plainLine(fault, 500)}</div>`}
${controlOf(field, { id, name: `${FIELD}${name}`, value, isNeeded })}
</div>
`;
}
function controlOf(field, { id, name, value, isNeeded }) {
    const needed = isNeeded ? html ` required` : '';
    const about = html `id="${id}" name="${name}" aria-describedby="${id}-hint"${needed}`;
    if (field.type === 'boolean')
        return choiceOf(about, value, isNeeded, [
            ['true', 'Yes'],
            ['false', 'No'],
        ]);
    if (field.type === 'choice')
        return choiceOf(about, value, isNeeded, (field.options ?? []).map((option) => [String(option), plainLine(String(option))]));
    if (field.type === 'number')
        return html `<input ${about} type="number" step="any" value="${value}">`;
    const isLong = field.type === 'string' && (value.includes('\n') || value.length > 80);
    // A line end right after the tag is the tag's own.
    if (isLong)
        return html `<textarea ${about} rows="6" maxlength="8192">\n${value}</textarea>`;
    return html `<input ${about} type="text" maxlength="8192" autocomplete="off" value="${value}">`;
}
function choiceOf(about, value, isNeeded, options) {
    const isChosen = options.some(([option]) => option === value);
    const none = isNeeded && isChosen ? '' : html `<option value="">–</option>`;
    return html `<select ${about}>${none}${options.map(([option, words]) => option === value
        ? html `<option value="${option}" selected>${words}</option>`
        : html `<option value="${option}">${words}</option>`)}</select>`;
}
function hintOf({ type, pattern }) {
    if (type === 'list')
        return 'Values separated by commas.';
    return type === 'string' && pattern !== undefined ? `Must match ${pattern}` : undefined;
}
function textOf(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
