/** A JSON reply from a value, or from text that the database built. */
export function json(status, body, headers = {}) {
    return { status, headers, type: 'application/json', body: typeof body === 'string' ? body : JSON.stringify(body) };
}
