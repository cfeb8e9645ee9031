import { GithubFault } from '../../../github-access/github-fault.js';
import { isMarked, setMark } from '../../../store/github/marks.js';
import { json } from '../../http/call.js';
import { Problem } from '../../http/problem.js';
import { hearComment } from '../comment/hear-comment.js';
import { ignored } from '../heard.js';
import { placeKey } from '../place.js';
import { readEvent } from './event.js';
import { assertSigned } from './signature.js';
/** POST /hooks/github: what happens to pull requests and comments, told by GitHub. 503 where GitHub cannot be asked: deliver it again then. */
export function hearGithubHandler(github) {
    return async ({ body, header }) => {
        if (github === undefined || github.secrets.length === 0)
            throw new Problem(404, 'No secret for webhooks of GitHub is set here.');
        assertSigned(body, header('x-hub-signature-256'), github.secrets);
        const event = readEvent(header('x-github-event') ?? '', body, header('content-type'));
        const delivery = header('x-github-delivery')?.slice(0, 64) ?? '';
        const heard = event.kind === 'nothing' ? ignored(event.why) : await hearOnce(github, delivery, event);
        return json(202, { delivery, ...heard });
    };
}
// A delivery counts as heard only when something was done: one that failed, or came too early, may come again under its name.
async function hearOnce(github, delivery, event) {
    const { database } = github.context;
    const mark = `delivery ${delivery}`;
    if (event.place.host !== github.context.access.host)
        return ignored('It is of another GitHub than the one asked here.');
    try {
        return await github.inTurn(placeKey(event.place), async () => {
            if (delivery !== '' && (await isMarked(database, mark)))
                return ignored('It was heard before.');
            const heard = await hear(github, event);
            if (delivery !== '' && heard.decisions.length > 0)
                await setMark(database, mark);
            return heard;
        });
    }
    catch (thrown) {
        if (!(thrown instanceof GithubFault))
            throw thrown;
        github.context.logger.warn('What GitHub told could not be followed.', { delivery, error: thrown });
        const seconds = Math.ceil((thrown.retryAfterMs ?? 60_000) / 1000);
        throw new Problem(503, `${thrown.message} Nothing was decided: deliver it again.`, {
            headers: { 'Retry-After': String(seconds) },
            cause: thrown,
        });
    }
}
async function hear(github, event) {
    if (event.kind === 'comment')
        return hearComment(github.context, event);
    if (event.kind === 'reopened')
        return ignored('What still waits for it waits on; what was decided stays decided.');
    const { decisions, ignored: why } = await github.settle(event.place);
    return { decisions, ...(why === undefined ? {} : { ignored: why }) };
}
