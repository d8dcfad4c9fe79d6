/**
 * Words that are recognised in cells, folded (lower case, tone marks at the newer place).
 *
 * Nothing here is ever shown to anyone. `output/words.vi.ts` holds what people read.
 */

/** Cells that a host shows while it still computes. */
export const NOT_READY: ReadonlySet<string> = new Set([
  "loading...",
  "đang tải...",
  "loading…",
  "đang tải…",
]);

/** Typed where something is not known or does not exist. */
export const SAID_UNKNOWN: ReadonlySet<string> = new Set(
  ["không rõ", "k/rõ", "ko rõ", "k rõ", "chưa rõ", "không nhớ", "không biết"].concat([
    "chưa xác định",
    "chưa biết",
  ]),
);
export const SAID_NONE: ReadonlySet<string> = new Set([
  ...["không có", "không", "ko có", "k có", "chưa có", "khong co", "n/a"],
]);

export const YES: ReadonlySet<string> = new Set([
  "x",
  "✓",
  "✔",
  "☑",
  "☒",
  "✅",
  "√",
  "có",
  "đúng",
  "true",
  "yes",
  "1",
  "rồi",
  "đã có",
  "đạt",
]);
export const NO: ReadonlySet<string> = new Set([
  "không",
  "sai",
  "false",
  "no",
  "0",
  "chưa",
  "✗",
  "✘",
  "☐",
  "❌",
  "không có",
  "không đạt",
]);
export const LOOSE_YES: ReadonlySet<string> = new Set(["v", "co", "c", "dung", "roi"]);
export const LOOSE_NO: ReadonlySet<string> = new Set(["khong", "ko", "k", "kg", "chua", "hông"]);

/** English month names, three letters. */
export const MONTHS: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(
  " ",
);

/** Before a date: «Thứ Sáu, …», «Chủ nhật …», «ngày …». */
export const WEEKDAY = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cn|t[2-7])\s*,?\s+/;
export const DAY_WORD = /^ngày\s+/;
export const LONG_DAY = /^(\d{1,2}) tháng (\d{1,2})(?: năm|,)? (\d{4})$/;
export const MONTH_OF_YEAR = /^(?:tháng )?(\d{1,2})(?:\s*[/.-]\s*| năm )(\d{4})$/;
export const YEAR_ONLY = /^(?:sinh năm |năm sinh |năm )?(\d{4})$/;
export const QUARTER = /^(?:quý|quí) (i{1,3}|iv|[1-4])(?:\s*[/.-]\s*| năm | )(\d{4})$/;
export const LUNAR =
  /\(?(?:âm lịch|âl)\)?|(?:giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý|quí) (?:tý|tí|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)/;
export const UNTIL_WORD = /\s+(?:đến ngày|đến hết ngày|đến hết|đến|tới)\s+/;
export const FROM_WORD = /^(?:từ ngày|từ)\s+/;

/** Before a name, with the space that follows. */
export const HONORIFIC =
  /^(?:đ\/c|đc|đồng chí|ông|bà|anh|chị|cô|chú|em|thầy|(?:pgs|gs|ts|ths|bs|ks|cn|ncs|ls)(?:\.|ck)[\p{L}\d.]*|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|nsnd|nsưt|ngưt|ngnd|nhà giáo|nghệ nhân|tiến sĩ|thạc sĩ|bác sĩ|giáo sư|mr|mrs|ms)\.?:?\s/u;
export const GROUP_OF_PEOPLE = /(?:^| )(?:và|cùng|\+|&) (?:\d+|các|những|tập thể)(?: |$)/;
export const COLLECTIVE =
  /^(?:tập thể|phòng|trung tâm|công ty|chi bộ|chi đoàn|công đoàn|văn phòng|bộ phận|ban quản lý|ban chỉ huy|bệnh viện|chi cục|trường|đảng ủy|ủy ban)\s/;
export const AND_WORD = / và /;
/** Texts that a program leaves where it had nothing to say. */
export const CODE_WORDS: ReadonlySet<string> = new Set(
  "null undefined nan true false none nil [object".split(" "),
);
/** Family names by which a second person in a cell is told from a position. */
export const SURNAMES: ReadonlySet<string> = new Set(
  (
    "nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh lưu trịnh đoàn mai " +
    "tô hà cao lương lâm tạ thái vương trương châu chu quách triệu phùng đào nghiêm kiều giang hứa từ thân " +
    "la doãn khổng tống quản bạch âu ông tăng tôn y h'"
  ).split(" "),
);

