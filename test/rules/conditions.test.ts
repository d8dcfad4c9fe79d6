import { describe, expect, it } from "vitest";
import { messageOf } from "../../src/output/words.vi.ts";
import {
  type EditionFixture,
  edition2020,
  editionBoard,
  type Row,
  unitRow,
} from "../support/edition-fixture.ts";

const CITY = { "Hình thức khen thưởng": "Bằng khen của Chủ tịch UBND thành phố" };
const FLAG = { "Hình thức khen thưởng": "Cờ thi đua của UBND thành phố" };
const DEPARTMENT = { "Hình thức khen thưởng": "Giấy khen của Giám đốc Sở" };
const MINISTRY = { "Hình thức khen thưởng": "Bằng khen của Bộ trưởng Bộ Công Thương" };
const NAME = "Họ và tên hoặc tên tập thể";
const PERSON = { "Đối tượng": "Cá nhân", [NAME]: "Nguyễn Văn Mẫu" };
const GROUP = { "Đối tượng": "Tập thể", [NAME]: "Tổ 1 Nhà máy Mẫu" };
const HOLDS = { "Tổ chức hội nghị": "Có" };
const RECOGNISED = { "Được hội nghị đơn vị công nhận": "x" };

interface ConditionCase {
  readonly nominee?: Row;
  readonly delegate?: Row;
  readonly conference?: Row;
  readonly review?: Row;
  readonly receipts?: readonly Row[];
  readonly unit?: Row;
  readonly asOf?: string;
  readonly changes?: EditionFixture["changes"];
  /** «severity sheet row column (source): message», for the office alone with a star before it. */
  readonly says?: string;
  readonly because: string;
}

function said(code: string, one: ConditionCase): readonly string[] {
  const { nominee, delegate, conference, review, receipts = [], unit = {}, changes = {} } = one;
  const rows = (row: Row | undefined): readonly Row[] =>
    row === undefined ? [] : [{ "Đơn vị": "HB", ...row }];
  const { findings } = editionBoard({
    asOf: one.asOf ?? "2020-03-02",
    units: [unitRow("HB", { Loại: "Đơn vị trực thuộc", ...unit }), unitRow("XD")],
    changes,
    office: {
      "Xét duyệt": rows(review),
      "Tiếp nhận": receipts.map((row) => ({ "Đơn vị": "HB", ...row })),
    },
    entry: {
      "Đề cử": rows(nominee && { ...PERSON, ...nominee }),
      "Đại biểu": rows(
        delegate && { "Hội nghị": "Sở", "Họ và tên": "Lê Thị Mẫu", "Giới tính": "Nữ", ...delegate },
      ),
      "Hội nghị": rows(conference),
    },
  });
  return findings
    .filter(({ rule }) => rule === code)
    .map((finding) => {
      const { at, severity, source, officeOnly, unit: whose } = finding;
      expect(whose).toBe("HB");
      const place = `${severity} ${at.sheet} ${at.row ?? "-"} ${at.column ?? "-"}`;
      return `${officeOnly === true ? "*" : ""}${place} (${source}): ${messageOf(finding)}`;
    });
}

const covered = new Set<string>();
function testCondition(title: string, cases: readonly ConditionCase[]): void {
  const [code = ""] = title.split(",");
  covered.add(code);
  describe(title, () => {
    it.each(cases)("$because", (one) => {
      expect(said(code, one)).toEqual(one.says === undefined ? [] : [one.says]);
    });
  });
}

const exemplary = { "Thành phần": "Điển hình tiên tiến" };
const DK01 =
  "warning Đại biểu 2 Danh hiệu (II.2.c, II.3.a): Lê Thị Mẫu ghi là điển hình nhưng chưa có danh hiệu theo kế hoạch và không đại diện tập thể nào; bổ sung hoặc đổi Thành phần.";
testCondition("DK01, an exemplar has an honour or stands for a collective", [
  ...(
    [
      "Danh hiệu vinh dự Nhà nước",
      "Chiến sĩ thi đua toàn quốc",
      "Chiến sĩ thi đua thành phố",
      "Chiến sĩ thi đua cơ sở",
      "Gương điển hình tiên tiến trong các phong trào thi đua yêu nước",
      "Lao động tiên tiến; chiến sĩ thi đua cơ sở",
    ] as const
  ).map((honour) => ({ delegate: { ...exemplary, "Danh hiệu": honour }, because: honour })),
  {
    delegate: { ...exemplary, "Đại diện cho tập thể": "Tổ 1" },
    because: "it stands for a collective",
  },
  { delegate: exemplary, says: DK01, because: "neither" },
  {
    delegate: { ...exemplary, "Danh hiệu": "Lao động tiên tiến" },
    says: DK01,
    because: "an honour that the plan does not list",
  },
  { delegate: { "Thành phần": "Khách mời" }, because: "no exemplar" },
]);

