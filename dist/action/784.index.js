export const id = 784;
export const ids = [784];
export const modules = {

/***/ 97784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builtInNotifiers: () => (/* binding */ builtInNotifiers)
});

;// CONCATENATED MODULE: ./lib/notify/notifier.js
/** A setting as text, without spaces around it; undefined where it is absent or empty. */
function textOf(settings, name) {
    const value = settings[name];
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    return String(value).trim() || undefined;
}
/** A setting as a list of texts: a list as it is, text at its commas and spaces; empty where it is absent. */
function textsOf(settings, name) {
    const value = settings[name];
    if (Array.isArray(value))
        return value.map((one) => String(one).trim()).filter((one) => one !== '');
    return (textOf(settings, name) ?? '').split(/[\s,]+/).filter((one) => one !== '');
}

// EXTERNAL MODULE: ./lib/system/clock.js
var clock = __webpack_require__(5714);
// EXTERNAL MODULE: ./lib/notify/words/clean.js
var clean = __webpack_require__(30599);
;// CONCATENATED MODULE: ./lib/notify/send/transport.js
const MOST_BYTES = 65_536;
/** Requests as this process makes them. */
function fetchTransport({ fetch }) {
    return async (ask, signal) => {
        const { url, method = 'POST', body } = ask;
        const response = await fetch(url, {
            method,
            headers: headersOf(ask),
            redirect: 'manual',
            signal,
            ...(body === undefined ? {} : { body }),
        });
        return { status: response.status, headers: response.headers, text: await transport_textOf(response) };
    };
}
/** Requests that cannot be made a way into a private network. */
function guardedTransport(call) {
    return (ask, signal) => {
        const { url, method = 'POST', body } = ask;
        return call(url, { method, headers: headersOf(ask), signal, ...(body === undefined ? {} : { body }) });
    };
}
function headersOf({ headers = {}, body }) {
    return { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers };
}
async function transport_textOf(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= MOST_BYTES)
            break;
    }
    return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString();
}

;// CONCATENATED MODULE: ./lib/notify/send/exchange.js



/** ms a service may take to answer in full. */
const PATIENCE_MS = 15_000;
const AGAIN_LATER = [408, 425, 429, 500, 502, 503, 504];
/**
 * Sends a request and answers what came back where it was a success; else why it was not, in one sentence that names the host alone.
 * Redirects are failures: what is told to one address is not meant for another.
 */
async function exchange({ system, signal, transport: given }, ask, transport = given ?? fetchTransport(system)) {
    if (!URL.canParse(ask.url))
        return { outcome: 'failed', why: 'The address it is given is none.' };
    const { host } = new URL(ask.url);
    const timeout = new AbortController();
    const cancel = system.clock.after(PATIENCE_MS, () => timeout.abort());
    try {
        const answer = await transport(ask, AbortSignal.any([signal, timeout.signal]));
        return answer.status >= 200 && answer.status < 300 ? answer : refusal(host, answer, system.clock.now());
    }
    catch (thrown) {
        if (timeout.signal.aborted)
            return { outcome: 'failed', why: `${host} did not answer within ${PATIENCE_MS / 1_000} s.`, again: {} };
        if (thrown instanceof Error && thrown.name === 'ForbiddenTarget')
            return { outcome: 'failed', why: thrown.message };
        return { outcome: 'failed', why: `${host} does not answer${reasonOf(thrown)}.`, again: {} };
    }
    finally {
        cancel();
    }
}
/** True for what `exchange` answers where it did not succeed. */
function isFailed(answer) {
    return 'outcome' in answer;
}
/** The JSON of an answer; an empty object where it is none. */
function jsonOf({ text }) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
/** ms a `Retry-After` asks to wait: seconds or a date; undefined where it says nothing. */
function retryAfter(header, now) {
    if (header === null)
        return undefined;
    if (/^\s*\d+(\.\d+)?\s*$/.test(header))
        return Math.ceil(Number(header) * 1_000);
    return (0,clock/* millisecondsBetween */.nl)((0,clock/* isoTime */.Ly)(now), header);
}
function refusal(host, { status, headers, text }, now) {
    if (status >= 300 && status < 400)
        return { outcome: 'failed', why: `${host} sends to another address, which is not followed (${status}).` };
    const words = (0,clean/* line */.n8)(text, 120);
    const why = `${host} answered ${status}${words === '' || words.startsWith('<') ? '' : ` (${words})`}.`;
    const after = retryAfter(headers.get('retry-after'), now);
    const isLater = AGAIN_LATER.includes(status) || (status === 403 && after !== undefined);
    if (!isLater)
        return { outcome: 'failed', why };
    return { outcome: 'failed', why, again: after === undefined ? {} : { after } };
}
function reasonOf(thrown) {
    const { code, cause } = (thrown ?? {});
    if (typeof code === 'string')
        return ` (${code})`;
    return cause === undefined ? '' : reasonOf(cause);
}

;// CONCATENATED MODULE: ./lib/notify/adapters/chat/discord.js



