import type { Diagnostic } from '../../plan/diagnostic.ts';
import type { Finding } from '../../tasks/finding.ts';

/** A diagnostic in the words of findings, for SARIF and the reports of jobs. */
export function toFinding({ severity, code, message, cure, file, position }: Diagnostic): Finding {
  return {
    rule: `plan/${code}`,
    severity,
    message,
    file,
    ...(cure === undefined ? {} : { cure }),
    ...(position === undefined ? {} : { line: position.line, column: position.column }),
  };
}
