import { createRemoteJWKSet, customFetch, errors } from 'jose';
import { isTrustedUrl } from './options.js';
/** The issuer cannot be asked for its keys: no fault of the token. */
export class IssuerDown extends Error {
}
const TIMEOUT_MS = 5_000;
/** An unknown key makes the keys be fetched again at most this often, or anybody could make us ask all day. */
const REFETCH_MS = 60_000;
/** After a failure the issuer is left alone so long; callers are told to come back then. */
export const HOLD_MS = 5_000;
/** Configurations and key sets are a few KB. */
const LARGEST = 1_048_576;
/** Finds the key of a token, keeping the issuer's keys for ten minutes. Throws IssuerDown, or jose's error where there is no such key. */
export function createIssuerKeys({ issuer, jwksUri, world }) {
    const fetchGently = createGentleFetch(world);
    const discover = async () => {
        const url = new URL(jwksUri ?? (await readJwksUri(issuer, fetchGently)));
        return createRemoteJWKSet(url, {
            timeoutDuration: TIMEOUT_MS,
            cooldownDuration: REFETCH_MS,
            [customFetch]: fetchGently,
        });
    };
    let discovered;
    return async (header, token) => {
        try {
            discovered ??= discover();
            const keys = await discovered.catch((thrown) => {
                discovered = undefined;
                throw thrown;
            });
            return await keys(header, token);
        }
        catch (thrown) {
            throw isAboutToken(thrown) ? thrown : new IssuerDown(`${issuer} does not give its keys.`, { cause: thrown });
        }
    };
}
function createGentleFetch({ fetch, clock }) {
    let failed;
    return async (url, init) => {
        if (failed !== undefined && clock.now() - failed.at < HOLD_MS)
            throw failed.cause;
        try {
            const response = await fetch(url, init);
            if (response.status !== 200)
                throw new Error(`${url} answered ${response.status}.`);
            const text = await readBounded(response, url);
            failed = undefined;
            return new Response(text, { status: 200 });
        }
        catch (cause) {
            failed = { at: clock.now(), cause };
            throw cause;
        }
    };
}
async function readBounded(response, url) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.byteLength;
        if (size > LARGEST)
            throw new Error(`${url} answered more than ${LARGEST} bytes.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
}
async function readJwksUri(issuer, fetch) {
    const url = `${issuer}/.well-known/openid-configuration`;
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const found = (await response.json());
    if (found?.issuer !== issuer)
        throw new Error(`${url} speaks for another issuer.`);
    const uri = found.jwks_uri;
    if (typeof uri !== 'string' || !isTrustedUrl(uri))
        throw new Error(`${url} names no jwks_uri with https.`);
    return uri;
}
function isAboutToken(thrown) {
    return (thrown instanceof errors.JWKSNoMatchingKey ||
        thrown instanceof errors.JWKSMultipleMatchingKeys ||
        thrown instanceof errors.JOSENotSupported);
}
