import type { ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { annexSections } from "../parts/annex.ts";
import { closing } from "../parts/closing.ts";
import { cell, gridTable } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { section } from "../parts/page.ts";
import { body, centred, lastSentence, repeated, without } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** The programme of a conference, and as its annex what stands on the backdrop. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("titled"),
      ...title("CHƯƠNG TRÌNH"),
      body("1. Thời gian: khai mạc lúc [[Giờ khai mạc]], [[Ngày tổ chức]]."),
      body("2. Địa điểm: [[Địa điểm]]."),
      body("3. Nội dung chương trình:", { keepNext: true }),
      items(),
      body("4. Nội dung phông của Hội nghị: tại Phụ lục kèm theo Chương trình này.", {
        spacing: { line: 264, before: 120, after: 120 },
      }),
      lastSentence(
        "Ban tổ chức có thể điều chỉnh chương trình cho phù hợp với diễn biến của {Tên Hội nghị}./.",
      ),
      closing(),
    ]),
    ...annexSections(regime, [
      ...repeated("Dòng phông", centred("[[dòng]]", { size: 36, bold: true }, LINE)),
      ...without("Dòng phông", centred("Không có.", { size: 28 }, LINE)),
    ]),
  ];
}

function items() {
  return gridTable({
    widths: [720, 1560, 4000, 875, 2200],
    headers: [["STT", "Thời gian", "Nội dung", "Số phút", "Thực hiện"].map((text) => cell(text))],
    rows: [
      [
        cell("{#Mục}{STT}", "centre"),
        cell("[[Thời gian]]", "centre"),
        { text: "{Nội dung}", bold: true },
        cell("{Số phút}", "centre"),
        cell("[[Thực hiện]]"),
      ],
      [
        cell("{#Tham luận}"),
        cell("[[Giờ tham luận]]", "centre"),
        cell("[[Tên báo cáo]]"),
        cell("{Số phút tham luận}", "centre"),
        cell("{Người trình bày}{/Tham luận}{/Mục}"),
      ],
      [
        { text: "Tổng thời lượng", span: 3, bold: true, align: "centre" },
        { text: "[[Tổng thời lượng]]", span: 2, bold: true },
      ],
    ],
  });
}

const LINE = { spacing: { line: 360, before: 120, after: 120 } } as const;
