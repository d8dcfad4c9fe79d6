import { readFileSync } from "node:fs";
import type { Board } from "../../src/board/board.ts";
import type { Day } from "../../src/domain/day.ts";
import type { RawCell } from "../../src/workbook/table.ts";
import {
  dayCell,
  editionBoard,
  type Row,
  type RowsByTab,
  unitRow,
} from "../support/edition-fixture.ts";

export const FORM = {
  department: "Giấy khen của Giám đốc Sở",
  city: "Bằng khen của Chủ tịch UBND thành phố",
  flag: "Cờ thi đua của UBND thành phố",
  ministry: "Bằng khen của Bộ trưởng Bộ Công Thương",
} as const;

/** Sheet order is not the order of the alphabet. */
export const UNITS: readonly Row[] = [
  unitRow("VP", { Tên: "Văn phòng Sở" }),
  unitRow("TTB", {
    Tên: "Trung tâm B",
    Loại: "Đơn vị trực thuộc",
    "Tổ chức hội nghị": "Có",
    "Cụm thi đua": "Cụm 1",
    "Tổng số tập thể": 10,
    "Tổng số cá nhân": 20,
    "Chỉ tiêu đại biểu Sở": 10,
  }),
  unitRow("DNA", {
    Tên: "Công ty A",
    Loại: "Doanh nghiệp",
    "Tổ chức hội nghị": "Có",
    "Tổng số tập thể": 10,
    "Tổng số cá nhân": 20,
    "Chỉ tiêu đại biểu Sở": 10,
  }),
];

export const CONFERENCES: readonly Row[] = [
  { "Đơn vị": "TTB", "Ngày tổ chức": dayCell("2020-03-20") },
];

const PHOTO = "https://anh.danang.example/a.jpg";

/** An individual of Trung tâm B whom no row minds. */
export function person(name: string, more: Row = {}): Row {
  return {
    "Đơn vị": "TTB",
    "Đối tượng": "Cá nhân",
    "Họ và tên hoặc tên tập thể": name,
    "Ngày sinh": "12/03/1980",
    "Quê quán": "Hội An",
    "Chức vụ": "Chuyên viên",
    "Hình thức khen thưởng": FORM.department,
    "Được hội nghị đơn vị công nhận": true,
    "Tóm tắt thành tích": `Thành tích của ${name}`,
    "Số trang": 2,
    Ảnh: PHOTO,
    ...more,
  };
}

export function collective(name: string, more: Row = {}): Row {
  return person(name, {
    "Đối tượng": "Tập thể",
    "Ngày sinh": null,
    "Quê quán": null,
    "Chức vụ": null,
    "Quá trình thành lập": "Thành lập năm 2000",
    "Cơ cấu tổ chức": "02 tổ",
    "Chức năng, nhiệm vụ": "Tư vấn",
    "Cụm thi đua bình xét": true,
    "Biên bản bình xét": "https://bb.danang.example/1",
    ...more,
  });
}

/** The row of «Xét duyệt» of a nominee: verified and passed, but for `more`. */
export function review(nominee: Row, more: Row = {}): Row {
  return {
    "Đơn vị": nominee["Đơn vị"] ?? null,
    "Đối tượng": nominee["Đối tượng"] ?? null,
    Tên: nominee["Họ và tên hoặc tên tập thể"] ?? null,
    "Hình thức khen thưởng": nominee["Hình thức khen thưởng"] ?? null,
    "Kỷ luật": "Không",
    "Hội đồng": "Thông qua",
    ...more,
  };
}

export function delegate(name: string, more: Row = {}): Row {
  return {
    "Đơn vị": "TTB",
    "Hội nghị": "Sở",
    "Họ và tên": name,
    "Ngày sinh": "1985",
    "Giới tính": "Nữ",
    "Chức vụ": "Chuyên viên",
    "Thành phần": "Điển hình tiên tiến",
    "Danh hiệu": "Chiến sĩ thi đua cơ sở",
    ...more,
  };
}

/** A row of «Tiếp nhận» that sends a paper back, but for `more`. */
export function returned(unit: string, task: string, more: Row = {}): Row {
  return {
    "Đơn vị": unit,
    "Mã việc": task,
    "Ngày nhận": dayCell("2020-05-06"),
    "Kết quả": "Trả lại",
    "Lý do": "Chưa có phần phương hướng",
    "Hạn mới": dayCell("2020-05-13"),
    ...more,
  };
}

export function speech(speaker: string, more: Row = {}): Row {
  return {
    "Đơn vị": "TTB",
    "Người trình bày": speaker,
    "Tên báo cáo": "Đổi mới cách làm",
    "Thời gian (phút)": 10,
    ...more,
  };
}

/** An award of Trung tâm B to individuals in 2015. */
export function award(name: string, count: RawCell, more: Row = {}): Row {
  return {
    "Đơn vị": "TTB",
    Năm: 2015,
    "Đối tượng": "Cá nhân",
    "Danh hiệu, hình thức": name,
    "Loại hình": "Thường xuyên",
    "Số lượng": count,
    ...more,
  };
}

export function figure(indicator: string, more: Row = {}): Row {
  return { "Đơn vị cung cấp": "VP", "Chỉ tiêu": indicator, "Đơn vị tính": "tỷ đồng", ...more };
}

export interface Situation {
  readonly asOf?: Day;
  readonly nominees?: readonly Row[];
  readonly delegates?: readonly Row[];
  readonly reviews?: readonly Row[];
  readonly progress?: readonly Row[];
  readonly receipts?: readonly Row[];
  readonly units?: readonly Row[];
  readonly settings?: Readonly<Record<string, RawCell>>;
  readonly changes?: Readonly<Record<string, Row>>;
  /** Rows added to «Danh mục». */
  readonly lists?: readonly Row[];
  /** Whole tabs of the entry workbook, in place of those above. */
  readonly entry?: RowsByTab;
  /** Whole tabs of the office workbook, likewise. */
  readonly office?: RowsByTab;
}

