import { Fault } from '../../errors.js';
/** The secrets of the webhook; none where it is not set up. Throws Fault `usage` for one that protects nothing. */
export function secretsOf({ webhookSecret = [] }) {
    const secrets = typeof webhookSecret === 'string' ? [webhookSecret] : webhookSecret;
    if (secrets.some((secret) => secret.trim() === '')) {
        throw new Fault('usage', 'The secret of the GitHub webhook is empty.', {
            cure: 'Make one: node -p "crypto.randomBytes(32).toString(\'hex\')".',
        });
    }
    return secrets;
}
