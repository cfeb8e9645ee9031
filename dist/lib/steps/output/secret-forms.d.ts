/**
 * The byte strings a secret may be printed as: as it is, each line of it, and either of them in base64 (at its three alignments,
 * both alphabets), URL-encoded and JSON-escaped. Blank secrets have none. A secret is masked whatever its length; parts and encoded
 * forms only from four characters on.
 */
export declare function secretForms(secret: string): readonly string[];