export function boardOf(situation: Situation = {}): Board {
  const { asOf = "2020-05-08", lists = [], settings = {}, changes = {} } = situation;
  return editionBoard({
    asOf,
    units: situation.units ?? UNITS,
    settings,
    changes,
    office: {
      "Danh mục": [...catalogue, ...lists],
      "Xét duyệt": situation.reviews ?? [],
      "Tiếp nhận": situation.receipts ?? [],
      ...situation.office,
    },
    entry: {
      "Hội nghị": CONFERENCES,
      "Đại biểu": situation.delegates ?? [],
      "Đề cử": situation.nominees ?? [],
      "Tiến độ": situation.progress ?? [],
      ...situation.entry,
    },
  });
}

const edition = new URL("../../sheets-templates/edition-2020.json", import.meta.url);
const catalogue =
  (JSON.parse(readFileSync(edition, "utf8")) as Record<string, readonly Row[]>)["Danh mục"] ?? [];

/** One edition with something of everything, for golden files and recounts. */
export function fullSituation(): Situation {
  const flag = collective("Trung tâm B", { "Hình thức khen thưởng": FORM.flag });
  const city = person("Trần Hà", { "Hình thức khen thưởng": FORM.city });
  const late = person("Lê Hạ", { "Chức vụ": null, "Tóm tắt thành tích": null });
  const deferred = person("Phạm Ánh");
  const long = person("Võ Bình", { "Số trang": 5 });
  const agreed = [
    person("Đào Dũng", { "Đơn vị": "DNA" }),
    collective("Tổ Hai", { "Đơn vị": "DNA" }),
  ];
  return {
    settings: {
      KE_HOACH_SO: "01/KH-SCT",
      KE_HOACH_NGAY: dayCell("2019-11-05"),
      NGUOI_KY_HO_TEN: "Trần Thị Mẫu",
      DIA_DIEM_HOI_NGHI_SO: "Hội trường Sở Công Thương",
    },
    nominees: [
      long,
      ...agreed,
      late,
      deferred,
      person("Nguyễn Thị Ấn"),
      flag,
      city,
      person("Hồ Biểu", {
        "Hình thức khen thưởng": null,
        "Hình thức biểu dương": "Đưa vào Kỷ yếu Đại hội thành phố",
      }),
    ],
    reviews: [
      review(deferred, { "Hội đồng": "Hoãn", "Lý do": "chờ xác nhận sáng kiến" }),
      review(flag),
      review(city, { "Kỷ luật": null, "Số phiếu": 6, "Tổng số phiếu": 9 }),
      ...agreed.map((row) =>
        review(row, { "Số phiếu": 8, "Tổng số phiếu": 9, "Giám đốc quyết": "Đồng ý" }),
      ),
    ],
    delegates: [
      delegate("Võ Ất", {
        "Đơn vị": "DNA",
        "Giới tính": "Nam",
        "Ngày sinh": "1960",
        "Lao động trực tiếp": true,
      }),
      delegate("Lê Hạ"),
      delegate("Trần Hà", {
        "Giới tính": "Nam",
        "Danh hiệu": null,
        "Đại diện cho tập thể": "Trung tâm B",
      }),
      delegate("Hồ Anh", {
        "Đơn vị": "VP",
        "Thành phần": "Lãnh đạo",
        "Danh hiệu": null,
        "Chức vụ": null,
      }),
      delegate("Lê Đơn", { "Hội nghị": "Đơn vị" }),
    ],
    progress: [
      { "Đơn vị": "TTB", "Mã việc": "T01", "Ngày hoàn thành": dayCell("2019-12-09") },
      { "Đơn vị": "TTB", "Mã việc": "T02", "Ngày hoàn thành": dayCell("2019-12-19") },
      { "Đơn vị": "VP", "Mã việc": "T02", "Ngày hoàn thành": dayCell("2019-12-20") },
    ],
    receipts: [returned("DNA", "T05")],
    entry: {
      "Tham luận": [
        speech("Võ Ất", { "Đơn vị": "DNA", "Tên báo cáo": "Xưởng may không rác" }),
        speech("Trần Hà"),
        speech("Lê Hạ", { "Thời gian (phút)": 12, "Tên báo cáo": "Khuyến công với làng nghề" }),
      ],
      "Khen thưởng đã đạt": [
        award("Chiến sĩ thi đua cơ sở", 4, { "Trong đó lao động trực tiếp": 3 }),
        award("Chiến sĩ thi đua cơ sở", 2, {
          Năm: 2016,
          "Đơn vị": "DNA",
          "Loại hình": "Chuyên đề",
        }),
        award("Tập thể lao động xuất sắc", 1, { "Đối tượng": "Tập thể" }),
        award("Bằng khen của Chủ tịch UBND thành phố", 3, {
          "Loại hình": "Đột xuất",
          "Trong đó lao động trực tiếp": 0,
        }),
        award("Cờ truyền thống", 1, { "Đối tượng": "Tập thể" }),
      ],
      "Số liệu": [
        figure("Kim ngạch nhập khẩu", { "2015": 12.5, "2019": 1300 }),
        figure("Giá trị sản xuất công nghiệp", { "Giai đoạn trước": 40_000, "2016": 9100.25 }),
        figure("Sáng kiến", { "Đơn vị cung cấp": "TTB", "Đơn vị tính": "sáng kiến", "2017": 0 }),
      ],
    },
  };
}
