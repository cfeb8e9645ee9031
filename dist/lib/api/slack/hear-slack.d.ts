import type { Handler } from '../http/call.ts';
import type { Slack } from './create-slack.ts';
/** POST /hooks/slack: what people do with buttons and forms in Slack. */
export declare function hearSlackHandler(slack: Slack | undefined): Handler<'hearSlack'>;
