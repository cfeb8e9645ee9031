import type { Finding } from '../finding.ts';

/** Who found what is printed, and what is known of its rules. */
export interface SarifTool {
  readonly name: string;
  readonly version: string;
  readonly informationUri?: string;
  /** Help of a rule by its name: one sentence, and a page to read; undefined where there is none. */
  readonly help?: (rule: string) => { readonly text: string; readonly uri?: string } | undefined;
}

/** Findings as a SARIF 2.1.0 log of one run, as code scanning takes them in. Ends with a newline. */
export function printSarif(findings: readonly Finding[], tool: SarifTool): string {
  const rules = [...new Set(findings.map((finding) => finding.rule))].sort();
  const run = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        informationUri: tool.informationUri,
        rules: rules.map((rule) => ruleOf(rule, tool)),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => resultOf(finding, rules.indexOf(finding.rule))),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(id: string, tool: SarifTool): object {
  const help = tool.help?.(id);
  if (help === undefined) return { id };
  return { id, shortDescription: { text: help.text }, help: { text: help.text }, helpUri: help.uri };
}

function resultOf(finding: Finding, ruleIndex: number): object {
  const text = finding.cure === undefined ? finding.message : `${finding.message} ${finding.cure}`;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.severity,
    message: { text },
    locations: locationsOf(finding),
  };
}

function locationsOf(finding: Finding): object[] | undefined {
  if (finding.file === undefined) return undefined;
  const region = finding.line === undefined ? undefined : { startLine: finding.line, startColumn: finding.column };
  return [{ physicalLocation: { artifactLocation: { uri: uriOf(finding.file) }, region } }];
}

// A page is a URI already; in a path only the slashes stay as they are, so that "#" or "%" in a name cannot mislead.
function uriOf(file: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file)) return file;
  return wellFormed(file).split('/').map(encodeURIComponent).join('/');
}

// Half a character, which a file name on disk may hold, cannot be percent-encoded.
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd');
}
