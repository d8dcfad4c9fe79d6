import { segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { proseCount } from "../wording/official-words.ts";
import type { ReturnLetter } from "./content.ts";
import type { TAGS } from "./tags.vi.ts";

/** The values of the tags that only a return letter has. */
export function returnLetterView({ papers, ways, contact }: ReturnLetter): Printed<typeof TAGS> {
  return {
    "Số hồ sơ": proseCount(papers.length),
    "Hồ sơ": papers.map((paper, index) => ({
      STT: index + 1,
      "Tên hồ sơ": paper.task,
      "Ngày nhận": segments(paper.receivedOn),
      "Lý do": segments(paper.reason),
      "Hạn nộp lại": segments(paper.newDue),
    })),
    "Cách gửi": ways,
    "Liên hệ": contact,
  };
}
