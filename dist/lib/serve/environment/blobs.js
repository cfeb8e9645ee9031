import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MOST_BYTES } from '../../blobs/blob-store.js';
import { createFolderBlobStore } from '../../blobs/folder/create-folder-blob-store.js';
import { Fault, systemErrorCode } from '../../errors.js';
/** Where the files that steps hand on are kept: `FLEET_BLOBS`, or `blobs` in the state directory. No bucket is asked yet. Faults: usage. */
export async function readBlobStore(system, stateDir) {
    const { env, clock, fetch } = system;
    const most = mostBytesOf(env.FLEET_BLOBS_MOST_BYTES);
    const place = env.FLEET_BLOBS?.trim() ?? '';
    if (!place.startsWith('s3:')) {
        refuseRest(env);
        const folder = place === '' ? resolve(stateDir, 'blobs') : resolve(system.cwd, place);
        if (place !== '')
            await requireFolder(place, folder);
        return createFolderBlobStore({ folder, clock, ...most });
    }
    // Only a server that keeps them there loads how to ask for them.
    const { createS3BlobStore } = await import('../../blobs/s3/create-s3-blob-store.js');
    return createS3BlobStore({ ...bucketOf(place, env), ...keysOf(env), clock, fetch, ...most });
}
// Else nobody learned of it before the first step that hands on a file, which waits for ever.
async function requireFolder(place, folder) {
    try {
        await mkdir(folder, { recursive: true });
        await access(folder, constants.W_OK);
    }
    catch (thrown) {
        const reason = systemErrorCode(thrown) ?? String(thrown);
        throw new Fault('usage', `FLEET_BLOBS is ${JSON.stringify(place)}, where nothing can be kept (${reason}).`, {
            cure: 'Name a folder that this server may write to, the same for all servers, or a bucket.',
            cause: thrown,
        });
    }
}
function mostBytesOf(text) {
    const given = text?.trim() ?? '';
    if (given === '')
        return {};
    const mostBytes = /^\d{1,15}$/.test(given) ? Number(given) : 0;
    if (mostBytes >= 1 && mostBytes <= MOST_BYTES)
        return { mostBytes };
    throw new Fault('usage', `FLEET_BLOBS_MOST_BYTES is ${JSON.stringify(given.slice(0, 40))}.`, {
        cure: `Give a number of bytes from 1 to ${MOST_BYTES}.`,
    });
}
function refuseRest(env) {
    const name = ['FLEET_BLOBS_ENDPOINT', 'FLEET_BLOBS_REGION'].find((one) => env[one]?.trim());
    if (name === undefined)
        return;
    throw new Fault('usage', `${name} is set, but FLEET_BLOBS names no bucket.`, {
        cure: 'Name one: FLEET_BLOBS=s3://bucket/prefix',
    });
}
function bucketOf(place, env) {
    const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)(?:\/(.*))?$/.exec(place) ?? [];
    if (bucket === undefined) {
        throw new Fault('usage', `FLEET_BLOBS is ${JSON.stringify(place.slice(0, 100))}, which names no bucket.`, {
            cure: 'Write FLEET_BLOBS=s3://bucket/prefix, or the path of a folder.',
        });
    }
    const endpoint = env.FLEET_BLOBS_ENDPOINT?.trim() || undefined;
    // What is not Amazon has one region, and takes this name for it.
    const region = env.FLEET_BLOBS_REGION?.trim() || (endpoint === undefined ? undefined : 'us-east-1');
    if (region === undefined) {
        throw new Fault('usage', 'FLEET_BLOBS names a bucket of Amazon, but FLEET_BLOBS_REGION is not set.', {
            cure: 'Say where it is, as FLEET_BLOBS_REGION=eu-central-1, or give the FLEET_BLOBS_ENDPOINT of another store.',
        });
    }
    return { bucket, prefix, region, ...(endpoint === undefined ? {} : { endpoint }) };
}
function keysOf(env) {
    const accessKeyId = env.AWS_ACCESS_KEY_ID?.trim();
    const secretAccessKey = env.AWS_SECRET_ACCESS_KEY?.trim();
    const sessionToken = env.AWS_SESSION_TOKEN?.trim();
    if (accessKeyId && secretAccessKey) {
        return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
    }
    const missing = accessKeyId ? 'AWS_SECRET_ACCESS_KEY' : 'AWS_ACCESS_KEY_ID';
    throw new Fault('usage', `FLEET_BLOBS names a bucket, but ${missing} is not set.`, {
        cure: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, of keys that may do no more than that bucket needs.',
    });
}
