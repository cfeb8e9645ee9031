/** Longer than any token of ours or of a CI: what is longer is not read. */
const LONGEST = 16_384;
/** What stands behind `Bearer` in the Authorization header, or undefined. */
export function bearerOf(request) {
    return /^bearer +(\S+) *$/i.exec(request.header('authorization') ?? '')?.[1];
}
/** Knows the tokens of the table of tokens. */
export function createTokenProvider(tokens) {
    return async (request) => {
        const text = bearerOf(request);
        if (text === undefined || !text.startsWith('orc_'))
            return undefined;
        return tokens.find(text);
    };
}
/** Knows no caller, only a common mistake: a CI's own token where one of ours is wanted. */
export function createExchangeHint(issuer) {
    return async (request) => {
        const text = bearerOf(request);
        if (text === undefined || text.length > LONGEST || issuerOf(text) !== issuer)
            return undefined;
        return {
            refused: 'A token of GitHub Actions is not taken here. Exchange it first: POST it as {"token": ...} to auth/github.',
        };
    };
}
function issuerOf(text) {
    const [, payload, signature] = text.split('.');
    if (payload === undefined || signature === undefined)
        return undefined;
    try {
        return JSON.parse(Buffer.from(payload, 'base64url').toString())?.iss;
    }
    catch {
        return undefined;
    }
}
