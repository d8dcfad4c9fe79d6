import { AWARD_DECISION } from "./award-decision/kind.ts";
import { AWARD_HOLDBACKS } from "./award-holdbacks/kind.ts";
import { AWARD_SUBMISSION } from "./award-submission/kind.ts";
import { BUDGET_ESTIMATE } from "./budget-estimate/kind.ts";
import { COMMITTEE_DECISION } from "./committee-decision/kind.ts";
import { CONFERENCE_RESULT } from "./conference-result/kind.ts";
import { COUNCIL_BALLOT } from "./council-ballot/kind.ts";
import { COUNCIL_FILE } from "./council-file/kind.ts";
import { COUNCIL_MINUTES } from "./council-minutes/kind.ts";
import { DELEGATE_LIST } from "./delegate-list/kind.ts";
import { EDITION_PLAN } from "./edition-plan/kind.ts";
import { EXEMPLAR_SUMMARY } from "./exemplar-summary/kind.ts";
import { GUIDANCE_LETTER } from "./guidance-letter/kind.ts";
import type { Kind } from "./kind.ts";
import { MOVEMENT_REPORT } from "./movement-report/kind.ts";
import { PROGRAMME } from "./programme/kind.ts";
import { PROGRESS_REPORT } from "./progress-report/kind.ts";
import { RETURN_LETTER } from "./return-letter/kind.ts";
import { SUBMISSION_SLIP } from "./submission-slip/kind.ts";
import { URGING_LETTER } from "./urging-letter/kind.ts";

/** Every kind of document, in the order of the menu: one line a kind, and its folder. */
const REGISTRY = {
  "progress-report": PROGRESS_REPORT,
  "urging-letter": URGING_LETTER,
  "return-letter": RETURN_LETTER,
  "submission-slip": SUBMISSION_SLIP,
  "guidance-letter": GUIDANCE_LETTER,
  "committee-decision": COMMITTEE_DECISION,
  "delegate-list": DELEGATE_LIST,
  "award-submission": AWARD_SUBMISSION,
  "award-holdbacks": AWARD_HOLDBACKS,
  "movement-report": MOVEMENT_REPORT,
  "conference-result": CONFERENCE_RESULT,
  programme: PROGRAMME,
  "budget-estimate": BUDGET_ESTIMATE,
  "edition-plan": EDITION_PLAN,
  "exemplar-summary": EXEMPLAR_SUMMARY,
  "council-file": COUNCIL_FILE,
  "council-ballot": COUNCIL_BALLOT,
  "council-minutes": COUNCIL_MINUTES,
  "award-decision": AWARD_DECISION,
} as const;

export type DocumentKind = keyof typeof REGISTRY;

/** The contents that each kind prints. */
export type ContentOf = {
  readonly [Code in DocumentKind]: (typeof REGISTRY)[Code] extends Kind<infer C> ? C : never;
};

export const KINDS: { readonly [Code in DocumentKind]: Kind<ContentOf[Code]> } = REGISTRY;

export const DOCUMENT_KINDS = Object.keys(KINDS).filter(isDocumentKind);

/** Whether a text is the code of a kind; inherited names are none. */
export function isDocumentKind(code: string): code is DocumentKind {
  return Object.getOwnPropertyDescriptor(REGISTRY, code) !== undefined;
}

/** The file names, without ending, of the forms that drafting a kind needs, in both regimes. */
export function formsOf(code: DocumentKind): readonly string[] {
  const codes = [code, ...kindsBeside(code)];
  return codes.flatMap((own) => [`${own}.nd30`, `${own}.tt01`]);
}

/** The kinds that are drafted whenever this one is. */
export function kindsBeside(code: DocumentKind): readonly DocumentKind[] {
  return DOCUMENT_KINDS.filter((other) => KINDS[other].beside === code);
}
