import type { Finding } from "../domain/finding.ts";
import { foldText } from "../domain/text.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";
import { rowFinding } from "./row-reading.ts";

/** Rows whose code stands above them already: one finding each, for they are not read. */
export function repeatedCodes(records: readonly SheetRecord[]): readonly Finding[] {
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  for (const record of records) {
    const code = foldText(textAt(record, "code") ?? "");
    const first = seen.get(code);
    if (code === "") continue;
    if (first === undefined) seen.set(code, record.row);
    else
      findings.push(
        rowFinding(record, "code", {
          code: "row-unreadable",
          facts: { kind: "repeated-code", first },
        }),
      );
  }
  return findings;
}
