import { readFileSync, writeFileSync } from "node:fs";
import PizZip from "pizzip";
import { describe, expect, it, vi } from "vitest";
import type { Tags } from "../../../src/documents/form/tags.ts";
import { DOCUMENT_KINDS } from "../../../src/documents/kinds.ts";
import { FORM_FILES, withOwnForms } from "../../../src/documents/own-form/form-files.ts";
import { friendlyForm } from "../../../src/documents/own-form/friendly-form.ts";
import { formGuideHtml, formGuideMarkdown } from "../../../src/documents/own-form/guide.vi.ts";
import { formTags, ownForm } from "../../../src/documents/own-form/own-form.ts";
import { packedForms, unpackedForm } from "../../../src/documents/own-form/packed-tags.ts";
import { unpacksWithin } from "../../../src/documents/own-form/unpacks-within.ts";
import { renderDocument } from "../../../src/documents/render-document.ts";
import { dump } from "../dump.ts";
import { readDocx } from "../read-docx.ts";
import { samples } from "../samples.ts";
import { templates } from "../templates.ts";

const known = templates();
const ours = known.get("delegate-list.nd30.docx") ?? new Uint8Array();
const BODY = "word/document.xml";
const TAGS = formTags("delegate-list");

/** Our form with `body` before its last paragraph. */
function withBody(body: string, change: (zip: PizZip) => void = () => {}): Uint8Array {
  const zip = new PizZip(ours);
  const xml = zip.file(BODY)?.asText() ?? "";
  zip.file(BODY, xml.replace("<w:body>", `<w:body>${body}`));
  change(zip);
  return zip.generate({ type: "uint8array" });
}

/** A paragraph of runs, each of its own look. */
function paragraph(...runs: readonly string[]): string {
  const looks = ["", "<w:rPr><w:b/></w:rPr>", '<w:rPr><w:i/><w:u w:val="single"/></w:rPr>'];
  const texts = runs.map(
    (text, at) => `<w:r>${looks[at % 3]}<w:t xml:space="preserve">${text}</w:t></w:r>`,
  );
  return `<w:p>${texts.join("")}</w:p>`;
}

function faultsOf(bytes: Uint8Array): readonly string[] {
  const read = ownForm(bytes, TAGS);
  return "faults" in read ? read.faults : [];
}

function printed(body: string): string {
  const read = ownForm(withBody(body), TAGS);
  if ("faults" in read) throw new Error(read.faults.join("\n"));
  const sample = samples("nd30").find(({ kind }) => kind === "delegate-list");
  if (sample === undefined) throw new RangeError("no sample of the kind");
  const forms = new Map([["delegate-list.nd30.docx", read.bytes]]);
  return dump(readDocx(renderDocument("x", sample, forms).bytes)).slice(0, 400);
}

/** Bytes of all parts, unpacked. */
function zipBytes(bytes: Uint8Array): number {
  const parts = Object.values(new PizZip(bytes).files);
  return parts.reduce((sum, part) => sum + part.asUint8Array().length, 0);
}

function packedAgain(bytes: Uint8Array): Uint8Array {
  return new PizZip(bytes).generate({ type: "uint8array", compression: "DEFLATE" });
}

function names(tags: Tags): readonly string[] {
  return Object.entries(tags).flatMap(([name, tag]) => [
    name,
    ...(tag.shape === "list" ? names(tag.of) : [tag.shape]),
  ]);
}

describe("our own form laid out and read again", () => {
  it.each(FORM_FILES)("$name prints what ours prints", ({ kind, regime, template }) => {
    const copy = friendlyForm(known.get(template) ?? new Uint8Array());
    const xml = new PizZip(copy).file(BODY)?.asText() ?? "";
    expect(xml).not.toContain("{còn thiếu}");
    const read = ownForm(copy, formTags(kind));
    if ("faults" in read) throw new Error(read.faults.join("\n"));
    const sample = samples(regime).find((one) => one.kind === kind);
    if (sample === undefined) throw new RangeError(kind);
    const lines = [known, new Map([[template, read.bytes]])].map((forms) =>
      dump(readDocx(renderDocument("x", sample, forms).bytes)),
    );
    expect(lines[1]).toBe(lines[0]);
  });
});

it("is read into equal bytes at any moment", () => {
  const read = [0, 90_000].map((later) => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) + later });
    const form = ownForm(friendlyForm(ours), TAGS);
    vi.useRealTimers();
    return "bytes" in form ? Buffer.from(form.bytes).toString("base64") : "";
  });
  expect(read[0]).not.toBe("");
  expect(read[1]).toBe(read[0]);
});

