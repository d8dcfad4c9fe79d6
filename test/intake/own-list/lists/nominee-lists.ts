import { type OwnListCase, pasted } from "./own-list-case.ts";

const HEADING = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG";

export const NOMINEE_LISTS: readonly OwnListCase[] = [
  {
    name: "nominees-collectives-then-people",
    why: "«I. Tập thể», «II. Cá nhân», awards in short forms",
    list: pasted(
      HEADING,
      "STT | Tập thể, cá nhân | Chức danh | Hình thức đề nghị | Thành tích",
      "I | TẬP THỂ",
      "1 | Phòng Kỹ thuật | | BK UBND TP | Hoàn thành xuất sắc nhiệm vụ",
      "2 | Tổ Vận hành số 2 | | GK GĐ Sở | Nhiều sáng kiến",
      "II | CÁ NHÂN",
      "1 | Ông Nguyễn Văn An | Trưởng phòng | Bằng khen của Chủ tịch UBND thành phố | Ba sáng kiến",
      "2 | Trần Thị Bình | Nhân viên | Giấy khen Sở | Tận tụy",
      "Tổng cộng: 02 tập thể, 02 cá nhân",
    ),
    given: { unit: "TTKC" },
  },
  {
    name: "nominees-award-as-heading",
    why: "the award form as a heading above its rows",
    list: pasted(
      HEADING,
      "TT | Họ và tên | Chức vụ",
      "I. Đề nghị tặng Bằng khen của Chủ tịch UBND thành phố",
      "1 | Nguyễn Văn An | Trưởng phòng",
      "II. Đề nghị tặng Giấy khen của Giám đốc Sở",
      "1 | Trần Thị Bình | Nhân viên",
      "2 | Phòng Kỹ thuật |",
    ),
    given: { unit: "TTKC" },
  },
  {
    name: "nominees-two-tables-of-different-columns",
    why: "collectives and people in two tables, each with headers of its own",
    list: pasted(
      HEADING,
      "I. TẬP THỂ",
      "TT | Tên tập thể | Hình thức khen thưởng | Thành tích",
      "1 | Phòng Kỹ thuật | Giấy khen của Giám đốc Sở | Tốt",
      "II. CÁ NHÂN",
      "TT | Họ và tên | Năm sinh | Chức vụ | Hình thức khen thưởng",
      "1 | Nguyễn Văn An | 1980 | Trưởng phòng | Giấy khen của Giám đốc Sở",
    ),
    given: { unit: "TTKC" },
  },
  {
    name: "nominees-award-in-the-title",
    why: "the title names the one award of all rows: suggested, and asked",
    list: pasted(
      "DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA GIÁM ĐỐC SỞ",
      "TT | Họ và tên | Chức vụ | Tóm tắt thành tích",
      "1 | Nguyễn Văn An | Trưởng phòng | Ba sáng kiến",
      "2 | Trần Thị Bình | Nhân viên | Tận tụy",
    ),
    given: { unit: "TTKC" },
  },
  {
    name: "nominees-ticks-in-many-hands",
    why: "ticks as x, X, có, v, Không",
    list: pasted(
      "Họ và tên hoặc tên tập thể | Đối tượng | Hình thức khen thưởng | Lao động trực tiếp | Người đứng đầu đơn vị",
      "Nguyễn Văn An | Cá nhân | Giấy khen của Giám đốc Sở | x | Không",
      "Trần Thị Bình | Cá nhân | Giấy khen của Giám đốc Sở | có | ",
      "Lê Văn Cường | Cá nhân | Giấy khen của Giám đốc Sở | v | ?",
    ),
    given: { unit: "TTKC" },
  },
  {
    name: "nominees-prose-and-pages",
    why: "long cells with line breaks, a number of pages in words",
    list: 'Họ và tên\tĐối tượng\tHình thức đề nghị\tThành tích\tSố trang\nNguyễn Văn An\tCá nhân\tGiấy khen của Giám đốc Sở\t"- Năm 2018: sáng kiến\n- Năm 2019: tiết kiệm 20 %"\t3\nTrần Thị Bình\tCá nhân\tGiấy khen của Giám đốc Sở\tTận tụy\tba trang\n',
    given: { unit: "TTKC" },
  },
  {
    name: "nominees-one-person-two-awards",
    why: "the same person for two awards is two rows; for one award twice is a repeat",
    list: pasted(
      "Họ và tên hoặc tên tập thể | Đối tượng | Ngày sinh | Hình thức khen thưởng",
      "Nguyễn Văn An | Cá nhân | 12/03/1980 | Giấy khen của Giám đốc Sở",
      "Nguyễn Văn An | Cá nhân | 12/03/1980 | Bằng khen của Chủ tịch UBND thành phố",
      "Nguyễn Văn An | Cá nhân | 12/03/1980 | GK GĐ Sở",
      "Phòng Kỹ thuật | Tập thể | | Giấy khen của Giám đốc Sở",
      "phòng kỹ thuật | Tập thể | | Giấy khen của Giám đốc Sở",
    ),
    given: { unit: "TTKC" },
  },
  {
    name: "nominees-units-as-headings",
    why: "an office's list of all units, each a heading above its people",
    list: pasted(
      HEADING,
      "TT | Họ và tên | Chức vụ | Hình thức đề nghị",
      "I | Trung tâm Khuyến công",
      "1 | Nguyễn Văn An | Trưởng phòng | Giấy khen của Giám đốc Sở",
      "II | Công ty Cổ phần Dệt may Hòa Lộc",
      "1 | Trần Thị Bình | Nhân viên | Giấy khen của Giám đốc Sở",
      "III | Chi nhánh Bắc",
      "1 | Lê Văn Cường | Nhân viên | Giấy khen của Giám đốc Sở",
    ),
  },
  {
    name: "nominees-which-tab",
    why: "names and positions alone fit two tabs: which one is asked first",
    list: pasted(
      "TT | Họ và tên | Chức vụ | Ghi chú",
      "1 | Nguyễn Văn An | Trưởng phòng |",
      "2 | Trần Thị Bình | Nhân viên | mới",
    ),
    given: { unit: "TTKC" },
  },
  {
    name: "nominees-unusable-answers",
    why: "an answer that the tab would fault is asked again, and said so",
    list: pasted(
      "Họ và tên | Ngày sinh | Đối tượng | Hình thức khen thưởng",
      "Nguyễn Văn An | 12/3/80 | Cá nhân | GKGĐ",
    ),
    given: { unit: "TTKC", tab: "nominees" },
    answers: { "value:bornOn:12/3/80": "31/02/1980", "value:awardForm:gkgđ": "Giấy khen nào đó" },
  },
];
