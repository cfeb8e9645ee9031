import { createPrivateKey } from 'node:crypto';
import { Fault } from '../errors.js';
/** The API of github.com. */
export const GITHUB_API = 'https://api.github.com';
/** Throws Fault `usage` for an identity nothing could be asked with. */
export function checkGithubIdentity({ token, app, apiUrl }) {
    if (token === undefined && app === undefined)
        throw new Fault('usage', 'GitHub cannot be asked without a token or an app.');
    if (token !== undefined && app !== undefined)
        throw new Fault('usage', 'GitHub is asked either by a token or as an app, and both are given.', {
            cure: 'Leave one of them out.',
        });
    if (token !== undefined && !/^[\x21-\x7e]+$/.test(token))
        throw new Fault('usage', 'The token for GitHub is empty, or holds what no token holds.');
    if (app !== undefined)
        checkApp(app);
    if (apiUrl !== undefined && !(URL.canParse(apiUrl) && /^https?:$/.test(new URL(apiUrl).protocol)))
        throw new Fault('usage', `GitHub's API cannot be at ${JSON.stringify(apiUrl)}.`, {
            cure: 'Give its address, such as https://github.example.com/api/v3.',
        });
}
/** The host people see (`github.com`) of the GitHub whose API is there. */
export function webHostOf(apiUrl = GITHUB_API) {
    const { host } = new URL(apiUrl);
    return host.replace(/^api\.(?=github\.com$|.+\.ghe\.com$)/, '').toLowerCase();
}
function checkApp({ id, privateKey }) {
    if (!/^[A-Za-z0-9._-]{1,64}$/.test(String(id)))
        throw new Fault('usage', 'The GitHub App has no id.', { cure: 'It stands on the page of the app, as "App ID".' });
    if (!isPrivateKey(privateKey))
        throw new Fault('usage', 'The private key of the GitHub App is none of RSA in PEM.', {
            cure: 'Give the whole of the file that GitHub made, from "-----BEGIN" to "-----END ...-----".',
        });
}
function isPrivateKey(pem) {
    try {
        return createPrivateKey(pem).asymmetricKeyType === 'rsa';
    }
    catch {
        return false;
    }
}
