import { describe, expect, it } from "vitest";
import { DRAFT_KINDS, draftDocuments, isDraftKind, RUN_KINDS } from "../../src/commands/draft.ts";
import { KINDS } from "../../src/documents/kinds.ts";
import {
  boardOf,
  collective,
  FORM,
  fullSituation,
  person,
  returned,
  type Situation,
} from "../documents/compose-fixture.ts";
import { dump } from "../documents/dump.ts";
import { readDocx } from "../documents/read-docx.ts";
import { templates } from "../documents/templates.ts";

function drafted(kind: string, situation: Situation = {}, asOf = "2020-05-08") {
  const { documents, issues } = draftDocuments(kind, boardOf(situation), {
    templates: templates(),
    asOf,
    isAll: isDraftKind(kind) && ["unit", "nominee"].includes(KINDS[kind].per),
  });
  return {
    issues,
    names: documents.map(({ name }) => name),
    kinds: documents.map((document) => document.kind),
    bytes: documents.map(({ bytes }) => bytes),
    texts: documents.map(({ bytes }) => dump(readDocx(bytes))),
  };
}

describe("drafting", () => {
  it("names each file by kind, edition or authority, and day", () => {
    expect(drafted("progress-report").names).toEqual([
      "progress-report-iii-2020-05-08.docx",
      "progress-report-iii-giam-doc-so-cong-thuong-2020-05-08.docx",
    ]);
    expect(drafted("delegate-list").names).toEqual(["delegate-list-iii-2020-05-08.docx"]);
    const { names, kinds } = drafted("award-submission", fullSituation());
    expect(names).toEqual([
      "award-submission-chu-tich-ubnd-thanh-pho-da-nang-2020-05-08.docx",
      "award-submission-giam-doc-so-cong-thuong-2020-05-08.docx",
      "award-holdbacks-iii-2020-05-08.docx",
    ]);
    expect(kinds).toEqual(["award-submission", "award-submission", "award-holdbacks"]);
  });

  it.each(["award-holdbacks", "letter", "", "toString"])("refuses the kind «%s»", (kind) => {
    expect(() => drafted(kind)).toThrow(RangeError);
  });

  it.each(DRAFT_KINDS)("gives equal bytes of equal boards: %s", (kind) => {
    expect(drafted(kind, fullSituation()).bytes).toEqual(drafted(kind, fullSituation()).bytes);
  });

  it.each(DRAFT_KINDS)("drafts nothing, and says why, without a regime on the day: %s", (kind) => {
    const settings = { THE_THUC: "TT01 đến 04/03/2020" };
    const receipts = [returned("DNA", "T05")];
    const { names, issues } = drafted(kind, { settings, receipts });
    expect(names).toEqual([]);
    expect(issues.filter((issue) => issue.includes("08/05/2020"))).toHaveLength(1);
  });

  it.each([
    { asOf: "2020-03-04", page: "footer", because: "Thông tư 01 puts the number below" },
    { asOf: "2020-03-05", page: "header", because: "Nghị định 30 puts it above" },
  ])("on $asOf: $because", ({ asOf, page }) => {
    for (const kind of DRAFT_KINDS) {
      const { texts } = drafted(kind, fullSituation(), asOf);
      for (const text of texts) expect(text).toMatch(new RegExp(`PAGE in \\S*${page}`));
    }
  });
});

describe("an empty edition", () => {
  it.each(RUN_KINDS)("still gives a document that says «Không có»: %s", (kind) => {
    const { texts } = drafted(kind, { asOf: "2019-11-05" }, "2019-11-05");
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toContain("Không có.");
  });

  it("says that nobody is eligible, and that nobody is listed", () => {
    expect(drafted("award-submission").issues).toEqual([
      expect.stringContaining("chưa có tập thể, cá nhân nào đủ điều kiện"),
    ]);
    expect(drafted("delegate-list").issues.join("\n")).toContain("chưa có đại biểu nào");
  });
});

describe("what a run says", () => {
  it("counts the findings behind a report, which is drafted all the same", () => {
    const situation = fullSituation();
    const board = boardOf(situation);
    const { issues, names } = drafted("progress-report", situation);
    expect(names).toHaveLength(2);
    expect(board.errors).toBeGreaterThan(0);
    const said = issues.map((issue) => /còn (\d+) lỗi, (\d+) cảnh báo/.exec(issue) ?? []);
    expect(said.map(([, errors, warnings]) => [Number(errors), Number(warnings)])).toContainEqual([
      board.errors,
      board.warnings,
    ]);
  });

  it("says who would have to receive a report that is addressed to nobody", () => {
    const { issues } = drafted("progress-report", { settings: { NOI_BAO_CAO_TIEN_DO: null } });
    expect(issues.join("\n")).toContain("NOI_BAO_CAO_TIEN_DO");
  });

  it("counts those held back", () => {
    const { issues } = drafted("award-submission", fullSituation());
    expect(issues).toContainEqual(expect.stringContaining("02 trường hợp chưa đưa vào Tờ trình"));
  });

  it("says a thing once, however many documents it is about", () => {
    const { issues } = drafted("award-submission", {
      ...fullSituation(),
      settings: { NOI_LUU: null },
    });
    expect(issues).toHaveLength(new Set(issues).size);
  });
});

describe("an award submission", () => {
  const nominees = [
    collective("Tổ Một"),
    ...["An", "Bình", "Chi", "Dung", "Giang"].map((name) => person(name)),
    person("Hà", { "Hình thức khen thưởng": FORM.city }),
    person("Lan", { "Hình thức khen thưởng": FORM.city }),
    collective("Trung tâm B", { "Hình thức khen thưởng": FORM.flag }),
  ];
  const { texts, names } = drafted("award-submission", { nominees });

  it.each(names.map((name, index) => ({ name, text: texts[index] ?? "" })).slice(0, -1))(
    "sums its annexes in the body: $name",
    ({ text }) => {
      const [body = "", ...annexes] = text.split("DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ TẶNG");
      const rows = annexes.map((annex) => annex.match(/^\| \d+ \|/gm)?.length ?? 0);
      const sums = [...body.matchAll(/Tổng số: (\d+) (?:tập thể|cá nhân)/g)];
      const total = sums.reduce((sum, [, count]) => sum + Number(count), 0);
      expect(total).toBeGreaterThan(0);
      expect(rows.reduce((sum, count) => sum + count, 0)).toBe(total);
      const parts = [...body.matchAll(/: (\d+) (?:tập thể|cá nhân) \(Phụ lục/g)];
      expect(parts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(total);
    },
  );

  it("never tells an authority what «Xét duyệt» says of anybody", () => {
    const [submission = ""] = texts;
    expect(texts.slice(0, -1).join("\n")).not.toMatch(/kỷ luật|Hoãn/i);
    expect(submission).toContain("Chủ tịch UBND thành phố Đà Nẵng");
  });
});
