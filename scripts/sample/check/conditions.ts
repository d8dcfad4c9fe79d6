import { type Books, fold, type Line } from "./books.ts";
import type { Seen } from "./seen.ts";

const FLAG = "cờ thi đua của ubnd thành phố";
const CITY = ["bằng khen của chủ tịch ubnd thành phố", FLAG];
const HONOURS = [
  "danh hiệu vinh dự nhà nước",
  "chiến sĩ thi đua toàn quốc",
  "chiến sĩ thi đua thành phố",
  "chiến sĩ thi đua cơ sở",
  "gương điển hình tiên tiến trong các phong trào thi đua yêu nước",
];
const FORMS = [
  "hội nghị tuyên dương điển hình tiên tiến",
  "hội nghị biểu dương người tốt, việc tốt",
  "hội nghị biểu dương những người lao động giỏi, lao động sáng tạo",
];
const NAME = "Họ và tên hoặc tên tập thể";

/** Judges every condition by hand, as the plan's clauses say it. */
export function checkConditions(books: Books): readonly Seen[] {
  return [
    ...books
      .lines("Đề cử")
      .flatMap((line) => [...awardRules(line, books), ...dossierRules(line, books)]),
    ...books.lines("Đại biểu").flatMap((line) => delegateRules(line, books)),
    ...books.lines("Hội nghị").flatMap(conferenceRules),
  ];
}

function broken(line: Line, rules: Readonly<Record<string, boolean>>): readonly Seen[] {
  return Object.entries(rules)
    .filter(([, isBroken]) => isBroken)
    .map(([rule]) => ({ code: "condition-failed", rule, unit: line.unit, line }));
}

function awardRules(line: Line, { units, lines }: Books): readonly Seen[] {
  const unit = units.get(line.unit ?? "") ?? {};
  const form = line.text("Hình thức khen thưởng");
  const isCity = CITY.includes(form);
  const isCollective = line.text("Đối tượng") === "tập thể";
  const isMember = unit["Cụm thi đua"] !== undefined;
  const holds = unit["Tổ chức hội nghị"] === "Có";
  const isRecognised = line.isTicked("Được hội nghị đơn vị công nhận");
  const isVoted = line.isTicked("Cụm thi đua bình xét");
  const isUnheld = isCity && holds && isConferenceMissed(line.unit, lines("Hội nghị"));
  return broken(line, {
    DK02: lines("Xét duyệt").some(
      (review) =>
        review.text("Kỷ luật") === "đang trong thời hạn kỷ luật" &&
        review.unit === line.unit &&
        review.text("Tên") === line.text(NAME),
    ),
    DK03: isCity && holds && !isRecognised,
    DK04: isCity && isCollective && isMember && !isVoted,
    DK05: form === FLAG && !isMember,
    DK06: isUnheld,
    DK07: isUnheld && line.isTicked("Người đứng đầu đơn vị"),
    DK12: form === FLAG && !isCollective,
    DK16: form === "" && line.text("Hình thức biểu dương") === "",
    DK17: isVoted && line.text("Biên bản bình xét") === "",
    DK18: isCity && !holds && !isRecognised,
  });
}

/** T03 ended on 31/03/2020, for one unit on the day of its extension, still to come. */
function isConferenceMissed(unit: string | undefined, conferences: readonly Line[]): boolean {
  const own = conferences.find((line) => line.unit === unit);
  if (own === undefined || own.isTicked("Không tổ chức")) return true;
  return own.day("Ngày tổ chức") === "" && unit !== "DNTM";
}

function dossierRules(line: Line, { lines }: Books): readonly Seen[] {
  const isReceived = lines("Tiếp nhận").some(
    (receipt) =>
      receipt.unit === line.unit &&
      ["t06", "t08"].includes(receipt.text("Mã việc")) &&
      receipt.text("Kết quả") === "nhận",
  );
  const pages = line.text("Số trang");
  const parts =
    line.text("Đối tượng") === "cá nhân"
      ? [line.day("Ngày sinh"), line.text("Quê quán"), line.text("Chức vụ")]
      : ["Quá trình thành lập", "Cơ cấu tổ chức", "Chức năng, nhiệm vụ"].map(line.text);
  return broken(line, {
    DK09: pages !== "" && Number(pages) > 3,
    DK10: !isReceived && line.text("Ảnh") === "",
    DK13: !isReceived && parts.includes(""),
    DK15: pages !== "" && Number(pages) < 2,
  });
}

function delegateRules(line: Line, { lines }: Books): readonly Seen[] {
  if (line.text("Thành phần") !== "điển hình tiên tiến") return [];
  const honours = line.text("Danh hiệu").split(";").map(fold);
  const standsFor = line.text("Đại diện cho tập thể");
  const isNominated = lines("Đề cử").some(
    (nominee) =>
      nominee.unit === line.unit &&
      [line.text("Họ và tên"), standsFor].includes(nominee.text(NAME)),
  );
  return broken(line, {
    DK01: standsFor === "" && !honours.some((honour) => HONOURS.includes(honour)),
    DK11: line.text("Hội nghị") === "sở" && !isNominated,
  });
}

function conferenceRules(line: Line): readonly Seen[] {
  const form = line.text("Hình thức hội nghị");
  return broken(line, {
    DK08: form !== "" && !FORMS.includes(form),
    DK14: Number(line.text("Thời lượng (ngày)") || 0) > 0.5,
  });
}
