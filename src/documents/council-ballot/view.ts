import type { Printed } from "../form/tags.ts";
import { everyRow, subjectCounts, subjectGroups } from "../rows/by-subject.ts";
import { cases } from "../rows/candidate-words.vi.ts";
import type { BallotLine, CouncilBallot } from "./content.ts";
import type { TAGS } from "./tags.vi.ts";
import { BOX, SEE_FILE } from "./words.vi.ts";

/** The values of the tags that only a ballot has: two boxes for everyone. */
export function councilBallotView({ council, forms }: CouncilBallot): Printed<typeof TAGS> {
  return {
    "Hội đồng": council,
    "Số trường hợp": cases(everyRow(forms).length),
    Phiếu: forms.map((list) => ({
      "Hình thức": list.form,
      "Số lượng": subjectCounts(list),
      "Theo đối tượng": subjectGroups(list, line).map(({ name, rows }) => ({
        "Tên nhóm": name,
        "Trường hợp": rows,
      })),
    })),
  };
}

function line({ name, unit, isObstructed }: BallotLine) {
  return {
    "Họ và tên": name,
    "Đơn vị": unit,
    "Ô đồng ý": BOX,
    "Ô không đồng ý": BOX,
    "Ghi chú": isObstructed ? SEE_FILE : "",
  };
}