const disciplined = { "Kỷ luật": "Đang trong thời hạn kỷ luật" };
const review = (more: Row): Row => ({
  "Đối tượng": "Cá nhân",
  Tên: "Nguyễn Văn Mẫu",
  ...DEPARTMENT,
  ...more,
});
testCondition("DK02, nobody under discipline", [
  {
    nominee: DEPARTMENT,
    review: review(disciplined),
    says: "*error Đề cử 2 Họ và tên hoặc tên tập thể (III.2.a): Nguyễn Văn Mẫu đang trong thời hạn kỷ luật, không xét khen thưởng; Văn phòng báo Phòng HB rút đề cử.",
    because: "under discipline: for the office alone",
  },
  { nominee: DEPARTMENT, review: review({ "Kỷ luật": "Không" }), because: "none" },
  { nominee: DEPARTMENT, review: review({ "Kỷ luật": "Đã hết thời hạn" }), because: "over" },
  { nominee: DEPARTMENT, review: review({}), because: "not yet verified" },
  { nominee: DEPARTMENT, because: "no review row yet" },
  { nominee: CITY, review: review(disciplined), because: "the review of another award form" },
]);

testCondition("DK03, recognised at the unit's conference", [
  { nominee: { ...CITY, ...RECOGNISED }, unit: HOLDS, because: "recognised" },
  {
    nominee: CITY,
    unit: HOLDS,
    says: "error Đề cử 2 Được hội nghị đơn vị công nhận (III.2.b): Nguyễn Văn Mẫu đề nghị cấp thành phố nên phải được Hội nghị của Phòng HB công nhận; đánh dấu khi đã công nhận, chưa thì rút đề nghị.",
    because: "not recognised",
  },
  { nominee: DEPARTMENT, unit: HOLDS, because: "not at city level" },
  { nominee: CITY, because: "a unit that holds none" },
]);

const inCluster = { "Cụm thi đua": "Cụm 1" };
testCondition("DK04, voted by the cluster", [
  {
    nominee: { ...GROUP, ...CITY, "Cụm thi đua bình xét": true },
    unit: inCluster,
    because: "voted",
  },
  {
    nominee: { ...GROUP, ...CITY },
    unit: inCluster,
    says: "error Đề cử 2 Cụm thi đua bình xét (III.2.b): Tập thể Tổ 1 Nhà máy Mẫu đề nghị cấp thành phố phải qua cụm thi đua bình xét; đánh dấu và gắn biên bản khi cụm đã xét.",
    because: "not voted",
  },
  { nominee: { ...GROUP, ...CITY }, because: "a unit in no cluster" },
  { nominee: CITY, unit: inCluster, because: "an individual" },
  { nominee: { ...GROUP, ...DEPARTMENT }, unit: inCluster, because: "not at city level" },
]);

testCondition("DK05, flags for members of a cluster", [
  { nominee: { ...GROUP, ...FLAG }, unit: inCluster, because: "a member" },
  {
    nominee: { ...GROUP, ...FLAG },
    says: "error Đề cử 2 Hình thức khen thưởng (III.3.b): Cờ thi đua chỉ dành cho thành viên cụm thi đua; Phòng HB chưa ghi cụm ở tab Đơn vị, hỏi Văn phòng hoặc chọn hình thức khác.",
    because: "no member: on the award form, as the clause is the unit's",
  },
  { nominee: { ...GROUP, ...CITY }, because: "no flag" },
]);

const DK06 =
  "error Đề cử 2 Hình thức khen thưởng (III.3.c): Phòng HB không tổ chức hoặc đã quá hạn tổ chức Hội nghị, chưa được đề nghị khen thưởng cấp thành phố cho Nguyễn Văn Mẫu; đã tổ chức thì ghi Ngày tổ chức.";
