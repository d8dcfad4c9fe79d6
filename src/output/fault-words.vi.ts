import type { FaultKind } from "../workbook/fault-kind.ts";
import { CONTACT_WORDS } from "./contact-words.vi.ts";

type Words = readonly [wrong: string, remedy: string];

/** What is wrong with a cell, `{typed}` where it says what was typed, and what to do. */
export function faultWords(kind: string): Words {
  const [wrong, remedy] = FAULT_WORDS[kind as FaultKind] ?? FAULT_WORDS.unrecognised;
  return [wrong.endsWith(":") ? `${wrong} {typed}` : wrong, remedy];
}

const SHIFTED = "gõ lại; kiểm tra có dán lệch cột không";
const TO_UNICODE = "chuyển mã sang Unicode rồi dán lại";
const BY_HAND = "xóa ô và gõ lại bằng tay";
const BY_UNICODE_KEYS = "gõ lại bằng bộ gõ Unicode";
const WITH_MARKS = "gõ lại có dấu";
const NOT_ASKED = "xóa đi: bảng này không hỏi thông tin đó";

/** What was typed follows a colon at the end. */
const FAULT_WORDS: Readonly<Record<FaultKind, Words>> = {
  "error-value": ["Ô báo lỗi công thức {typed}", "sửa công thức hoặc gõ giá trị"],
  "not-ready": ["Ô chưa tính xong ({typed})", "mở lại bảng sau ít phút rồi kiểm tra lại"],
  boolean: ["Ô là dấu tích, không phải chữ", SHIFTED],
  number: ["Ô là số {typed}, không phải tên", SHIFTED],
  date: ["Ô là ngày {typed}, không phải chữ", SHIFTED],
  tcvn3: ["Chữ viết bằng phông TCVN3:", TO_UNICODE],
  vni: ["Chữ viết bằng phông VNI:", TO_UNICODE],
  mojibake: ["Chữ bị vỡ mã:", "mở lại tệp gốc ở dạng UTF-8 rồi dán lại"],
  "lost-letters": ["Chữ bị mất dấu thành dấu hỏi:", "gõ lại cho đúng"],
  replacement: ["Chữ bị mất, chỉ còn ký tự thay thế:", "gõ lại cho đúng"],
  hidden: ["Ô có ký tự ẩn:", BY_HAND],
  control: ["Ô có ký tự điều khiển:", BY_HAND],
  "lone-surrogate": ["Ô có ký tự hỏng:", BY_HAND],
  bidi: ["Ô có ký tự đảo chiều chữ", BY_HAND],
  "look-alike": ["Có chữ cái giống chữ Việt nhưng khác mã:", BY_UNICODE_KEYS],
  "full-width": ["Chữ rộng kiểu Đông Á:", BY_UNICODE_KEYS],
  combining: ["Dấu đặt sai thứ tự hoặc chồng nhau:", BY_UNICODE_KEYS],
  markup: ["Ô có thẻ HTML:", "xóa thẻ, chỉ để chữ"],
  telex: ["Có vẻ gõ Telex khi bộ gõ tắt:", WITH_MARKS],
  "vni-typing": ["Có vẻ gõ VNI khi bộ gõ tắt:", WITH_MARKS],
  viqr: ["Chữ kiểu VIQR:", WITH_MARKS],
  "lower-case-name": ["Tên viết thường:", "viết hoa chữ cái đầu"],
  "reversed-case": ["Chữ hoa, chữ thường bị đảo:", "tắt Caps Lock và gõ lại"],
  honorific: ["Tên kèm xưng hô, học vị hoặc cấp bậc:", "chỉ ghi họ và tên"],
  numbering: ["Tên kèm số thứ tự:", "xóa số thứ tự"],
  "digit-in-name": ["Tên có chữ số:", "kiểm tra và gõ lại tên"],
  "several-people": ["Một ô ghi nhiều người:", "tách mỗi người một dòng"],
  "group-for-person": ["Một ô ghi cả nhóm:", "ghi từng người một dòng"],
  "collective-for-person": [
    "Ô tên người ghi một tập thể:",
    "ghi họ tên người; tập thể ghi ở cột Đại diện cho tập thể",
  ],
  "after-comma": ["Sau tên còn phần sau dấu phẩy:", "chỉ ghi họ và tên"],
  "line-break": ["Tên bị xuống dòng:", "xóa dấu xuống dòng"],
  tab: ["Tên có dấu tab, có thể dán lệch cột:", "kiểm tra các cột của dòng này"],
  "one-word": ["Tên chỉ có một chữ:", "kiểm tra họ và tên đầy đủ"],
  "code-word": ["Tên là một từ của máy:", "kiểm tra và gõ lại tên"],
  placeholder: ["Ô chỉ có dấu giữ chỗ:", "gõ giá trị thật hoặc để trống"],
  formula: ["Ô bắt đầu như một công thức:", "gõ lại chữ, bỏ dấu ở đầu"],
  backtick: ["Dùng dấu ` thay dấu phẩy trên:", "dùng dấu '"],
  emoji: ["Ô có hình biểu tượng:", "xóa hình biểu tượng"],
  "other-script": ["Tên viết bằng chữ khác chữ Việt:", "kiểm tra; văn bản cần phông có chữ này"],
  "no-letters": ["Ô tên không có chữ cái nào:", "gõ họ và tên"],
  "too-long": ["Ô quá dài:", "rút gọn; kiểm tra có dán nhầm không"],
  american: [
    "Không có tháng {typed}, có thể gõ kiểu Mỹ (tháng trước ngày)",
    "gõ ngày/tháng/năm, ví dụ 15/03/1985",
  ],
  "no-year": ["Ngày thiếu năm:", "gõ đủ ngày/tháng/năm"],
  "two-digit-year": ["Năm chỉ có hai chữ số:", "gõ năm đủ bốn chữ số"],
  "wrong-year": ["Năm không đủ bốn chữ số:", "gõ năm đủ bốn chữ số"],
  "no-day": ["Ngày chưa đủ:", "gõ đủ ngày/tháng/năm"],
  serial: ["Ngày thành số {typed}", "định dạng ô là ngày rồi gõ lại ngày/tháng/năm"],
  "empty-date": ["Ngày rỗng {typed}", "gõ ngày thật hoặc để trống"],
  compact: ["Ngày viết liền:", "gõ ngày/tháng/năm có dấu gạch chéo"],
  range: ["Ô một ngày lại ghi một khoảng:", "ghi một ngày"],
  "several-dates": ["Ô ghi nhiều ngày:", "ghi một ngày"],
  lunar: ["Ngày âm lịch:", "ghi ngày dương lịch"],
  "letters-for-digits": ["Có chữ cái lẫn trong ngày hoặc số:", "gõ lại bằng chữ số"],
  "other-digits": ["Chữ số không phải 0-9:", "gõ lại bằng chữ số 0-9"],
  "date-placeholder": ["Ngày để dấu giữ chỗ:", "gõ ngày, hoặc chỉ ghi năm sinh"],
  "said-unknown": ["Ngày ghi là không rõ:", "để trống, hoặc ghi năm nếu biết"],
  unrecognised: ["Không đọc được:", "gõ lại theo mẫu ở đầu cột"],
  "no-such-day": ["Không có ngày {typed} trong lịch", "kiểm tra và gõ lại ngày"],
  reversed: ["Khoảng ngày bị ngược:", "ghi ngày đầu trước, ngày cuối sau"],
  "future-birth": ["Ngày sinh ở tương lai:", "kiểm tra và gõ lại ngày sinh"],
  "age-low": ["Ngày sinh {typed} cho tuổi dưới 15", "kiểm tra lại năm sinh"],
  "age-high": ["Ngày sinh {typed} cho tuổi trên 90", "kiểm tra lại năm sinh"],
  "outside-years": ["Ngày {typed} nằm ngoài các năm của kỳ này", "kiểm tra lại năm"],
  fraction: ["Số lẻ {typed} ở cột số nguyên", "ghi số nguyên"],
  inequality: ["Ô số lại ghi so sánh:", "chỉ ghi số"],
  ratio: ["Ô số ghi phân số:", "ghi một số"],
  "number-words": ["Số viết bằng chữ:", "ghi bằng chữ số"],
  "unit-words": ["Sau số còn chữ:", "chỉ ghi số"],
  "percent-sign": ["Ô số có dấu %:", "chỉ ghi số, hoặc kiểm tra cột"],
  "share-or-percent": ["Không rõ là phần trăm hay phần đơn vị:", "ghi kèm dấu %, ví dụ 70 %"],
  "over-hundred": ["Tỷ lệ vượt 100 %:", "kiểm tra lại số"],
  scientific: ["Số dạng khoa học:", "gõ lại số đầy đủ"],
  "too-large": ["Số quá lớn:", "kiểm tra lại số"],
  negative: ["Số âm {typed}", "ghi số từ 0 trở lên"],
  "no-such-year": ["Không phải một năm:", "ghi năm bốn chữ số"],
  "english-number": [
    "Dấu phân cách kiểu tiếng Anh:",
    "dùng dấu chấm cho hàng nghìn, dấu phẩy cho phần lẻ",
  ],
  "loose-yes": ["Hiểu {typed} là Có", "đánh dấu bằng x hoặc Có cho rõ"],
  "loose-no": ["Hiểu {typed} là Không", "ghi Không hoặc để trống cho rõ"],
  "tick-with-remark": ["Dấu có kèm lời:", "chỉ đánh dấu; lời ghi ở cột Ghi chú"],
  unmatched: ["«{typed}» không có trong danh sách", "chọn một giá trị trong danh sách"],
  ...CONTACT_WORDS,
  "citizen-number": ["Ô có số giấy tờ tùy thân", NOT_ASKED],
  religion: ["Ô ghi tôn giáo", NOT_ASKED],
  "ethnic-group": ["Ô ghi dân tộc", NOT_ASKED],
  health: ["Ô ghi tình trạng sức khỏe", NOT_ASKED],
  "criminal-record": ["Ô ghi án tích", NOT_ASKED],
  "bank-account": ["Ô ghi số tài khoản", NOT_ASKED],
  password: ["Ô ghi mật khẩu", "xóa ngay và đổi mật khẩu đó"],
};
