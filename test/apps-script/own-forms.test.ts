import { beforeAll, describe, expect, it } from "vitest";
import { FORMS_TAB } from "../../src/hosts/sheets/read-workbook.ts";
import { dump } from "../documents/dump.ts";
import { readDocx } from "../documents/read-docx.ts";
import type { Pushed } from "../support/apps-script/pushed.ts";
import { changedForm } from "../support/changed-form.ts";
import { builtOffice, OFFICE_ID, type OfficeWorld, officeWorld, VP } from "./office-world.ts";

const TEMPLATE = "delegate-list.nd30.docx";
const OWN_WORDS = "LỜI RIÊNG CỦA CƠ QUAN";
const DRAFT = "lapDanhSachDaiBieu";

let pushed: Pushed;
beforeAll(async () => {
  pushed = await builtOffice();
});

interface Told {
  readonly ok: boolean;
  readonly text: string;
}

function called<Answer>(office: OfficeWorld, functionName: string, ...args: readonly unknown[]) {
  const { world, project } = office;
  const run = world.run(project, { kind: "page", functionName, user: VP, args });
  if (run.error !== undefined) throw new Error(`${run.error}\n${run.stack}`);
  return run.result as Answer;
}

/** Our form as the officer gets it, with `change` made to its text, sent back. */
function sent(office: OfficeWorld, change: (xml: string) => string, file = "Mẫu của Sở.docx") {
  const copy = called<{ base64: string }>(office, "mauGoc", TEMPLATE);
  const base64 = changedForm(copy.base64, change);
  return called<Told>(office, "nhanMau", { template: TEMPLATE, file, base64 });
}

const withWords = (xml: string) =>
  xml.replace("<w:body>", `<w:body><w:p><w:r><w:t>${OWN_WORDS}</w:t></w:r></w:p>`);

/** The texts of the Google documents that drafting has made. */
function drafted(office: OfficeWorld): readonly string[] {
  return office.world.drive.files
    .filter(({ importedFrom }) => importedFrom !== undefined)
    .map(({ bytes }) => dump(readDocx(bytes)));
}

const said = (office: OfficeWorld, tab: string, a1: string) =>
  String(office.world.user.value(OFFICE_ID, tab, a1));

describe("an office's own form in the office workbook", () => {
  it("is used from the next draft on, until it is dropped", () => {
    const office = officeWorld(pushed, { isSetUp: "told" });
    expect(sent(office, withWords)).toMatchObject({ ok: true, code: "done" });
    expect(office.run(DRAFT).error).toBeUndefined();
    expect(drafted(office)[0]).toContain(OWN_WORDS);
    const listed = called<readonly { template: string; own?: string }[]>(office, "cacMau");
    expect(listed.filter(({ own }) => own !== undefined)).toMatchObject([
      { template: TEMPLATE, own: "Mẫu của Sở.docx" },
    ]);
    expect(called<Told>(office, "boMau", TEMPLATE).ok).toBe(true);
    office.run(DRAFT);
    expect(drafted(office)).toHaveLength(2);
    expect(drafted(office)[1]).not.toContain(OWN_WORDS);
  });

  it("with a wrong placeholder is named with its place and the nearest right one, and not taken", () => {
    const office = officeWorld(pushed, { isSetUp: "told" });
    const told = sent(office, (xml) => xml.replace("{Hội nghị}", "{Hội ngị}"));
    expect(told.ok).toBe(false);
    expect(told.text).toContain("«{Hội ngị}»");
    expect(told.text).toContain("thân văn bản");
    expect(told.text).toContain("có phải «{Hội nghị}»");
    expect(told.text).toContain("Chưa nhận tệp");
    expect(office.book(OFFICE_ID).tab(FORMS_TAB)).toBeUndefined();
    office.run(DRAFT);
    expect(drafted(office)).toHaveLength(1);
  });

  it("that somebody has damaged in the hidden tab stops drafting, and says what to do", () => {
    const office = officeWorld(pushed, { isSetUp: "told" });
    sent(office, withWords);
    const tab = office.book(OFFICE_ID).tab(FORMS_TAB);
    if (tab === undefined) throw new RangeError("no tab of forms");
    office.world.user.edit(OFFICE_ID, FORMS_TAB, "D1", "hỏng");
    const run = office.run(DRAFT, ["OK"]);
    expect(run.alerts.join()).toContain("đã bị sửa hoặc mất một phần");
    expect(run.alerts.join()).toContain("Chưa lập văn bản nào");
    expect(drafted(office)).toEqual([]);
    expect(called<Told>(office, "boMau", TEMPLATE).ok).toBe(true);
    office.run(DRAFT);
    expect(drafted(office)).toHaveLength(1);
  });

  it.each([
    { file: "to.docx", base64: "A".repeat(1_400_000), says: "lớn quá 1 MB" },
    { file: "la.docx", base64: btoa("xin chao"), says: "không phải văn bản .docx" },
  ])("$file is refused: $says", ({ file, base64, says }) => {
    const office = officeWorld(pushed, { isSetUp: "told" });
    const told = called<Told>(office, "nhanMau", { template: TEMPLATE, file, base64 });
    expect(told).toMatchObject({ ok: false });
    expect(told.text).toContain(says);
  });

  it("stands in Nhật ký, takes the place of an earlier one, and no other run minds its tab", () => {
    const office = officeWorld(pushed, { isSetUp: "told" });
    sent(office, withWords, "lần một.docx");
    sent(office, withWords, "lần hai.docx");
    office.run("tongHop");
    expect(said(office, "Nhật ký", "D3")).toBe("lần một.docx");
    expect(said(office, "Nhật ký", "E3")).toBe("lần hai.docx");
    office.run(DRAFT);
    expect(drafted(office)[0]).toContain(OWN_WORDS);
  });

  it("and its PDF are told to whoever asks for the last documents", () => {
    const office = officeWorld(pushed);
    office.run("tongHop");
    office.run(DRAFT);
    const told = called<{ summary: { documents: readonly { pdf?: string }[] } }>(
      office,
      "tinhTrang",
    );
    expect(told.summary.documents[0]?.pdf).toMatch(/^https:.*exportFormat=pdf$/);
  });

  it("gives the page of placeholders, and none of our forms for a name that is none", () => {
    const office = officeWorld(pushed, { isSetUp: "told" });
    expect(called<string>(office, "huongDanMau")).toContain("<!doctype html>");
    expect(called(office, "mauGoc", "../x.docx")).toBeUndefined();
  });
});
