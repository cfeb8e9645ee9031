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

/** Who has these decides and forges whatever it likes. */
const ITS_DOORS = ['DATABASE_URL', 'ADMIN_API_KEY'];

/** True for a variable that holds a secret of the server itself, or leads to its tables. */
export function isServerSecret(name: string): boolean {
  return OF_THE_SERVER.includes(name) || /^ORCHESTRATOR_/.test(name) || [...ITS_DOORS, 'API_TOKEN'].includes(name);
}

/** The world as the runs of a server see it: without the server's own secrets, and the way to its tables. */
export function withoutServerSecrets(system: System): System {
  const kept = Object.entries(system.env).filter(([name]) => ![...OF_THE_SERVER, ...ITS_DOORS].includes(name));
  return { ...system, env: Object.fromEntries(kept) };
}
