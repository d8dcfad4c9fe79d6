/** What provisioning says to whoever sets the workbooks up. */
export const PROVISION_WORDS = {
  description:
    "Dựng và cập nhật các bảng Google Sheets của một kỳ: bảng điều hành, bảng nhập liệu, mã chạy kèm, quyền sửa.",
  help: "xem hướng dẫn này",
  helpEnd:
    "\nChạy lại bao nhiêu lần cũng được: chỉ làm điều còn thiếu, không sửa dòng mà người dùng đã gõ.\nVí dụ: npm run provision -- --dry-run\n",
  options: {
    dryRun: "chỉ nói sẽ làm gì, không ghi gì lên Google",
    edition: "tệp quy định của kỳ (.json), kỳ có sẵn (2020) hoặc mã của kỳ đã dựng (SCT-2020)",
    entry: "shared: mọi đơn vị chung một bảng nhập liệu; per-unit: mỗi đơn vị một bảng",
    sample: "dựng bộ bảng mẫu để xem thử, không chia sẻ cho ai",
    from: "lập kỳ mới từ kỳ trước: mã hoặc liên kết bảng điều hành của kỳ trước (cần --edition)",
    prune: "gỡ quyền của người không có trong tab Đơn vị (hỏi trước khi gỡ)",
    notify: "gửi thư của Google báo cho người được chia sẻ",
    fresh: "đọc lại mọi bảng, kể cả bảng không đổi từ lần trước",
    back: "đưa mã chạy kèm của mọi bảng về bản trước lần cập nhật gần nhất, rồi dừng",
    yes: "không hỏi gì, dùng cho máy",
    credentials: "tệp OAuth client (Desktop) hoặc tệp thông tin đăng nhập đã có",
    export: "tải mọi bảng (.xlsx) và văn bản (.docx) của mọi kỳ về thư mục này rồi dừng",
  },
  badEntry: (typed: string) => `«${typed}» không dùng được; --entry là shared hoặc per-unit.`,
  usage: (typed: string) =>
    `Không hiểu «${typed}». Gõ npm run provision -- --help để xem cách dùng.`,
  fromNeedsEdition:
    "--from cần thêm --edition TỆP: tệp .json nêu giá trị mới của kỳ, ít nhất NAM ở Cấu hình. Ngày nào tệp không nêu thì để trống và được liệt kê.",
  askEdition: (marks: readonly string[]) =>
    marks.length === 0
      ? "Kỳ nào? Gõ đường dẫn tệp quy định của kỳ; Enter = kế hoạch năm 2020 có sẵn: "
      : `Có nhiều kỳ: ${marks.join(", ")}. Làm với kỳ nào? (Enter = ${marks[marks.length - 1]}): `,
  nameEdition: (marks: readonly string[]) =>
    marks.length === 0
      ? "Chưa rõ kỳ nào: thêm --edition TỆP hoặc --edition 2020."
      : `Có nhiều kỳ (${marks.join(", ")}): thêm --edition và mã của kỳ.`,
  noSuchEdition: (named: string) =>
    `Không có tệp «${named}», cũng không có kỳ nào mang tên đó. Kiểm tra đường dẫn sau --edition.`,
  noMark:
    "Quy định của kỳ chưa có KY_HIEU hoặc NAM ở Cấu hình nên không biết là kỳ nào của cơ quan nào. Điền hai dòng đó vào tệp rồi chạy lại.",
  rowsUnknown: (mark: string) =>
    `Bảng điều hành của kỳ ${mark} đã tạo nhưng còn trống. Chạy lại với đúng --edition của lần trước để điền tiếp.`,
  askEntry:
    "Các đơn vị dùng chung một bảng nhập liệu (1), hay mỗi đơn vị một bảng riêng (2)? (Enter = 1): ",
  nameEntry: "Chưa rõ cách nhập liệu: thêm --entry shared hoặc --entry per-unit.",
  twice: (name: string, links: readonly string[]) =>
    `Dừng, chưa sửa gì: có hai tệp cùng là «${name}»: ${links.join(" và ")}. Chuyển số liệu về một tệp, xóa tệp kia trên Drive rồi chạy lại.`,
  unlisted: (files: readonly string[]) =>
    `Dừng, chưa sửa gì: máy này đã tạo các bảng sau cho kỳ, nhưng Google không liệt kê chúng cho tài khoản đang đăng nhập: ${files.join(", ")}. Nếu vừa tạo xong, chờ vài phút rồi chạy lại. Nếu đăng nhập nhầm tài khoản, đăng nhập lại đúng tài khoản chủ bảng. Làm tiếp bây giờ sẽ thành hai bộ bảng.`,
  sample: "(mẫu)",
  account: (owner: string) => `Tài khoản Google: ${owner} (chủ của mọi bảng được tạo).`,
  edition: (mark: string, mode: "shared" | "per-unit") =>
    `Kỳ ${mark}; ${mode === "shared" ? "các đơn vị dùng chung một bảng nhập liệu" : "mỗi đơn vị một bảng nhập liệu riêng"}.`,
  nothing: "Mọi thứ đã đúng như mẫu. Không có gì phải làm.",
  plan: "Sẽ làm:",
  stops: "Dừng, chưa sửa gì:",
  notes: "Cần biết:",
  prunes: "Có quyền mở bảng nhưng không có trong tab Đơn vị:",
  pruneHint: "Muốn gỡ, chạy lại với --prune.",
  dryRun: "Đây là bản xem trước (--dry-run): chưa ghi gì lên Google.",
  askGo: "Thực hiện? Gõ c rồi Enter để làm, Enter để thôi: ",
  askPrune: "Gỡ các quyền nêu trên? Gõ c rồi Enter để gỡ, Enter để giữ: ",
  left: "Đã thôi. Chưa ghi gì lên Google.",
  cannotAsk: "Không có ai để hỏi: thêm --yes để thực hiện, hoặc --dry-run để chỉ xem.",
  progress: (at: number, count: number, text: string) => `[${at}/${count}] ${text}`,
  reading: (done: number, all: number) => `đã xem ${done}/${all} bảng`,
  release: (release: string) => `Điển Hình ${release}`,
  noWayBack: "Không có bản mã nào trước bản đang chạy: chưa đổi gì.",
  wentBack:
    "Mã đã về bản trước; bảng và số liệu không đổi. Lần chạy npm run provision sau sẽ đưa mã mới lên lại: chỉ chạy khi đã có bản sửa.",
  nameEditionBack: (marks: readonly string[]) =>
    marks.length === 0
      ? "Tài khoản này chưa có bảng điều hành nào do chương trình tạo."
      : `Đưa mã của kỳ nào về bản trước? Thêm --edition và mã của kỳ: ${marks.join(", ")}.`,
  done: (count: number) => `Xong: ${count} việc.`,
  undone: "Chưa làm được, phần còn lại đã xong:",
  tomorrow:
    "Google chỉ cho một tài khoản tạo khoảng 50 mã mới mỗi ngày. Ngày mai chạy lại npm run provision: chỉ các bảng còn thiếu mã được làm tiếp.",
  manyScripts: (count: number) =>
    `${count} bảng cần mã mới; Google cho khoảng 50 mỗi ngày, phần còn lại làm tiếp khi chạy lại hôm sau.`,
  strayScript:
    "Nếu lần trước bị ngắt đúng lúc tạo mã, bảng có thể còn một dự án mã trống. Nó không chạy gì; xóa ở Tiện ích mở rộng → Apps Script nếu muốn.",
  elsewhere: (units: readonly string[]) =>
    `Cột «Bảng nhập liệu» của ${units.join(", ")} trỏ tới bảng không do chương trình tạo: giữ nguyên, không chia sẻ, không cập nhật.`,
  noAccount: (units: readonly string[]) =>
    `Chưa có địa chỉ ở «Tài khoản Google» hoặc «Email» nên chưa chia sẻ: ${units.join(", ")}.`,
  noUnits: "Tab Đơn vị chưa có dòng nào: điền tab đó trong bảng điều hành rồi chạy lại để chia sẻ.",
  rowsStand: "Bảng điều hành đã có dòng của kỳ: tệp --edition không ghi đè dòng nào.",
  blanked: "Để trống vì chưa có giá trị mới (điền trong bảng điều hành):",
  next: (office: string, entries: readonly string[]) =>
    [
      `Bảng điều hành: ${office}`,
      ...entries.map((link) => `Bảng nhập liệu: ${link}`),
      "Bước cuối, làm một lần (đã làm thì bỏ qua): mở bảng điều hành, chọn menu Thi đua → Thiết lập, để trống ô hỏi liên kết, bấm OK và đồng ý cấp quyền; rồi Thi đua → Kiểm tra cài đặt.",
    ].join("\n"),
  more: (count: number) => `và ${count} bảng nữa`,
  exported: (count: number, folder: string) =>
    `Đã tải ${count} tệp về ${folder}. Văn bản lập từ menu của bảng không có ở đây: tải thư mục của kỳ trên Drive của người lập.`,
  nothingToExport: "Chưa có tệp nào để tải về.",
  openBrowser: (url: string) =>
    `Mở địa chỉ sau trong trình duyệt và đăng nhập bằng tài khoản dùng chung của Văn phòng:\n${url}`,
  consentGiven: "Đã nhận. Đóng trang này và quay lại cửa sổ lệnh.",
  consentWrong:
    "Địa chỉ này không phải của lần đăng nhập đang chờ. Quay lại cửa sổ lệnh và mở đúng địa chỉ ở đó.",
  consentRefused: "Chưa được cấp quyền. Quay lại cửa sổ lệnh.",
} as const;

