import type { ApiContext } from '../../context.ts';
import type { Handlers } from '../../http/call.ts';
import type { FleetOptions } from '../options.ts';
/** HEAD, GET and PUT /fleet/blobs/{sha256}: files on their way from step to step. */
export declare function blobHandlers({ database }: ApiContext, fleet: FleetOptions | undefined): Pick<Handlers, 'statBlob' | 'getBlob' | 'putBlob'>;
