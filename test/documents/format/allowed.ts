import type { Regime } from "../../../src/documents/frame/regime.ts";
import {
  all,
  type Change,
  everywhere,
  followedBy,
  inParagraph,
  onParagraph,
  removed,
  reworded,
  swap,
} from "./mutation.ts";
import type { Profile } from "./profile.ts";

/** Another choice that the format leaves to the office: no rule may mind it. */
export interface Choice {
  readonly choice: string;
  readonly change: Change;
  readonly regime?: Regime;
  readonly profile?: Partial<Profile>;
}

const SUM = "Tổng số: 02 tập thể, gồm:";
const NUMBER = /Số:[^<]*\/TTr-SCT/;
const BODY_INDENT = '<w:ind w:firstLine="720"/><w:jc w:val="both"/>';
const DAY = "Đà Nẵng, ngày 06 tháng 5 năm 2020";
const points = [..."abcdđeghiklmnopqrstuvxy"].map((letter) => `${letter}) tiêu chí ${letter};`);

/** One style on another: the root centres and is bold, the leaf sets the size. */
const STYLES =
  '<w:style w:type="paragraph" w:styleId="Dam"><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="TenLoai"><w:basedOn w:val="Dam"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style>';

const PHOTO =
  '<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="1700"/></w:tblPr><w:tblGrid><w:gridCol w:w="1700"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:p><w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:t>Ảnh 4 x 6</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';

export const ALLOWED: readonly Choice[] = [
  {
    choice: "a frame for the photo",
    profile: { hasPhoto: true },
    change: onParagraph("I. TẬP THỂ", (paragraph) => PHOTO + paragraph),
  },
  {
    choice: "margins of 25, 25, 30, 15 mm, with the fractions that Google writes",
    change: all(
      swap('w:top="1134"', 'w:top="1417"'),
      swap('w:bottom="1134"', 'w:bottom="1417"'),
      swap('w:right="850"', 'w:right="849.6"'),
    ),
  },
  {
    choice: "A4 as Google writes it",
    change: swap('w:w="11906" w:h="16838"', 'w:w="11909" w:h="16834"'),
  },
  {
    choice: "first lines of 1 cm",
    change: swap(BODY_INDENT, '<w:ind w:firstLine="567"/><w:jc w:val="both"/>'),
  },
  {
    choice: "first lines of 1,1 cm under TT 01",
    regime: "tt01",
    change: swap(BODY_INDENT, '<w:ind w:firstLine="624"/><w:jc w:val="both"/>'),
  },
  {
    choice: "Arial under TT 01",
    regime: "tt01",
    change: everywhere(/styles\.xml$/, '"Times New Roman"', '"Arial"'),
  },
  { choice: "lines of 1,5", change: swap('w:line="264"', 'w:line="360"') },
  { choice: "a number of one digit", change: inParagraph("/TTr-SCT", NUMBER, "Số: 05/TTr-SCT") },
  {
    choice: "a number of three digits",
    change: inParagraph("/TTr-SCT", NUMBER, "Số: 105/TTr-SCT"),
  },
  {
    choice: "a symbol of two agencies",
    change: inParagraph("/TTr-SCT", NUMBER, "Số: 12/TTr-SCT-VP"),
  },
  { choice: "no day yet", change: reworded(DAY, "Đà Nẵng, ngày …… tháng 5 năm 2020") },
  { choice: "the decree's first day", change: reworded(DAY, "Đà Nẵng, ngày 05 tháng 3 năm 2020") },
  {
    choice: "the last day of TT 01",
    regime: "tt01",
    change: reworded("ngày 05 tháng 02", "ngày 04 tháng 3"),
  },
  { choice: "October", change: reworded(DAY, "Đà Nẵng, ngày 31 tháng 10 năm 2020") },
  {
    choice: "an agency that has nobody above it",
    profile: { hasParent: false },
    change: removed("UBND THÀNH PHỐ ĐÀ NẴNG"),
  },
  { choice: "HOÀ for HÒA", change: reworded("CỘNG HÒA XÃ", "CỘNG HOÀ XÃ") },
  {
    choice: "Quốc hiệu of 12 with tiêu ngữ of 13, the line as long",
    change: all(
      inParagraph("CỘNG HÒA", 'w:sz w:val="26"', 'w:sz w:val="24"'),
      inParagraph("Độc lập", 'w:sz w:val="28"', 'w:sz w:val="26"'),
      swap(/w:left="1043" w:right="1043"/, 'w:left="1165" w:right="1165"'),
    ),
  },
  { choice: "điểm a to y", change: followedBy(SUM, ...points) },
  {
    choice: "a chapter with its number",
    change: onParagraph("I. TẬP THỂ", (paragraph) =>
      paragraph
        .replace(/<w:ind [^>]*>/, "")
        .replace('"both"', '"center"')
        .replace("I. TẬP THỂ", "Chương I")
        .concat(paragraph),
    ),
  },
  {
    choice: "khoản 5 Điều 20",
    change: reworded(SUM, "Theo điểm đ khoản 5 Điều 20, tổng số: 02 tập thể, gồm:"),
  },
  {
    choice: "05/6/2020 and 05/02/2020",
    change: reworded(SUM, "Từ 05/02/2020 đến 05/6/2020: 02 tập thể, gồm:"),
  },
  {
    choice: "1.234,5 and 70,1 %",
    change: reworded(SUM, "Đạt 1.234,5 điểm, 70,1 %: 02 tập thể, gồm:"),
  },
  { choice: "« » and ½", change: reworded(SUM, "Phong trào «Thi đua», ½ ngày: 02 tập thể, gồm:") },
  { choice: "a range of years", change: reworded(SUM, "Giai đoạn 2015 - 2020: 02 tập thể, gồm:") },
  {
    choice: "the number of copies kept",
    change: reworded("- Lưu: VT, VP.", "- Lưu: VT, VP (05 bản)."),
  },
  {
    choice: "TL. with the signer's own title",
    change: all(
      reworded("KT. GIÁM ĐỐC", "TL. GIÁM ĐỐC"),
      reworded("PHÓ GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"),
    ),
  },
  {
    choice: "a director who signs himself",
    change: all(removed("PHÓ GIÁM ĐỐC"), reworded("KT. GIÁM ĐỐC", "GIÁM ĐỐC")),
  },
  {
    choice: "looks that a style gives, as Word writes them",
    change: all(
      everywhere(/styles\.xml$/, "</w:styles>", `${STYLES}</w:styles>`),
      inParagraph("TỜ TRÌNH", /<w:rPr>.*?<\/w:rPr>/g, ""),
      inParagraph("TỜ TRÌNH", "<w:pPr>", '<w:pPr><w:pStyle w:val="TenLoai"/>'),
      inParagraph("TỜ TRÌNH", '<w:jc w:val="center"/>', ""),
    ),
  },
];
