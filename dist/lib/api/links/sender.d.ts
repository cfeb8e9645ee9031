import type { Call } from '../http/call.ts';
type Asked = Pick<Call, 'header' | 'mountUrl'>;
/** Throws a Problem 403 for a form that a page of another site sends. A browser says where a form is; others say nothing and are no browsers. */
export declare function assertOwnPage({ header, mountUrl }: Asked): void;
/** True where a browser vouches that a person's own click, or key, sent the form: scripts cannot set this header, nor send it without one. */
export declare function isByHand({ header }: Pick<Call, 'header'>): boolean;
/** Whether the caller reads pages, as every browser says that it does; all others get data. */
export declare function wantsPage({ header }: Pick<Call, 'header'>): boolean;
export {};
