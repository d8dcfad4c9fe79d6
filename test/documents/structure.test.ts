import { describe, expect, it } from "vitest";
import { TEXT_WIDTH } from "../../src/documents/form/page-measures.ts";
import { boldWidth } from "../../src/documents/form/text-width.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { awardSubmission } from "./award-submission/sample.ts";
import { delegateList } from "./delegate-list/sample.ts";
import { type Docx, looks, paragraphs, readDocx, tables, textOf } from "./read-docx.ts";
import { frame } from "./sample-frame.ts";
import { templates } from "./templates.ts";
import { all, at, type Element, elements } from "./xml.ts";

const known = templates();
describe("annexes", () => {
  const annexNames = (docx: Docx) =>
    paragraphs(docx)
      .map(textOf)
      .filter((text) => /^Phụ lục( [IVX]+)?$/.test(text));

  it("carry Roman numbers in the order of the award forms", () => {
    const sample = { kind: "award-submission", content: awardSubmission("nd30") } as const;
    const docx = readDocx(renderDocument("x", sample, known).bytes);
    expect(annexNames(docx)).toEqual(["Phụ lục I", "Phụ lục II"]);
    expect(docx.sections).toHaveLength(3);
    const titles = paragraphs(docx)
      .map(textOf)
      .filter((text) => text.startsWith("DANH SÁCH"));
    expect(titles.map((title) => title.includes("CỜ THI ĐUA"))).toEqual([true, false]);
  });

  it("carry no number when there is one, and no page when there is none", () => {
    const { forms, ...rest } = awardSubmission("nd30");
    const one = {
      kind: "award-submission",
      content: { ...rest, forms: forms.slice(0, 1) },
    } as const;
    expect(annexNames(readDocx(renderDocument("x", one, known).bytes))).toEqual(["Phụ lục"]);
    const none = { kind: "award-submission", content: { ...rest, forms: [] } } as const;
    const docx = readDocx(renderDocument("x", none, known).bytes);
    expect(annexNames(docx)).toEqual([]);
    expect(docx.sections).toHaveLength(1);
    expect(docx.sections[0]?.page["w:orient"] ?? "portrait").toBe("portrait");
    expect(docx.sections[0]?.numbers).toEqual(["header default center 28"]);
    expect(paragraphs(docx).filter((paragraph) => textOf(paragraph) === "Không có.")).toHaveLength(
      2,
    );
  });

  it("agree with the numbers of the body", () => {
    const sample = { kind: "award-submission", content: awardSubmission("nd30") } as const;
    const text = textOf(readDocx(renderDocument("x", sample, known).bytes).body);
    expect(text).toContain("Tổng số: 02 tập thể, gồm:");
    expect(text).toContain("Cờ thi đua của UBND thành phố: 02 tập thể (Phụ lục I).");
    expect(text).toContain("Tổng cộng: 02 tập thể, 0 cá nhân.");
  });

  it("number delegates through all units", () => {
    const content = delegateList("nd30");
    const docx = readDocx(renderDocument("x", { kind: "delegate-list", content }, known).bytes);
    const numbers = all(tables(docx).at(-1) as Element, "w:tr")
      .map((row) => textOf(elements(row).find(({ name }) => name === "w:tc") as Element))
      .filter((text) => /^\d+$/.test(text));
    expect(numbers).toEqual(content.delegates.map((_, index) => String(index + 1)));
  });
});

describe("what is not known yet", () => {
  it("leaves the day of issue to be written, in the planned month", () => {
    const { issuedOn: _, ...rest } = frame("nd30", "BC", { plannedOn: "2020-02-20" });
    const content = { ...delegateList("nd30"), frame: rest };
    const docx = readDocx(renderDocument("x", { kind: "delegate-list", content }, known).bytes);
    const line = paragraphs(docx).find((paragraph) =>
      textOf(paragraph).startsWith("Đà Nẵng, "),
    ) as Element;
    expect(textOf(line)).toBe("Đà Nẵng, ngày …… tháng 02 năm 2020");
    expect(looks(line).map(({ highlighted }) => highlighted)).toEqual([false, true, false]);
    expect(textOf(docx.body)).toContain("ngày …… tháng 02 năm 2020 của Sở Công Thương)");
  });

  it("highlights who owes the signer's name, in the capitals of a name", () => {
    const content = delegateList("nd30", { signerName: { owed: "Văn phòng điền họ tên" } });
    const docx = readDocx(renderDocument("x", { kind: "delegate-list", content }, known).bytes);
    const name = paragraphs(docx).find((paragraph) =>
      textOf(paragraph).startsWith("Văn Phòng Điền"),
    ) as Element;
    expect(looks(name)).toMatchObject([{ text: "Văn Phòng Điền Họ Tên", highlighted: true }]);
  });

  it("highlights the dots of a symbol that no setting says", () => {
    const content = delegateList("nd30", { symbol: "Số:      /TTr-……" });
    const docx = readDocx(renderDocument("x", { kind: "delegate-list", content }, known).bytes);
    const line = paragraphs(docx).find((paragraph) =>
      textOf(paragraph).startsWith("Số:"),
    ) as Element;
    expect(looks(line)).toMatchObject([
      { text: "Số:      /TTr-", highlighted: false },
      { text: "……", highlighted: true },
    ]);
  });

  it("refuses a regime or a kind without a template", () => {
    const sample = { kind: "delegate-list", content: delegateList("nd30") } as const;
    expect(() => renderDocument("x", sample, new Map())).toThrow("delegate-list.nd30.docx");
  });
});

describe("the agency's lines", () => {
  it.each([
    { agency: "Sở Y tế", lines: ["SỞ Y TẾ"] },
    { agency: "Sở Công Thương thành phố Đà Nẵng", lines: ["SỞ CÔNG THƯƠNG", "THÀNH PHỐ ĐÀ NẴNG"] },
    {
      agency: "Trung tâm Ứng dụng Tiến bộ Khoa học và Công nghệ tỉnh Mẫu",
      lines: ["TRUNG TÂM ỨNG DỤNG", "TIẾN BỘ KHOA HỌC VÀ", "CÔNG NGHỆ TỈNH MẪU"],
    },
    { agency: "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP", lines: ["BAN QUẢN LÝ CÁC", "KHU CÔNG NGHIỆP"] },
  ])("$agency", ({ agency, lines }) => {
    const content = delegateList("nd30", { agency });
    const docx = readDocx(renderDocument("x", { kind: "delegate-list", content }, known).bytes);
    const cell = all(docx.body, "w:tc")[0] as Element;
    const bold = all(cell, "w:p").filter((paragraph) => looks(paragraph)[0]?.bold);
    expect(bold.map(textOf)).toEqual(lines);
    const rule = at(all(cell, "w:p").at(-1), "w:pPr", "w:ind")?.attributes["w:left"];
    const ratio =
      (room(docx, all(cell, "w:p").at(-1) as Element) - 2 * Number(rule)) /
      boldWidth(lines.at(-1) ?? "", 26);
    expect(ratio).toBeCloseTo(0.4, 2);
  });
});

/** Twips between the edges in which a paragraph stands: its cell's, or the page's. */
function room(docx: Docx, paragraph: Element): number {
  const cell = all(docx.body, "w:tc").find((one) => all(one, "w:p").includes(paragraph));
  return cell === undefined
    ? TEXT_WIDTH
    : Number(at(cell, "w:tcPr", "w:tcW")?.attributes["w:w"]) - 80;
}
