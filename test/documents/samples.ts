import type { Frame } from "../../src/documents/frame/frame.ts";
import type { Regime } from "../../src/documents/frame/regime.ts";
import { type ContentOf, DOCUMENT_KINDS, type DocumentKind } from "../../src/documents/kinds.ts";
import { awardDecision } from "./award-decision/sample.ts";
import { awardHoldbacks } from "./award-holdbacks/sample.ts";
import { awardSubmission } from "./award-submission/sample.ts";
import { budgetEstimate } from "./budget-estimate/sample.ts";
import { committeeDecision } from "./committee-decision/sample.ts";
import { conferenceResult } from "./conference-result/sample.ts";
import { councilBallot } from "./council-ballot/sample.ts";
import { councilFile } from "./council-file/sample.ts";
import { councilMinutes } from "./council-minutes/sample.ts";
import { delegateList } from "./delegate-list/sample.ts";
import { editionPlan } from "./edition-plan/sample.ts";
import { exemplarSummary } from "./exemplar-summary/sample.ts";
import { guidanceLetter } from "./guidance-letter/sample.ts";
import { movementReport } from "./movement-report/sample.ts";
import { programme } from "./programme/sample.ts";
import { progressReport } from "./progress-report/sample.ts";
import { returnLetter } from "./return-letter/sample.ts";
import { submissionSlip } from "./submission-slip/sample.ts";
import { urgingLetter } from "./urging-letter/sample.ts";

type Sample<Code extends DocumentKind> = (
  regime: Regime,
  changes?: Partial<Frame>,
) => ContentOf[Code];

/** One complete document a kind. */
const SAMPLES: { readonly [Code in DocumentKind]: Sample<Code> } = {
  "progress-report": progressReport,
  "urging-letter": urgingLetter,
  "return-letter": returnLetter,
  "submission-slip": submissionSlip,
  "guidance-letter": guidanceLetter,
  "committee-decision": committeeDecision,
  "delegate-list": delegateList,
  "award-submission": awardSubmission,
  "award-holdbacks": awardHoldbacks,
  "movement-report": movementReport,
  "conference-result": conferenceResult,
  programme,
  "budget-estimate": budgetEstimate,
  "edition-plan": editionPlan,
  "exemplar-summary": exemplarSummary,
  "council-file": councilFile,
  "council-ballot": councilBallot,
  "council-minutes": councilMinutes,
  "award-decision": awardDecision,
};

/** The complete document of every kind, in the order of the registry. */
export function samples(regime: Regime, changes: Partial<Frame> = {}) {
  return DOCUMENT_KINDS.map((kind) => ({ kind, content: SAMPLES[kind](regime, changes) }));
}
