/** A line or an encoded part shorter than this is left alone: `}` or `key` is no secret, and masking it would empty the log. */
const SHORTEST_PART = 4;
/**
 * The byte strings a secret may be printed as: as it is, each line of it, and either of them in base64 (at its three alignments,
 * both alphabets), URL-encoded and JSON-escaped. Blank secrets have none. A secret is masked whatever its length; parts and encoded
 * forms only from four characters on.
 */
export function secretForms(secret) {
    const whole = wellFormed(secret).trim();
    if (whole === '')
        return [];
    const lines = whole.split(/[\r\n]+/).map((line) => line.trim());
    const forms = new Set([whole]);
    for (const part of new Set([whole, ...lines])) {
        for (const form of [part, ...encodings(part)])
            if (form.length >= SHORTEST_PART)
                forms.add(form);
    }
    return [...forms];
}
function encodings(text) {
    const url = encodeURIComponent(text);
    const base64 = base64Forms(Buffer.from(text));
    return [
        url,
        url.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
        formEncoded(url),
        JSON.stringify(text).slice(1, -1),
        ...base64,
        ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    ];
}
// As browsers send forms: what encodeURIComponent leaves is encoded too, and a space is a plus.
function formEncoded(url) {
    return url.replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('%20', '+');
}
// Base64 turns three bytes into four characters, so the same bytes look different after 0, 1 or 2 others. Only characters that depend on
// nothing but the secret can be searched for; alone and padded it is whole.
function base64Forms(bytes) {
    const aligned = [0, 1, 2].map((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    });
    return [bytes.toString('base64'), ...aligned];
}
function wellFormed(text) {
    return Buffer.from(text).toString();
}
