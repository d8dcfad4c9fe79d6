/** What the command line says of a run on Google. */
export const GOOGLE_WORDS = {
  options: {
    google: "làm trên các bảng Google của kỳ, không phải tệp trong thư mục",
    office:
      "liên kết hoặc mã của bảng điều hành (mặc định: bảng của lần trước, hoặc bảng duy nhất)",
    shared: "liên kết của bảng nhập liệu dùng chung, khi bảng điều hành không tự biết",
    editionMark: "kỳ cần làm khi tài khoản có nhiều kỳ, ví dụ SCT-2020",
    fresh: "đọc lại mọi bảng, kể cả bảng không đổi từ lần trước",
  },
  onlyOnGoogle: (option: string) => `${option} chỉ đi cùng --google.`,
  notOnGoogle: (command: string) =>
    `Lệnh ${command} không chạy với --google: từ máy này không gửi thư nào cho bảng trên Google. Dùng menu Thi đua ▸ Nhắc việc trong bảng điều hành.`,
  badLink: (typed: string) => `«${typed}» không phải liên kết hay mã của một bảng Google.`,
  noOffice: (edition: string | undefined) =>
    edition === undefined
      ? "Tài khoản này chưa có bảng điều hành nào do chương trình tạo. Tạo kỳ: npm run provision; hoặc chỉ bảng có sẵn: --office <liên kết>."
      : `Tài khoản này không có bảng điều hành của kỳ ${edition}. Tạo kỳ: npm run provision; hoặc chỉ bảng có sẵn: --office <liên kết>.`,
  severalOffices: (
    offices: readonly { readonly name: string; readonly link: string; readonly edition: string }[],
  ) =>
    [
      "Tài khoản này có nhiều bảng điều hành; thêm --edition hoặc --office:",
      ...offices.map(({ name, link, edition }) => `  --edition ${edition}   ${name}   ${link}`),
    ].join("\n"),
  ledgerDamaged: (reason: string) => `Không xem trước được thư vì Sổ thư hỏng: ${reason}`,
  reading: (done: string) => `đọc bảng nhập liệu ${done}`,
  read: (fresh: number, all: number) =>
    `Đã đọc ${fresh}/${all} bảng nhập liệu; ${all - fresh} bảng không đổi từ lần trước.`,
  written: (link: string) => `Đã ghi các tab Tổng hợp, Vi phạm, Nhật ký của ${link}`,
  nothingNew: (link: string) => `${link} đã đúng như số liệu, không ghi gì thêm.`,
  documents: (count: number) => `${count} văn bản trên Drive:`,
  mails: (count: number) =>
    count === 0
      ? "Hôm nay không có thư nào phải gửi."
      : `${count} thư đến hạn hôm nay, chưa gửi cho ai (xem thu-xem-truoc.html). Gửi: menu Thi đua ▸ Nhắc việc của bảng điều hành.`,
  where: (folder: string) =>
    [
      "Kết quả trên máy này:",
      `  ${folder}/bao-cao.html          báo cáo một trang cho lãnh đạo`,
      `  ${folder}/thu-xem-truoc.html    thư từng đơn vị sẽ nhận`,
      `  ${folder}/summary.json          kết quả cho máy đọc`,
    ].join("\n"),
} as const;
