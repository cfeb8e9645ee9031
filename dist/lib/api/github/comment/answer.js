import { quoted, sayOnce } from '../say.js';
/** Answers a command: 👍 where it is done, 😕 and a reply where it is not. Never throws. */
export async function answerComment(context, caller, { place, comment, author, verdict }) {
    const { owner, repo } = place;
    const refused = verdict.why ?? verdict.decisions.find(({ result }) => result === 'refused')?.why;
    try {
        await caller.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
            ...{ owner, repo, comment_id: comment },
            content: refused === undefined ? '+1' : 'confused',
        });
    }
    catch (thrown) {
        context.logger.warn('A reaction on GitHub could not be made.', { comment, error: thrown });
    }
    if (refused === undefined)
        return;
    await sayOnce(context, caller, {
        place,
        mark: `answered ${place.host} ${comment}`,
        text: `The command of ${author} was not followed:\n\n${quoted(refused)}`,
    });
}