const DK07 =
  "error Đề cử 2 Hình thức khen thưởng (III.3.d): Nguyễn Văn Mẫu đứng đầu Phòng HB, nơi không tổ chức hoặc đã quá hạn tổ chức Hội nghị, nên không đề nghị UBND thành phố khen thưởng.";
const ofHeld = (says: string): readonly ConditionCase[] => {
  const unit = HOLDS;
  const heldOn = (day: string) => ({ conference: { "Ngày tổ chức": day } });
  return [
    { unit, asOf: "2020-03-30", because: "the day before 31/03" },
    { unit, asOf: "2020-03-31", because: "31/03 itself is still good" },
    { unit, asOf: "2020-04-01", says, because: "the day after, not held" },
    { unit, asOf: "2020-04-01", ...heldOn("31/03/2020"), because: "held on the last day" },
    { unit, asOf: "2020-04-10", ...heldOn("05/04/2020"), because: "held, though late" },
    { unit, asOf: "2020-04-10", ...heldOn("11/04/2020"), says, because: "a day typed ahead" },
    { unit, asOf: "2020-03-20", ...heldOn("25/03/2020"), because: "typed ahead, before the end" },
    {
      unit,
      asOf: "2020-03-02",
      conference: { "Không tổ chức": "x", "Lý do": "Ít người" },
      says,
      because: "never held, whatever the day",
    },
    {
      unit,
      asOf: "2020-04-10",
      changes: { T03: { "Gia hạn": "HB = 30/04/2020", "Văn bản gia hạn": "12/SCT" } },
      because: "an extension is not past",
    },
    { unit, asOf: "2020-04-01", nominee: DEPARTMENT, because: "not at city level" },
    { unit: {}, asOf: "2020-04-01", because: "a unit that holds none" },
  ];
};
testCondition(
  "DK06, the conference was held",
  ofHeld(DK06).map((one) => ({ nominee: CITY, ...one })),
);
const headOf = (row: Row): Row => ({ ...row, "Người đứng đầu đơn vị": "x" });
testCondition("DK07, and the head of a unit", [
  ...ofHeld(DK07).map((one) => ({ ...one, nominee: headOf(one.nominee ?? CITY) })),
  { nominee: CITY, unit: HOLDS, asOf: "2020-04-01", because: "no head of a unit" },
]);

describe("a head of a unit that held none", () => {
  it("is named by DK06 and DK07 alike", () => {
    const one = { nominee: headOf(CITY), unit: HOLDS, asOf: "2020-04-01", because: "" };
    expect([...said("DK06", one), ...said("DK07", one)]).toEqual([DK06, DK07]);
  });
});

testCondition("DK08, the form of a conference", [
  ...[
    "Hội nghị tuyên dương điển hình tiên tiến",
    "HỘI NGHỊ BIỂU DƯƠNG NGƯỜI TỐT, VIỆC TỐT",
    "Hội nghị biểu dương những người lao động giỏi, lao động sáng tạo",
  ].map((form) => ({ conference: { "Hình thức hội nghị": form }, because: form })),
  {
    conference: { "Hình thức hội nghị": "Gặp mặt" },
    says: "error Hội nghị 2 Hình thức hội nghị (II.2.a): Hình thức «Gặp mặt» không có trong kế hoạch; chọn một hình thức trong danh sách.",
    because: "a form that the plan does not know",
  },
  { conference: {}, because: "a blank form" },
]);

testCondition("DK09, at most three pages", [
  { nominee: { "Số trang": 3 }, because: "at it" },
  {
    nominee: { "Số trang": 4 },
    says: "error Đề cử 2 Số trang (Mẫu báo cáo tóm tắt): Báo cáo tóm tắt của Nguyễn Văn Mẫu dài 4 trang, tối đa 3 trang A4; rút gọn rồi gửi lại.",
    because: "one over",
  },
  { nominee: {}, because: "no count" },
  { nominee: { "Số trang": "bốn" }, because: "a count that reading faults" },
]);

testCondition("DK15, at least two pages", [
  { nominee: { "Số trang": 2 }, because: "at it" },
  {
    nominee: { "Số trang": 1 },
    says: "warning Đề cử 2 Số trang (Mẫu báo cáo tóm tắt): Báo cáo tóm tắt của Nguyễn Văn Mẫu mới có 1 trang, nên từ 2 trang A4; nêu thêm thành tích.",
    because: "one short",
  },
  { nominee: {}, because: "no count" },
]);

