import type { Kind } from "../kind.ts";
import { composeSubmissionSlips } from "./compose.ts";
import type { SubmissionSlip } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { submissionSlipView } from "./view.ts";

export const SUBMISSION_SLIP: Kind<SubmissionSlip> = {
  ...FACE,
  menu: MENU,
  per: "edition",
  inRun: false,
  tags: TAGS,
  abstract: abstractOf,
  compose: composeSubmissionSlips,
  view: submissionSlipView,
};
