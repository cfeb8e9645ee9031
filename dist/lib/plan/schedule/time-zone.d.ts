/** What to write instead of a name that is no IANA time zone; undefined for one that is. */
export declare function timeZoneCure(name: string): string | undefined;
