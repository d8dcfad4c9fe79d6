/** What «Mẫu riêng» says on Google Sheets. */
export const OWN_FORM_TEXTS = {
  title: "Mẫu riêng",
  log: "Mẫu riêng",
  regimes: { nd30: "theo Nghị định 30", tt01: "theo Thông tư 01" },
  unknown: "Không có mẫu này. Đóng hộp thoại rồi mở lại.",
  taken: (file: string, form: string) =>
    `Đã nhận ${file}: từ nay dùng cho «${form}». Lập lại văn bản để thấy.`,
  dropped: (form: string) => `Đã bỏ mẫu riêng của «${form}»: từ nay dùng lại mẫu gốc.`,
  noneToDrop: "Chưa có mẫu riêng nào để bỏ.",
  notTaken: "Chưa nhận tệp: sửa các chỗ nêu trên rồi gửi lại.",
  tooLarge: (file: string) => `${file} lớn quá 1 MB. Bỏ bớt hoặc nén ảnh trong tệp rồi gửi lại.`,
  tooMany: "Các mẫu riêng cộng lại lớn quá 4 MB. Bỏ mẫu không dùng, hoặc nén ảnh rồi gửi lại.",
  damaged: (file: string) =>
    `Mẫu riêng ${file} trong tab ẩn «Mẫu văn bản riêng» đã bị sửa hoặc mất một phần. Vào Lập văn bản ▸ Mẫu riêng để gửi lại hoặc bỏ mẫu đó.`,
} as const;

/** What the page of «Mẫu riêng» says. */
export const OWN_FORM_PAGE = {
  steps: [
    "Chọn văn bản, tải mẫu gốc về máy.",
    "Sửa bằng Word, LibreOffice hoặc Google Docs, giữ các chỗ điền trong ngoặc. Sửa bằng Google Docs thì tải về dạng .docx.",
    "Gửi tệp đã sửa. Sai một chỗ điền thì chương trình nêu chỗ sai và chưa nhận tệp.",
  ],
  form: "Văn bản",
  file: "Tệp .docx đã sửa",
  ours: "Tải mẫu gốc",
  guide: "Tải trang hướng dẫn chỗ điền",
  drop: "Bỏ mẫu riêng, dùng lại mẫu gốc",
  send: "Gửi mẫu riêng",
  usesOurs: "Đang dùng mẫu gốc của chương trình.",
  usesOwn: (file: string) => `Đang dùng mẫu riêng: ${file}`,
  mark: (title: string, isOwn: boolean) => (isOwn ? `● ${title} (mẫu riêng)` : title),
  reading: "Đang đọc danh sách mẫu…",
  ready: "Chọn văn bản.",
  fetching: "Đang lấy tệp…",
  sending: "Đang gửi và kiểm tra…",
  dropping: "Đang bỏ mẫu riêng…",
  dropTitle: "Bỏ mẫu riêng",
  dropAsk: (file: string, form: string) =>
    `Bỏ ${file} của «${form}» khỏi bảng này? Muốn dùng lại thì phải gửi lại tệp đó.`,
  dropNow: "Bỏ mẫu",
  saved: (name: string) => `Đã tải ${name} về máy.`,
  guideName: "huong-dan-cho-dien.html",
  noFile: "Chọn tệp .docx đã sửa rồi bấm Gửi mẫu riêng.",
  unreadable: "Không đọc được tệp trên máy.",
} as const;
