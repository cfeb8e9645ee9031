import { parseDocument } from 'yaml';
import { createFaults } from '../faults.js';
import { createLines } from './lines.js';
import { createLocate, positionOf } from './locate.js';
import { nodesToJson } from './nodes-to-json.js';
/** Reads YAML 1.2 (core schema). Faults of the file itself are told at once; everything later adds to the same list. */
export function parseYaml(text, file) {
    const lines = createLines(text);
    const document = parse(text);
    const { locate, written } = createLocate(document, lines, text);
    const faults = createFaults(file, locate);
    if (document === undefined) {
        faults.error('too-deep', undefined, 'Lists and maps are nested too deeply to be read.', 'A plan needs no more than a few levels.');
        return { data: undefined, faults, written };
    }
    tellSyntaxFaults(document, lines, faults);
    if (faults.failed())
        return { data: undefined, faults, written };
    tellUnknownTags(document, lines, faults);
    if (document.contents === null) {
        faults.error('empty-plan', undefined, 'The plan is empty.', 'Write at least `name` and `steps`; `orchestrator init` makes a start.');
        return { data: undefined, faults, written };
    }
    const data = nodesToJson(document.contents, faults, (range) => positionOf(range, lines));
    return { data, faults, written };
}
function parse(text) {
    if (isNestedBeyondReason(text))
        return undefined;
    try {
        return parseDocument(text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            prettyErrors: false,
            // Anything quieter also hides that there are several documents.
            logLevel: 'error',
            // Told by our own walk: the parser compares every key of a map with every other.
            uniqueKeys: false,
        });
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return undefined;
        throw thrown;
    }
}
/** Far more than a plan has, in brackets that open and do not close again. */
const BEYOND_REASON = 1_000;
// The parser takes gigabytes for a file of opening brackets before it gives up; brackets inside texts are too few to matter.
function isNestedBeyondReason(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const sign = text.charCodeAt(at);
        if (sign === 0x5b || sign === 0x7b)
            depth += 1;
        else if ((sign === 0x5d || sign === 0x7d) && depth > 0)
            depth -= 1;
        if (depth > BEYOND_REASON)
            return true;
    }
    return /^[ \t]*(?:[-?][ \t]+){1000}/m.test(text);
}
const WORDS = {
    TAB_AS_INDENT: { code: 'tab-indent', message: 'A tab is used as indentation.', cure: 'Indent with spaces.' },
    MULTIPLE_DOCS: {
        code: 'several-documents',
        message: 'The file holds more than one document.',
        cure: 'Keep one plan in a file, without a `---` line between.',
    },
    RESOURCE_EXHAUSTION: {
        code: 'too-deep',
        message: 'Lists and maps are nested too deeply to be read.',
        cure: 'A plan needs no more than a few levels.',
    },
    BAD_INDENT: { code: 'yaml-syntax', cure: 'Indent the keys of one map by the same number of spaces.' },
    BAD_SCALAR_START: { code: 'yaml-syntax', cure: 'Put the value in quotes.' },
    BLOCK_AS_IMPLICIT_KEY: {
        code: 'yaml-syntax',
        cure: 'Put a value that holds `: ` in quotes, or on lines of its own.',
    },
    MISSING_CHAR: { code: 'yaml-syntax', cure: 'Close what was opened, and put a space after `:` and `-`.' },
};
const ANY_SYNTAX = { code: 'yaml-syntax', cure: 'See https://yaml.org/spec/1.2.2/ for the grammar of YAML.' };
// After the first fault of grammar the parser guesses: what it says of the same line, or as a further fault of grammar, is an echo.
function tellSyntaxFaults(document, lines, faults) {
    const seen = new Set();
    for (const fault of document.errors) {
        const wording = WORDS[fault.code] ?? ANY_SYNTAX;
        const position = positionOf(fault.pos, lines);
        const keys = [`line ${position.line}`, ...(wording.code === 'tab-indent' ? [] : [wording.code])];
        if (keys.some((key) => seen.has(key)))
            continue;
        for (const key of keys)
            seen.add(key);
        faults.error(wording.code, position, wording.message ?? sentence(fault.message), closing(fault) ?? quoting(fault) ?? wording.cure);
    }
}
function closing({ message }) {
    const [, sign] = /and end with an? (.)/.exec(message) ?? [];
    return sign && `Close it with \`${sign}\`.`;
}
// A cron time such as `*/15 * * * *` is a broken alias.
function quoting({ message, code }) {
    return code === 'BAD_ALIAS' || /^Unexpected (?:alias|scalar) at node end/.test(message)
        ? 'Put a value that begins with `*` in quotes.'
        : undefined;
}
function tellUnknownTags(document, lines, faults) {
    for (const warning of document.warnings) {
        if (warning.code !== 'TAG_RESOLVE_FAILED')
            continue;
        const position = positionOf(warning.pos, lines);
        faults.error('unknown-tag', position, 'Tags are not used in plans.', 'Remove the tag; quote the value if it begins with `!`.');
    }
}
function sentence(words) {
    const line = words.split('\n', 1)[0] ?? '';
    return /[.!?]$/.test(line) ? line : `${line}.`;
}