const received = (task: string, more: Row = {}): readonly Row[] => [
  { "Mã việc": task, "Kết quả": "Nhận", "Ngày nhận": "01/03/2020", ...more },
];
const extended = { T06: { "Gia hạn": "HB = 20/05/2020", "Văn bản gia hạn": "12/SCT-VP" } };
const DK10 = {
  before:
    "warning Đề cử 2 Ảnh (III.3.b): Chưa có ảnh của Nguyễn Văn Mẫu; gắn ảnh mới nhất trước hạn gửi báo cáo tóm tắt.",
  after:
    "error Đề cử 2 Ảnh (III.3.b): Đã quá hạn gửi báo cáo tóm tắt mà chưa có ảnh của Nguyễn Văn Mẫu; gửi ngay cho Văn phòng.",
};
const DK13 = {
  before:
    "warning Đề cử 2 Ngày sinh (Mẫu báo cáo tóm tắt): Nguyễn Văn Mẫu còn thiếu Ngày sinh, Quê quán, Chức vụ; điền trước hạn gửi báo cáo tóm tắt.",
  after:
    "error Đề cử 2 Ngày sinh (Mẫu báo cáo tóm tắt): Đã quá hạn gửi báo cáo tóm tắt mà Nguyễn Văn Mẫu còn thiếu Ngày sinh, Quê quán, Chức vụ; bổ sung ngay.",
};
/** The same days for photo and particulars: they hang on T06's last good day. */
const aroundT06 = ({ before, after }: typeof DK10): readonly ConditionCase[] => [
  { asOf: "2020-05-10", says: before, because: "T06's last good day" },
  { asOf: "2020-05-11", says: after, because: "the day after" },
  { asOf: "2020-05-19", changes: extended, says: before, because: "the extended last good day" },
  { asOf: "2020-05-20", changes: extended, says: after, because: "the day after that" },
  {
    asOf: "2020-05-11",
    changes: { T06: { ...extended.T06, "Gia hạn": "XD = 20/05/2020" } },
    says: after,
    because: "another unit's extension",
  },
  {
    asOf: "2020-05-11",
    changes: extended,
    unit: { Loại: "Đoàn thể" },
    says: after,
    because: "a unit that does not owe T06 goes by its own day",
  },
  { asOf: "2020-05-10", receipts: received("T06"), because: "VP has received T06" },
  { asOf: "2020-05-11", receipts: received("T08"), because: "VP has received T08" },
  {
    asOf: "2020-05-10",
    receipts: received("T06", { "Ngày nhận": "11/05/2020" }),
    says: before,
    because: "a receipt of tomorrow",
  },
  {
    asOf: "2020-05-11",
    receipts: received("T06", { "Kết quả": "Trả lại", "Lý do": "Mờ", "Hạn mới": "15/05/2020" }),
    says: before,
    because: "returned: its new date is the last good day",
  },
  {
    asOf: "2020-05-16",
    receipts: received("T06", { "Kết quả": "Trả lại", "Lý do": "Mờ", "Hạn mới": "15/05/2020" }),
    says: after,
    because: "the day after the new date",
  },
];
const nominated = (one: ConditionCase): ConditionCase => ({ nominee: DEPARTMENT, ...one });
testCondition("DK10, a photo", [
  ...aroundT06(DK10).map(nominated),
  {
    nominee: { Ảnh: "https://anh.example/1" },
    asOf: "2020-05-11",
    because: "a photo that is linked",
  },
]);

