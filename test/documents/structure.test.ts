import { describe, expect, it } from "vitest";
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from "../../src/documents/form/page-measures.ts";
import { boldWidth } from "../../src/documents/form/text-width.ts";
import { KINDS } from "../../src/documents/kinds.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { awardSubmission } from "./award-submission/sample.ts";
import { delegateList } from "./delegate-list/sample.ts";
import {
  alignment,
  type Docx,
  isOn,
  looks,
  paragraphs,
  readDocx,
  tables,
  textOf,
} from "./read-docx.ts";
import { frame } from "./sample-frame.ts";
import { samples } from "./samples.ts";
import { templates } from "./templates.ts";
import { all, at, type Element, elements } from "./xml.ts";

const known = templates();
const cases = (["nd30", "tt01"] as const).flatMap((regime) =>
  samples(regime).map((sample) => ({ regime, kind: sample.kind, sample })),
);

describe.each(cases)("$kind under $regime", ({ regime, kind, sample }) => {
  const docx = readDocx(renderDocument("x", sample, known).bytes);
  const body = bodyParagraphs(docx);
  const hasAnnexes = textOf(docx.body).includes("(Kèm theo ");

  it("stands on A4 with margins 20, 20, 30, 15 mm, upright first, annexes across", () => {
    docx.sections.forEach(({ page, margins }, index) => {
      const size = [page["w:w"], page["w:h"]];
      const isAcross = page["w:orient"] === "landscape";
      expect(size).toEqual(isAcross ? ["16838", "11906"] : ["11906", "16838"]);
      if (index === 0 || hasAnnexes) expect(isAcross).toBe(index > 0);
      expect([margins["w:top"], margins["w:bottom"]]).toEqual(["1134", "1134"]);
      expect([margins["w:left"], margins["w:right"]]).toEqual(["1701", "850"]);
    });
  });

  it("numbers pages from the second on, anew in every annex, where the regime says", () => {
    const place = regime === "nd30" ? "header default center 28" : "footer default right 28";
    for (const { numbers, titlePage, start } of docx.sections) {
      expect(numbers).toEqual([place]);
      expect(titlePage).toBe(true);
      expect(start).toBe("1");
    }
  });

  it("draws the line under the motto as long as the motto, the short lines two fifths", () => {
    const rules = all(docx.body, "w:p").filter(
      (one) => at(one, "w:pPr", "w:pBdr", "w:top") && !textOf(one),
    );
    const expected = KINDS[kind].look === "letter" ? [40, 100] : [40, 100, 40];
    expect(rules).toHaveLength(expected.length);
    const ratios = rules.map((rule) => {
      const above = paragraphs(docx)[paragraphs(docx).indexOf(rule) - 1] as Element;
      const indent = at(rule, "w:pPr", "w:ind")?.attributes ?? {};
      expect(indent["w:left"]).toBe(indent["w:right"]);
      return (
        (room(docx, rule) - 2 * Number(indent["w:left"])) /
        boldWidth(textOf(above), looks(above)[0]?.size ?? 0)
      );
    });
    expect(ratios.map((ratio) => Math.round(ratio * 100))).toEqual(expected);
  });

  it("justifies the body, 14 pt, first line 1.27 cm, 6 pt after", () => {
    expect(body.length).toBeGreaterThan(3);
    for (const paragraph of body) {
      const properties = at(paragraph, "w:pPr");
      expect(alignment(paragraph)).toBe("both");
      expect(at(properties, "w:ind")?.attributes["w:firstLine"]).toBe("720");
      const spacing = at(properties, "w:spacing")?.attributes ?? {};
      expect(Number(spacing["w:after"])).toBeGreaterThanOrEqual(120);
      expect(Number(spacing["w:line"])).toBeGreaterThanOrEqual(240);
      expect(new Set(looks(paragraph).map(({ size }) => size))).toEqual(new Set([28]));
    }
  });

  it("slants and ends its căn cứ as the regime says", () => {
    const basis = body.filter((paragraph) => textOf(paragraph).startsWith("Căn cứ "));
    const marks = basis.map((paragraph) => textOf(paragraph).at(-1));
    const last = regime === "nd30" ? "." : ",";
    expect(marks).toEqual(basis.map((_, index) => (index === basis.length - 1 ? last : ";")));
    for (const paragraph of basis)
      expect(looks(paragraph).every(({ italic }) => italic)).toBe(regime === "nd30");
  });

  it("addresses a Tờ trình always, a Báo cáo under Nghị định 30 only, an internal file never", () => {
    const isAddressed = paragraphs(docx).some((paragraph) =>
      textOf(paragraph).startsWith("Kính gửi:"),
    );
    const { addressed } = KINDS[kind];
    const expected = addressed === "always" || (addressed === "under-nd30" && regime === "nd30");
    expect(isAddressed).toBe(expected);
    expect(textOf(docx.body).includes("- Như trên;")).toBe(expected);
  });

  it("ends in ./. and a signature beside Nơi nhận in one row that does not split", () => {
    expect(textOf(body.at(-1) as Element)).toMatch(/\.\/\.$/);
    const closing = tables(docx).find((table) => textOf(table).startsWith("Nơi nhận:")) as Element;
    const rows = elements(closing).filter(({ name }) => name === "w:tr");
    expect(rows).toHaveLength(1);
    expect(isOn(at(rows[0], "w:trPr", "w:cantSplit"))).toBe(true);
    const { signerName, keptAt } = sample.content.frame;
    expect(textOf(closing)).toContain(`- Lưu: ${keptAt}.`);
    expect(looks(all(closing, "w:p").at(-1) as Element)).toMatchObject([
      { text: signerName, bold: true, size: 28 },
    ]);
  });

  it("rules its tables in fixed widths that fit, header repeated, no row split", () => {
    const rooms = [TEXT_WIDTH, LANDSCAPE_TEXT_WIDTH];
    for (const table of tables(docx)) {
      const widths = all(at(table, "w:tblGrid") as Element, "w:gridCol").map(({ attributes }) =>
        Number(attributes["w:w"]),
      );
      const width = widths.reduce((sum, one) => sum + one, 0);
      expect(at(table, "w:tblPr", "w:tblLayout")?.attributes["w:type"]).toBe("fixed");
      expect(width).toBeLessThanOrEqual(
        widths.length > 2 && width > TEXT_WIDTH ? (rooms[1] ?? 0) : (rooms[0] ?? 0),
      );
      const rows = elements(table).filter(({ name }) => name === "w:tr");
      expect(rows.every((row) => isOn(at(row, "w:trPr", "w:cantSplit")))).toBe(true);
      if (widths.length > 2) expect(isOn(at(rows[0], "w:trPr", "w:tblHeader"))).toBe(true);
    }
  });
});

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

  it("highlights who owes the signer's name", () => {
    const content = delegateList("nd30", { signerName: { owed: "Văn phòng điền" } });
    const docx = readDocx(renderDocument("x", { kind: "delegate-list", content }, known).bytes);
    const name = paragraphs(docx).find((paragraph) =>
      textOf(paragraph).startsWith("Họ Tên"),
    ) as Element;
    expect(looks(name)).toMatchObject([
      { text: "Họ Tên Người Ký: Văn Phòng Điền", highlighted: true },
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

/** Paragraphs between the title and the signature, but for lines, addresses and blank ones. */
function bodyParagraphs(docx: Docx): readonly Element[] {
  const blocks = elements(docx.body);
  const end = blocks.findIndex(
    (block) => block.name === "w:tbl" && textOf(block).startsWith("Nơi nhận:"),
  );
  return blocks
    .slice(1, end)
    .filter(
      (block) =>
        block.name === "w:p" && textOf(block).trim() !== "" && alignment(block) !== "center",
    )
    .filter((block) => !textOf(block).startsWith("Kính gửi:"));
}

/** Twips between the edges in which a paragraph stands: its cell's, or the page's. */
function room(docx: Docx, paragraph: Element): number {
  const cell = all(docx.body, "w:tc").find((one) => all(one, "w:p").includes(paragraph));
  return cell === undefined
    ? TEXT_WIDTH
    : Number(at(cell, "w:tcPr", "w:tcW")?.attributes["w:w"]) - 80;
}
