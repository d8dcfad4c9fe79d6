import { expect, it } from "vitest";
import { renderDocument } from "../../../src/documents/render-document.ts";
import { paragraphs, readDocx, textOf } from "../read-docx.ts";
import { templates } from "../templates.ts";
import { exemplarReports, exemplarSummary } from "./sample.ts";

it.each(["nd30", "tt01"] as const)(
  "reports of a unit each number their own pages, %s",
  (regime) => {
    const reports = exemplarReports("Trung tâm Mẫu Một");
    const content = { ...exemplarSummary(regime), reports };
    const kind = "exemplar-summary";
    const docx = readDocx(renderDocument("x", { kind, content }, templates()).bytes);
    expect(docx.sections.map(({ start, titlePage }) => [start, titlePage])).toEqual(
      reports.map(() => ["1", true]),
    );
    const texts = paragraphs(docx).map(textOf);
    expect(texts.filter((text) => text === "BÁO CÁO TÓM TẮT THÀNH TÍCH")).toHaveLength(2);
    expect(texts.filter((text) => text === "NGƯỜI BÁO CÁO")).toHaveLength(1);
    expect(texts).toContain("Tập thể điển hình tiên tiến");
    expect(texts).toContain("Cá nhân điển hình tiên tiến");
    expect(texts.filter((text) => text === "XÁC NHẬN CỦA")).toHaveLength(2);
  },
);
