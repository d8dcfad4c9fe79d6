import { type Row, rowOf } from "./row.ts";
import type { Nominee } from "./world.ts";

/** Nominees that came after the last run have no row yet. */
const WITHOUT_REVIEW = 11;

/** The rows of `Xét duyệt`: most nominees, and one who was withdrawn since. */
export function reviewRows(nominees: readonly Nominee[], withdrawn: string): readonly Row[] {
  const reviewed = nominees.filter((_, index) => index % WITHOUT_REVIEW !== 5);
  const seen = new Set<string>();
  const rows = reviewed.flatMap((nominee, index) => {
    const key = [nominee.unit.code, nominee.name, nominee.awardForm].join("|");
    if (seen.has(key)) return [];
    seen.add(key);
    return [reviewRow(nominee, index)];
  });
  return [
    ...rows,
    {
      "Đơn vị": "KTAT",
      "Đối tượng": "Cá nhân",
      Tên: withdrawn,
      "Hình thức khen thưởng": "Giấy khen của Giám đốc Sở",
      "Kỷ luật": "Không",
      "Tình trạng": "không còn trong Đề cử",
    },
  ];
}

function reviewRow({ unit, subject, name, awardForm }: Nominee, index: number): Row {
  const isHeard = unit.code === "KHTCTH" || unit.code === "QLCN";
  const isDeferred = isHeard && index % 7 === 6;
  return rowOf({
    "Đơn vị": unit.code,
    "Đối tượng": subject,
    Tên: name,
    "Hình thức khen thưởng": awardForm,
    "Kỷ luật": index % 4 === 3 ? undefined : index % 19 === 7 ? "Đã hết thời hạn" : "Không",
    "Hội đồng": isDeferred ? "Hoãn" : isHeard ? "Thông qua" : undefined,
    "Số phiếu": isHeard && !isDeferred ? 9 - (index % 3) : undefined,
    "Tổng số phiếu": isHeard && !isDeferred ? 9 : undefined,
    "Lý do": isDeferred ? "Chờ xác nhận sáng kiến của Hội đồng sáng kiến." : undefined,
    "Tình trạng": "còn đề cử",
  });
}
