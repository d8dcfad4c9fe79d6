import { segments } from "../form/segments.ts";
import { signedName } from "../form/signed-name.ts";
import type { Printed } from "../form/tags.ts";
import { proseCount } from "../wording/official-words.ts";
import type { SubmissionSlip } from "./content.ts";
import type { TAGS } from "./tags.vi.ts";
import { owedDecision, owedOpinion, subjectOf } from "./words.vi.ts";

/** The values of the tags that only a submission slip has. */
export function submissionSlipView(slip: SubmissionSlip): Printed<typeof TAGS> {
  const { frame, drafts, bases, drafter, deputy, chief, head } = slip;
  return {
    "Nội dung trình": subjectOf(drafts, frame.conference),
    "Văn bản kèm theo": [...drafts, ...bases].map((paper, index) => `${index + 1}. ${paper}`),
    "Số dự thảo": proseCount(drafts.length),
    "Quyết định của": frame.to.join(", ").toUpperCase(),
    "Họ tên người trình": signedName(drafter),
    "Cấp phó": deputy.post,
    "Cấp trưởng": chief.post,
    "Cấp quyết định": head.post,
    "Chức vụ cấp phó": deputy.post.toUpperCase(),
    "Họ tên cấp phó": signedName(deputy.name),
    "Chức vụ cấp trưởng": chief.post.toUpperCase(),
    "Họ tên cấp trưởng": signedName(chief.name),
    "Chức vụ người quyết định": head.post.toUpperCase(),
    "Họ tên người quyết định": signedName(head.name),
    "Ý kiến cấp phó": segments({ owed: owedOpinion(deputy.post) }),
    "Ý kiến cấp trưởng": segments({ owed: owedOpinion(chief.post) }),
    "Quyết định": segments({ owed: owedDecision(head.post) }),
  };
}
