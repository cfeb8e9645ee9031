import { isMap } from '../../../schema/json.js';
import { textOf } from '../../notifier.js';
import { PATIENCE_MS } from '../../send/exchange.js';
import { line } from '../../words/clean.js';
import { mailText } from './mail-text.js';
/** Hands a message over to a mail server. `smtp` is `smtps://user:password@host:465`, or the same as a map. */
export async function sendBySmtp(call, addressOf) {
    const relay = readRelay(call.settings.smtp);
    if (relay === undefined)
        return { outcome: 'failed', why: 'The setting smtp is no address such as smtps://user:password@host:465.' };
    const [from, to] = ['from', 'to'].map((name) => addressesIn(call.settings[name]));
    if (from === undefined || to === undefined)
        return { outcome: 'failed', why: 'A mail needs addresses in from and to, without line ends.' };
    const reached = await reach(relay, addressOf).catch((thrown) => failure(relay, thrown));
    if ('outcome' in reached)
        return reached;
    const { createTransport } = await import('nodemailer');
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
        await transport.sendMail({ from, to, ...headersOf(call), ...partsOf(call) });
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
function headersOf({ message, settings }) {
    const domain = /@([A-Za-z0-9.-]+)/.exec(String(settings.from))?.[1] ?? 'localhost';
    return {
        messageId: `<${message.id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    };
}
function readRelay(given) {
    if (isMap(given)) {
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
    const words = response === undefined ? (code ?? 'no answer') : line(response, 120);
    const why = `${host} does not take the mail (${words}).`;
    const isLater = responseCode === undefined ? code !== 'EAUTH' && code !== 'EENVELOPE' : responseCode < 500;
    return { outcome: 'failed', why, ...(isLater ? { again: {} } : {}) };
}