describe("a placeholder", () => {
  it.each([
    { runs: ["{Tên cơ quan}"], because: "as we write it" },
    { runs: ["{Tên", " cơ", " quan}"], because: "torn over three looks" },
    { runs: ["{", "Tên cơ quan", "}"], because: "its braces in runs of their own" },
    { runs: ["{tên CƠ quan}"], because: "in another case" },
    { runs: ["{Tên cơ quan}".normalize("NFD")], because: "decomposed" },
    { runs: ["{ Tên  cơ\u00a0quan }"], because: "with other spaces" },
    { runs: ["[[Tên cơ quan]]"], because: "in the other brackets" },
  ])("is understood $because", ({ runs }) => {
    expect(printed(paragraph("Ở ", ...runs, "."))).toContain("Ở Sở Công Thương.");
  });

  it.each([
    { runs: ["[[Ngày tổ chức]]"], because: "as we write it" },
    { runs: ["[", "[Ngày tổ", " chức]]"], because: "torn" },
    { runs: ["{Ngày tổ chức}"], because: "in plain braces" },
    { runs: ["{#Ngày tổ chức}{chữ}{còn thiếu}{/Ngày tổ chức}"], because: "as filling wants it" },
  ])("that may be blank is understood $because", ({ runs }) => {
    expect(printed(paragraph("Họp ", ...runs))).toMatch(/Họp .*(ngày|\[)/);
  });

  it("follows the tone wherever it is put", () => {
    const read = ownForm(withBody(paragraph("{Hội nghị}, {#Phụ lục}{/Phụ lục}")), TAGS);
    expect("bytes" in read).toBe(true);
  });
});

describe("a form with a mistake is refused, the mistake named", () => {
  it.each([
    { body: paragraph("Vào {Ngày tổ chứ}"), says: "có phải «{Ngày tổ chức}»" },
    { body: paragraph("Vào [[Ngày tổ chứ]]"), says: "có phải «[[Ngày tổ chức]]»" },
    { body: paragraph("{Xyzzyxyzzy}"), says: "Xem tên đúng" },
    { body: paragraph("Vào {Ngày tổ chức"), says: "Dấu { thiếu" },
    { body: paragraph("Vào Ngày}"), says: "Dấu } thiếu" },
    { body: paragraph("[[Kế hoạch}"), says: "Dấu" },
    { body: paragraph("{#Cơ cấu}{dòng}"), says: "chưa đóng" },
    { body: paragraph("{/Cơ cấu}"), says: "không có {#Cơ cấu} mở trước" },
    {
      body: paragraph("{#Phụ lục}{#Theo đơn vị}{/Phụ lục}{/Theo đơn vị}"),
      says: "đặt {/Theo đơn vị} ở đây",
    },
    { body: paragraph("{#Số đại biểu}{/Số đại biểu}"), says: "không phải danh sách" },
    { body: paragraph("{Phụ lục}"), says: "là danh sách" },
    { body: paragraph("{Họ và tên}"), says: "Không có chỗ điền" },
    { body: paragraph("{constructor}"), says: "Không có chỗ điền" },
  ])("$says", ({ body, says }) => {
    const faults = faultsOf(withBody(body));
    expect(faults.join("\n")).toContain(says);
    expect(faults.join("\n")).toContain("thân văn bản");
  });

  it("names the row of a table and the text around", () => {
    const row = (text: string) => `<w:tr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
    const body = `<w:tbl>${row("một")}${row("Đón {Địa điễm} nhé")}</w:tbl>`;
    const [fault = ""] = faultsOf(withBody(body));
    expect(fault).toContain("dòng 2 của bảng");
    expect(fault).toContain("chỗ «Đón {Địa điễm} nhé»");
  });

  it("passes over the bookmarks that Word leaves", () => {
    const marked = `<w:p><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r><w:t>{Số</w:t></w:r><w:bookmarkEnd w:id="0"/><w:r><w:t xml:space="preserve"> ký hiệu}</w:t></w:r></w:p>`;
    const read = ownForm(withBody(marked), TAGS);
    expect("bytes" in read && new PizZip(read.bytes).file(BODY)?.asText()).not.toContain(
      "bookmark",
    );
  });

  it("names the header", () => {
    const bytes = withBody("", (zip) => {
      const xml = zip.file("word/header1.xml")?.asText() ?? "";
      zip.file("word/header1.xml", xml.replace("</w:hdr>", `${paragraph("{Sai}")}</w:hdr>`));
    });
    expect(faultsOf(bytes).join()).toContain("đầu trang");
  });

  it("tells every mistake, not the first alone", () => {
    expect(faultsOf(withBody(paragraph("{Aaaaaaa} {Bbbbbbb}")))).toHaveLength(2);
  });
});

describe("a file that is no form", () => {
  const types = (from: string, to: string) => (zip: PizZip) => {
    const xml = zip.file("[Content_Types].xml")?.asText() ?? "";
    zip.file("[Content_Types].xml", xml.replace(from, to));
  };
  const related = (line: string) => (zip: PizZip) => {
    const name = "word/_rels/document.xml.rels";
    const xml = zip.file(name)?.asText() ?? "";
    zip.file(name, xml.replace("</Relationships>", `${line}</Relationships>`));
  };
  it.each([
    { bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), says: "mật khẩu" },
    { bytes: new TextEncoder().encode("xin chào"), says: "không phải văn bản .docx" },
    { bytes: new Uint8Array(), says: "không phải văn bản .docx" },
    {
      bytes: withBody(
        "",
        types(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
          "application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
      ),
      says: "macro",
    },
    { bytes: withBody("", (zip) => zip.file("word/vbaProject.bin", "x")), says: "macro" },
    { bytes: withBody("", types("document.main+xml", "template.main+xml")), says: ".dotx" },
    {
      bytes: withBody(
        "",
        related(
          '<Relationship Id="rX" Type="http://a/image" Target="http://anh.example/a.png" TargetMode="External"/>',
        ),
      ),
      says: "http://anh.example/a.png",
    },
    {
      bytes: withBody(
        '<w:p><w:r><w:instrText xml:space="preserve"> INCLUDEPICTURE "http://anh.example/b.png" </w:instrText></w:r></w:p>',
      ),
      says: "anh.example/b.png",
    },
  ])("is refused: $says", ({ bytes, says }) => {
    expect(faultsOf(bytes).join()).toContain(says);
  });

  it("but a link that a reader clicks is taken", () => {
    const link =
      '<Relationship Id="rX" Type="http://a/hyperlink" Target="mailto:vp@danang.example" TargetMode="External"/>';
    expect(faultsOf(withBody("", related(link)))).toEqual([]);
  });
});

describe("a file that unpacks to more than any form", () => {
  const ROOM = 50 * 1024 * 1024;
  const used = zipBytes(ours);
  const zeros = (size: number) =>
    withBody("", (zip) => zip.file("word/media/a.png", "0".repeat(size)));
  /** The same archive whose directory states one byte for each part. */
  const lying = (bytes: Uint8Array) => {
    const copy = packedAgain(bytes);
    const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
    for (let at = 0; at + 46 < copy.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    }
    return copy;
  };

  it("is taken up to the cap, and refused beyond it", () => {
    expect(unpacksWithin(ours, used)).toBe(true);
    expect(unpacksWithin(ours, used - 1)).toBe(false);
  });

  it("is refused whatever its directory states, and in bounded memory", () => {
    const bomb = packedAgain(zeros(ROOM + 1));
    expect(bomb.length).toBeLessThan(200_000);
    expect(faultsOf(bomb).join()).toContain("50 MB");
    expect(faultsOf(lying(bomb)).join()).toContain("50 MB");
  });

  it.each([
    { bytes: ours.slice(0, ours.length - 30), because: "its directory is cut off" },
    { bytes: new Uint8Array(100), because: "it is no archive" },
  ])("nobody can tell of a file when $because", ({ bytes }) => {
    expect(unpacksWithin(bytes, ROOM)).toBeUndefined();
  });
});

describe("placeholders in the short form that travels with the office script", () => {
  it.each(DOCUMENT_KINDS)("judge a form of %s as the whole ones do", (kind) => {
    const short = unpackedForm(JSON.parse(JSON.stringify(packedForms())), kind);
    for (const regime of ["nd30", "tt01"]) {
      const form = friendlyForm(known.get(`${kind}.${regime}.docx`) ?? new Uint8Array());
      expect(ownForm(form, short)).toEqual(ownForm(form, formTags(kind)));
    }
    expect(names(short)).toEqual(names(formTags(kind)));
  });
});

describe("the folder of own forms", () => {
  it("has a name for every form, in letters of a file, and none twice", () => {
    const names = FORM_FILES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+\.(?:nd30|tt01)\.docx$/);
  });

  it("takes a form for its own regime alone", () => {
    const files = new Map([["to-trinh-danh-sach-dai-bieu.tt01.docx", ours]]);
    const taken = withOwnForms(known, files, { copies: "mau-goc", tagsOf: formTags });
    if ("faults" in taken) throw new Error(taken.faults.join());
    expect(taken.templates.get("delegate-list.nd30.docx")).toBe(ours);
    expect(taken.templates.get("delegate-list.tt01.docx")).not.toBe(
      known.get("delegate-list.tt01.docx"),
    );
    expect(taken.templates.size).toBe(known.size);
  });

  it.each([
    { names: ["to-trinh-danh-sach.nd30.docx"], says: "có phải to-trinh-danh-sach-dai-bieu.nd30" },
    { names: ["baocao.odt"], says: "Chỉ nhận tệp .docx" },
    { names: ["zzzz.docx"], says: "mau-goc" },
    {
      names: ["delegate-list.nd30.docx", "to-trinh-danh-sach-dai-bieu.nd30.docx"],
      says: "Trùng mẫu với delegate-list.nd30.docx",
    },
  ])("refuses $names", ({ names, says }) => {
    const files = new Map(names.map((name) => [name, ours]));
    const read = withOwnForms(known, files, { copies: "mau-goc", tagsOf: formTags });
    expect("faults" in read ? read.faults.join() : "").toContain(says);
  });
});

describe("the page of placeholders", () => {
  it("is up to date: UPDATE_GOLDEN=1 writes it anew", () => {
    const file = new URL("../../../docs/cho-dien.md", import.meta.url);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, formGuideMarkdown());
    expect(readFileSync(file, "utf8")).toBe(formGuideMarkdown());
  });

  it("shows markup of an example as text", () => {
    expect(formGuideHtml()).not.toMatch(/<td>[^<]*<(?!\/td)/);
    expect(formGuideHtml()).toContain("[[Kế hoạch]]");
  });
});
