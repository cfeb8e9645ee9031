import { Problem } from '../http/problem.js';
/** POST /hooks/slack: what people do with buttons and forms in Slack. */
export function hearSlackHandler(slack) {
    return ({ body, header }) => {
        if (slack === undefined)
            throw new Problem(404, 'Nobody listens to Slack here: no signing secret is set.');
        return slack.hear({
            body,
            timestamp: header('x-slack-request-timestamp'),
            signature: header('x-slack-signature'),
        });
    };
}
