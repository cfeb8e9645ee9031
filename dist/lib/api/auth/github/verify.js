import { errors, jwtVerify } from 'jose';
import { Problem } from '../../http/problem.js';
import { badCredential } from '../authenticator.js';
import { HOLD_MS, IssuerDown } from './issuer-keys.js';
/** Longer than any token of GitHub: what is longer is not even parsed. */
const LONGEST = 16_384;
/** Seconds clocks may differ. */
const LEEWAY = 30;
/** GitHub's tokens live for minutes; one issued longer ago is refused whatever it says, in seconds. */
const MAX_AGE = 900;
/** Verifies a token of GitHub Actions. Throws Problem 401 saying what is wrong with it, or 503 where its issuer gives no keys. */
export async function verifyGithubToken(text, { issuer, audience, keys, now }) {
    if (text.length > LONGEST)
        throw badCredential('This is no token of GitHub Actions: it is too long.');
    const claims = await verified(text, keys, {
        algorithms: ['RS256'],
        issuer,
        audience,
        clockTolerance: LEEWAY,
        maxTokenAge: MAX_AGE,
        requiredClaims: ['exp', 'nbf', 'iat', 'jti'],
        currentDate: new Date(now),
    });
    // A token for several audiences can be used against us by any of the others.
    if (claims.aud !== audience)
        throw badCredential(`The token must be for the audience ${audience} alone.`);
    const { jti, exp, iat } = claims;
    if (typeof jti !== 'string' || jti === '' || jti.length > 255)
        throw badCredential('The token has no usable jti.');
    const end = Math.min(Number(exp), Number(iat) + MAX_AGE);
    return { claims, jti, tooOldAt: (end + LEEWAY) * 1000 };
}
async function verified(text, keys, options) {
    try {
        return (await jwtVerify(text, keys, options)).payload;
    }
    catch (thrown) {
        if (thrown instanceof IssuerDown) {
            throw new Problem(503, 'The issuer of this token does not give its keys now. The token may be good: try again.', {
                headers: { 'Retry-After': String(HOLD_MS / 1000) },
                cause: thrown,
            });
        }
        if (thrown instanceof errors.JOSEError || thrown instanceof TypeError)
            throw badCredential(whyNot(thrown));
        throw thrown;
    }
}
function whyNot(thrown) {
    if (thrown instanceof errors.JWTExpired)
        return 'The token is too old: ask GitHub for a new one.';
    if (thrown instanceof errors.JWTClaimValidationFailed)
        return `The token is not good here: its claim ${thrown.claim} is ${thrown.reason === 'missing' ? 'missing' : 'wrong'}.`;
    if (thrown instanceof errors.JWKSNoMatchingKey)
        return 'The token is signed with a key its issuer does not have.';
    if (thrown instanceof errors.JOSEAlgNotAllowed)
        return 'The token must be signed with RS256.';
    return 'This is no token of GitHub Actions, or its signature is wrong.';
}
