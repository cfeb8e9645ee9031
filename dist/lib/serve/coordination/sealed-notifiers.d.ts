import type { System } from '../../system/system.ts';
import type { SealedPlace } from '../running/hear-run.ts';
/** What the notifiers of a fleet's plans may use: of the server's environment what `NOTIFY_SECRETS` names, of its network what is public or allowed. Faults: usage. */
export declare function sealedNotifiers({ env, clock }: System): SealedPlace;
