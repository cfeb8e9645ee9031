import type { Identity } from '../../approval/identity.ts';
import type { System } from '../../system/system.ts';

/** Who sits here, as the system calls them. Nobody has proven it. */
export function personHere({ env }: System): Identity {
  const name = env.LOGNAME || env.USER || env.USERNAME || 'somebody';
  return { provider: 'cli', id: `cli:${name}`, name };
}
