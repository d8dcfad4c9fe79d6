import {
  all,
  type Change,
  followedBy,
  inParagraph,
  onParagraph,
  removed,
  reworded,
  swap,
} from "./mutation.ts";

const LINES = [
  "Về danh sách đại biểu tham dự Hội nghị",
  "điển hình tiên tiến lần thứ III năm 2020",
];
const NUMBER = /[Ss]ố:?[^<]*\/TTr-SCT/;

/** A Tờ trình with a list made into a công văn, until the product drafts one. */
export const asLetter: Change = all(
  removed("TỜ TRÌNH"),
  removed(LINES[0] ?? ""),
  removed(LINES[1] ?? ""),
  swap(/(<\/w:tbl>)<w:p>(?:(?!<w:p>)[\s\S])*?<w:pBdr>[\s\S]*?<\/w:p>/, "$1"),
  inParagraph("/TTr-SCT", NUMBER, "Số: 05/SCT-VP"),
  followedBy("Số: 05/SCT-VP", "V/v cử đại biểu dự Hội nghị"),
  inParagraph("(Kèm theo", /Tờ trình số[^<]*\/TTr-SCT/, "Công văn số 05/SCT-VP"),
);

/** The same made into a quyết định of two Điều. */
export const asDecision: Change = all(
  reworded("TỜ TRÌNH", "QUYẾT ĐỊNH"),
  inParagraph("/TTr-SCT", NUMBER, "Số: 05/QĐ-SCT"),
  removed("Kính gửi:"),
  removed("- Như trên;"),
  followedBy("Căn cứ Nghị định", "Theo đề nghị của Chánh Văn phòng."),
  inParagraph("Căn cứ Nghị định", />\.</, ">;<"),
  onParagraph("Thực hiện Kế hoạch", (paragraph) => head(paragraph, "QUYẾT ĐỊNH:")),
  reworded("1. Số lượng", "Điều 1. Đại biểu dự Hội nghị"),
  reworded("2. Cơ cấu", "Điều 2. Cơ cấu đại biểu"),
  inParagraph("(Kèm theo", /Tờ trình số[^<]*\/TTr-SCT/, "Quyết định số 05/QĐ-SCT"),
);

function head(paragraph: string, text: string): string {
  return paragraph
    .replace(/<w:ind [^>]*>/, "")
    .replace('"both"', '"center"')
    .replace(/<w:r>[\s\S]*<\/w:r>/, `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`);
}
