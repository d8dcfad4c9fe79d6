import type { Severity } from "../../src/domain/finding.ts";
import type { Draft } from "./draft.ts";
import { tabOf } from "./edition-rows.ts";
import { CITY, DEPARTMENT, FLAG } from "./nominees.ts";
import { nthRow, rowWith } from "./planting.ts";
import { type Cell, dayCell, type Row } from "./row.ts";

/** Plants a record that fails each row of `Điều kiện` that can fail on the sample's day. */
export function plantConditions(draft: Draft): void {
  plantRecognition(draft);
  plantUnheldConference(draft);
  plantDossiers(draft);
  plantDelegates(draft);
  plantConferences(draft);
  plantDiscipline(draft);
}

const NAME = "Họ và tên hoặc tên tập thể";
const FORM = "Hình thức khen thưởng";
const RECOGNISED = "Được hội nghị đơn vị công nhận";

interface Fail {
  readonly rule: string;
  readonly severity?: Severity;
  readonly column: string;
  readonly why: string;
  /** Cells to write before; undefined blanks one. */
  readonly cells?: Readonly<Record<string, Cell | undefined>>;
}

function fail({ planting }: Draft, sheet: string, row: Row, { cells = {}, ...plant }: Fail): void {
  for (const [header, cell] of Object.entries(cells)) {
    if (cell === undefined) delete row[header];
    else row[header] = cell;
  }
  const { severity = "error", ...rest } = plant;
  const unit = String(row["Đơn vị"]);
  planting.on(row, { code: "condition-failed", ...rest, severity, sheet, unit });
}

function nominee(
  { entry }: Draft,
  unit: string,
  form: string | undefined,
  at: { subject: string; count?: number },
): Row {
  return nthRow(
    tabOf(entry, "Đề cử"),
    at.count ?? 1,
    (row) => row["Đơn vị"] === unit && row[FORM] === form && row["Đối tượng"] === at.subject,
  );
}

const INDIVIDUAL = { subject: "Cá nhân" };
const COLLECTIVE = { subject: "Tập thể" };

function plantRecognition(draft: Draft): void {
  const on = (row: Row, plant: Fail) => fail(draft, "Đề cử", row, plant);
  on(nominee(draft, "TTXTTM", CITY, { ...INDIVIDUAL, count: 2 }), {
    rule: "DK03",
    column: RECOGNISED,
    cells: { [RECOGNISED]: undefined },
    why: "cấp thành phố mà hội nghị của đơn vị chưa công nhận",
  });
  on(nominee(draft, "TTTKNL", CITY, COLLECTIVE), {
    rule: "DK04",
    column: "Cụm thi đua bình xét",
    cells: { "Cụm thi đua bình xét": undefined, "Biên bản bình xét": undefined },
    why: "tập thể cấp thành phố chưa qua cụm bình xét",
  });
  on(nominee(draft, "DNDM", FLAG, COLLECTIVE), {
    rule: "DK05",
    column: FORM,
    why: "Cờ thi đua mà đơn vị không thuộc cụm nào",
  });
  on(nominee(draft, "TTKD", FLAG, INDIVIDUAL), {
    rule: "DK12",
    column: FORM,
    why: "Cờ thi đua không tặng cá nhân",
  });
  on(nominee(draft, "TTKD", CITY, COLLECTIVE), {
    rule: "DK17",
    severity: "warning",
    column: "Biên bản bình xét",
    cells: { "Biên bản bình xét": undefined },
    why: "cụm đã bình xét mà chưa gắn biên bản",
  });
  on(nominee(draft, "QLTM", CITY, INDIVIDUAL), {
    rule: "DK18",
    severity: "warning",
    column: RECOGNISED,
    cells: { [RECOGNISED]: undefined },
    why: "phòng không tổ chức hội nghị, chưa rõ nơi công nhận",
  });
}

/** A company that will hold no conference asks for city awards all the same, one for its head. */
function plantUnheldConference(draft: Draft): void {
  const city = [nominee(draft, "DNCK", CITY, COLLECTIVE), nominee(draft, "DNCK", CITY, INDIVIDUAL)];
  for (const row of city) {
    fail(draft, "Đề cử", row, {
      rule: "DK03",
      column: RECOGNISED,
      cells: { [RECOGNISED]: undefined },
      why: "không có hội nghị nên chưa được công nhận",
    });
    fail(draft, "Đề cử", row, { rule: "DK06", column: FORM, why: "đơn vị không tổ chức hội nghị" });
  }
  const [, head] = city;
  if (head === undefined) throw new RangeError("DNCK proposes nobody");
  fail(draft, "Đề cử", head, {
    rule: "DK07",
    column: FORM,
    why: "người đứng đầu đơn vị không tổ chức hội nghị",
  });
}

