/** What the dialog «Nhập danh sách đơn vị gửi» says. */
export const IMPORT_PAGE_WORDS = {
  title: "Nhập danh sách đơn vị gửi",
  lead: "Chép cả bảng (hoặc danh sách đánh số) trong Word, Excel hay thư của đơn vị rồi dán vào đây, kể cả tiêu đề và dòng tổng cộng. Chưa bấm «Thêm» thì chưa ghi gì.",
  loading: "Đang đọc các bảng nhập liệu…",
  paste: "Danh sách của đơn vị",
  unit: "Đơn vị gửi",
  tab: "Dành cho tab",
  unitInList: "theo danh sách",
  read: "Đọc danh sách",
  again: "Danh sách khác",
  pasted: (rows: number) => `Đã nhận ${rows} dòng, còn nguyên các ô gộp.`,
  empty: "Chưa có gì để đọc: dán danh sách vào ô trên.",
  understood: (rows: number, tab: string, questions: number) =>
    `Hiểu ${rows} dòng cho tab ${tab}. ${questions === 0 ? "Không còn gì phải hỏi." : `Còn ${questions} câu phải hỏi.`}`,
  unclear: (questions: number) =>
    questions === 0
      ? "Không thấy bảng nào: cần một dòng tiêu đề cột, ví dụ «Họ và tên», hoặc mỗi người một dòng «1. Ông …»."
      : `Còn ${questions} câu phải hỏi trước khi đọc tiếp.`,
  question: (at: number, of: number) => `Câu hỏi ${at}/${of}`,
  suggested: "gợi ý",
  choose: "Chọn câu trả lời",
  other: "Hoặc gõ giá trị khác",
  answer: "Trả lời",
  answered: "Đã trả lời",
  change: (what: string) => `Sửa: ${what}`,
  rows: "Từng dòng",
  row: "Dòng",
  state: "Tình trạng",
  cells: "Hiểu là",
  columns: "Các cột",
  left: (count: number) => `Không đưa vào dòng nào (${count} ô)`,
  leftLine: (place: string, text: string, reason: string) => `${place} «${text}»: ${reason}`,
  add: (count: number) => `Thêm ${count} dòng`,
  adding: "Đang thêm vào bảng nhập liệu…",
  nothing: "Không có dòng nào để thêm",
} as const;
