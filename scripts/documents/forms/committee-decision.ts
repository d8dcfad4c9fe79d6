import type { ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { annexSections } from "../parts/annex.ts";
import { closing } from "../parts/closing.ts";
import { article, decides, decidingAuthority } from "../parts/decision.ts";
import { cell, gridTable } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { basis } from "../parts/opening.ts";
import { section } from "../parts/page.ts";
import { body } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** Quyết định thành lập Ban tổ chức và các Tiểu ban, with a list of each as its annexes. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("titled"),
      ...title("QUYẾT ĐỊNH"),
      decidingAuthority("{Thẩm quyền ban hành}"),
      ...basis(regime),
      decides(),
      article(
        1,
        "Thành lập Ban tổ chức {Hội nghị} gồm các ông, bà có tên tại Phụ lục I và các Tiểu ban giúp việc gồm các ông, bà có tên tại Phụ lục II kèm theo Quyết định này.",
      ),
      article(
        2,
        "Ban tổ chức giúp {Người quyết định} chỉ đạo việc chuẩn bị và tổ chức Hội nghị theo [[Kế hoạch]]; thời gian [[Ngày tổ chức]], địa điểm [[Địa điểm]].",
      ),
      body(
        "Các Tiểu ban thực hiện phần việc do Trưởng ban Ban tổ chức phân công và báo cáo Ban tổ chức về kết quả. Ban tổ chức và các Tiểu ban kết thúc hoạt động khi hoàn thành nhiệm vụ.",
      ),
      article(
        3,
        "Quyết định này có hiệu lực kể từ ngày ký. {Người tham mưu}, thủ trưởng các phòng, đơn vị có liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
        true,
      ),
      closing(),
    ]),
    ...annexSections(regime, [members()]),
  ];
}

function members() {
  return gridTable({
    widths: [720, 4500, 5567, 3500],
    headers: [
      ["STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Nhiệm vụ"].map((text) => cell(text)),
    ],
    rows: [
      [{ text: "{#Theo nhóm}[[Tên nhóm]]", span: 4, bold: true, keepNext: true }],
      [
        cell("{#Thành viên}{STT}", "centre"),
        cell("[[Họ và tên]]"),
        cell("[[Chức vụ, đơn vị]]"),
        cell("{Nhiệm vụ}{/Thành viên}{/Theo nhóm}"),
      ],
    ],
  });
}
