/**
 * The closed language of the sheets: words that code must recognise in cells. They are typed by
 * people or stand in the edition's rows; sentences that people read are in `output/words.vi.ts`.
 */

export const YES = "Có";
export const NO = "Không";

export const SUBJECT = { collective: "Tập thể", individual: "Cá nhân" } as const;
export const CONFERENCE = { unit: "Đơn vị", department: "Sở" } as const;
export const EXEMPLARY = "Điển hình tiên tiến";
export const WOMAN = "Nữ";
export const RECEIPT = { accepted: "Nhận", returned: "Trả lại" } as const;
export const COUNCIL = {
  passed: "Thông qua",
  refused: "Không",
  returned: "Trả lại",
  deferred: "Hoãn",
} as const;
export const DIRECTOR = { agreed: "Đồng ý", refused: "Không" } as const;
export const REVIEW_STATE = { standing: "còn đề cử", gone: "không còn trong Đề cử" } as const;
export const COMPARISONS = {
  atMost: "không quá",
  atLeast: "ít nhất",
  about: "khoảng",
  equal: "bằng",
} as const;
export const SEVERITIES = { error: "Lỗi", warning: "Cảnh báo", tracked: "Theo dõi" } as const;
export const ROUNDINGS = {
  down: "xuống",
  nearest: "gần nhất",
  up: "lên",
  atLeastOne: "tối thiểu 1",
} as const;
export const DUE_KINDS = {
  before: "Trước ngày",
  until: "Đến hết ngày",
  after: "Chậm nhất sau",
  periodic: "Định kỳ",
} as const;
export const ASSUMED = "giả định";

/** Groups of «Theo» that the program itself knows. */
export const GROUPS = {
  unit: "mỗi đơn vị",
  cluster: "mỗi cụm",
  quotaGroup: "mỗi nhóm tính tỷ lệ",
  subject: "mỗi đối tượng",
  all: "toàn bộ",
} as const;

/** Words of a filter. */
export const FILTER = {
  or: "hoặc",
  member: "thuộc",
  blank: "trống",
  notBlank: "không trống",
  inNominees: "có trong Đề cử",
  age: "Tuổi",
  votesShare: "Tỷ lệ phiếu",
  sum: "tổng",
} as const;

/** Words of «Thực hiện», «Hạn» and «Gia hạn». */
export const DUE = {
  office: "Văn phòng",
  everyUnit: "Mọi đơn vị",
  unitConference: "Hội nghị đơn vị",
  departmentConference: "Hội nghị Sở",
  every: "mỗi",
  days: "ngày",
  from: "từ",
  to: "đến",
} as const;

/** Index = day of the week, Sunday first; also read without regard to case. */
export const WEEKDAYS = [
  "Chủ nhật",
  "thứ Hai",
  "thứ Ba",
  "thứ Tư",
  "thứ Năm",
  "thứ Sáu",
  "thứ Bảy",
] as const;

/** Names in braces that a «Lời nhắc» may hold. */
export const BRACES = {
  unit: "đơn vị",
  name: "tên",
  level: "mức",
  counted: "đã có",
  allowed: "được phép",
  over: "vượt",
  short: "còn thiếu",
  base: "cơ sở",
  share: "tỷ lệ",
  tolerance: "sai số",
  value: "giá trị",
  missingColumns: "cột thiếu",
} as const;

/** The list of `Danh mục` whose order award levels follow. */
export const LEVEL_LIST = "Cấp";