/** A row that adds up others: the beginning of its only words. */
export const TOTAL = /^(?:tổng cộng|tổng số|tổng|cộng)(?:\s*[:.=(].*|\s+\d.*|)$/;
export const SECTION = /^(?:khối|cụm|phần|mục|danh sách|nhóm)(?: |$)/;
export const SIGNATURE =
  /^(?:người lập(?: biểu| bảng| danh sách)?|thủ trưởng(?: đơn vị| cơ quan)?|xác nhận của .*|lãnh đạo đơn vị|người tổng hợp|cán bộ tổng hợp|kế toán trưởng|tm\. .*|\(?(?:ký|đã ký)[^)]*\)|ký tên.*|.*, ngày [\d.…\s]+tháng [\d.…\s]+năm [\d.…]*)$/;
export const ORDINAL_HEADERS: ReadonlySet<string> = new Set([
  "stt",
  "tt",
  "số tt",
  "số thứ tự",
  "thứ tự",
  "s tt",
  "no",
  "no.",
]);

/** A part of every pattern of personal data below; one quick look spares most texts the rest. */
export const MAY_BE_SENSITIVE =
  /\d{12}|\d{3} \d{3} \d{3} \d|cccd|cmnd|cmt|căn cước|chứng minh|hộ chiếu|định danh|stk|tài khoản|số tk|tk ngân|mật khẩu|pass|mk ?[:=l]|án t[rí]|tiền [ás]|khởi tố|phạt tù|điều trị|bệnh|hiv|ung thư|tâm thần|tiểu đường|trầm cảm|hiểm nghèo|nan y|suy thận|(?:bị|mắc|nhiễm|chữa) lao|thương tật|tôn giáo|đạo (?:phật|thiên|công|tin|cao|h|bà|chúa)|công giáo|phật giáo|thiên chúa|tin lành|hồi giáo|tín đồ|cao đài|h(?:òa|oà) hảo|dân tộc|người (?:là|[:=-]|kinh|tày|thái|mường|kh|hoa|nùng|h'?mông|mông|dao|gia rai|jrai|ê|ba na|x|sán|cơ|chăm|chơ|hrê|hà nhì|ra|mnông|bru|thổ|giáy|tà|mạ|chu|lô|pà)|^.{3,9}$/;

/** Words of personal data; each tested on folded text. */
export const CITIZEN_NUMBER =
  /(?:cccd|cmnd|cmt|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)?|hộ chiếu|định danh)\D{0,25}\d(?:[ .]?\d){8,11}(?!\d)/;
export const BARE_CITIZEN_NUMBER =
  /(?<![\d.,/=_a-z+-])(?:\d{12}|0\d{2} \d{3} \d{3} \d{3})(?![./]?\d)/;
export const RELIGION =
  /(?:^|[^\p{L}])(?:tôn giáo\s*[:=-]|(?:theo )?đạo (?:phật|thiên chúa|công giáo|tin lành|cao đài|hòa hảo|hồi|bà la môn|chúa)|theo (?:công giáo|phật giáo|thiên chúa giáo|tin lành)|tín đồ)|^(?:công giáo|thiên chúa giáo|phật giáo|tin lành|cao đài|hòa hảo|hồi giáo|phật giáo hòa hảo|không tôn giáo)$/u;
export const ETHNIC_GROUP =
  /(?:^|[^\p{L}])(?:dân tộc|người)(?: là)?\s*[:=-]?\s*(?:kinh|tày|thái|mường|khmer|khơ me|hoa|nùng|h'mông|hmông|mông|dao|gia rai|jrai|ê[ -]đê|ba na|xơ đăng|sán chay|cơ ho|chăm|sán dìu|hrê|ra glai|mnông|xtiêng|bru|thổ|khơ mú|cơ tu|giáy|tà ôi|mạ|chơ ro|hà nhì|chu ru|lô lô|pà thẻn)(?![\p{L}])|^(?:tày|nùng|mường|khmer|ê[ -]đê|gia rai|ba na|h'mông|hmông|mông|xơ đăng|sán chay|sán dìu|cơ ho|mnông|xtiêng|hrê|ra glai|cơ tu|tà ôi)$/u;
export const HEALTH =
  /đang điều trị|(?:bị|mắc|nhiễm|chữa)(?: bệnh)? (?:ung thư|hiv|lao|tâm thần|tiểu đường|trầm cảm|hiểm nghèo|nan y|suy thận)|(?:mắc|bị) bệnh|nhiễm hiv|thương tật \d|hồ sơ bệnh án/;
export const CRIMINAL_RECORD = /án treo|tiền án|tiền sự|án tích|bị khởi tố|phạt tù/;
export const BANK_ACCOUNT =
  /(?:stk|số tài khoản|tài khoản ngân hàng|số tk|tk ngân hàng)\D{0,25}\d(?:[ .-]?\d){5,}/;
export const PASSWORD = /(?:mật khẩu|password|passwd|pass|mk)\s*(?:[:=]|là )\s*\S/;
