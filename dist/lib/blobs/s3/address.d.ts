/** Which bucket of which store. */
export interface BucketOptions {
    readonly bucket: string;
    readonly region: string;
    /** Before every key, such as `team-a/`; none where not given. */
    readonly prefix?: string;
    /** Of a store that is not Amazon's: its address, or that of the bucket itself where the bucket is part of the name (`https://bucket.host`). */
    readonly endpoint?: string;
}
/** Where things of a bucket are. */
export interface Bucket {
    /** What every key begins with: empty, or ends with a slash. */
    readonly prefix: string;
    /** Address of the bucket with a query. */
    list(query: Readonly<Record<string, string>>): string;
    /** Address of the object of a key. */
    object(key: string): string;
    /** What a copy names as its source. */
    source(key: string): string;
}
/** The addresses of a bucket. Throws Fault `usage` for names that cannot be. */
export declare function createBucket({ bucket, region, prefix: given, endpoint }: BucketOptions): Bucket;