/** Discord's limits of an embed, in characters; 6,000 for everything together. */
const TITLE = 256;
/** Ours, so that everything together stays below that sum. */
const DESCRIPTION = 3_800;
const MOST_FIELDS = 8;
const NAME = 50;
const FIELD = 150;
const LINES = 1_500;
const EXCERPT = 1_500;
const COLOURS = {
    good: 0x1a7f37,
    bad: 0xcf222e,
    waiting: 0x9a6700,
    plain: 0x57606a,
};
/** Discord, by a channel's webhook. */
const discordNotifier = {
    name: 'discord',
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['webhook'],
        properties: { webhook: { type: 'string', description: 'Address of the channel’s webhook.' } },
    },
    missing: (settings) => (textOf(settings, 'webhook') === undefined ? 'webhook' : undefined),
    send: async (call) => {
        const url = textOf(call.settings, 'webhook') ?? '';
        // Nobody is called by what a task has written.
        const body = { allowed_mentions: { parse: [] }, embeds: [embedOf(call.message)] };
        const answer = await exchange(call, { url, body: JSON.stringify(body) });
        return isFailed(answer) ? answer : { outcome: 'delivered', where: new URL(url).host };
    },
};
function embedOf(message) {
    const { title, mood, at, fields, links } = message;
    const [first] = links;
    return {
        title: (0,clean/* cutEnd */.ym)(title, TITLE, escapeSign),
        color: COLOURS[mood],
        timestamp: at,
        description: descriptionOf(message),
        fields: fields
            .slice(0, MOST_FIELDS)
            .map(({ name, value }) => ({ name: (0,clean/* cutEnd */.ym)(name, NAME), value: (0,clean/* cutEnd */.ym)(value, FIELD, escapeSign), inline: true })),
        ...(first === undefined ? {} : { url: first.url }),
    };
}
function descriptionOf({ lines, excerpt, links, approval }) {
    const decide = approval?.decide;
    const all = [
        ...(decide === undefined
            ? []
            : [
                { text: 'Approve', url: decide.approve },
                { text: 'Reject', url: decide.reject },
            ]),
        ...links,
    ];
    const fence = '```';
    const parts = [
        (0,clean/* cutEnd */.ym)(lines.join('\n'), LINES, escapeSign),
        excerpt === undefined ? '' : `${fence}\n${(0,clean/* cutStart */.Dr)(excerpt.text.replaceAll(fence, "'''"), EXCERPT)}\n${fence}`,
    ].filter((part) => part !== '');
    let room = DESCRIPTION - parts.join('\n').length;
    // A link that does not fit is left out whole.
    for (const { text, url } of all) {
        const link = `[${(0,clean/* cutEnd */.ym)(text, 70, escapeSign)}](${url})`;
        room -= link.length + 1;
        if (room >= 0)
            parts.push(link);
    }
    return parts.join('\n');
}
function escapeSign(sign) {
    return /[\\*_~`|>[\]()#-]/.test(sign) ? `\\${sign}` : sign;
}

;// CONCATENATED MODULE: ./lib/notify/adapters/chat/teams.js



/** Teams takes at most 28 KB; a sign may be four bytes. */
const teams_EXCERPT = 2_000;
const teams_COLOURS = {
    good: 'Good',
    bad: 'Attention',
    waiting: 'Warning',
    plain: 'Default',
};
/** Microsoft Teams, by the webhook of a workflow ("Post to a channel when a webhook request is received"). */
const teamsNotifier = {
    name: 'teams',
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['webhook'],
        properties: { webhook: { type: 'string', description: 'Address of the workflow.' } },
    },
    missing: (settings) => (textOf(settings, 'webhook') === undefined ? 'webhook' : undefined),
    send: async (call) => {
        const url = textOf(call.settings, 'webhook') ?? '';
        const answer = await exchange(call, { url, body: JSON.stringify(envelope(call.message)) });
        return isFailed(answer) ? answer : { outcome: 'delivered', where: new URL(url).host };
    },
};
function envelope(message) {
    return {
        type: 'message',
        attachments: [
            { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: cardOf(message) },
        ],
    };
}
// Runs of text and not text blocks: those would read a task's words as Markdown.
function cardOf({ title, mood, lines, fields, excerpt, links, approval }) {
    const decide = approval?.decide;
    const actions = [
        ...(decide === undefined
            ? []
            : [
                { text: 'Approve', url: decide.approve },
                { text: 'Reject', url: decide.reject },
            ]),
        ...links,
    ];
    return {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        msteams: { width: 'Full' },
        body: [
            richText([{ text: title, size: 'Large', weight: 'Bolder', color: teams_COLOURS[mood] }]),
            ...lines.map((text) => richText([{ text }])),
            ...fields.map(({ name, value }) => richText([{ text: `${name}: `, isSubtle: true }, { text: value }])),
            ...(excerpt === undefined
                ? []
                : [richText([{ text: (0,clean/* cutStart */.Dr)(excerpt.text, teams_EXCERPT), fontType: 'Monospace', size: 'Small' }])]),
        ],
        actions: actions.slice(0, 6).map(({ text, url }) => ({ type: 'Action.OpenUrl', title: text, url })),
    };
}
function richText(inlines) {
    return { type: 'RichTextBlock', inlines: inlines.map((inline) => ({ type: 'TextRun', ...inline })) };
}

;// CONCATENATED MODULE: ./lib/notify/words/seed.js
/** The text of the original's Slack message: `Task <task> awaiting approval: <outputs_uri>`. Other states are told alike. */
function seedText({ state, facts, title }) {
    if (state === 'test')
        return title;
    const words = state === 'awaiting_approval' ? 'awaiting approval' : state.replaceAll('_', ' ');
    const whole = state === 'missed' ? `Plan ${facts.plan}` : `Run ${facts.run_id}`;
    const what = facts.task === null ? whole : `Task ${facts.task}`;
    return facts.outputs_uri === null ? `${what} ${words}` : `${what} ${words}: ${facts.outputs_uri}`;
}
/** The original's mail request: of one task. */
function seedMail({ facts }) {
    const { run_id, task, status, outputs_uri, log_excerpt } = facts;
    return { run_id, task, status, outputs_uri, log_excerpt };
}

;// CONCATENATED MODULE: ./lib/notify/adapters/email/mail-text.js
const mail_text_COLOURS = {
    good: '#1a7f37',
    bad: '#cf222e',
    waiting: '#9a6700',
    plain: '#57606a',
};
/** Both forms say the same. */
function mailText(message) {
    return { subject: message.title, text: plainText(message), html: html(message) };
}
function plainText({ title, lines, fields, links, excerpt, approval }) {
    const decide = approval?.decide;
    const parts = [
        [title],
        lines,
        decide === undefined ? [] : [`Approve: ${decide.approve}`, `Reject:  ${decide.reject}`],
        fields.map(({ name, value }) => `${name}: ${value}`),
        excerpt === undefined
            ? []
            : [`The log of ${excerpt.task} ends:`, '', ...excerpt.text.split('\n').map((one) => `  ${one}`)],
        links.map(({ text, url }) => `${text}: ${url}`),
    ];
    return `${parts
        .filter((part) => part.length > 0)
        .map((part) => part.join('\n'))
        .join('\n\n')}\n`;
}
function html({ title, lines, fields, links, excerpt, approval, mood }) {
    const decide = approval?.decide;
    const rows = fields.map(({ name, value }) => `<tr><td style="color:#57606a;padding-right:1em">${safe(name)}</td><td>${safe(value)}</td></tr>`);
    const all = [
        ...(decide === undefined
            ? []
            : [
                { text: 'Approve', url: decide.approve },
                { text: 'Reject', url: decide.reject },
            ]),
        ...links,
    ];
    return [
        '<!doctype html><html><body style="font-family:sans-serif;font-size:14px;color:#1f2328">',
        `<h1 style="font-size:18px;color:${mail_text_COLOURS[mood]}">${safe(title)}</h1>`,
        ...lines.map((one) => `<p>${safe(one)}</p>`),
        rows.length === 0 ? '' : `<table>${rows.join('')}</table>`,
        excerpt === undefined
            ? ''
            : `<p>The log of ${safe(excerpt.task)} ends:</p><pre style="background:#f6f8fa;padding:8px;white-space:pre-wrap">${safe(excerpt.text)}</pre>`,
        all.length === 0
            ? ''
            : `<p>${all.map(({ text, url }) => `<a href="${safe(url)}">${safe(text)}</a>`).join(' &middot; ')}</p>`,
        '</body></html>',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function safe(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}

// EXTERNAL MODULE: ./lib/schema/json.js
var json = __webpack_require__(40994);
;// CONCATENATED MODULE: ./lib/notify/adapters/email/smtp.js





/** Hands a message over to a mail server. `smtp` is `smtps://user:password@host:465`, or the same as a map. */
async function sendBySmtp(call, addressOf) {
    const relay = readRelay(call.settings.smtp);
    if (relay === undefined)
        return { outcome: 'failed', why: 'The setting smtp is no address such as smtps://user:password@host:465.' };
    const [from, to] = ['from', 'to'].map((name) => addressesIn(call.settings[name]));
    if (from === undefined || to === undefined)
        return { outcome: 'failed', why: 'A mail needs addresses in from and to, without line ends.' };
    const reached = await reach(relay, addressOf).catch((thrown) => failure(relay, thrown));
    if ('outcome' in reached)
        return reached;
    const { createTransport } = await __webpack_require__.e(/* import() */ 463).then(__webpack_require__.bind(__webpack_require__, 97463));
    const transport = createTransport({
        ...reached,
        connectionTimeout: PATIENCE_MS,
        greetingTimeout: PATIENCE_MS,
        socketTimeout: PATIENCE_MS,
        disableFileAccess: true,
        disableUrlAccess: true,
    });
    const stop = () => transport.close();
    call.signal.addEventListener('abort', stop, { once: true });
    try {
        await transport.sendMail({ from, to, ...smtp_headersOf(call), ...partsOf(call) });
        return { outcome: 'delivered', where: to };
    }
    catch (thrown) {
        return failure(relay, thrown);
    }
    finally {
        call.signal.removeEventListener('abort', stop);
        transport.close();
    }
}
// The name is still what the server's certificate is for.
async function reach(relay, addressOf) {
    if (addressOf === undefined)
        return relay;
    const host = await addressOf(relay.host, relay.port);
    return host === relay.host ? relay : { ...relay, host, servername: relay.host };
}
function partsOf({ message }) {
    return mailText(message);
}
// Mails of one run make one thread; machines that answer mails must not answer these.
function smtp_headersOf({ message, settings }) {
    const domain = /@([A-Za-z0-9.-]+)/.exec(String(settings.from))?.[1] ?? 'localhost';
    return {
        messageId: `<${message.id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    };
}
function readRelay(given) {
    if ((0,json/* isMap */.j)(given)) {
        const settings = given;
        const secure = settings.secure === true;
        const [user, pass] = [textOf(settings, 'user'), textOf(settings, 'password')];
        const host = textOf(settings, 'host');
        if (host === undefined)
            return undefined;
        const auth = user === undefined || pass === undefined ? {} : { auth: { user, pass } };
        return { host, port: Number(settings.port ?? (secure ? 465 : 587)), secure, ...auth };
    }
    if (typeof given !== 'string' || !URL.canParse(given.trim()))
        return undefined;
    const { protocol, hostname, port, username, password } = new URL(given.trim());
    if (!['smtp:', 'smtps:'].includes(protocol) || hostname === '')
        return undefined;
    const secure = protocol === 'smtps:';
    const auth = username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } };
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (secure ? 465 : 587), secure, ...auth };
}
function addressesIn(value) {
    const texts = (Array.isArray(value) ? value : [value]).map((one) => (typeof one === 'string' ? one.trim() : ''));
    const whole = texts.filter((one) => one !== '').join(', ');
    return whole === '' || !whole.includes('@') || /[\r\n]/.test(whole) ? undefined : whole;
}
// 4xx of SMTP is "later", 5xx is "no"; what has no code never got that far.
function failure({ host }, thrown) {
    if (thrown instanceof Error && thrown.name === 'ForbiddenTarget')
        return { outcome: 'failed', why: thrown.message };
    const { responseCode, code, response } = thrown;
    const words = response === undefined ? (code ?? 'no answer') : (0,clean/* line */.n8)(response, 120);
    const why = `${host} does not take the mail (${words}).`;
    const isLater = responseCode === undefined ? code !== 'EAUTH' && code !== 'EENVELOPE' : responseCode < 500;
    return { outcome: 'failed', why, ...(isLater ? { again: {} } : {}) };
}

;// CONCATENATED MODULE: ./lib/notify/adapters/email/email.js





/**
 * Mail, by a service that takes a JSON request (the original's `EMAIL_WEBHOOK`), or by SMTP. The request holds the original's five fields
 * and, but for `format: seed`, `subject`, `text` and `html`. `addressOf` says which address of a mail server is connected to; the
 * resolver's own choice where it is absent.
 */
function createEmailNotifier(addressOf) {
    return {
        ...described,
        send: (call) => (textOf(call.settings, 'webhook') === undefined ? sendBySmtp(call, addressOf) : byWebhook(call)),
    };
}
const described = {
    name: 'email',
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            webhook: { type: 'string', description: 'Address that takes the mail as a JSON request.' },
            smtp: {
                description: 'Mail server: smtps://user:password@host:465, or host, port, user, password, secure.',
                oneOf: [
                    { type: 'string' },
                    {
                        type: 'object',
                        required: ['host'],
                        additionalProperties: false,
                        properties: {
                            host: { type: 'string' },
                            port: { type: ['integer', 'string'] },
                            user: { type: 'string' },
                            password: { type: 'string' },
                            secure: { type: 'boolean', default: false },
                        },
                    },
                ],
            },
            from: { type: 'string' },
            to: { type: ['string', 'array'], items: { type: 'string' } },
        },
        anyOf: [{ required: ['webhook'] }, { required: ['smtp', 'from', 'to'] }],
    },
    missing: (settings) => {
        if (textOf(settings, 'webhook') !== undefined)
            return undefined;
        const { smtp } = settings;
        if (smtp === undefined)
            return 'webhook';
        if (typeof smtp === 'string' && smtp.trim() === '')
            return 'smtp';
        return ['from', 'to'].find((name) => settings[name] === undefined || settings[name] === '');
    },
};
/** Mail by whatever way a plan names. */
const emailNotifier = createEmailNotifier();
async function byWebhook(call) {
    const { message, format, settings } = call;
    const url = textOf(settings, 'webhook') ?? '';
    const body = format === 'seed' ? seedMail(message) : { ...seedMail(message), ...mailText(message) };
    const answer = await exchange(call, { url, body: JSON.stringify(body) });
    return isFailed(answer) ? answer : { outcome: 'delivered', where: new URL(url).host };
}

;// CONCATENATED MODULE: ./lib/notify/adapters/github/api.js


/** Settings both GitHub notifiers have. */
const githubProperties = {
    token: { type: 'string', description: 'Token that may write to issues or pull requests.' },
    repository: { type: 'string', description: 'owner/name; on GitHub the repository of the job.' },
    api_url: { type: 'string', description: 'Another address of GitHub’s API.' },
};
/** Opens it; undefined where no repository is known. */
function openGithub(call) {
    const { settings, system } = call;
    const repository = textOf(settings, 'repository') ?? system.env.GITHUB_REPOSITORY;
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    const base = (textOf(settings, 'api_url') ?? system.env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
    const headers = {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'orchestrator-action',
        authorization: `Bearer ${textOf(settings, 'token')}`,
    };
    return {
        repository,
        ask: async (method, path, body) => {
            const text = body === undefined ? {} : { body: JSON.stringify(body) };
            const answer = await exchange(call, { url: `${base}/repos/${repository}${path}`, method, headers, ...text });
            return isFailed(answer) ? answer : { json: parse(answer.text) };
        },
    };
}
/** Said where there is no repository. */
const NO_REPOSITORY = {
    outcome: 'failed',
    why: 'The repository is not known: set `repository: owner/name`.',
};
const MOST_PAGES = 10;
const PAGE = 100;
/** The first entry of a list that `isIt`; undefined where none of the first thousand is. */
async function findIn(api, path, isIt) {
    for (let page = 1; page <= MOST_PAGES; page++) {
        const answer = await api.ask('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`);
        if ('outcome' in answer)
            return answer;
        const entries = Array.isArray(answer.json) ? answer.json : [];
        const found = entries.find(isIt);
        if (found !== undefined || entries.length < PAGE)
            return { found };
    }
    return { found: undefined };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/notify/adapters/github/markdown.js

const NOBODY = '\u200b';
/** A message as GitHub's Markdown, without anything a task could have written into it: no markup, no mentions, no references. */
function markdownOf({ title, lines, fields, links, excerpt, approval }) {
    const decide = approval?.decide;
    const all = [
        ...(decide === undefined
            ? []
            : [
                { text: 'Approve', url: decide.approve },
                { text: 'Reject', url: decide.reject },
            ]),
        ...links,
    ];
    const parts = [
        `### ${plain(title)}`,
        lines.map((one) => `- ${plain(one)}`).join('\n'),
        fields.map(({ name, value }) => `**${plain(name)}** ${plain(value)}`).join(' · '),
        excerpt === undefined ? '' : `The log of ${plain(excerpt.task)} ends:\n\n${fenced(excerpt.text)}`,
        all.map(({ text, url }) => `[${plain(text)}](<${url.replaceAll('>', '%3E')}>)`).join(' · '),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** A hidden line that finds what was written for one thing again; it holds nothing of the thing's name. */
function markerOf(kind, plan) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(plan).digest('hex').slice(0, 16);
    return `<!-- orchestrator-${kind}:${key} -->`;
}
function plain(text) {
    return text
        .replace(/[\\`*_{}[\]()<>|~!]/g, (sign) => `\\${sign}`)
        .replace(/[@#]/g, (sign) => `${sign}${NOBODY}`)
        .replace(/\b(GH-)(\d)/g, `$1${NOBODY}$2`);
}
// A fence is ended by one at least as long.
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
}

;// CONCATENATED MODULE: ./lib/notify/adapters/github/github-comment.js



/** One comment of a plan on a pull request or issue, changed whenever there is something new to say. */
const githubCommentNotifier = {
    name: 'github-comment',
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['token'],
        properties: {
            ...githubProperties,
            number: { type: ['integer', 'string'], description: 'The pull request or issue; on GitHub the one of the job.' },
        },
    },
    missing: (settings) => (textOf(settings, 'token') === undefined ? 'token' : undefined),
    send,
};
async function send(call) {
    const number = numberOf(call);
    if (number === undefined)
        return { outcome: 'nothing', why: 'There is no pull request here to comment on.' };
    const api = openGithub(call);
    if (api === undefined)
        return NO_REPOSITORY;
    const marker = markerOf('comment', call.message.facts.plan);
    const body = `${marker}\n${markdownOf(call.message)}`;
    const list = `/issues/${number}/comments`;
    const known = await findIn(api, list, (one) => one.body?.startsWith(marker) ?? false);
    if ('outcome' in known)
        return known;
    const { found } = known;
    const written = await (found === undefined
        ? api.ask('POST', list, { body })
        : api.ask('PATCH', `/issues/comments/${found.id}`, { body }));
    return 'outcome' in written ? written : { outcome: 'delivered', where: `${api.repository}#${number}` };
}
function numberOf({ settings, system }) {
    const given = textOf(settings, 'number') ?? /^refs\/pull\/(\d+)\//.exec(system.env.GITHUB_REF ?? '')?.[1];
    return given !== undefined && /^\d+$/.test(given) ? given : undefined;
}

;// CONCATENATED MODULE: ./lib/notify/adapters/github/github-issue.js



/** One issue for a plan that fails: opened by the first failure, commented by the next ones, closed when a run succeeds again. */
const githubIssueNotifier = {
    name: 'github-issue',
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['token'],
        properties: {
            ...githubProperties,
            label: { type: 'string', description: 'Label of the issue.', default: 'orchestrator' },
            assignees: { type: 'array', items: { type: 'string' } },
        },
    },
    on: ['failed', 'succeeded'],
    missing: (settings) => (textOf(settings, 'token') === undefined ? 'token' : undefined),
    send: github_issue_send,
};
async function github_issue_send(call) {
    const api = openGithub(call);
    if (api === undefined)
        return NO_REPOSITORY;
    const { message, settings } = call;
    const label = textOf(settings, 'label') ?? 'orchestrator';
    const marker = markerOf('issue', message.facts.plan);
    const open = await findIn(api, `/issues?state=open&labels=${encodeURIComponent(label)}`, (one) => Boolean(one.body?.startsWith(marker) && one.pull_request === undefined));
    if ('outcome' in open)
        return open;
    const issue = open.found?.number;
    if (message.state === 'test')
        return { outcome: 'delivered', where: `${api.repository}, whose issues can be read; none was opened` };
    if (message.mood === 'good')
        return github_issue_close(api, issue, markdownOf(message));
    if (issue !== undefined)
        return comment(api, issue, markdownOf(message));
    const { assignees } = settings;
    const made = await api.ask('POST', '/issues', {
        title: message.mood === 'bad' ? `${message.facts.plan} fails` : message.title,
        body: `${marker}\n${markdownOf(message)}`,
        labels: [label],
        ...(Array.isArray(assignees) ? { assignees } : {}),
    });
    if ('outcome' in made)
        return made;
    return { outcome: 'delivered', where: `${api.repository}#${made.json?.number ?? '?'}` };
}
async function comment(api, issue, body) {
    const written = await api.ask('POST', `/issues/${issue}/comments`, { body });
    return 'outcome' in written ? written : { outcome: 'delivered', where: `${api.repository}#${issue}` };
}
async function github_issue_close(api, issue, body) {
    if (issue === undefined)
        return { outcome: 'nothing', why: 'No issue is open.' };
    const told = await comment(api, issue, body);
    if (told.outcome === 'failed')
        return told;
    const closed = await api.ask('PATCH', `/issues/${issue}`, { state: 'closed', state_reason: 'completed' });
    return 'outcome' in closed ? closed : told;
}

;// CONCATENATED MODULE: ./lib/notify/adapters/slack/text.js
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** One sign as Slack's markup has it: mentions and links cannot be written by a task. */
function text_escapeSign(sign) {
    return ESCAPES[sign] ?? sign;
}
/** Text that stands in a fence of three backticks and cannot end it. */
function unfenced(text) {
    return text.replaceAll('```', "'''");
}

;// CONCATENATED MODULE: ./lib/notify/adapters/slack/buttons.js


/** Gates with buttons in one message. */
const MOST_GATES = 10;
/** Characters of a button's value, and of the words of its dialog. */
const VALUE = 2_000;
const QUESTION = 100;
const WORDS = 300;
/** Buttons that decide, in a block of its own for each gate; where `room` (characters of JSON) is out, the rest is named. */
function decisionBlocks({ approval, approvals = [] }, room) {
    const gates = approvals.length > 0 ? approvals : approval === undefined ? [] : [approval];
    const blocks = [];
    let left = room - WORDS;
    for (const [index, gate] of gates.entries()) {
        const own = blocksOfGate(gate, gates.length > 1);
        left -= JSON.stringify(own).length;
        if (index >= MOST_GATES || left < 0)
            return [...blocks, restOf(gates.length - index)];
        blocks.push(...own);
    }
    return blocks;
}
function blocksOfGate({ task, buttons }, isNamed) {
    if (buttons === undefined)
        return [];
    const value = JSON.stringify(buttons);
    if (value.length > VALUE)
        return [];
    const name = { type: 'section', text: { type: 'mrkdwn', text: `*${(0,clean/* cutEnd */.ym)(task, 100, text_escapeSign)}*` } };
    const elements = [
        buttons_button('approve', 'Approve', value, { style: 'primary', confirm: buttons_confirm('Approve', buttons) }),
        buttons_button('reject', 'Reject', value, { style: 'danger', confirm: buttons_confirm('Reject', buttons) }),
        buttons_button('changes', 'Request changes', value, {}),
    ];
    return [...(isNamed ? [name] : []), { type: 'actions', elements }];
}
function buttons_button(name, label, value, more) {
    return { type: 'button', action_id: `orchestrator:${name}`, text: word(label), value, ...more };
}
function buttons_confirm(verb, { run_id, task }) {
    return {
        title: buttons_plain((0,clean/* cutEnd */.ym)(`${verb} ${task}?`, QUESTION)),
        text: buttons_plain((0,clean/* cutEnd */.ym)(`Run ${run_id}`, WORDS)),
        confirm: word(verb),
        deny: word('Not now'),
    };
}
function restOf(count) {
    const text = `and ${count} more, which wait without buttons here`;
    return { type: 'context', elements: [{ type: 'mrkdwn', text }] };
}
// Of ours: it has no sign in it that Slack would draw.
function word(text) {
    return { type: 'plain_text', text };
}
function buttons_plain(text) {
    return { type: 'plain_text', text, emoji: false };
}

;// CONCATENATED MODULE: ./lib/notify/adapters/slack/blocks.js



/** Slack's own limits, in characters and pieces. The sum of a message is undocumented; it is refused near 13,200. */
const HEADER = 150;
const SECTION = 3_000;
const blocks_MOST_FIELDS = 10;
const BUTTON = 75;
const blocks_URL = 3_000;
/** Ours, so that everything together stays well below that sum. */
const blocks_LINES = 2_900;
const blocks_FIELD = 250;
const blocks_EXCERPT = 2_900;
/** Characters of all blocks as JSON. */
const MOST_TOTAL = 12_500;
const MARKS = {
    good: ':white_check_mark:',
    bad: ':x:',
    waiting: ':raised_hand:',
    plain: ':information_source:',
};
/** A message as blocks; `buttons` where its app sends clicks to a task API, so that they decide. */
function blocksOf(message, buttons = false) {
    const { title, lines, fields, excerpt, mood } = message;
    const links = linksOf(message, buttons);
    const words = [
        { type: 'header', text: { type: 'plain_text', text: (0,clean/* cutEnd */.ym)(title, HEADER), emoji: false } },
        ...(lines.length === 0 ? [] : [section(`${MARKS[mood]} ${(0,clean/* cutEnd */.ym)(lines.join('\n'), blocks_LINES, text_escapeSign)}`)]),
        ...(fields.length === 0 ? [] : [{ type: 'section', fields: fields.slice(0, blocks_MOST_FIELDS).map(fieldOf) }]),
    ];
    const rest = [
        ...(excerpt === undefined ? [] : [excerptBlock(excerpt.text)]),
        ...(links.length === 0 ? [] : [{ type: 'actions', elements: links }]),
    ];
    if (!buttons)
        return [...words, ...rest];
    return [...words, ...rest, ...decisionBlocks(message, MOST_TOTAL - JSON.stringify([words, rest]).length)];
}
function section(text) {
    return { type: 'section', text: { type: 'mrkdwn', text } };
}
function excerptBlock(text) {
    const fence = '```';
    return section(`${fence}\n${(0,clean/* cutStart */.Dr)(unfenced(text), Math.min(blocks_EXCERPT, SECTION - 10), text_escapeSign)}\n${fence}`);
}
function fieldOf({ name, value }) {
    const words = (0,clean/* cutEnd */.ym)(value, blocks_FIELD, text_escapeSign);
    return { type: 'mrkdwn', text: `*${(0,clean/* cutEnd */.ym)(name, 50, text_escapeSign)}*\n${words}` };
}
// They only lead somewhere.
function linksOf({ approval, links }, decides) {
    const decide = decides && approval?.buttons ? undefined : approval?.decide;
    const all = [
        ...(decide === undefined
            ? []
            : [blocks_button('Approve', decide.approve, 'primary'), blocks_button('Reject', decide.reject, 'danger')]),
        ...links.map(({ text, url }) => blocks_button(text, url)),
    ];
    return all
        .filter(({ url }) => String(url).length <= blocks_URL)
        .map((one, index) => ({ ...one, action_id: `open-${index}` }));
}
function blocks_button(text, url, style) {
    return {
        type: 'button',
        text: { type: 'plain_text', text: (0,clean/* cutEnd */.ym)(text, BUTTON), emoji: false },
        url,
        ...(style === undefined ? {} : { style }),
    };
}

;// CONCATENATED MODULE: ./lib/notify/adapters/slack/slack.js






const API = 'https://slack.com/api';
const LONGEST_TITLE = 300;
const LONGEST_TEXT = 3_000;
/**
 * Slack, by an incoming webhook, or by a bot's token and a channel. A bot changes its earlier message of the same topic instead of writing
 * another one.
 */
const slackNotifier = {
    name: 'slack',
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            webhook: { type: 'string', description: 'Address of an incoming webhook.' },
            token: { type: 'string', description: 'Token of a bot (xoxb-) that may write to the channel.' },
            channel: { type: 'string', description: 'Name or id of the channel, for a bot.' },
            api_url: { type: 'string', description: 'Another address of Slack’s API.' },
            buttons: {
                type: 'boolean',
                default: false,
                description: 'The app behind the webhook or the token sends its clicks to a task API: what waits is decided by buttons.',
            },
        },
        anyOf: [{ required: ['webhook'] }, { required: ['token', 'channel'] }],
    },
    missing: (settings) => {
        if (textOf(settings, 'webhook') !== undefined)
            return undefined;
        if (textOf(settings, 'token') === undefined)
            return settings.token === undefined ? 'webhook' : 'token';
        return textOf(settings, 'channel') === undefined ? 'channel' : undefined;
    },
    send: (call) => (textOf(call.settings, 'webhook') === undefined ? byBot(call) : slack_byWebhook(call)),
};
async function slack_byWebhook(call) {
    const url = textOf(call.settings, 'webhook') ?? '';
    const answer = await exchange(call, { url, body: JSON.stringify(bodyOf(call)) });
    return isFailed(answer) ? answer : { outcome: 'delivered', where: new URL(url).host };
}
async function byBot(call) {
    const known = call.memory.get(call.message.topic);
    if (known !== undefined) {
        const [channel, ts] = known.split(' ');
        const changed = await ask(call, 'chat.update', { channel, ts, ...bodyOf(call) });
        // Somebody may have deleted it meanwhile, or it is too old to be changed.
        if (isFailed(changed) ? changed.again !== undefined : faultIn(changed) === undefined)
            return result(call, changed);
    }
    const channel = textOf(call.settings, 'channel');
    return result(call, await ask(call, 'chat.postMessage', { channel, unfurl_links: false, unfurl_media: false, ...bodyOf(call) }));
}
function bodyOf({ message, format, settings }) {
    if (format === 'seed')
        return { text: (0,clean/* cutEnd */.ym)(seedText(message), LONGEST_TEXT, text_escapeSign) };
    return {
        text: (0,clean/* cutEnd */.ym)(message.title, LONGEST_TITLE, text_escapeSign),
        blocks: blocksOf(message, settings.buttons === true),
    };
}
function ask(call, method, body) {
    const base = (textOf(call.settings, 'api_url') ?? API).replace(/\/+$/, '');
    const headers = {
        authorization: `Bearer ${textOf(call.settings, 'token')}`,
        'content-type': 'application/json; charset=utf-8',
    };
    return exchange(call, { url: `${base}/${method}`, headers, body: JSON.stringify(body) });
}
function result(call, answer) {
    if (isFailed(answer))
        return answer;
    const fault = faultIn(answer);
    const again = fault === 'ratelimited' || fault === 'internal_error' ? { again: {} } : {};
    if (fault !== undefined)
        return { outcome: 'failed', why: `Slack answered ${fault}.`, ...again };
    const { channel, ts } = jsonOf(answer);
    if (typeof channel === 'string' && typeof ts === 'string')
        call.memory.set(call.message.topic, `${channel} ${ts}`);
    return { outcome: 'delivered', where: `Slack, ${textOf(call.settings, 'channel')}` };
}
function faultIn(answer) {
    const { ok, error } = jsonOf(answer);
    if (ok === true)
        return undefined;
    return typeof error === 'string' ? error.replace(/[^a-z_]/g, '').slice(0, 60) : 'no answer of its API';
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/system/guarded/addresses.js

/** IPv4 that is not of the public internet: this network, private, shared, loopback, link-local, test, multicast, reserved. */
const PRIVATE_4 = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    // A cloud's own service on an address that only looks public.
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
];
/** IPv6 alike; translated and tunnelled IPv4 (NAT64, 6to4, Teredo) could lead anywhere. */
const PRIVATE_6 = [
    ['::', 96],
    ['::ffff:0:0:0', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 32],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
    ['5f00::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
];
/** Rules that keep requests out of private networks but for `allowed`: hosts, `host:port`, addresses, ranges (`10.0.0.0/8`). */
function createAddressRules(allowed = []) {
    const blocked = new external_node_net_.BlockList();
    for (const [network, prefix] of PRIVATE_4)
        blocked.addSubnet(network, prefix, 'ipv4');
    for (const [network, prefix] of PRIVATE_6)
        blocked.addSubnet(network, prefix, 'ipv6');
    const ranges = new external_node_net_.BlockList();
    const hosts = new Set();
    for (const one of allowed)
        allow(one, ranges, hosts);
    const isIn = (list, address) => {
        const family = (0,external_node_net_.isIP)(address);
        return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6');
    };
    return {
        // What is no address at all is nowhere we know.
        isPrivate: (address) => (0,external_node_net_.isIP)(address) === 0 || isIn(blocked, address),
        isAllowed: (host, port, address) => hosts.has(host.toLowerCase()) || hosts.has(`${host.toLowerCase()}:${port}`) || isIn(ranges, address),
    };
}
function allow(text, ranges, hosts) {
    const [address = '', prefix] = text.split('/');
    const family = (0,external_node_net_.isIP)(address);
    if (family === 0)
        hosts.add(text.toLowerCase());
    else if (prefix === undefined)
        ranges.addAddress(address, family === 4 ? 'ipv4' : 'ipv6');
    else if (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128))
        ranges.addSubnet(address, Number(prefix), family === 4 ? 'ipv4' : 'ipv6');
}

;// CONCATENATED MODULE: ./lib/system/guarded/guarded-fetch.js



/** Thrown before anything is sent: the target is not one that may be called. The message names the host alone. */
class ForbiddenTarget extends Error {
    constructor(message) {
        super(message);
        this.name = 'ForbiddenTarget';
    }
}
const guarded_fetch_MOST_BYTES = 65_536;
/**
 * Calls addresses that come from outside without becoming a way into the network behind: https only, no private or reserved address, be it
 * written or what the name resolves to (the connection is made to the address that was checked), no redirects followed, a bounded answer.
 */
function createGuardedFetch({ allow = [], resolve = resolveAll } = {}) {
    const rules = createAddressRules(allow);
    return async (text, request) => {
        const url = targetOf(text, rules);
        const client = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
        return guarded_fetch_exchange((options, hear) => client.request(url, options, hear), checkedLookup(url, rules, resolve), request);
    };
}
function targetOf(text, rules) {
    if (!URL.canParse(text))
        throw new ForbiddenTarget('It is no address.');
    const url = new URL(text);
    const host = bareHost(url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw new ForbiddenTarget(`${url.protocol} is not called.`);
    // Node asks no resolver for what is an address already.
    if ((0,external_node_net_.isIP)(host) !== 0)
        checkAddress(url, host, rules);
    return url;
}
function checkAddress(url, address, rules) {
    const host = bareHost(url);
    const isAllowed = rules.isAllowed(host, portOf(url), address);
    if (!isAllowed && rules.isPrivate(address))
        throw new ForbiddenTarget(`${host} is in a private network.`);
    if (!isAllowed && url.protocol === 'http:')
        throw new ForbiddenTarget(`${host} is called by https alone.`);
}
// One private address among many is enough: which of them is taken is not ours to say.
function checkedLookup(url, rules, resolve) {
    return (host, options, done) => {
        resolve(host).then((found) => {
            try {
                for (const { address } of found)
                    checkAddress(url, address, rules);
                const [first] = found;
                if (first === undefined)
                    throw new Error(`${host} has no address`);
                if (options.all)
                    done(null, [...found]);
                else
                    done(null, first.address, first.family);
            }
            catch (thrown) {
                done(thrown, '', 0);
            }
        }, (thrown) => done(thrown, '', 0));
    };
}
function guarded_fetch_exchange(open, lookup, { method, headers, body, signal }) {
    return new Promise((done, fail) => {
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        // A kept connection would have been checked for another name.
        const options = { method, headers: { ...headers, ...length }, lookup, signal, agent: false };
        const request = open(options, (answer) => read(answer).then(done, fail));
        request.on('error', (thrown) => fail(signal.aborted ? signal.reason : thrown));
        request.end(body);
    });
}
async function read(answer) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= guarded_fetch_MOST_BYTES)
            break;
    }
    answer.destroy();
    return {
        status: answer.statusCode ?? 0,
        headers: { get: (name) => answer.headers[name.toLowerCase()]?.toString() ?? null },
        text: Buffer.concat(chunks).subarray(0, guarded_fetch_MOST_BYTES).toString(),
    };
}
/** Asks the system. */
function resolveAll(host) {
    return new Promise((done, fail) => {
        (0,external_node_dns_.lookup)(host, { all: true }, (fault, found) => (fault ? fail(fault) : done(found)));
    });
}
function bareHost(url) {
    return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}
