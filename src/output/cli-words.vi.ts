/** What the command line says to people. */
export const CLI_WORDS = {
  description:
    "Điển Hình: kiểm tra bảng các đơn vị điền, tổng hợp, lập văn bản và viết thư nhắc cho Hội nghị điển hình tiên tiến.",
  help: "xem hướng dẫn này",
  helpEnd:
    "\nChưa có thư mục làm việc thì lệnh đầu tiên tạo workspace/ từ bộ số liệu mẫu.\nVí dụ: npm start -- check --workspace hoi-nghi-2020 --as-of 2020-05-08\n",
  helpTitles: {
    "Usage:": "Cách dùng:",
    "Options:": "Tùy chọn:",
    "Commands:": "Lệnh:",
    "Arguments:": "Tham số:",
  } as Readonly<Record<string, string>>,
  commands: {
    run: "làm tất cả: kiểm tra, tổng hợp, lập các văn bản chính, viết thư nhắc (mặc định)",
    check: "chỉ kiểm tra và in vi phạm, không ghi gì",
    remind: "ghi thư nhắc đến hạn hôm nay ra tệp, chưa gửi cho ai; có --send thì gửi thật",
    draft: "lập một loại văn bản",
    templates: "bày mẫu văn bản ra để cơ quan sửa thành mẫu riêng",
    import:
      "đọc danh sách đơn vị tự lập (.xlsx, .docx hoặc chữ), hỏi chỗ chưa rõ rồi mới thêm dòng",
    new: "tạo bảng trống của một kỳ trong thư mục trống",
  },
  options: {
    workspace: "thư mục làm việc (mặc định: workspace)",
    asOf: "xét như ngày này, dạng 2020-05-08 (mặc định: hôm nay)",
    json: "in kết quả cho máy đọc",
    preview: "chỉ xem thư, không ghi và không gửi gì",
    send: "gửi thật qua máy chủ thư của cơ quan, mỗi thư một lần; chạy lại bao nhiêu lần cũng được",
    setUp: "thiết lập một lần: thử máy chủ thư, ghi tài khoản và thư mục được gửi",
    filesSent: "khi thiết lập: thư .eml đã ghi ở hop-thu/ đã được gửi tay, không gửi lại",
    sample: "gửi thử mỗi loại thư một bản cho mình (mặc định: địa chỉ người gửi)",
    uncertain: "liệt kê thư chưa rõ đã đi hay chưa, kèm cách tìm",
    seen: "đã thấy thư có mã này trong Thư đã gửi: không gửi lại",
    notSeen: "chưa thấy thư có mã này: lần gửi tới gửi lại",
    list: "tệp danh sách .xlsx, .docx, .txt, .csv; dấu - để đọc từ đường ống",
    listUnit: "mã hoặc tên đơn vị gửi danh sách",
    listTab: "tab nhận danh sách, ví dụ delegates (Đại biểu), nominees (Đề cử)",
    answers: "tệp câu trả lời đã điền",
    yes: "ghi ngay khi không còn gì phải hỏi",
    edition: "kỳ có sẵn để tạo bảng",
    ask: "hỏi từng mục (ngày, thời hạn, định mức, khen thưởng), cho xem sẽ đổi gì rồi mới tạo",
    kind: "loại văn bản",
    unit: "chỉ lập cho đơn vị có mã hoặc tên này",
    explain: "in từng bảng của văn bản lấy từ dòng nào, tab nào, tệp nào",
    pdf: "kèm bản PDF để đọc trên điện thoại (cần LibreOffice trên máy)",
    all: "lập cho mọi đơn vị, mỗi đơn vị (hoặc mỗi điển hình) một tệp",
  },
  kinds: "Các loại văn bản:",
  badDay: (typed: string) =>
    `«${typed}» không phải một ngày; ghi năm-tháng-ngày, ví dụ --as-of 2020-05-08.`,
  oneOfMailing: (options: string) => `Chỉ dùng một trong các tùy chọn ${options}.`,
  onlyBeside: (option: string, other: string) => `${option} chỉ đi cùng ${other}.`,
  mailsOfToday: "Gửi thư luôn xét theo hôm nay: bỏ --as-of, hoặc thêm --preview để chỉ xem.",
  badSampleAddress: (typed: string) => `«${typed}» không phải một địa chỉ thư.`,
  badKind: (typed: string, known: readonly string[]) =>
    `Không có loại văn bản «${typed}»; các loại: ${known.join(", ")}.`,
  usage: (code: string, args: readonly string[]): string => {
    const typed = args.join(" ");
    const reasons: Readonly<Record<string, string>> = {
      "commander.unknownOption": "có tùy chọn không hiểu được",
      "commander.unknownCommand": "có lệnh không hiểu được",
      "commander.excessArguments": "thừa tham số hoặc lệnh không hiểu được",
      "commander.missingArgument": "sau draft thiếu loại văn bản, hoặc sau import thiếu tên tệp",
      "commander.optionMissingArgument": "thiếu giá trị sau một tùy chọn",
    };
    return `Không hiểu «${typed}»: ${reasons[code] ?? "sai cách gọi"}. Gõ npm start -- --help để xem cách dùng.`;
  },
} as const;

