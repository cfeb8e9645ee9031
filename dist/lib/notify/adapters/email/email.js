import { textOf } from '../../notifier.js';
import { exchange, isFailed } from '../../send/exchange.js';
import { seedMail } from '../../words/seed.js';
import { mailText } from './mail-text.js';
import { sendBySmtp } from './smtp.js';
/**
 * Mail, by a service that takes a JSON request (the original's `EMAIL_WEBHOOK`), or by SMTP. The request holds the original's five fields
 * and, but for `format: seed`, `subject`, `text` and `html`. `addressOf` says which address of a mail server is connected to; the
 * resolver's own choice where it is absent.
 */
export function createEmailNotifier(addressOf) {
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
export const emailNotifier = createEmailNotifier();
async function byWebhook(call) {
    const { message, format, settings } = call;
    const url = textOf(settings, 'webhook') ?? '';
    const body = format === 'seed' ? seedMail(message) : { ...seedMail(message), ...mailText(message) };
    const answer = await exchange(call, { url, body: JSON.stringify(body) });
    return isFailed(answer) ? answer : { outcome: 'delivered', where: new URL(url).host };
}
