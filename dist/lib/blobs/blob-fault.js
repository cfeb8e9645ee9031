import { Fault } from '../errors.js';
const CODES = {
    mismatch: 'usage',
    too_large: 'usage',
    full: 'state_unwritable',
    unavailable: 'unavailable',
};
/** What a BlobStore throws. */
export class BlobFault extends Fault {
    kind;
    constructor(kind, message, options = {}) {
        super(CODES[kind], message, options);
        this.name = 'BlobFault';
        this.kind = kind;
    }
}
