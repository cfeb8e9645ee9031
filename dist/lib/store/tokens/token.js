import { timeText } from '../tasks/columns.js';
/** Who made the token of a server's own folder: the server itself, which is no principal. */
export const SERVER_ITSELF = 'serve';
/** Whether a text can name a token: 1 to 128 characters, none of them a control character, no space at either end. */
export function isTokenName(text) {
    return /^[^\p{C}\s](?:[^\p{C}]{0,126}[^\p{C}\s])?$/u.test(text);
}
/** The columns as one JSON object in text, in the order of `Token`. */
export const TOKEN_JSON = `json_build_object(
  'id', id, 'name', name, 'hint', hint, 'scopes', to_json(scopes), 'identity', identity, 'created_by', created_by,
  'created_at', ${timeText('created_at')}, 'expires_at', ${timeText('expires_at')},
  'last_used_at', ${timeText('last_used_at')}, 'revoked_at', ${timeText('revoked_at')})::text`;
