import type { Place } from '../../store/approvals/waiting-task.ts';
/** Adds a delivery of type `endpoint.test` that no event is behind, due at `now` (RFC 3339); answers its id. */
export declare function addTestDelivery(place: Place, { id, url }: {
    readonly id: number;
    readonly url: string;
}, now: string): Promise<number | undefined>;
