import { Counter, Gauge } from 'prom-client';
import { countOnline, listFullLanes } from '../../store/jobs/show/fleet.js';
/** Adds the numbers of a fleet; answers what counts jobs as they go by on this server. */
export function addFleet(registers, prefix, database) {
    new Gauge({
        name: `${prefix}_fleet_jobs`,
        help: 'Jobs of the fleet that have not ended, by lane and state (queued, claimed).',
        labelNames: ['lane', 'state'],
        registers,
        async collect() {
            this.reset();
            // A database that is away must not take the other numbers with it.
            const lanes = await listFullLanes(database, null).catch(() => []);
            for (const { lane, queued, running } of lanes) {
                this.set({ lane, state: 'queued' }, queued);
                this.set({ lane, state: 'claimed' }, running);
            }
        },
    });
    new Gauge({
        name: `${prefix}_fleet_workers_online`,
        help: 'Workers that were heard of in the last minute.',
        registers,
        async collect() {
            const online = await countOnline(database).catch(() => undefined);
            if (online !== undefined)
                this.set(online);
        },
    });
    const counts = new Counter({
        name: `${prefix}_fleet_jobs_back_total`,
        help: 'Jobs that came back to this server undone: their worker fell silent (lost), or could not do them (refused).',
        labelNames: ['why'],
        registers,
    });
    return (why) => counts.inc({ why });
}
