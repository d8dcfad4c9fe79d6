import { describe, expect, it } from "vitest";
import { fillTemplate } from "../../src/documents/form/fill-template.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { awardSubmission } from "./award-submission/sample.ts";
import { delegateList } from "./delegate-list/sample.ts";
import { paragraphs, readDocx, textOf } from "./read-docx.ts";
import { templates } from "./templates.ts";

const known = templates();

function printed(name: string): readonly string[] {
  const content = awardSubmission("nd30");
  const nominee = { name, unit: name, achievement: name };
  const forms = [{ form: name, order: 1, collectives: [nominee], individuals: [] }];
  const sample = { kind: "award-submission", content: { ...content, forms } } as const;
  const docx = readDocx(renderDocument("x", sample, known).bytes);
  return paragraphs(docx).map(textOf);
}

describe("values that look like something else", () => {
  it.each([
    "{{ho_ten}}",
    "{Hội nghị}",
    "{dòng}",
    "{#Phụ lục}",
    "{/Phụ lục}",
    "<b>Lê</b>",
    "<w:p/>",
    "A & B",
    "&amp;",
    "$1 $& $$",
    'w:left="30001"',
    "]]>",
    "'Lê' \"An\"",
    "=1+1",
    "½ ngày",
    "Hoà và Hòa",
  ])("%s is printed as it is", (value) => {
    expect(printed(value).filter((text) => text === value).length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    { value: "Lê\u0000 \u0007An\u001b", text: "Lê An", because: "XML forbids control characters" },
    { value: "Lê\ud800 An\ufffe", text: "Lê An", because: "and half characters" },
    { value: "\u202eLê An\u202c\u2066\u2069", text: "Lê An", because: "bidi controls turn a line" },
    { value: "Lê\u200b An\ufeff", text: "Lê An", because: "nobody sees a zero-width character" },
    { value: "Le\u0302 An", text: "Lê An", because: "a document is NFC" },
    { value: "Lê\r\nAn", text: "Lê\nAn", because: "a line break stays one" },
    { value: "😀 An", text: "😀 An", because: "a whole surrogate pair stays" },
  ])("$because", ({ value, text }) => {
    expect(printed(value).filter((line) => line === text).length).toBeGreaterThanOrEqual(3);
  });
});

describe("content and template that do not agree", () => {
  const template = known.get("delegate-list.nd30.docx") as Uint8Array;

  it("names the tag that has no value", () => {
    expect(() => fillTemplate(template, { "Cơ quan chủ quản": [] })).toThrow(RangeError);
    expect(() => fillTemplate(template, { "Cơ quan chủ quản": [] })).toThrow("Cơ quan ban hành");
  });

  it("prints no record as text", () => {
    const content = delegateList("nd30", { agencyShort: {} as string });
    expect(() => renderDocument("x", { kind: "delegate-list", content }, known)).toThrow(
      "Tên cơ quan",
    );
  });

  it("prints an empty list as an empty list", () => {
    const content = { ...delegateList("nd30"), delegates: [] };
    const { bytes } = renderDocument("x", { kind: "delegate-list", content }, known);
    expect(readDocx(bytes).sections).toHaveLength(2);
  });

  it("takes no value from an object's ancestors", () => {
    const inherited = Object.create({ "Cơ quan chủ quản": [] });
    expect(() => fillTemplate(template, inherited)).toThrow("Cơ quan chủ quản");
  });
});
