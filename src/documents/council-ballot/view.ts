import type { Printed } from "../form/tags.ts";
import { cases, subjectCounts } from "../rows/candidate-words.vi.ts";
import { NOMINEE_GROUPS, nomineeHeading } from "../rows/row-words.vi.ts";
import type { CouncilBallot } from "./content.ts";
import type { TAGS } from "./tags.vi.ts";
import { BOX, SEE_FILE } from "./words.vi.ts";

type View = Printed<typeof TAGS>;

/** The values of the tags that only a ballot has: two boxes for everyone. */
export function councilBallotView({ council, forms }: CouncilBallot): View {
  const total = forms.reduce(
    (sum, { collectives, individuals }) => sum + collectives.length + individuals.length,
    0,
  );
  return {
    "Hội đồng": council,
    "Số trường hợp": cases(total),
    Phiếu: forms.map(({ form, ...of }) => ({
      "Hình thức": form,
      "Số lượng": subjectCounts(of.collectives.length, of.individuals.length),
      "Theo đối tượng": (["collectives", "individuals"] as const).map((subject) => ({
        "Tên nhóm": nomineeHeading(NOMINEE_GROUPS[subject], of[subject].length),
        "Trường hợp": of[subject].map(({ name, unit, isObstructed }, index) => ({
          STT: index + 1,
          "Họ và tên": name,
          "Đơn vị": unit,
          "Ô đồng ý": BOX,
          "Ô không đồng ý": BOX,
          "Ghi chú": isObstructed ? SEE_FILE : "",
        })),
      })),
    })),
  };
}
