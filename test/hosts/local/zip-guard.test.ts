import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../src/hosts/local/read-xlsx.ts";
import { writeParts } from "../../../src/hosts/local/zip-parts.ts";
import { bytesOf, makeParts, makeXlsx } from "./make-xlsx.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const good = makeXlsx({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

function ole(stream: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([Buffer.from(OLE), Buffer.alloc(504), Buffer.from(stream, "utf16le")]),
  );
}

function withParts(changes: Record<string, string | Uint8Array>): Uint8Array {
  const parts = Object.entries({ ...makeParts({ rows: "" }), ...changes });
  return writeParts(
    new Map(parts.map(([name, part]) => [name, typeof part === "string" ? bytesOf(part) : part])),
  );
}

/** 300 MB and a little of zeros: 300 kB packed, and a directory that states 10 bytes. */
function bomb(): Uint8Array {
  const bytes = withParts({ "xl/media/image1.png": new Uint8Array(301 * 1024 * 1024) });
  return bytes;
}

/** The same size, told to be small by the archive's own directory. */
function lyingBomb(): Uint8Array {
  const bytes = bomb();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at++) {
    const size = 301 * 1024 * 1024;
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === size) {
      view.setUint32(at + 24, 10, true);
    }
  }
  return bytes;
}

/** Changes the directory's record of one part. */
function changeDirectory(
  bytes: Uint8Array,
  part: string,
  change: (view: DataView, at: number) => void,
): void {
  const at = Buffer.from(bytes).lastIndexOf(part) - 46;
  change(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at);
}

describe("bytes that are refused before a library sees them", () => {
  it.each([
    { bytes: ole("Workbook"), code: "workbook-old-format", because: "an .xls of Excel 97" },
    { bytes: ole("EncryptedPackage"), code: "workbook-encrypted", because: "a password" },
    { bytes: new Uint8Array(), code: "workbook-truncated", because: "an empty file" },
    {
      bytes: good.subarray(0, good.length / 2),
      code: "workbook-truncated",
      because: "half a file",
    },
    { bytes: good.subarray(0, good.length - 10), code: "workbook-truncated", because: "no end" },
    { bytes: PNG, code: "workbook-unreadable", because: "a picture renamed .xlsx" },
    { bytes: bytesOf("Họ và tên,Ngày sinh"), code: "workbook-unreadable", because: "a CSV" },
    {
      bytes: writeParts(new Map([["word/document.xml", bytesOf("<w/>")]])),
      code: "workbook-unreadable",
      because: "a Word document renamed .xlsx",
    },
    {
      bytes: withParts({ "../../etc/passwd": "x" }),
      code: "workbook-unreadable",
      because: "an entry that leaves its folder",
    },
    { bytes: bomb(), code: "workbook-too-large", because: "300 MB of zeros" },
    { bytes: lyingBomb(), code: "workbook-too-large", because: "a directory that lies" },
    {
      bytes: withParts({ "xl/media/a.bin": new Uint8Array(60 * 1024 * 1024) }),
      code: "workbook-too-large",
      because: "60 MB packed more than 200 times",
    },
    {
      bytes: withParts({ "xl/worksheets/sheet1.xml": `<r>${"<c r='A1'/>".repeat(2_000_001)}</r>` }),
      code: "workbook-too-large",
      because: "over 2,000,000 cells",
    },
    {
      bytes: makeXlsx({ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }),
      code: undefined,
      because: "one far cell is one row among many blank ones, and is read or refused in time",
    },
  ])("$code: $because", async ({ bytes, code }) => {
    const before = process.memoryUsage().rss;
    const reading = readXlsx("bang-nhap-lieu.xlsx", bytes);
    if (code === undefined) await reading.catch((error: unknown) => error);
    else {
      await expect(reading).rejects.toMatchObject({
        code,
        facts: { file: "bang-nhap-lieu.xlsx" },
      });
      expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
    }
  });

  it("says truncated when a part's own bytes are broken", async () => {
    const bytes = Uint8Array.from(good);
    const packed = deflateRawSync(bytesOf(makeParts({ rows: "" })["_rels/.rels"] ?? ""));
    const at = Buffer.from(bytes).indexOf(packed.subarray(0, 20));
    bytes.fill(0xff, at, at + 20);
    await expect(readXlsx("a.xlsx", bytes)).rejects.toMatchObject({ code: "workbook-truncated" });
  });

  it.each([
    { part: "xl/worksheets/sheet1.xml", because: "one that is read" },
    { part: "docProps/thumbnail.jpeg", because: "one that nobody reads" },
  ])("says unreadable when a part fails its checksum: $because", async ({ part }) => {
    const bytes = withParts({ "docProps/thumbnail.jpeg": PNG });
    changeDirectory(bytes, part, (view, at) => view.setUint32(at + 16, 7, true));
    await expect(readXlsx("a.xlsx", bytes)).rejects.toMatchObject({ code: "workbook-unreadable" });
  });

  it.each([0, 1, 0x7fff_ffff])("reads a part whose directory states %d bytes", async (stated) => {
    const bytes = Uint8Array.from(good);
    const change = (view: DataView, at: number) => view.setUint32(at + 24, stated, true);
    changeDirectory(bytes, "xl/worksheets/sheet1.xml", change);
    expect((await readXlsx("a.xlsx", bytes)).tables[0]?.rows).toEqual([[1]]);
  });

  it("counts cells of all sheets together", async () => {
    const cells = `<r>${"<c r='A1'/>".repeat(1_000_001)}</r>`;
    const bytes = withParts({
      "xl/worksheets/sheet1.xml": cells,
      "xl/worksheets/sheet2.xml": cells,
    });
    await expect(readXlsx("a.xlsx", bytes)).rejects.toMatchObject({ code: "workbook-too-large" });
  });

  it("reads a sound workbook", async () => {
    const { tables } = await readXlsx("a.xlsx", good);
    expect(tables).toEqual([{ name: "Đại biểu", rows: [[1]] }]);
  });
});
