import { type Handler } from '../../http/call.ts';
import type { Github } from '../create-github.ts';
/** POST /hooks/github: what happens to pull requests and comments, told by GitHub. 503 where GitHub cannot be asked: deliver it again then. */
export declare function hearGithubHandler(github: Github | undefined): Handler<'hearGithub'>;
