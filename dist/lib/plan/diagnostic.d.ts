/** Where in a plan file; line and column count from 1, `length` in characters (at least 1). */
export interface Position {
    readonly line: number;
    readonly column: number;
    readonly length: number;
}
/** A fault (or a doubt) in a plan: what, where, and what to do. */
export interface Diagnostic {
    readonly severity: 'error' | 'warning';
    /** Stable kebab-case code; each has a paragraph in docs/diagnostics.md and a test. */
    readonly code: DiagnosticCode;
    /** One sentence: what is wrong. */
    readonly message: string;
    /** One sentence: what to write instead; "did you mean" where a near name exists. */
    readonly cure?: string;
    /** The file as it was named by the caller. */
    readonly file: string;
    /** Absent only where the file as a whole is at fault. */
    readonly position?: Position;
}
/** Every code there is, in the order docs/diagnostics.md tells of them. */
export declare const DIAGNOSTIC_CODES: readonly ['plan-not-found', 'plan-unreadable', 'plan-too-large', 'plan-not-text', 'empty-plan', 'yaml-syntax', 'tab-indent', 'duplicate-key', 'unknown-tag', 'several-documents', 'unknown-alias', 'too-many-aliases', 'reserved-key', 'too-deep', 'unknown-key', 'missing-key', 'misplaced-key', 'wrong-type', 'bad-value', 'bad-name', 'bad-id', 'bad-duration', 'bad-glob', 'bad-regex', 'bad-default', 'bad-run-id', 'bad-cron', 'unknown-timezone', 'duplicate-id', 'missing-action', 'two-actions', 'shell-sign', 'unclosed-quote', 'unknown-need', 'need-in-finally', 'cycle', 'fan-out-too-wide', 'unknown-runner', 'unknown-notifier', 'bad-setting', 'bad-expression', 'unknown-function', 'wrong-arguments', 'unknown-context', 'context-not-here', 'expression-not-here', 'expression-in-script', 'unknown-property', 'unknown-param', 'unknown-secret', 'unknown-step', 'unknown-output', 'step-not-needed', 'missing-param', 'bad-param', 'secret-in-script', 'unknown-env', 'always-true', 'never-runs', 'unchecked-runner'];
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];
