import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/hosts/local/read-docx.ts";
import { readParts, writeParts } from "../../../src/hosts/local/zip-parts.ts";
import { makeDocx } from "./make-docx.ts";
import { bytesOf } from "./make-xlsx.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function ole(stream: string): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from(OLE), Buffer.from(stream, "utf16le")]));
}

/** A good Word file with one part changed. */
async function changed(part: string, text: string): Promise<Uint8Array> {
  const parts = readParts(await makeDocx(["Danh sách"]));
  return writeParts(new Map([...parts, [part, bytesOf(text)]]));
}

const BODY = (xml: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`;

describe("the cells of a Word file", () => {
  it("reads paragraphs and tables in their order, joins included", async () => {
    const bytes = await makeDocx([
      "DANH SÁCH ĐẠI BIỂU",
      "",
      [
        ["TT", "Đơn vị", { text: "Họ và tên", over: 2 }],
        ["1", "TTKC", "Nguyễn Văn", "An"],
        ["2", "^", "Trần Thị", "Bình"],
      ],
      "Tổng cộng: 2\nNgười lập biểu",
      [["1", "VP"]],
    ]);
    expect(await readDocx("a.docx", bytes)).toEqual({
      name: "",
      rows: [
        ["DANH SÁCH ĐẠI BIỂU"],
        ["TT", "Đơn vị", "Họ và tên"],
        ["1", "TTKC", "Nguyễn Văn", "An"],
        ["2", null, "Trần Thị", "Bình"],
        ["Tổng cộng: 2"],
        ["Người lập biểu"],
        ["1", "VP"],
      ],
      merges: [
        { firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 3 },
        { firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 },
      ],
    });
  });

  it("writes out the numbers that Word gives by itself, in paragraphs and in cells", async () => {
    const bytes = await makeDocx([
      { item: "Tập thể" },
      { item: "Phòng Kỹ thuật", level: 1 },
      { item: "Tổ 2", level: 1 },
      { item: "Cá nhân" },
      { item: "Nguyễn Văn An", level: 1 },
      { item: "Trần Thị Bình", isBullet: true },
    ]);
    expect((await readDocx("a.docx", bytes)).rows).toEqual([
      ["1. Tập thể"],
      ["1. Phòng Kỹ thuật"],
      ["2. Tổ 2"],
      ["2. Cá nhân"],
      ["1. Nguyễn Văn An"],
      ["- Trần Thị Bình"],
    ]);
    const table = await makeDocx([
      [
        ["TT", "Họ tên"],
        ["#", "An"],
        ["#", "Bình"],
      ],
    ]);
    expect((await readDocx("a.docx", table)).rows.slice(1)).toEqual([
      ["1.", "An"],
      ["2.", "Bình"],
    ]);
  });

  it("leaves out what was struck out under Track Changes, and keeps what was put in", async () => {
    const xml =
      "<w:p><w:del><w:r><w:delText>Lê Văn Cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>Lê Văn Mới</w:t></w:r></w:ins></w:p>";
    const bytes = await changed("word/document.xml", BODY(xml));
    expect((await readDocx("a.docx", bytes)).rows).toEqual([["Lê Văn Mới"]]);
  });

  it("keeps every cell of a table that nests another", async () => {
    const inner = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Trong</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    const xml = `<w:tbl><w:tr><w:tc>${inner}<w:p><w:r><w:t>Ngoài</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
    const bytes = await changed("word/document.xml", BODY(xml));
    expect((await readDocx("a.docx", bytes)).rows).toEqual([["Trong\nNgoài"]]);
  });
});

describe("files that are refused before a library sees them", () => {
  it.each([
    { bytes: ole("EncryptedPackage"), code: "document-encrypted", why: "a password" },
    { bytes: ole("WordDocument"), code: "document-old-format", why: "a .doc called .docx" },
    { bytes: new Uint8Array(), code: "document-truncated", why: "an empty file" },
    { bytes: bytesOf("{\\rtf1 x}"), code: "document-unreadable", why: "text called .docx" },
  ])("$why: $code", async ({ bytes, code }) => {
    await expect(readDocx("a.docx", bytes)).rejects.toMatchObject({
      code,
      facts: { file: "a.docx" },
    });
  });

  it.each([
    { text: "<w:document><w:body", code: "document-unreadable", why: "XML that breaks off" },
    { text: " ".repeat(12 * 1024 * 1024 + 1), code: "document-too-large", why: "a bomb" },
  ])("$why: $code", async ({ text, code }) => {
    const bytes = await changed("word/document.xml", text);
    await expect(readDocx("a.docx", bytes)).rejects.toMatchObject({ code });
  });

  it("reads no file of the machine that an entity or a link names", async () => {
    const entity = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>${BODY("<w:p><w:r><w:t>[&x;]</w:t></w:r></w:p>").slice(38)}`;
    const read = readDocx("a.docx", await changed("word/document.xml", entity));
    const rows = await read.then(
      (grid) => grid.rows.flat(),
      () => [],
    );
    expect(rows.filter((cell) => !/^(?:\[\]|\[&x;\])$/.test(String(cell)))).toEqual([]);
  });
});
