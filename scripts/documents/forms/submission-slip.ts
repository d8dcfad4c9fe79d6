import type { ISectionOptions, Paragraph } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { twoSignatures } from "../parts/closing.ts";
import { letterhead } from "../parts/letterhead.ts";
import { section } from "../parts/page.ts";
import { signatureOf, signatureTitle } from "../parts/signature.ts";
import { body, centred, lastSentence, repeated, TIGHT } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** Phiếu trình: what is submitted, the three opinions and the decision. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("unnumbered"),
      ...title("PHIẾU TRÌNH"),
      body("Kính trình: {Người nhận}."),
      body("Nội dung trình: {Nội dung trình}."),
      body("Văn bản trình kèm theo:", { keepNext: true }),
      ...repeated("Văn bản kèm theo", body("{dòng}.")),
      part("TÓM TẮT Ý KIẾN ĐỀ XUẤT"),
      body(
        "Thực hiện [[Kế hoạch]], {Tên cơ quan} đã soạn {Số dự thảo} dự thảo kèm theo phiếu này để triển khai {Hội nghị}.",
      ),
      lastSentence(
        "{Tên cơ quan} kính đề xuất {Người nhận} xem xét, ký ban hành hoặc cho ý kiến đối với từng dự thảo./.",
      ),
      twoSignatures(
        [empty()],
        signatureOf([signatureTitle("NGƯỜI TRÌNH")], "[[Họ tên người trình]]"),
      ),
      part("ĐƠN VỊ TRÌNH KÝ"),
      opinion("{Cấp phó}", "[[Ý kiến cấp phó]]"),
      opinion("{Cấp trưởng}", "[[Ý kiến cấp trưởng]]"),
      twoSignatures(
        signatureOf([signatureTitle("{Chức vụ cấp phó}")], "[[Họ tên cấp phó]]"),
        signatureOf([signatureTitle("{Chức vụ cấp trưởng}")], "[[Họ tên cấp trưởng]]"),
      ),
      part("QUYẾT ĐỊNH CỦA {Quyết định của}"),
      opinion("{Cấp quyết định}", "[[Quyết định]]"),
      twoSignatures(
        [empty()],
        signatureOf([signatureTitle("{Chức vụ người quyết định}")], "[[Họ tên người quyết định]]"),
      ),
    ]),
  ];
}

/** What one signatory writes by hand, and the day. */
function opinion(post: string, words: string): Paragraph {
  return body(`${post} ([[Địa danh và ngày]]): ${words}.`, { keepNext: true });
}

function part(text: string): Paragraph {
  return centred(text, { size: 28, bold: true }, { keepNext: true, spacing: PART });
}

function empty(): Paragraph {
  return centred("", {}, { spacing: TIGHT });
}

const PART = { ...TIGHT, before: 240, after: 120 };
