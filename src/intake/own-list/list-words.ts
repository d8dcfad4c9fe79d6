/**
 * Words in and around units' own lists, folded where they are compared.
 *
 * Nothing here is ever shown to anyone: like `workbook/typed-words.ts`, words to be recognised.
 */

/** Headers of personal data that no tab asks for: such a column is never taken. */
export const SENSITIVE_HEADER =
  /(?:cccd|cmnd|cmt(?:nd)?|căn cước|chứng minh (?:nhân dân|thư)|định danh|hộ chiếu|dân tộc|tôn giáo|số tài khoản|stk|sức khỏe|bhxh|mã số thuế)/;

/** Words in the lines above a list that say which tab it is for. */
export const TAB_WORDS: readonly (readonly [tab: string, words: RegExp])[] = [
  ["units", /danh sách (?:các )?(?:phòng, |cơ quan, )?đơn vị/],
  ["speeches", /tham luận/],
  ["delegates", /đại biểu|tham dự|dự hội nghị|cử (?:cán bộ|người)|thành phần dự|khách mời/],
  [
    "awardsReceived",
    /(?:khen thưởng|danh hiệu)[^.]*(?:đã đạt|đã nhận|đạt được)|kết quả (?:thi đua|khen thưởng)/,
  ],
  [
    "nominees",
    /khen thưởng|đề cử|đề nghị|tôn vinh|biểu dương|điển hình|bằng khen|giấy khen|trích ngang/,
  ],
  ["figures", /số liệu|chỉ tiêu/],
];

/** Lower headers that only divide the one above. */
export const PART_HEADERS: ReadonlyMap<
  string,
  "male" | "female" | "day" | "month" | "year" | "family" | "given"
> = new Map([
  ["nam", "male"],
  ["nữ", "female"],
  ["ngày", "day"],
  ["tháng", "month"],
  ["năm", "year"],
  ["họ", "family"],
  ["họ đệm", "family"],
  ["họ và đệm", "family"],
  ["họ và tên đệm", "family"],
  ["họ và chữ đệm", "family"],
  ["họ, đệm", "family"],
  ["họ lót", "family"],
  ["tên", "given"],
] as const);

/** Lines under a list by which its signing begins; SIGNATURE of typed-words holds the others. */
export const OWN_SIGNATURE =
  /^(?:(?:kt|tm|tl|tuq|q|k\/t|t\/m|t\/l)\.? ?(?:\.|\p{L}).*|(?:quyền |phó )?(?:giám đốc|tổng giám đốc|chủ tịch|chánh văn phòng|trưởng (?:phòng|ban|đơn vị)|bí thư|viện trưởng|chi cục trưởng)(?: (?:sở|trung tâm|công ty|công đoàn))?|thủ trưởng.*|người (?:lập|tổng hợp|ký).*|cán bộ (?:lập|phụ trách).*|nơi nhận.*|- ?(?:như trên|lưu).*|\(?(?:ký|đã ký|chữ ký).*|.*ngày [\d.…]* ?tháng [\d.…]* ?năm [\d.…]*|xác nhận .*|phụ trách .*)$/u;

/** A line that counts the list: «Tổng cộng: 25», «Danh sách này có 25 người./.». */
export const OWN_TOTAL =
  /^(?:(?:tổng cộng|tổng số|tổng|cộng)(?: |[:.,;(=]|$)|(?:ấn định |danh sách )?(?:danh sách|trên|này|gồm|có)[^\d]{0,25}\d+ ?(?:người|đồng chí|đ\/c|đại biểu|cá nhân|tập thể|trường hợp))/;

/** Marks before the words of a section: «I.», «A)», «1.», «-». */
export const SECTION_MARK =
  /^\s*(?:([IVX]+)|([A-HĐ])|(\d{1,2}(?:\.\d{1,2})*)|([a-hđ])|([-–+*•]))\s*(?:[.)/:]\s*|\s+|(?=-)-\s*)/u;

/** Before an item of a list without a table: «1.», «(2)», «3/», «-», «•», the space behind it included. */
export const ITEM_MARK = /^\s*(?:\(?\d{1,3}\s*[.)/]+|[-–—+•*·▪])\s*(?=\p{L})/u;

/** What parts an item: a dash between spaces, a comma, a semicolon, a bracket. */
export const PART_SIGN = /\s+[-–—]\s*|\s*[–—]\s+|[,;]\s+|\s*[()]\s*/u;

/** Behind the words of a section: how many follow. */
export const SECTION_COUNT =
  /\s*(?:[:(–-]\s*)?\(?\s*\d+\s*(?:người|đồng chí|đ\/c|đại biểu|cá nhân|tập thể|đ\/v|đơn vị)?\s*\)?\s*[:.]?\s*$/iu;

/** Short forms that officers write, each word for word. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["ubnd", "ủy ban nhân dân"],
  ["tp", "thành phố"],
  ["gđ", "giám đốc"],
  ["pgđ", "phó giám đốc"],
  ["ct", "chủ tịch"],
  ["bk", "bằng khen"],
  ["b/k", "bằng khen"],
  ["gk", "giấy khen"],
  ["g/k", "giấy khen"],
  ["cstđ", "chiến sĩ thi đua"],
  ["cs", "cơ sở"],
  ["cstđcs", "chiến sĩ thi đua cơ sở"],
  ["lđtt", "lao động tiên tiến"],
  ["lđxs", "lao động xuất sắc"],
  ["lđ", "lao động"],
  ["đhtt", "điển hình tiên tiến"],
  ["tđ", "thi đua"],
  ["kt", "khen thưởng"],
  ["tđkt", "thi đua khen thưởng"],
  ["hc", "huân chương"],
  ["bct", "bộ công thương"],
  ["bt", "bộ trưởng"],
  ["ttg", "thủ tướng"],
  ["tw", "trung ương"],
  ["đv", "đơn vị"],
  ["tq", "toàn quốc"],
  ["xs", "xuất sắc"],
  ["p", "phòng"],
  ["ttâm", "trung tâm"],
  ["cty", "công ty"],
  ["vp", "văn phòng"],
  ["cp", "cổ phần"],
  ["kh", "kế hoạch"],
  ["ql", "quản lý"],
  ["cn", "công nghiệp"],
  ["tm", "thương mại"],
]);

/** Words that say nothing in the name of a title, an award or a unit. */
export const FILLER_WORDS: ReadonlySet<string> = new Set([
  ...[
    "của",
    "danh",
    "hiệu",
    "đạt",
    "được",
    "tặng",
    "cấp",
    "và",
    "các",
    "về",
    "thưởng",
    "đề",
    "nghị",
    "xét",
    "là",
    "thuộc",
  ],
]);

/** Lines that belong to the paper and not to the list. */
export const PAGE_LINE = /^(?:trang|tờ|page) \d+(?: ?[/-] ?\d+| trên \d+)?\.?$/;
