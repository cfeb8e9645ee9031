/** True for an RFC 3339 time that exists, in the years 0001 to 9999 of UTC; its zone may be left out. Leap seconds do not exist here. */
export declare function isTimestamp(text: string): boolean;
/** True for a time as `isTimestamp` has it, and for a date alone. */
export declare function isInstant(text: string): boolean;
/**
 * A time or date in UTC with a `Z`, to the microsecond; a time without a zone is UTC, a date its first moment.
 * Undefined for what is neither.
 */
export declare function asInstant(text: string): string | undefined;
