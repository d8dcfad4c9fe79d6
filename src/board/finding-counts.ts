import type { Finding, FindingCode } from "../domain/finding.ts";

export interface FindingCount {
  readonly code: FindingCode;
  readonly errors: number;
  readonly warnings: number;
}

/** Findings counted by kind: most errors first, then most warnings, then in order of mention. */
export function sortedKinds(findings: readonly Finding[]): readonly FindingCount[] {
  const byCode = new Map<FindingCode, FindingCount>();
  for (const { code, severity } of findings) {
    const { errors, warnings } = byCode.get(code) ?? { errors: 0, warnings: 0 };
    const isError = severity === "error";
    byCode.set(code, {
      code,
      errors: errors + (isError ? 1 : 0),
      warnings: warnings + (isError ? 0 : 1),
    });
  }
  return [...byCode.values()].sort(
    (one, other) => other.errors - one.errors || other.warnings - one.warnings,
  );
}
