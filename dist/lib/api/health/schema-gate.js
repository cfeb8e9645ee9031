import { Fault } from '../../errors.js';
import { createMigrator } from '../../store/migrate/create-migrator.js';
import { Problem } from '../http/problem.js';
/** How long an answer "not current" is believed, in ms: somebody may be migrating right now. */
const RECHECK_MS = 1_000;
/** The gate of one database; nothing is asked of it before the first request. */
export function createSchemaGate(database, mode, clock) {
    const migrator = createMigrator(database);
    let open = mode === 'off';
    let looking;
    let lookedAt = Number.NEGATIVE_INFINITY;
    const look = async () => {
        if (mode === 'auto')
            await migrator.up();
        else if (!(await migrator.isCurrent()))
            return behind(database.schema);
        open = true;
        return undefined;
    };
    const lookOnce = () => {
        if (looking !== undefined && clock.monotonic() - lookedAt < RECHECK_MS)
            return looking;
        lookedAt = clock.monotonic();
        looking = look().catch((thrown) => {
            looking = undefined;
            if (thrown instanceof Fault && thrown.code === 'usage')
                return `${thrown.message} ${thrown.cure ?? ''}`.trim();
            throw thrown;
        });
        return looking;
    };
    return {
        pass() {
            if (open)
                return undefined;
            return lookOnce().then((fault) => {
                if (fault !== undefined)
                    throw new Problem(503, fault, { headers: { 'Retry-After': '10' } });
            });
        },
        async fault() {
            if (mode === 'off')
                return undefined;
            // Who waits for readiness before sending a first request would wait for ever.
            if (mode === 'auto' && !open)
                return lookOnce();
            return (await migrator.isCurrent()) ? undefined : behind(database.schema);
        },
    };
}
function behind(schema) {
    const option = schema === 'public' ? '' : ` --schema ${schema}`;
    return `The tables are not current: run \`orchestrator migrate up${option}\`, or create the API with migrate: 'auto'.`;
}