/** Each step, before what it is done to. */
export const STEP_WORDS: Readonly<Record<string, string>> = {
  "create-office": "Tạo bảng điều hành",
  "create-entry": "Tạo bảng nhập liệu",
  fill: "Điền tiếp bảng đã tạo còn trống",
  change: "Cập nhật",
  links: "Ghi vào bảng điều hành liên kết của",
  "script-new": "Gắn mã chạy kèm vào",
  "script-content": "Cập nhật mã chạy kèm của",
  "script-back": "Đưa mã chạy kèm về bản trước của",
  share: "Cho quyền sửa",
  raise: "Đổi từ xem thành sửa",
  unshare: "Gỡ quyền",
};

/** What tells a workbook from its template; `{…}` are the facts. */
export const CHANGE_WORDS: Readonly<Record<string, string>> = {
  newer:
    "Bảng ở phiên bản {version}, mới hơn chương trình này ({known}). Cập nhật chương trình rồi chạy lại.",
  "other-workbook":
    "Bảng mang dấu của loại khác ({workbook}). Có thể tệp đã bị tráo; gọi người phụ trách.",
  "no-version":
    "Bảng mất dấu phiên bản, hoặc có hai dấu. Khôi phục một phiên bản cũ ở Tệp → Nhật ký phiên bản rồi chạy lại.",
  "not-ours":
    "Bảng không còn dấu nào của chương trình mà lại có nội dung. Khôi phục ở Tệp → Nhật ký phiên bản, hoặc xóa tệp này để dựng lại.",
  "column-twice":
    "Cùng một cột có ở hai nơi: {places}. Ai đó đã chép cột; xóa cột chép (chuyển số liệu về cột gốc trước) rồi chạy lại.",
  "sheet-twice":
    "Cùng một tab có hai bản: {sheets}. Ai đó đã nhân bản tab; xóa bản nhân (chuyển số liệu về tab gốc trước) rồi chạy lại.",
  "table-in-the-way":
    "Tab «{sheet}» có Bảng kiểu mới «{table}» nên không thêm cột, quy tắc được. Chọn bảng đó → Định dạng → Chuyển đổi thành dải ô không định dạng, rồi chạy lại.",
  table:
    "Tab «{sheet}» có Bảng kiểu mới «{table}»: danh sách chọn và màu có thể không chạy. Nên chuyển lại thành dải ô (Định dạng → Chuyển đổi thành dải ô).",
  "sheet-added": "thêm tab «{sheet}»",
  "sheet-known-by-title": "đánh dấu lại tab «{sheet}» (nhận ra nhờ tên)",
  "column-added": "thêm cột «{column}» ở cột {letters} của tab «{sheet}»",
  "column-known-by-header": "đánh dấu lại cột «{column}» của tab «{sheet}» (nhận ra nhờ tiêu đề)",
  "guard-back": "khóa lại {part} của tab «{sheet}»",
  "guard-editors": "cho đúng tài khoản Văn phòng sửa {part} đã khóa của tab «{sheet}»",
  "rule-back":
    "đặt lại danh sách chọn hoặc kiểu ô bị mất của cột «{column}», tab «{sheet}» (không sửa chữ đã gõ)",
  "rule-other":
    "{count} ô của cột «{column}», tab «{sheet}» có quy tắc khác mẫu: giữ nguyên. Muốn như mẫu: chọn các ô đó → Dữ liệu → Xác thực dữ liệu → xóa quy tắc, rồi chạy lại.",
  "banding-back": "đặt lại dòng màu xen kẽ của tab «{sheet}»",
  "colour-back": "đặt lại màu của cột Kiểm tra, tab «{sheet}»",
  "name-back": "đặt lại tên vùng «{name}»",
  "views-added": "thêm {count} chế độ xem lọc theo đơn vị ở tab «{sheet}»",
  "place-back": "đặt lại ngôn ngữ và múi giờ Việt Nam (đang là {locale}, {timeZone})",
  "version-raised": "ghi phiên bản mẫu {to} (đang là {from})",
};

/** The part of a tab that a guard is of; a column by its letters. */
export const GUARD_WORDS: Readonly<Record<string, string>> = {
  whole: "toàn bộ",
  header: "dòng tiêu đề",
};

export const columnWord = (letters: string) => `cột ${letters}`;
