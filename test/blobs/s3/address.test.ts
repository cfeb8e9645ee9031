import { expect, test } from 'vitest';
import { createBucket } from '../../../src/blobs/s3/address.ts';

const amazon = { bucket: 'our-bucket', region: 'eu-central-1' };

test.each([
  [amazon, 'https://our-bucket.s3.eu-central-1.amazonaws.com/k'],
  [{ ...amazon, bucket: 'our.bucket' }, 'https://s3.eu-central-1.amazonaws.com/our.bucket/k'],
  [{ ...amazon, prefix: 'a/b' }, 'https://our-bucket.s3.eu-central-1.amazonaws.com/k'],
  [{ ...amazon, endpoint: 'http://127.0.0.1:9000' }, 'http://127.0.0.1:9000/our-bucket/k'],
  [{ ...amazon, endpoint: 'https://store.test/s3/' }, 'https://store.test/s3/our-bucket/k'],
  [{ ...amazon, endpoint: 'https://our-bucket.store.test/' }, 'https://our-bucket.store.test/k'],
])('%j', (options, url) => {
  expect(createBucket(options).object('k')).toBe(url);
});

test('a prefix ends with one slash', () => {
  expect(createBucket(amazon).prefix).toBe('');
  for (const prefix of ['a/b', 'a/b/']) expect(createBucket({ ...amazon, prefix }).prefix).toBe('a/b/');
});

test.each([
  { bucket: 'Our_Bucket' },
  { bucket: 'a/b' },
  { bucket: '' },
  { region: '' },
  { region: 'EU' },
  { prefix: '../a' },
  { prefix: '/a' },
  { prefix: 'a b' },
  { endpoint: 'store.test' },
  { endpoint: 'ftp://store.test' },
  { endpoint: 'https://user:secret@store.test' },
])('%j cannot be', (wrong) => {
  expect(() => createBucket({ ...amazon, ...wrong })).toThrow(/^The (bucket|region|prefix|endpoint) of the blob store/);
});
