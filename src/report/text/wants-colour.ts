/**
 * Whether to write colours: `NO_COLOR` (any value but the empty one) forbids them, then `FORCE_COLOR` decides (`0` and `false` forbid,
 * anything else orders them), else only a terminal that is not `TERM=dumb` gets them.
 */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTTY: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTTY && env.TERM !== 'dumb';
}
