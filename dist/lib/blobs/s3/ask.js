import { AwsV4Signer } from 'aws4fetch';
import { isoTime, sleep } from '../../system/clock.js';
import { noAnswer, readRefusal } from './refusal.js';
/** SHA-256 of no bytes. */
export const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const TRIES = 4;
const WAIT_MS = 200;
/** Asks with a signature (SigV4), again where the store is busy or silent. */
export function createAsk(keys, { clock, fetch }) {
    const sign = async ({ method, url, headers, digest = EMPTY }) => {
        const signer = new AwsV4Signer({
            ...keys,
            service: 's3',
            method,
            url,
            headers: { ...headers, 'x-amz-content-sha256': digest },
            datetime: isoTime(clock.now()).replaceAll(/[:-]|\.\d{3}/g, ''),
        });
        const { headers: signed } = await signer.sign();
        // Proxies change it on the way, so it cannot be signed; packed bytes would have another length.
        signed.set('accept-encoding', 'identity');
        return signed;
    };
    const once = async (question, body) => {
        const { method, url, signal = null } = question;
        const sent = { method, headers: await sign(question), signal, redirect: 'manual' };
        try {
            // A stream is sent while the answer is waited for; Node wants to be told so.
            const answer = await fetch(url, body === undefined ? sent : { ...sent, body, duplex: 'half' });
            return answer.ok || (answer.status === 404 && question.method !== 'PUT') ? answer : await readRefusal(answer);
        }
        catch (thrown) {
            signal?.throwIfAborted();
            return noAnswer(thrown);
        }
    };
    return async (question) => {
        let body = question.body?.();
        for (let tries = 1;; tries += 1) {
            const said = await once(question, body);
            if (said instanceof Response)
                return said;
            if (!said.isPassing || tries === TRIES)
                throw said.fault;
            body = question.body?.();
            if (question.body !== undefined && body === undefined)
                throw said.fault;
            await sleep(clock, WAIT_MS * 2 ** (tries - 1), question.signal);
        }
    };
}
