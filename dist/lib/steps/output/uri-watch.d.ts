/** Watches one stream, given in whole lines or pieces of long ones, for lines `outputs_uri=…` and tells `found` of each last one. */
export declare function createUriWatch(found: (uri: string) => void): (bytes: Buffer) => void;
