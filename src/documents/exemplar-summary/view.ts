import { isOwed, listLines, markedLines, type Segment, segments } from "../form/segments.ts";
import { signedName } from "../form/signed-name.ts";
import type { Printed } from "../form/tags.ts";
import type {
  CollectiveReport,
  ExemplarReport,
  ExemplarSummary,
  IndividualReport,
} from "./content.ts";
import type { TAGS } from "./tags.vi.ts";
import { EXEMPLARS, PHOTO } from "./words.vi.ts";

type View = Printed<typeof TAGS>;
type Report = View["Báo cáo"][number];

/** The values of the tags that only a summary report has. */
export function exemplarSummaryView({ confirmer, reports }: ExemplarSummary): View {
  return {
    "Báo cáo": reports.map(reportView),
    "Cấp trên xác nhận": confirmer.agency.toUpperCase(),
    "Chức vụ người xác nhận": confirmer.titles,
    "Họ tên người xác nhận": signedName(confirmer.name),
  };
}

function reportView(report: ExemplarReport): Report {
  const { subject, unit, name, achievements, length, awards } = report;
  return {
    "Loại điển hình": EXEMPLARS[subject],
    "Tập thể": subject === "collective" ? [collectiveView(report)] : [],
    "Cá nhân": subject === "individual" ? [individualView(report)] : [],
    "Đơn vị": unit,
    "Thành tích": achievements.map((line) => ({ line: segments(line) })),
    "Nhắc độ dài": length === undefined ? [] : [{ line: segments(length) }],
    "Khen thưởng đã nhận": markedLines(awards, "./."),
    "Người báo cáo": subject === "individual" ? [name] : [],
  };
}

function collectiveView(report: CollectiveReport): Report["Tập thể"][number] {
  return {
    "Tên tập thể": report.name,
    ...photoView(report),
    "Quá trình thành lập": listLines(report.history),
    "Cơ cấu tổ chức": listLines(report.organisation),
    "Chức năng, nhiệm vụ": listLines(report.functions),
  };
}

function individualView(report: IndividualReport): Report["Cá nhân"][number] {
  return {
    "Họ và tên": report.name,
    ...photoView(report),
    "Ngày sinh": segments(report.bornOn),
    "Quê quán": segments(report.homePlace),
    "Chức vụ": segments(report.position),
  };
}

/** A photo that stands behind a link is pasted by hand: the link stays a text. */
function photoView({ subject, photo }: ExemplarReport): {
  readonly "Khung ảnh": readonly Segment[];
  readonly "Liên kết ảnh": readonly string[];
} {
  return isOwed(photo)
    ? { "Khung ảnh": segments(photo), "Liên kết ảnh": [] }
    : { "Khung ảnh": segments(PHOTO[subject]), "Liên kết ảnh": [photo] };
}
