import { Fault } from '../../errors.ts';
import type { Call, Flag } from '../line/verb.ts';

/** Whether a fleet runs the plan. */
export const FLEET_FLAGS: readonly Flag[] = [
  { name: 'fleet', description: 'Hand the run to the workers of the task API, and do nothing here' },
  { name: 'follow', description: 'With --fleet: watch the run to its end; Ctrl-C ends the watch, not the run' },
  { name: 'allow-dirty', description: 'With --fleet: run the last commit, although the work tree has changes' },
];

/** Throws `usage` for flags that do not go together. */
export function checkFleetFlags(call: Call): void {
  if (call.isOn('fleet') && call.isOn('wait')) {
    throw new Fault('usage', '--wait is for runs of this machine, and --fleet hands this one to others.', {
      cure: 'Give --follow to watch it.',
    });
  }
  const alone = ['follow', 'allow-dirty'].find((name) => call.isOn(name) && !call.isOn('fleet'));
  if (alone !== undefined)
    throw new Fault('usage', `--${alone} goes with --fleet.`, { cure: 'Give both, or neither.' });
}
