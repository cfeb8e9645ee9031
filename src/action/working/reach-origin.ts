import type { System } from '../../system/system.ts';

/** A world whose git is let in to the repository by the token of the job: a checkout keeps no credentials, and runs of other commits need them. */
export function reachingOrigin(system: System, serverUrl: string, token: string | undefined): System {
  if (!token) return system;
  const name = `http.${serverUrl.replace(/\/$/, '')}/.extraheader`;
  const words = Buffer.from(`x-access-token:${token}`).toString('base64');
  // GitHub refuses two of them: the empty one takes back what the checkout may have kept.
  const given = [name, name].map((key, at) => [key, at === 0 ? '' : `AUTHORIZATION: basic ${words}`]);
  const before = Number(system.env.GIT_CONFIG_COUNT ?? 0) || 0;
  const entries = given.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${before + at}`, key],
    [`GIT_CONFIG_VALUE_${before + at}`, value],
  ]);
  const env = { ...system.env, ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(before + given.length) };
  return { ...system, env };
}
