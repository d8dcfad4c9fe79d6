import { joined, type OwnListCase, pasted } from "./own-list-case.ts";

export const OTHER_LISTS: readonly OwnListCase[] = [
  {
    name: "speeches",
    why: "speeches with minutes in many hands",
    list: pasted(
      "DANH SÁCH THAM LUẬN",
      "TT | Người trình bày | Tên bài tham luận | Thời lượng",
      "1 | Ông Nguyễn Văn An | Đổi mới công nghệ | 10",
      "2 | Trần Thị Bình | Tiết kiệm năng lượng | 7 phút",
    ),
    given: { unit: "TTKC" },
  },
  {
    name: "awards-received",
    why: "awards of five years, titles in short forms, counts",
    list: pasted(
      "KẾT QUẢ KHEN THƯỞNG ĐÃ ĐẠT 2015 - 2019",
      "Năm | Đối tượng | Danh hiệu, hình thức | Loại hình | Số lượng",
      "2018 | Cá nhân | LĐTT | thường xuyên | 12",
      "năm 2019 | Tập thể | Tập thể LĐTT | Thường xuyên | 1",
      "Tổng | | | | 13",
    ),
    given: { unit: "TTKC" },
  },
  {
    name: "figures",
    why: "figures by year, numbers in Vietnamese notation",
    list: pasted(
      "BẢNG SỐ LIỆU",
      "TT | Chỉ tiêu | ĐVT | 2015 | 2016 | 2017 | Ghi chú",
      "1 | Kim ngạch xuất khẩu | triệu USD | 1.250,5 | 1.300 | không có |",
      "2 | Hoạt động thể thao | cuộc | 3 | 4 | 5 |",
    ),
    given: { unit: "TTKC" },
  },
  {
    name: "merged-units-and-two-row-headers",
    why: "an .xlsx as units make it: a joined title, joined headers, the unit joined over its rows",
    list: [
      ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ SỞ", null, null, null, null, null],
      ["TT", "Đơn vị", "Họ và tên", "Năm sinh", null, "Thành phần"],
      [null, null, null, "Nam", "Nữ", null],
      [1, "Trung tâm Khuyến công", "Nguyễn Văn An", 1980, null, "Điển hình tiên tiến"],
      [2, null, "Trần Thị Bình", null, 1985, "Khách mời"],
      [3, "VP", "Lê Văn Cường", { kind: "day", day: "1979-05-02" }, null, "Khác"],
      ["Tổng cộng", null, null, null, null, 3],
    ],
    merges: [
      joined([0, 0], [0, 5]),
      ...[0, 1, 2, 5].map((column) => joined([1, 2], [column, column])),
      joined([1, 1], [3, 4]),
      joined([3, 4], [1, 1]),
      joined([6, 6], [0, 4]),
    ],
  },
  {
    name: "merged-name-over-two-columns",
    why: "«Họ và tên» joined over the family name's column and the given name's",
    list: [
      ["STT", "Họ và tên", null, "Giới tính", "Thành phần", "Hội nghị"],
      [1, "Nguyễn Văn", "An", "Nam", "Khác", "Sở"],
      [2, "Trần Thị", "Bình", "Nữ", "Khác", "Sở"],
    ],
    merges: [joined([0, 0], [1, 2])],
    given: { unit: "VP", tab: "delegates" },
  },
  {
    name: "merged-section-rows",
    why: "headings joined over the whole width",
    list: [
      ["STT", "Họ và tên", "Chức vụ", "Hình thức đề nghị"],
      ["A. CÁ NHÂN", null, null, null],
      [1, "Nguyễn Văn An", "Trưởng phòng", "Giấy khen của Giám đốc Sở"],
      ["B. TẬP THỂ", null, null, null],
      [1, "Phòng Kỹ thuật", null, "Giấy khen của Giám đốc Sở"],
    ],
    merges: [joined([1, 1], [0, 3]), joined([3, 3], [0, 3])],
    given: { unit: "TTKC", tab: "nominees" },
  },
  {
    name: "sheet-name-says-the-subject",
    why: "the sheet is called «Tập thể», its rows do not say it",
    list: [
      ["STT", "Tên", "Hình thức khen thưởng"],
      [1, "Liên đội 5", "Giấy khen của Giám đốc Sở"],
    ],
    sheet: "Tập thể",
    given: { unit: "TTKC", tab: "nominees" },
  },
  {
    name: "no-table-at-all",
    why: "a letter without a list: every line is listed, nothing is made of it",
    list: "Kính gửi Văn phòng,\nTrung tâm sẽ gửi danh sách sau ngày 15.\nTrân trọng.",
  },
  {
    name: "nothing",
    why: "an empty paste",
    list: "\n\n",
  },
  {
    name: "formulas-and-errors",
    why: "cells that failed, text that looks like a formula",
    list: [
      ["Họ và tên", "Giới tính", "Thành phần", "Hội nghị", "Ghi chú"],
      [
        "Nguyễn Văn An",
        { kind: "error", text: "#REF!" },
        "Khác",
        "Sở",
        '=HYPERLINK("http://a.example","x")',
      ],
      ["=1+1", "Nam", "Khác", "Sở", "+84"],
    ],
    given: { unit: "VP", tab: "delegates" },
  },
  {
    name: "letters-of-an-old-font",
    why: "TCVN3 text is not guessed at but told, hidden letters go",
    list: pasted(
      "Họ và tên | Giới tính | Thành phần | Hội nghị",
      "NguyÔn V¨n Thö | Nam | Khác | Sở",
      "Trần\u200b Thị Bình | Nữ | Khác | Sở",
    ),
    given: { unit: "VP", tab: "delegates" },
  },
  {
    name: "blank-rows-and-columns",
    why: "blank rows between the rows, a blank column, a dash where nothing is meant",
    list: pasted(
      "| TT | | Họ và tên | Giới tính | Thành phần | Hội nghị",
      "",
      "| 1 | | Nguyễn Văn An | Nam | Khác | Sở",
      "| | | | | |",
      "| 2 | | Trần Thị Bình | Nữ | Khác | Sở | -",
    ),
    given: { unit: "VP" },
  },
];
