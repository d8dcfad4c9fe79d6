import { AlignmentType, type FileChild, type ISectionOptions, Paragraph } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { repeatedSection } from "../parts/annex.ts";
import { twoSignatures } from "../parts/closing.ts";
import { letterhead } from "../parts/letterhead.ts";
import { photoBeside } from "../parts/photo-frame.ts";
import { signature, signatureOf, signatureTitle } from "../parts/signature.ts";
import { body, centred, heading, mixed, repeated, without } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** The plan's two forms, of a collective and of an individual: each report begins on a page of its own. */
export function form(regime: Regime): ISectionOptions[] {
  return repeatedSection("Báo cáo", "upright", {
    regime,
    children: [
      letterhead("unnumbered"),
      ...title("BÁO CÁO TÓM TẮT THÀNH TÍCH", "{Loại điển hình} điển hình tiên tiến"),
      ...repeated("Tập thể", ...collective()),
      ...repeated("Cá nhân", ...individual()),
      heading("II. TÓM TẮT THÀNH TÍCH TIÊU BIỂU, XUẤT SẮC"),
      ...repeated("Thành tích", body("[[dòng]]")),
      ...repeated("Nhắc độ dài", body("[[dòng]]")),
      heading("III. KẾT QUẢ KHEN THƯỞNG"),
      ...repeated("Khen thưởng đã nhận", body("- [[dòng]]", { keepNext: true })),
      ...repeated("Người báo cáo", ...signedByPerson()),
      ...without<FileChild>("Người báo cáo", gap(), twoSignatures(confirmation(), signature())),
    ],
  });
}

function collective(): FileChild[] {
  return [
    heading("I. THÔNG TIN CHUNG"),
    photoBeside("lying", "[[Khung ảnh]]", [
      fact("- Tên tập thể: {Tên tập thể}"),
      fact("- Đơn vị: {Đơn vị}"),
      ...repeated("Liên kết ảnh", fact("- Ảnh: {dòng}")),
    ]),
    gap(),
    body("Quá trình thành lập và phát triển:", { keepNext: true }),
    ...repeated("Quá trình thành lập", body("[[dòng]]")),
    body("Cơ cấu tổ chức:", { keepNext: true }),
    ...repeated("Cơ cấu tổ chức", body("[[dòng]]")),
    body("Chức năng, nhiệm vụ được giao:", { keepNext: true }),
    ...repeated("Chức năng, nhiệm vụ", body("[[dòng]]")),
  ];
}

function individual(): FileChild[] {
  return [
    heading("I. SƠ LƯỢC LÝ LỊCH"),
    photoBeside("upright", "[[Khung ảnh]]", [
      fact("- Họ và tên: {Họ và tên}"),
      fact("- Ngày, tháng, năm sinh: [[Ngày sinh]]"),
      fact("- Quê quán: [[Quê quán]]"),
      fact("- Chức vụ: [[Chức vụ]]"),
      fact("- Đơn vị công tác: {Đơn vị}"),
      ...repeated("Liên kết ảnh", fact("- Ảnh: {dòng}")),
    ]),
    gap(),
  ];
}

/** The person signs, the unit's head confirms, then the level above. */
function signedByPerson(): FileChild[] {
  return [
    gap(),
    twoSignatures(signature(), signatureOf([signatureTitle("NGƯỜI BÁO CÁO")], "{dòng}")),
    gap(),
    twoSignatures(confirmation(), [centred("")]),
  ];
}

function confirmation(): Paragraph[] {
  return signatureOf(
    [
      signatureTitle("XÁC NHẬN CỦA"),
      signatureTitle("{Cấp trên xác nhận}"),
      ...repeated("Chức vụ người xác nhận", signatureTitle("{dòng}")),
    ],
    "[[Họ tên người xác nhận]]",
  );
}

/** A line beside the photo. */
function fact(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { line: 264, before: 0, after: 80 },
    children: mixed(text, { size: 28 }),
  });
}

function gap(): Paragraph {
  return centred("", {}, { spacing: { line: 240, before: 0, after: 0 }, keepNext: true });
}
