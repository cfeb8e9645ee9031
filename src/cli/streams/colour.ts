import type { OutputPort } from '../../report/output-port.ts';
import { wantsColour } from '../../report/text/wants-colour.ts';
import type { Streams } from './streams.ts';

/** Whether to colour what goes to this output; GitHub's log page shows colours though it is no terminal. */
export function colourOn(output: OutputPort, { system }: Pick<Streams, 'system'>): boolean {
  return wantsColour(system.env, output.isTTY || system.env.GITHUB_ACTIONS === 'true');
}
