import { dayCell, type EditionFixture, type Row, unitRow } from "./edition-fixture.ts";

const holds = { "Tổ chức hội nghị": "Có", Loại: "Đơn vị trực thuộc" };

/** Friday 08/05/2020: papers due on Sunday, late ones, one returned, one extended, units apart. */
export const SITUATION: EditionFixture = {
  asOf: "2020-05-08",
  units: [
    unitRow("VP", { Tên: "Văn phòng Sở", "Tổng số tập thể": 1, "Tổng số cá nhân": 14 }),
    unitRow("TTKC", {
      ...holds,
      Tên: "Trung tâm Khuyến công",
      "Email thủ trưởng": "thutruong.ttkc@danang.example",
      "Thủ trưởng": "Trần Thị Bích Ngọc",
      "Tổng số tập thể": 6,
      "Tổng số cá nhân": 30,
    }),
    unitRow("CD", { Tên: "Công đoàn ngành", Loại: "Đoàn thể", Email: "doanthe@danang.example" }),
    unitRow("DTN", { Tên: "Đoàn Thanh niên", Loại: "Đoàn thể", Email: "DoanThe@danang.example" }),
    unitRow("BBT", {
      Tên: "Ban Biên tập",
      "Ngừng nhắc": true,
      "Điện thoại": "0236 3000 109",
    }),
    unitRow("QLCN", {
      Tên: "Phòng Quản lý công nghiệp",
      Email: null,
      "Điện thoại": "0236 3000 103",
    }),
  ],
  settings: { DIEN_THOAI_VAN_PHONG: "0236 3000 101" },
  changes: {
    T03: {
      "Gia hạn": "TTKC = 15/05/2020",
      "Văn bản gia hạn": "Công văn số 312/SCT-VP ngày 27/3/2020",
    },
  },
  office: {
    "Tiếp nhận": [
      {
        "Đơn vị": "TTKC",
        "Mã việc": "T05",
        "Ngày nhận": dayCell("2020-05-08"),
        "Kết quả": "Trả lại",
        "Lý do": "Phần của Nguyễn Văn An thiếu số liệu năm 2019",
        "Hạn mới": dayCell("2020-05-17"),
      },
    ],
  },
  entry: {
    "Đại biểu": [
      delegate("Nguyễn Văn An", { "Ngày sinh": "31/04/1980" }),
      delegate("Nguyễn Văn An", { "Giới tính": null }),
      delegate("Lê Thị Hồng Vân", { "Ngày sinh": "31/02/1990" }),
    ],
    "Đề cử": [
      nominee("Phòng Tư vấn", { "Hình thức khen thưởng": "Bằng khen của Chủ tịch UBND thành phố" }),
      nominee("Phòng Hành chính", {}),
    ],
    "Tiến độ": [progress("TTKC", "T01", "2019-12-05"), progress("VP", "T02", "2019-12-19")],
  },
};

function delegate(name: string, more: Row): Row {
  return {
    "Đơn vị": "TTKC",
    "Hội nghị": "Đơn vị",
    "Họ và tên": name,
    "Giới tính": "Nam",
    "Thành phần": "Điển hình tiên tiến",
    ...more,
  };
}

function nominee(name: string, more: Row): Row {
  return { "Đơn vị": "TTKC", "Đối tượng": "Tập thể", "Họ và tên hoặc tên tập thể": name, ...more };
}

function progress(unit: string, task: string, on: string): Row {
  return { "Đơn vị": unit, "Mã việc": task, "Ngày hoàn thành": dayCell(on) };
}