const full = { "Ngày sinh": "1980", "Quê quán": "Huế", "Chức vụ": "Tổ trưởng" };
const groupFull = {
  "Quá trình thành lập": "Năm 2001",
  "Cơ cấu tổ chức": "Hai tổ",
  "Chức năng, nhiệm vụ": "Sản xuất",
};
testCondition("DK13, particulars", [
  ...aroundT06(DK13).map(nominated),
  { nominee: full, asOf: "2020-05-11", because: "an individual with all of them" },
  { nominee: { ...GROUP, ...groupFull }, asOf: "2020-05-11", because: "a collective with all" },
  {
    nominee: { ...full, "Quê quán": null },
    says: "warning Đề cử 2 Quê quán (Mẫu báo cáo tóm tắt): Nguyễn Văn Mẫu còn thiếu Quê quán; điền trước hạn gửi báo cáo tóm tắt.",
    because: "one missing: under its own column",
  },
  {
    nominee: { ...GROUP, "Cơ cấu tổ chức": "Hai tổ" },
    says: "warning Đề cử 2 Quá trình thành lập (Mẫu báo cáo tóm tắt): Tập thể Tổ 1 Nhà máy Mẫu còn thiếu Quá trình thành lập, Chức năng, nhiệm vụ; điền trước hạn gửi báo cáo tóm tắt.",
    because: "of a collective two, in one finding",
  },
  {
    nominee: { ...GROUP, ...groupFull, "Cơ cấu tổ chức": null },
    asOf: "2020-05-11",
    says: "error Đề cử 2 Cơ cấu tổ chức (Mẫu báo cáo tóm tắt): Đã quá hạn gửi báo cáo tóm tắt mà tập thể Tổ 1 Nhà máy Mẫu còn thiếu Cơ cấu tổ chức; bổ sung ngay.",
    because: "of a collective one, after the last good day",
  },
  {
    nominee: { ...full, "Ngày sinh": "31/04/1980" },
    because: "a date that reading faults is not called missing",
  },
]);

const DK11 =
  "warning Đại biểu 2 Họ và tên (II.3.a): Lê Thị Mẫu dự Hội nghị Sở với tư cách điển hình nhưng không có trong Đề cử của Phòng HB; thêm đề cử hoặc đổi Thành phần.";
testCondition("DK11, an exemplar of the Sở conference is nominated", [
  { delegate: exemplary, nominee: { [NAME]: "LÊ THỊ MẪU" }, because: "nominated" },
  { delegate: exemplary, nominee: {}, says: DK11, because: "somebody else is" },
  {
    delegate: exemplary,
    nominee: { "Đơn vị": "XD", [NAME]: "Lê Thị Mẫu" },
    says: DK11,
    because: "nominated by another unit",
  },
  {
    delegate: { ...exemplary, "Đại diện cho tập thể": "Tổ 1 Nhà máy Mẫu" },
    nominee: GROUP,
    because: "the collective that she stands for is",
  },
  { delegate: { ...exemplary, "Hội nghị": "Đơn vị" }, because: "another conference" },
  { delegate: { "Thành phần": "Khách mời" }, because: "no exemplar" },
]);

testCondition("DK12, the award form fits the subject", [
  { nominee: { ...GROUP, ...FLAG }, because: "a flag for a collective" },
  { nominee: CITY, because: "a form for both" },
  {
    nominee: FLAG,
    says: "error Đề cử 2 Hình thức khen thưởng (III.3.b): «Cờ thi đua của UBND thành phố» không tặng cho đối tượng ghi ở dòng này; chọn hình thức khác hoặc sửa Đối tượng.",
    because: "a flag for an individual",
  },
  { nominee: {}, because: "no award form" },
  {
    nominee: { ...GROUP, ...CITY },
    changes: { BK_TP: { "Đối tượng": "Cá nhân" } },
    says: "error Đề cử 2 Hình thức khen thưởng (III.3.b): «Bằng khen của Chủ tịch UBND thành phố» không tặng cho đối tượng ghi ở dòng này; chọn hình thức khác hoặc sửa Đối tượng.",
    because: "a form for individuals alone",
  },
]);

testCondition("DK14, at most half a day", [
  { conference: { "Thời lượng (ngày)": "0,5" }, because: "at it" },
  {
    conference: { "Thời lượng (ngày)": 0.75 },
    says: "error Hội nghị 2 Thời lượng (ngày) (II.2.d): Hội nghị của Phòng HB ghi 0,75 ngày, tối đa 0,5 ngày; rút ngắn chương trình.",
    because: "over it",
  },
  { conference: {}, because: "no duration" },
]);

testCondition("DK16, an award or a recognition", [
  { nominee: DEPARTMENT, because: "an award form" },
  {
    nominee: { "Hình thức biểu dương": "Phương tiện thông tin của đơn vị" },
    because: "a form of recognition",
  },
  {
    nominee: {},
    says: "error Đề cử 2 Hình thức khen thưởng (III.3.a, III.3.b): Nguyễn Văn Mẫu chưa có hình thức khen thưởng hay biểu dương; chọn ít nhất một.",
    because: "neither",
  },
  { nominee: { "Hình thức khen thưởng": "Giấy khen lạ" }, because: "a form that reading faults" },
]);

