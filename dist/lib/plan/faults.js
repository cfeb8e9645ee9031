/** More than anybody reads; a file of garbage must not take minutes to complain about. */
const LIMIT = 1_000;
/** Collects faults of one file. Places are looked up when the list is asked for, so that a plan without faults pays nothing for them. */
export function createFaults(file, locate) {
    const found = [];
    let errors = 0;
    const add = (fault) => {
        if (fault.severity === 'error')
            errors += 1;
        if (found.length < LIMIT)
            found.push(fault);
    };
    return {
        error: (code, spot, message, cure) => add({ severity: 'error', code, spot, message, cure }),
        warning: (code, spot, message, cure) => add({ severity: 'warning', code, spot, message, cure }),
        failed: () => errors > 0,
        list: () => inFileOrder(found.map((fault) => toDiagnostic(fault, file, locate))),
    };
}
function toDiagnostic(fault, file, locate) {
    const { severity, code, spot, message, cure } = fault;
    const position = spot === undefined || 'line' in spot ? spot : locate(spot);
    return { severity, code, message, ...(cure ? { cure } : {}), file, ...(position ? { position } : {}) };
}
function inFileOrder(diagnostics) {
    const seen = new Set();
    return diagnostics
        .sort((a, b) => line(a) - line(b) || column(a) - column(b))
        .filter((diagnostic) => {
        const key = `${line(diagnostic)}:${column(diagnostic)}:${diagnostic.code}`;
        return diagnostic.position === undefined || !(seen.has(key) || !seen.add(key));
    });
}
function line(diagnostic) {
    return diagnostic.position?.line ?? 0;
}
function column(diagnostic) {
    return diagnostic.position?.column ?? 0;
}