function portOf(url) {
    return Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
}

;// CONCATENATED MODULE: ./lib/notify/adapters/webhook/sign.js

const SHORTEST_BYTES = 24;
const LONGEST_BYTES = 64;
/** The bytes of a Standard Webhooks secret (`whsec_` and 24 to 64 bytes in base64); undefined where it is none. */
function readSecret(text) {
    const encoded = text.trim().replace(/^whsec_/, '');
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(encoded))
        return undefined;
    const bytes = Buffer.from(encoded, 'base64');
    return bytes.length < SHORTEST_BYTES || bytes.length > LONGEST_BYTES ? undefined : bytes;
}
/** Headers of Standard Webhooks 1.0.0 for a body; with several secrets (while they are changed) a signature by each. */
function signedHeaders(id, seconds, body, secrets) {
    const signatures = secrets.map((secret) => `v1,${(0,external_node_crypto_.createHmac)('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64')}`);
    return {
        'webhook-id': id,
        'webhook-timestamp': String(seconds),
        'webhook-signature': signatures.join(' '),
    };
}

;// CONCATENATED MODULE: ./lib/notify/adapters/webhook/webhook.js






/** Standard Webhooks asks for less than 20 kB. */
const webhook_MOST_BYTES = 19_000;
const SHORT_EXCERPT = 500;
/**
 * A signed request by Standard Webhooks 1.0.0. The address may come from somebody who is not trusted with this machine's network: private
 * targets are refused unless `allow` names them. Where the guard has a list of its own, that of the plan does not count.
 */
