import { anatomyOf } from "./anatomy.ts";
import { ANNEX_RULES } from "./annex-rules.ts";
import { BODY_RULES } from "./body-rules.ts";
import { CLOSING_RULES } from "./closing-rules.ts";
import { FORM_RULES } from "./form-rules.ts";
import { LETTERHEAD_RULES } from "./letterhead-rules.ts";
import { NUMBER_RULES } from "./number-rules.ts";
import { ORDER_RULES } from "./order-rules.ts";
import { PAGE_RULES } from "./page-rules.ts";
import type { Profile } from "./profile.ts";
import { readPaper } from "./read-paper.ts";
import type { Finding, Rule } from "./rule.ts";
import { TABLE_RULES } from "./table-rules.ts";
import { TEXT_RULES } from "./text-rules.ts";
import { TITLE_RULES } from "./title-rules.ts";

/** Every element of the checklist that a single file can be judged by. */
export const RULES: readonly Rule[] = [
  ...PAGE_RULES,
  ...LETTERHEAD_RULES,
  ...NUMBER_RULES,
  ...TITLE_RULES,
  ...BODY_RULES,
  ...ORDER_RULES,
  ...CLOSING_RULES,
  ...ANNEX_RULES,
  ...TABLE_RULES,
  ...TEXT_RULES,
  ...FORM_RULES,
];

/**
 * What a .docx breaks of the state's format, by the checklist; none for a document in order.
 *
 * @throws Error where the file cannot be read as a document
 */
export function judge(bytes: Uint8Array, profile: Profile): readonly Finding[] {
  const paper = readPaper(bytes);
  const sheet = { paper, parts: anatomyOf(paper, profile), profile };
  return RULES.flatMap(({ id, wanted, faults, ...source }) =>
    faults(sheet).map(({ found, where }) => ({
      rule: id,
      clause: clauseOf(source, profile),
      found,
      wanted,
      where,
    })),
  );
}

function clauseOf(
  { clause, clauseTt01 }: Pick<Rule, "clause" | "clauseTt01">,
  { regime }: Profile,
): string {
  if (clause.startsWith("riêng") || !/^[IVX]+\./.test(clause)) return clause;
  if (regime === "nd30") return `NĐ 30/2020, Phụ lục I, ${clause}`;
  return clauseTt01 === undefined
    ? `TT 01/2011 (như NĐ 30/2020, Phụ lục I, ${clause})`
    : `TT 01/2011, ${clauseTt01}`;
}