const voted = { "Cụm thi đua bình xét": "x" };
testCondition("DK17, minutes of the vote", [
  { nominee: { ...voted, "Biên bản bình xét": "https://bb.example/1" }, because: "linked" },
  {
    nominee: voted,
    says: "warning Đề cử 2 Biên bản bình xét (III.2.b): Nguyễn Văn Mẫu đã được cụm bình xét nhưng chưa có biên bản; dán liên kết vào Biên bản bình xét.",
    because: "not linked",
  },
  { nominee: {}, because: "no vote" },
]);

testCondition("DK18, who recognises where no conference is held", [
  {
    nominee: CITY,
    says: "warning Đề cử 2 Được hội nghị đơn vị công nhận (III.2.b): Phòng HB không tổ chức Hội nghị; thống nhất với Văn phòng nơi công nhận Nguyễn Văn Mẫu là điển hình rồi đánh dấu đã công nhận.",
    because: "not ticked",
  },
  { nominee: { ...CITY, ...RECOGNISED }, because: "ticked" },
  { nominee: CITY, unit: HOLDS, because: "a unit that holds one" },
  { nominee: DEPARTMENT, because: "not at city level" },
]);

const on = { DK19: { "Áp dụng": "Có" } };
testCondition("DK19, recognised before Bộ and Nhà nước", [
  { nominee: MINISTRY, unit: HOLDS, because: "the edition does not apply it" },
  {
    nominee: MINISTRY,
    unit: HOLDS,
    changes: on,
    says: "error Đề cử 2 Được hội nghị đơn vị công nhận (giả định): Nguyễn Văn Mẫu đề nghị khen thưởng cấp trên nhưng chưa được Hội nghị của Phòng HB công nhận; đánh dấu khi đã công nhận.",
    because: "applied, not recognised",
  },
  { nominee: { ...MINISTRY, ...RECOGNISED }, unit: HOLDS, changes: on, because: "recognised" },
  { nominee: CITY, unit: HOLDS, changes: on, because: "another level" },
  { nominee: MINISTRY, changes: on, because: "a unit that holds none" },
]);

const DK21 =
  "*warning Xét duyệt 2 Kỷ luật (III.2.a): Chưa xác minh kỷ luật của Nguyễn Văn Mẫu (Phòng HB); ghi kết quả vào cột Kỷ luật.";
testCondition("DK21, discipline verified by T08's date", [
  { nominee: DEPARTMENT, review: review({}), asOf: "2020-05-14", because: "T08's last good day" },
  {
    nominee: DEPARTMENT,
    review: review({}),
    asOf: "2020-05-15",
    says: DK21,
    because: "T08's date: for the office alone",
  },
  {
    nominee: DEPARTMENT,
    review: review({ "Kỷ luật": "Không" }),
    asOf: "2020-05-15",
    because: "done",
  },
  { review: review({}), asOf: "2020-05-15", because: "no longer nominated" },
  {
    nominee: DEPARTMENT,
    review: review({ "Tình trạng": "không còn trong Đề cử" }),
    asOf: "2020-05-15",
    says: DK21,
    because: "the state as it is today, whatever the cell says",
  },
  {
    nominee: DEPARTMENT,
    review: review({}),
    changes: { T08: { "Gia hạn": "HB = 20/05/2020", "Văn bản gia hạn": "12/SCT" } },
    asOf: "2020-05-19",
    because: "the unit's extension counts",
  },
]);

describe("the conditions of 2020", () => {
  it("are all tried here", () => {
    const codes = new Set((edition2020["Điều kiện"] ?? []).map((row) => String(row["Mã"])));
    expect([...codes].filter((code) => !covered.has(code))).toEqual([]);
    expect(codes.size).toBe(20);
  });
});

