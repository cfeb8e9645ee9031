import { curlOf } from './curl.js';
import { exampleOf, resolve, } from './document.js';
import { html, inline, prose } from './html.js';
import { typeWords } from './schema-section.js';
/** One operation: what it does, what it takes, what it answers, and how to call it. */
export function operationSection(document, route) {
    const { method, path, operation, parameters } = route;
    return html `<article class="operation" id="${operation.operationId}">
<h3><span class="method ${method}">${method.toUpperCase()}</span> <code class="path">${breakable(path)}</code></h3>
<p class="summary">${operation.summary}. <span class="id">${operation.operationId}</span></p>
${prose(operation.description)}
<p class="scope">${scopeWords(operation)}</p>
${parameters.length === 0 ? undefined : parameterList(parameters)}
${operation.requestBody === undefined ? undefined : bodyPart(document, operation.requestBody)}
<h4>Answers</h4>
<dl class="fields">${Object.entries(operation.responses).map(([status, message]) => answer(document, status, message))}
</dl>
<details><summary>Call it</summary><pre><code>${curlOf(document, route)}</code></pre></details>
</article>
`;
}
function scopeWords(operation) {
    if (operation.security?.length === 0)
        return html `Needs no token.`;
    return html `Needs the scope <code>${operation['x-scope']}</code>.`;
}
// So that a long path has somewhere to break on a phone.
function breakable(path) {
    const [, ...segments] = path.split('/');
    return html `${segments.map((segment) => html `/<wbr>${segment}`)}`;
}
function parameterList(parameters) {
    return html `<h4>Parameters</h4>
<dl class="fields">${parameters.map(({ name, in: place, required, description, schema }) => html `
<div><dt><code>${name}</code> <span class="place">${place}</span>${required ? html ` <span class="required">required</span>` : undefined} <span class="type">${typeWords(schema)}</span></dt>
<dd>${inline(description)}</dd></div>`)}
</dl>`;
}
function bodyPart(document, requestBody) {
    const { content = {}, required, description } = resolve(document, requestBody);
    return html `<h4>Body${required ? undefined : ' (may be left out)'}</h4>
${description === undefined ? undefined : html `<p>${inline(description)}</p>`}
<dl class="fields">${Object.entries(content).map(([type, { schema }]) => contentOf(document, type, schema))}
</dl>`;
}
function contentOf(document, type, schema) {
    return html `
<div><dt><code>${type}</code> <span class="type">${typeWords(schema)}</span></dt>
${type.endsWith('json') ? html `<dd>${exampleBlock(document, schema)}</dd>` : undefined}</div>`;
}
function answer(document, status, message) {
    const { content = {}, description } = resolve(document, message);
    const refused = content['application/problem+json'];
    if (refused !== undefined) {
        return html `
<div class="short"><dt><code>${status}</code></dt><dd>${inline(description)} <span class="type">${typeWords(refused.schema)}</span></dd></div>`;
    }
    const types = Object.entries(content).map(([type, { schema }]) => html ` <span class="type">${type}, ${typeWords(schema)}</span>`);
    const example = content['application/json']?.schema;
    return html `
<div><dt><code>${status}</code>${types}</dt>
<dd>${inline(description)}${example === undefined ? undefined : exampleBlock(document, example)}</dd></div>`;
}
function exampleBlock(document, schema) {
    return html `<details><summary>Example</summary><pre><code>${JSON.stringify(exampleOf(document, schema), null, 2)}</code></pre></details>`;
}
