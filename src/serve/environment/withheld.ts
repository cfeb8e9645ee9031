import type { System } from '../../system/system.ts';

/** Secrets of the server itself: no plan it runs has a use for them. */
const OF_THE_SERVER = [
  'ORCHESTRATOR_GITHUB_TOKEN',
  'GITHUB_APP_PRIVATE_KEY',
  'GITHUB_WEBHOOK_SECRET',
  'GITHUB_WEBHOOK_SECRET_OLD',
  'SLACK_SIGNING_SECRET',
  'SLACK_SIGNING_SECRET_OLD',
];

/** The world as the runs of a server see it: without the server's own secrets. */
export function withoutServerSecrets(system: System): System {
  const kept = Object.entries(system.env).filter(([name]) => !OF_THE_SERVER.includes(name));
  return { ...system, env: Object.fromEntries(kept) };
}
