import { Fault } from '../../errors.js';
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
// What needs no care in an address, in a signature and in XML.
const PREFIX = /^(?:[\w-][\w.-]*\/)*$/;
const REGION = /^[a-z0-9-]{1,64}$/;
/** The addresses of a bucket. Throws Fault `usage` for names that cannot be. */
export function createBucket({ bucket, region, prefix: given = '', endpoint }) {
    if (!BUCKET.test(bucket))
        throw wrong('bucket', bucket, 'Names have 3 to 63 of a-z 0-9 . -');
    if (!REGION.test(region))
        throw wrong('region', region, 'Give one like eu-central-1; many other stores take auto.');
    const prefix = given === '' || given.endsWith('/') ? given : `${given}/`;
    if (!PREFIX.test(prefix))
        throw wrong('prefix', given, 'Parts between slashes have A-Z a-z 0-9 _ . -');
    const base = baseOf(bucket, region, endpoint);
    return {
        prefix,
        list: (query) => `${base}/?${new URLSearchParams(query)}`,
        object: (key) => `${base}/${key}`,
        source: (key) => `/${bucket}/${key}`,
    };
}
function baseOf(bucket, region, endpoint) {
    // A certificate for *.s3.… has no name with a dot more.
    if (endpoint === undefined) {
        const host = `s3.${region}.amazonaws.com`;
        return bucket.includes('.') ? `https://${host}/${bucket}` : `https://${bucket}.${host}`;
    }
    const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '')
        throw wrong('endpoint', endpoint, 'Give an address like https://minio.example.org:9000');
    const base = `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
    return url.hostname.startsWith(`${bucket}.`) ? base : `${base}/${bucket}`;
}
function wrong(name, value, cure) {
    return new Fault('usage', `The ${name} of the blob store cannot be ${JSON.stringify(value.slice(0, 80))}.`, { cure });
}
