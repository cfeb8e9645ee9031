import { html, inline } from './html.js';
/** What a value may be, in a few words, with links to the schemas it names. */
export function typeWords(schema) {
    if (schema.$ref !== undefined)
        return link(schema.$ref);
    if (schema.const !== undefined)
        return html `<code>${JSON.stringify(schema.const)}</code>`;
    const alternatives = schema.oneOf ?? schema.anyOf;
    if (alternatives !== undefined)
        return joined(alternatives.map(typeWords), ' or ');
    if (schema.enum !== undefined)
        return joined(schema.enum.map((value) => html `<code>${String(value)}</code>`), ' ');
    if (schema.items !== undefined)
        return html `list of ${typeWords(schema.items)}${bounds(schema)}`;
    if (schema.allOf !== undefined)
        return joined(schema.allOf.map(typeWords), ' and ');
    const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['anything']);
    return html `${types.join(' or ')}${bounds(schema)}`;
}
function link(ref) {
    const name = ref.split('/').pop() ?? ref;
    return html `<a href="#schema-${name}">${name}</a>`;
}
function joined(parts, between) {
    return html `${parts.map((part, index) => (index === 0 ? part : html `${between}${part}`))}`;
}
function bounds(schema) {
    const [least, most] = [
        schema.minimum ?? schema.minLength ?? schema.minItems,
        schema.maximum ?? schema.maxLength ?? schema.maxItems,
    ];
    const unit = schema.maxLength === undefined ? '' : ' characters';
    const words = [];
    if (least !== undefined && most !== undefined)
        words.push(`${plain(least)} to ${plain(most)}${unit}`);
    else if (most !== undefined)
        words.push(`at most ${plain(most)}${unit}`);
    else if (least !== undefined)
        words.push(`from ${plain(least)}`);
    if (schema.default !== undefined)
        words.push(`default ${String(schema.default)}`);
    return words.length === 0 ? html `` : html `, ${words.join(', ')}`;
}
function plain(value) {
    return value.toLocaleString('en-US');
}
/** All schemas by name, each with its fields. */
export function schemaSection(document) {
    const schemas = Object.entries(document.components.schemas).sort(([one], [other]) => (one < other ? -1 : 1));
    return html `<section class="group" aria-labelledby="schemas">
<h2 id="schemas">Schemas</h2>
${schemas.map(([name, schema]) => oneSchema(name, schema))}
</section>`;
}
function oneSchema(name, schema) {
    const fields = Object.entries(schema.properties ?? {});
    const parents = schema.allOf ?? [];
    return html `<article class="schema" id="schema-${name}">
<h3>${name}</h3>
<p>${inline(schema.description)}</p>
${fields.length === 0 || parents.length > 0 ? html `<p class="type">${fields.length === 0 ? typeWords(schema) : html `All of ${joined(parents.map(typeWords), ', ')}, and:`}</p>` : undefined}
${fields.length === 0 ? undefined : fieldTable(fields, schema.required ?? [])}
</article>
`;
}
function fieldTable(fields, required) {
    return html `<dl class="fields">${fields.map(([name, schema]) => html `
<div><dt><code>${name}</code>${required.includes(name) ? html ` <span class="required">required</span>` : undefined} <span class="type">${typeWords(schema)}</span></dt>
${schema.description === undefined ? undefined : html `<dd>${inline(schema.description)}</dd>`}${schema.properties === undefined
        ? undefined
        : html `<dd>${fieldTable(Object.entries(schema.properties), schema.required ?? [])}</dd>`}</div>`)}
</dl>`;
}