/** Why a document has no PDF beside it. */
export const PDF_WORDS = {
  noProgram:
    "Chưa có bản PDF: máy này không có LibreOffice. Cài LibreOffice rồi lập lại với --pdf.",
  notMade: (names: readonly string[]) =>
    `LibreOffice không chuyển được sang PDF: ${names.join(", ")}. Mở tệp .docx và lưu thành PDF.`,
} as const;

/** What the command `templates` says when it is done. */
export const TEMPLATES_WORDS = {
  laidOut: (forms: number, guide: string) =>
    `Đã bày ${forms} mẫu để sửa. Mở ${guide} để xem cách dùng và mọi chỗ điền.`,
} as const;

/** What the world refused, and what to do; `{…}` are the error's facts. */
export const HOST_ERROR_WORDS: Readonly<Record<string, string>> = {
  "workspace-busy":
    "Thư mục đang được một lần chạy khác dùng (tiến trình {pid}, từ {since}). Chờ lần đó xong rồi chạy lại.",
  "workspace-missing":
    "Không có thư mục {path}. Kiểm tra đường dẫn, hoặc tạo mới: npm start -- new --workspace {path}",
  "workbook-missing":
    "Thư mục {folder} thiếu {file}. Chép bảng vào đó, hoặc tạo mới: npm start -- new --workspace {folder}",
  "workbook-encrypted":
    "{file} có mật khẩu nên không đọc được. Mở bảng, bỏ mật khẩu, lưu rồi chạy lại.",
  "workbook-truncated": "{file} bị cụt, có thể chép chưa xong. Chép lại bảng rồi chạy lại.",
  "workbook-too-large": "{file} bung ra quá lớn, không giống một bảng nhập liệu. Kiểm tra lại tệp.",
  "workbook-old-format":
    "{file} là định dạng .xls cũ. Mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi chạy lại.",
  "workbook-unreadable": "{file} không phải một bảng .xlsx đọc được. Kiểm tra lại tệp.",
  "workbook-half-saved":
    "{file} đang mở ở chương trình khác và lưu chưa xong. Lưu và đóng bảng rồi chạy lại.",
  "write-refused":
    "Không ghi được {path} ({reason}). Đóng tệp nếu đang mở, kiểm tra quyền ghi và dung lượng đĩa.",
  "template-invalid": "Bản khai mẫu {file} hỏng ở dòng {line}. Cài lại chương trình.",
  "mail-refused":
    "Địa chỉ thư «{address}» không dùng được. Sửa ở tab Đơn vị hoặc Cấu hình (EMAIL_VAN_PHONG).",
  "ledger-damaged":
    "Sổ thư {path} hỏng ở dòng {line}. Khôi phục từ sao-luu/ hoặc gọi người phụ trách máy; chưa thư nào được viết.",
  "mail-settings-missing":
    "Chưa khai báo máy chủ thư. Điền {path} (tạo sẵn bằng npm start -- remind --set-up), hoặc đặt các biến DIEN_HINH_SMTP_HOST, DIEN_HINH_SMTP_USER, DIEN_HINH_SMTP_PASSWORD, DIEN_HINH_SMTP_FROM.",
  "mail-settings-open":
    "Người khác trên máy đọc được mật khẩu trong {path}. Gõ: chmod 600 {path}, đổi mật khẩu nếu nghi đã lộ, rồi chạy lại.",
  "mail-settings-unreadable":
    "Không đọc được {path}. Kiểm tra tệp là của chính tài khoản đang chạy.",
  "mail-settings-broken":
    "Khai báo máy chủ thư {path} hỏng ở dòng {line}. Sửa dòng đó rồi chạy lại.",
  "mail-settings-invalid":
    "Khai báo máy chủ thư có mục «{field}» chưa dùng được (trong {path} hoặc biến DIEN_HINH_SMTP_...). host: tên máy chủ; port: 1 đến 65535; security: starttls, tls, hoặc none khi không có mật khẩu; user và password: có cả hai hoặc không có; from: một địa chỉ thư; ca: tệp chứng thư có thật.",
  "mail-server-refused":
    "Máy chủ thư {server} không gửi được: {detail}. Chưa thư nào bị gửi hai lần; thư còn lại chờ. Kiểm tra mạng, khai báo máy chủ thư và tài khoản rồi chạy lại.",
  "send-not-set-up":
    "Thư mục {path} chưa được thiết lập để gửi thư. Chạy một lần: npm start -- remind --set-up --workspace {path}",
  "send-copy":
    "Đây là bản sao, không gửi thư: {path} không phải thư mục đã thiết lập (đã chép, chuyển chỗ hoặc khôi phục từ sao lưu). Nếu muốn gửi từ đây: bảo đảm thư mục cũ không gửi nữa, rồi chạy npm start -- remind --set-up --workspace {path}",
  "send-other-owner":
    "Thư của thư mục này do tài khoản {owner} gửi, không phải {account}. Đăng nhập {owner}, hoặc chuyển người gửi: npm start -- remind --set-up --workspace {path}",
  "send-sample":
    "{path} là thư mục mẫu, người và địa chỉ đều là giả nên không gửi thư. Tạo kỳ thật: npm start -- new --workspace hoi-nghi; muốn thử máy chủ thư: npm start -- remind --sample",
  "mail-not-uncertain":
    "Không có thư chưa rõ nào mang mã {code}. Xem lại: npm start -- remind --uncertain --workspace {path}",
  "document-encrypted":
    "{file} có mật khẩu nên không đọc được. Mở bằng Word, bỏ mật khẩu, lưu rồi chạy lại.",
  "document-truncated": "{file} bị cụt, có thể chép chưa xong. Xin lại tệp rồi chạy lại.",
  "document-too-large":
    "{file} quá lớn, không giống một danh sách. Chép riêng phần danh sách sang một tệp Word mới rồi chạy lại.",
  "document-old-format":
    "{file} không phải dạng .docx (có thể là .doc, .rtf hoặc .odt). Mở bằng Word hoặc LibreOffice, lưu thành .docx rồi chạy lại.",
  "document-unreadable":
    "{file} không phải tệp Word .docx đọc được. Mở bằng Word, lưu lại thành .docx rồi chạy lại.",
  "list-unreadable":
    "Không đọc được {file}: không phải .xlsx, .docx, cũng không phải chữ UTF-8. Mở tệp bằng chương trình đã tạo ra nó rồi lưu thành .xlsx hoặc .docx, hoặc chép danh sách dán vào tệp .txt; ảnh chụp và PDF thì phải gõ lại.",
  "list-missing": "Không có tệp {file}. Kiểm tra tên tệp và thư mục rồi chạy lại.",
  "folder-not-empty": "Thư mục {folder} đã có bảng {file}. Chọn một thư mục trống để tạo kỳ mới.",
};

export const OUR_FAULT = (detail: string) =>
  `Chương trình có lỗi, không phải do số liệu của bạn. Chưa có gì bị mất. Gửi đoạn dưới đây cho người phụ trách:\n${detail}`;
