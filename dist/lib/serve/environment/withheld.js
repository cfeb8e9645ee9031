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
const ITS_DOORS = ['DATABASE_URL', 'REDIS_URL', 'ADMIN_API_KEY'];
/** Keys of the bucket that a server keeps blobs in; where it keeps none there they may be those of a plan. */
const OF_THE_BUCKET = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
/** True for a variable that holds a secret of the server itself, or leads to its tables. */
export function isServerSecret(name) {
    return OF_THE_SERVER.includes(name) || /^ORCHESTRATOR_/.test(name) || [...ITS_DOORS, 'API_TOKEN'].includes(name);
}
/** The world as the runs of a server see it: without the server's own secrets, and the way to its tables. */
export function withoutServerSecrets(system) {
    const hasBucket = system.env.FLEET_BLOBS?.trim().startsWith('s3:') === true;
    const withheld = [...OF_THE_SERVER, ...ITS_DOORS, ...(hasBucket ? OF_THE_BUCKET : [])];
    const kept = Object.entries(system.env).filter(([name]) => !withheld.includes(name));
    return { ...system, env: Object.fromEntries(kept) };
}