function createWebhookNotifier(guard = {}) {
    return {
        name: 'webhook',
        schema: {
            type: 'object',
            additionalProperties: false,
            required: ['url', 'secret'],
            properties: {
                url: { type: 'string', description: 'Address by https.' },
                secret: {
                    description: 'whsec_ and 24 to 64 bytes in base64; two while it is changed.',
                    type: ['string', 'array'],
                    items: { type: 'string' },
                },
                allow: {
                    description: 'Private targets that may be called, also by http: hosts, host:port, addresses, ranges.',
                    type: ['string', 'array'],
                    items: { type: 'string' },
                },
            },
        },
        missing: (settings) => {
            if (textOf(settings, 'url') === undefined)
                return 'url';
            return textsOf(settings, 'secret').length === 0 ? 'secret' : undefined;
        },
        send: async (call) => {
            const { message, settings, system } = call;
            const secrets = textsOf(settings, 'secret').map(readSecret);
            if (secrets.some((secret) => secret === undefined)) {
                return { outcome: 'failed', why: 'The secret is not whsec_ and 24 to 64 bytes in base64.' };
            }
            const url = textOf(settings, 'url') ?? '';
            const body = webhookBody(message);
            const seconds = Math.floor(system.clock.now() / 1_000);
            const signed = signedHeaders(message.id, seconds, body, secrets);
            const headers = { 'content-type': 'application/json', 'user-agent': 'orchestrator-action', ...signed };
            const allow = guard.allow ?? textsOf(settings, 'allow');
            const transport = guardedTransport(createGuardedFetch({ ...guard, allow }));
            const answer = await exchange(call, { url, headers, body }, transport);
            return isFailed(answer) ? answer : { outcome: 'delivered', where: new URL(url).host };
        },
    };
}
/** The body of a webhook: `{ type, timestamp, data }`, below 20 kB. */
function webhookBody({ state, at, title, facts, approval, links }) {
    const whose = state === 'missed' ? 'plan' : 'run';
    const scope = state === 'test' ? 'notify' : facts.task === null ? whose : 'task';
    const wrapped = (data) => JSON.stringify({ type: `${scope}.${state}`, timestamp: at, data });
    // What buttons name is in the facts already.
    const { buttons: _, ...asked } = approval ?? {};
    const whole = { title, ...facts, ...(approval === undefined ? {} : { approval: asked }), links };
    const body = wrapped(whole);
    if (Buffer.byteLength(body) < webhook_MOST_BYTES)
        return body;
    const log_excerpt = facts.log_excerpt === null ? null : (0,clean/* cutStart */.Dr)(facts.log_excerpt, SHORT_EXCERPT);
    const short = wrapped({ ...whole, log_excerpt, tasks: facts.tasks.slice(0, 20) });
    return Buffer.byteLength(short) < webhook_MOST_BYTES
        ? short
        : wrapped({ title, ...facts, log_excerpt: null, outputs_uri: null, tasks: [] });
}

