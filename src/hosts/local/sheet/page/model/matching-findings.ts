import type { FindingView } from "../../protocol-jobs.ts";

export interface FindingFilter {
  readonly severity: "all" | FindingView["severity"];
  /** Every word of it stands somewhere in the row. */
  readonly words: string;
}

/** Findings that a filter lets through, in their own order; marks and case do not matter. */
export function matchingFindings(
  findings: readonly FindingView[],
  { severity, words }: FindingFilter,
): readonly FindingView[] {
  const asked = folded(words)
    .split(/\s+/)
    .filter((word) => word !== "");
  return findings.filter((finding) => {
    if (severity !== "all" && finding.severity !== severity) return false;
    const { unit, tab, header, value, message, source, remedy } = finding;
    const all = folded([unit, tab, header, value, message, source, remedy].join(" "));
    return asked.every((word) => all.includes(word));
  });
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d");
}