describe("rows of one code", () => {
  const row = (more: Row): Row => ({
    Mã: "DKX",
    "Áp dụng": "Có",
    Bảng: "Đề cử",
    "Thì phải": "Quê quán không trống",
    "Mức độ": "Cảnh báo",
    "Căn cứ": "một",
    "Lời nhắc": "{tên}: {cột thiếu} ({giá trị}, {mức}).",
    ...more,
  });
  const judged = (rows: readonly Row[], nominee: Row = {}) =>
    editionBoard({
      asOf: "2020-03-02",
      units: [unitRow("HB")],
      office: { "Điều kiện": rows.map(row) },
      entry: { "Đề cử": [{ "Đơn vị": "HB", ...PERSON, ...nominee }] },
    }).findings.filter(({ rule }) => rule === "DKX");
  const briefs = (rows: readonly Row[], nominee: Row = {}) =>
    judged(rows, nominee).map(
      (finding) => `${finding.severity} ${finding.at.column} ${messageOf(finding)}`,
    );

  it.each([
    {
      rows: [{}, { "Mức độ": "Lỗi", "Thì phải": "Chức vụ không trống; Ảnh không trống" }],
      says: ["error Chức vụ Nguyễn Văn Mẫu: Quê quán, Chức vụ, Ảnh (, )."],
      because: "one finding, the severest, that names every failed column",
    },
    {
      rows: [{}, {}],
      says: ["warning Quê quán Nguyễn Văn Mẫu: Quê quán (, )."],
      because: "a column failed twice is named once",
    },
    {
      rows: [{ "Mức độ": "Theo dõi" }],
      says: [],
      because: "a row that only tracks finds nothing",
    },
    {
      rows: [{ "Mức độ": "Theo dõi" }, { "Thì phải": "Ảnh không trống" }],
      says: ["warning Ảnh Nguyễn Văn Mẫu: Ảnh (, )."],
      because: "nor adds its column to another's",
    },
    {
      rows: [{ "Áp dụng": "Không" }],
      says: [],
      because: "a row that is not applied",
    },
    {
      rows: [{ Khi: "Số trang = 9" }],
      says: [],
      because: "a record that «Khi» does not mean",
    },
    {
      rows: [{ Khi: "Số trang = 2", "Thì phải": "Đơn vị.Loại = Cụm; Ngày sinh > 01/01/1990" }],
      says: ["warning Ngày sinh Nguyễn Văn Mẫu: Ngày sinh (12/03/1980, 01/01/1990)."],
      because:
        "the first clause on the row decides column, value and level; days print as people write",
    },
    {
      rows: [{ Khi: "Số trang = 2", "Thì phải": "Đơn vị.Loại = Cụm" }],
      says: ["warning Số trang Nguyễn Văn Mẫu:  (2, Cụm)."],
      because: "clauses on the unit alone leave column and value to «Khi»",
    },
    {
      rows: [{ "Thì phải": "Lao động trực tiếp = Không" }],
      says: ["warning Lao động trực tiếp Nguyễn Văn Mẫu: Lao động trực tiếp (Có, Không)."],
      because: "a tick prints as Có",
    },
    {
      rows: [{ "Thì phải": "Tuổi ≤ 35 hoặc Số trang ∈ 3 | 4" }],
      says: ["warning Ngày sinh Nguyễn Văn Mẫu: Ngày sinh (40, 35 | 3 | 4)."],
      because: "of a computed column its value",
    },
  ])("$because", ({ rows, says }) => {
    const nominee = { "Số trang": 2, "Ngày sinh": "12/03/1980", "Lao động trực tiếp": true };
    expect(briefs(rows, nominee)).toEqual(says);
  });

  it.each([
    { message: "Thiếu {cột}.", because: "no such name" },
    { message: "Đã có {đã có}.", because: "a name of limits" },
  ])("with $message judge nothing: $because", ({ message }) => {
    const [finding, ...more] = judged([{ "Lời nhắc": message }]);
    expect(more).toEqual([]);
    expect([finding?.code, finding?.at.sheet, finding?.at.row, finding?.at.column]).toEqual([
      "row-unreadable",
      "Điều kiện",
      2,
      "Lời nhắc",
    ]);
  });

  it("say nothing of a record whose cell could not be read", () => {
    expect(briefs([{ "Thì phải": "Số trang ≤ 1" }], { "Số trang": "hai" })).toEqual([]);
    expect(briefs([{ Khi: "Số trang ≥ 1" }], { "Số trang": "hai" })).toEqual([]);
  });

  it("judge rows of Đơn vị too", () => {
    const found = judged([{ Bảng: "Đơn vị", "Thì phải": "Thủ trưởng không trống" }]);
    expect(found.map(({ at, unit }) => [at.sheet, at.row, at.column, unit])).toEqual([
      ["Đơn vị", 2, "Thủ trưởng", "HB"],
    ]);
  });
});