function plantDossiers(draft: Draft): void {
  const on = (row: Row, plant: Fail) => fail(draft, "Đề cử", row, plant);
  on(nominee(draft, "DNDM", DEPARTMENT, INDIVIDUAL), {
    rule: "DK09",
    column: "Số trang",
    cells: { "Số trang": 5 },
    why: "báo cáo tóm tắt 5 trang, tối đa 3",
  });
  on(nominee(draft, "VP", DEPARTMENT, INDIVIDUAL), {
    rule: "DK15",
    severity: "warning",
    column: "Số trang",
    cells: { "Số trang": 1 },
    why: "báo cáo tóm tắt 1 trang, nên từ 2",
  });
  on(nominee(draft, "QLNL", DEPARTMENT, { ...INDIVIDUAL, count: 3 }), {
    rule: "DK10",
    severity: "warning",
    column: "Ảnh",
    cells: { Ảnh: undefined },
    why: "chưa có ảnh, còn trong hạn T06",
  });
  on(nominee(draft, "QLNL", DEPARTMENT, INDIVIDUAL), {
    rule: "DK13",
    severity: "warning",
    column: "Quê quán",
    cells: { "Quê quán": undefined, "Chức vụ": undefined },
    why: "cá nhân thiếu Quê quán và Chức vụ, còn trong hạn T06",
  });
  on(nominee(draft, "DNDM", DEPARTMENT, COLLECTIVE), {
    rule: "DK13",
    severity: "warning",
    column: "Cơ cấu tổ chức",
    cells: { "Cơ cấu tổ chức": undefined },
    why: "tập thể thiếu Cơ cấu tổ chức, còn trong hạn T06",
  });
  on(
    nthRow(
      tabOf(draft.entry, "Đề cử"),
      1,
      (row) => row["Đơn vị"] === "KTAT" && !row[FORM] && !row["Hình thức biểu dương"],
    ),
    { rule: "DK16", column: FORM, why: "chưa chọn khen thưởng hay biểu dương" },
  );
}

function plantDelegates(draft: Draft): void {
  const exemplar = (unit: string, conference: string, count: number) =>
    nthRow(
      tabOf(draft.entry, "Đại biểu"),
      count,
      (row) =>
        row["Đơn vị"] === unit &&
        row["Hội nghị"] === conference &&
        row["Thành phần"] === "Điển hình tiên tiến",
    );
  const honour = { rule: "DK01", severity: "warning", column: "Danh hiệu" } as const;
  fail(draft, "Đại biểu", exemplar("TTTKNL", "Đơn vị", 10), {
    ...honour,
    cells: { "Danh hiệu": "Lao động tiên tiến" },
    why: "danh hiệu không làm nên điển hình",
  });
  fail(draft, "Đại biểu", exemplar("DNDM", "Đơn vị", 70), {
    ...honour,
    cells: { "Danh hiệu": undefined },
    why: "không ghi danh hiệu, không đại diện tập thể",
  });
  const centre = draft.world.plans.find(({ code }) => code === "TTKC");
  if (centre === undefined) throw new RangeError("no unit TTKC");
  const stranger = draft.world.newMember(centre, 2);
  fail(draft, "Đại biểu", exemplar("TTKC", "Sở", 7), {
    rule: "DK11",
    severity: "warning",
    column: "Họ và tên",
    cells: {
      "Họ và tên": stranger.name,
      "Ngày sinh": dayCell(stranger.bornOn),
      "Giới tính": stranger.gender,
      "Đại diện cho tập thể": undefined,
      "Danh hiệu": "Chiến sĩ thi đua cơ sở",
    },
    why: "điển hình dự Hội nghị Sở không có trong Đề cử",
  });
}

function plantConferences(draft: Draft): void {
  const conference = (unit: string) => rowWith(tabOf(draft.entry, "Hội nghị"), { "Đơn vị": unit });
  fail(draft, "Hội nghị", conference("TTKD"), {
    rule: "DK08",
    column: "Hình thức hội nghị",
    cells: { "Hình thức hội nghị": "Hội nghị tổng kết công tác năm" },
    why: "hình thức không có trong kế hoạch",
  });
  fail(draft, "Hội nghị", conference("DNDM"), {
    rule: "DK14",
    column: "Thời lượng (ngày)",
    cells: { "Thời lượng (ngày)": 1 },
    why: "một ngày, tối đa nửa ngày",
  });
}

function plantDiscipline(draft: Draft): void {
  const row = nominee(draft, "TTRA", DEPARTMENT, { ...INDIVIDUAL, count: 2 });
  const name = row[NAME];
  if (name === undefined) throw new RangeError("a nominee has no name");
  const review = rowWith(tabOf(draft.office, "Xét duyệt"), { "Đơn vị": "TTRA", Tên: name });
  review["Kỷ luật"] = "Đang trong thời hạn kỷ luật";
  fail(draft, "Đề cử", row, { rule: "DK02", column: NAME, why: "đang trong thời hạn kỷ luật" });
}