;// CONCATENATED MODULE: ./lib/notify/known/built-in.js







/** The notifiers every plan has. */
function builtInNotifiers(reach) {
    return [
        slackNotifier,
        createEmailNotifier(reach?.addressOf),
        createWebhookNotifier(reach?.guard),
        githubCommentNotifier,
        githubIssueNotifier,
        teamsNotifier,
        discordNotifier,
    ];
}


/***/ }),

/***/ 30599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ cutStart),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   ym: () => (/* binding */ cutEnd),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _report_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8700);

/** Characters of a line: a task's message, a name. */
const LONGEST_LINE = 500;
/** Characters of an excerpt; a record's own is at most 2,000. */
const LONGEST_EXCERPT = 2_500;
/** Foreign text as one harmless line: no control characters, no signs that turn the direction of writing. */
function line(text, longest = LONGEST_LINE) {
    return cutEnd((0,_report_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).trim(), longest);
}
/** Foreign text of several lines, cut at its beginning: the error is at the end. */
function excerptOf(text) {
    if (text === null)
        return undefined;
    const clean = (0,_report_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .fk)(text.slice(-4 * LONGEST_EXCERPT)).trimEnd();
    return clean === '' ? undefined : cutStart(clean, LONGEST_EXCERPT);
}
/** The address, where it is one a person may be led to; undefined for anything but http and https. */
function safeUrl(text) {
    if (text === null || text === undefined || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    url.username = '';
    url.password = '';
    return url.href;
}
/** At most `longest` characters, `…` at the end where something was left out; `encode` says how long a sign becomes. */
function cutEnd(text, longest, encode = same) {
    if (encode === same && text.length <= longest)
        return text;
    return fitted([...text], longest, encode, (kept) => `${kept.join('')}…`);
}
/** Like `cutEnd`, but what is left out is the beginning. */
function cutStart(text, longest, encode = same) {
    if (encode === same && text.length <= longest)
        return text;
    return fitted([...text].reverse(), longest, encode, (kept) => `…${kept.reverse().join('')}`, true);
}
function fitted(signs, longest, encode, cut, isReversed = false) {
    const kept = [];
    let room = longest;
    let whole = true;
    let beforeLast = 0;
    for (const sign of signs) {
        const encoded = encode(sign);
        if (encoded.length > room) {
            whole = false;
            break;
        }
        room -= encoded.length;
        kept.push(encoded);
        if (room >= 1)
            beforeLast = kept.length;
    }
    if (whole)
        return (isReversed ? kept.reverse() : kept).join('');
    return cut(kept.slice(0, beforeLast));
}
function same(sign) {
    return sign;
}


/***/ })

};
