import type { Database } from '../../store/database.ts';
import type { Carrier } from '../carrier.ts';
import { carryLetter } from './carry.ts';
import type { NotificationOptions } from './options.ts';
import { targetsOf } from './targets.ts';
import { createVoices, type VoicesWorld } from './voices/voices.ts';

/** What the carrier of messages works with. */
export interface MessagesWorld extends VoicesWorld {
  readonly database: Database;
  /** The mount as callers see it, for links that decide; undefined where nobody has said. */
  readonly publicUrl: string | undefined;
}

/** Tells people, through the notifiers of a run's plan, what no run is there to tell any more, and of tasks that wait. */
export function createMessageCarrier(options: NotificationOptions, world: MessagesWorld): Carrier {
  const voices = createVoices(options, world);
  return {
    kind: 'message',
    targets: (event, place) => targetsOf({ options, voices }, event, place),
    carry: (delivery, signal) => carryLetter({ ...world, options, voices }, delivery, signal),
  };
}
