import type { Facts } from "../domain/finding.ts";
import { type Sentence, say } from "./sentence.ts";

/** Why a row of the edition cannot be read, by `facts.kind`. */
export const UNREADABLE_ROW: Readonly<Record<string, (facts: Facts) => Sentence>> = {
  due: ({ typed }) =>
    say(
      `Không đọc được Hạn «${typed}»`,
      "ghi một ngày, một khoảng, «Hội nghị đơn vị + 3» hoặc «mỗi thứ Sáu từ 03/01/2020»",
    ),
  "due-kind": ({ typed }) =>
    say(
      `Kiểu hạn «${typed}» không khớp với Hạn`,
      "chọn một Kiểu hạn; hạn lặp lại thì chọn Định kỳ",
    ),
  "done-by": ({ typed }) =>
    say(`Không có cột «${typed}»`, "ghi Tab.Cột, ví dụ Hội nghị.Ngày tổ chức"),
  days: ({ typed }) =>
    say(`Số ngày «${typed}» không đọc được`, "ghi số nguyên, nhiều mốc cách nhau bằng dấu ;"),
  extension: ({ typed, nearest }) =>
    say(
      `Không đọc được gia hạn «${typed}»`,
      nearest ? `có phải «${nearest}»?` : "ghi Đơn vị = ngày, ví dụ HB = 20/12/2019",
    ),
  period: ({ typed }) =>
    say(`Không đọc được ngày «${typed}»`, "ghi một ngày hoặc Thời hạn.MÃ + số ngày"),
  "unknown-setting": ({ setting }) =>
    say(`Cấu hình không có hoặc chưa điền [${setting}]`, "điền ở tab Cấu hình"),
  sheet: ({ typed }) => say(`Không có tab «${typed}» để xét`, "ghi tên một tab số liệu"),
  word: ({ typed }) => say(`«${typed}» không dùng được ở cột này`, "chọn trong danh sách của cột"),
  group: ({ typed }) =>
    say(
      `Không hiểu Theo «${typed}»`,
      "ghi mỗi đơn vị, mỗi cụm, mỗi nhóm tính tỷ lệ, mỗi đối tượng, toàn bộ hoặc tên một cột",
    ),
  column: ({ typed }) => say(`Không có cột «${typed}»`, "ghi đúng tiêu đề cột"),
  value: ({ typed }) =>
    say(
      `Không đọc được Giá trị «${typed}»`,
      "ghi một số, một phần trăm như 20 % hoặc một cột của Đơn vị",
    ),
  tolerance: ({ typed }) =>
    say(
      `Phép so «khoảng» cần Sai số, không đọc được «${typed}»`,
      "ghi số điểm %, ví dụ 5 hoặc [SAI_SO]",
    ),
  "percent-of-nothing": () =>
    say("Phần trăm mà không có Trên", "ghi Trên: một cột của Đơn vị hoặc một điều kiện lọc"),
  "base-clause": ({ clause }) =>
    say(`Điều kiện «${clause}» có ở Trên mà không có ở Lọc`, "thêm điều kiện đó vào Lọc"),
  brace: ({ brace }) =>
    say(
      `Lời nhắc có {${brace}} mà máy không điền được`,
      "dùng {đơn vị}, {tên}, {đã có}, {được phép}…",
    ),
  "setting-day": ({ typed }) =>
    say(`«${typed}» không phải một ngày`, "ghi ngày dạng 15/06/2020, hoặc để trống khi chưa có"),
  "setting-stretch": ({ typed }) =>
    say(`«${typed}» không phải một ngày hay một khoảng`, "ghi 15/06/2020 hoặc 11/06 - 20/06/2020"),
  "setting-year": ({ typed }) => say(`«${typed}» không phải một năm`, "ghi năm bốn chữ số"),
  "setting-number": ({ typed }) => say(`«${typed}» không phải một số`, "ghi một số từ 0 trở lên"),
  "setting-days-off": ({ typed }) =>
    say(
      `«${typed}» có chỗ không phải ngày`,
      "ghi 30/04/2020 hoặc 23/01/2020 - 29/01/2020, cách nhau bằng dấu ;",
    ),
  "setting-weekdays": ({ typed }) =>
    say(`«${typed}» có chỗ không phải thứ trong tuần`, "ghi thứ Bảy; Chủ nhật"),
  "setting-yes-no": ({ typed }) => say(`«${typed}» không phải Có hay Không`, "ghi Có hoặc Không"),
  "repeated-code": ({ first }) => say(`Mã đã có ở dòng ${first}`, "đổi mã hoặc xóa dòng thừa"),
};

/** Why a filter cannot be read, by `facts.kind`. */
export const FILTER_FAULT: Readonly<Record<string, (facts: Facts) => Sentence>> = {
  "unknown-task": ({ typed }) =>
    say(`Tab Thời hạn không có mã việc «${typed}»`, "ghi một mã có ở tab Thời hạn"),
  "unknown-operator": ({ clause }) =>
    say(`Không đọc được điều kiện «${clause}»`, "ghi Cột = giá trị, Cột ∈ a | b, Cột trống…"),
  "no-value": ({ clause }) =>
    say(`Điều kiện «${clause}» thiếu giá trị`, "ghi giá trị sau dấu so sánh"),
  "not-a-number": ({ clause }) =>
    say(`Điều kiện «${clause}» so lớn bé với chữ`, "ghi một số hoặc một ngày"),
  "unknown-setting": ({ setting }) =>
    say(`Cấu hình không có hoặc chưa điền [${setting}]`, "điền ở tab Cấu hình"),
};
