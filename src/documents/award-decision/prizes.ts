import type { Owed } from "../form/filled.ts";
import { isOwed } from "../form/segments.ts";
import { SUBJECTS } from "../rows/by-subject.ts";
import type { DecidedForm } from "./content.ts";
import { OWED_TOTAL } from "./words.vi.ts";

/** The prize money of several award forms: a recount of their rows, owed while one amount is. */
export function totalPrize(forms: readonly DecidedForm[]): number | Owed {
  let sum = 0;
  for (const form of forms) {
    for (const subject of SUBJECTS) {
      const each = form.prizes[subject];
      if (form[subject].length === 0) continue;
      if (isOwed(each)) return { owed: OWED_TOTAL };
      sum += each * form[subject].length;
    }
  }
  return sum;
}
