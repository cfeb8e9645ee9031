import type { NewToken, Token } from '../../../store/tokens/token.ts';
import type { MintedToken } from '../../../store/tokens/tokens.ts';

/** A token as the command line asks for it. */
export type TokenWish = Pick<NewToken, 'name' | 'scopes' | 'expiresAt'>;

/** The tokens of one task API, in its database or behind its address. */
export interface TokenBook {
  /** Makes a token; throws Fault `usage` where two of its name are active already. */
  create(wish: TokenWish): Promise<MintedToken>;
  /** Newest first. */
  list(): Promise<readonly Token[]>;
  /** The token, now revoked; undefined where there is none. */
  revoke(id: number): Promise<Token | undefined>;
  close(): Promise<void>;
}
