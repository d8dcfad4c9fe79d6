import type { Finding } from "../domain/finding.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";
import { checkConditions } from "./condition-findings.ts";
import { checkDeadlines } from "./deadline-findings.ts";
import { checkDuplicates } from "./duplicates.ts";
import { checkLimits } from "./limit-findings.ts";
import { checkNamedColumns } from "./missing-columns.ts";
import { checkProgress } from "./progress-findings.ts";

/** Every finding that the edition's rows and the standing rules make, in no order yet. */
export function judge(reckoning: Reckoning): readonly Finding[] {
  return [
    ...checkNamedColumns(reckoning),
    ...checkLimits(reckoning),
    ...checkConditions(reckoning),
    ...checkDuplicates(reckoning),
    ...checkDeadlines(reckoning),
    ...checkProgress(reckoning),
  ];
}
