import { createHash } from "node:crypto";
import fc from "fast-check";
import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { DRAFT_KINDS, draftDocuments } from "../../../src/commands/draft.ts";
import { KINDS } from "../../../src/documents/kinds.ts";
import { digestOf } from "../../../src/documents/trace/digest.ts";
import { madeOf } from "../../../src/documents/trace/made-of.ts";
import { rowRanges, sourceSummary, tablesOf } from "../../../src/documents/trace/sources.ts";
import { readStamp, writeStamp } from "../../../src/documents/trace/stamp.ts";
import { boardOf, fullSituation, type Situation } from "../compose-fixture.ts";
import { templates } from "../templates.ts";

const known = templates();
const MOMENT = "08/05/2020 14:30";

function drafted(kind: string, moment = MOMENT, situation: Situation = fullSituation()) {
  return draftDocuments(kind, boardOf(situation), {
    templates: known,
    asOf: "2020-05-08",
    moment,
    ...(KINDS[kind as keyof typeof KINDS].per === "edition" ? {} : { isAll: true }),
  }).documents;
}

describe("the digest", () => {
  it("is SHA-256 of UTF-8, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(digestOf(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
    );
  });

  it("takes a lone surrogate for U+FFFD, as UTF-8 does", () => {
    expect(digestOf("a\ud800b")).toBe(digestOf("a\ufffdb"));
  });
});

describe.each(DRAFT_KINDS)("a drafted %s", (kind) => {
  it("says in its properties where it came from, and its pages say nothing of it", () => {
    for (const { bytes, origin, key } of drafted(kind)) {
      expect(readStamp(bytes)).toEqual({ ...origin, key });
      expect(origin.moment).toBe(MOMENT);
      expect(origin.edition).toMatch(/2020/);
      const zip = new PizZip(bytes);
      for (const part of zip.file(/^word\//)) expect(part.asText()).not.toContain(origin.rows);
    }
  });

  it("keeps its key at another moment, and differs in its properties alone", () => {
    const later = drafted(kind, "09/05/2020 08:00");
    for (const [index, one] of drafted(kind).entries()) {
      const other = later[index];
      expect(other?.key).toBe(one.key);
      expect(differentParts(one.bytes, other?.bytes)).toEqual(["docProps/custom.xml"]);
    }
  });

  it("names rows of the workbooks for what it was made of", () => {
    for (const { sources } of drafted(kind)) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source.records.length).toBeGreaterThan(0);
    }
  });
});

function differentParts(one: Uint8Array, other: Uint8Array | undefined): readonly string[] {
  if (other === undefined) return ["all"];
  const [first, second] = [new PizZip(one), new PizZip(other)];
  return Object.keys(first.files).filter(
    (name) => first.file(name)?.asText() !== second.file(name)?.asText(),
  );
}

describe("the tables of a document", () => {
  it("hold exactly the rows that are printed: delegates, one row each", () => {
    const [list] = drafted("delegate-list");
    const [table] = list?.sources ?? [];
    expect(table?.table).toBe("Bảng 1");
    expect(new Set(table?.records.map(({ sheet }) => sheet.tab.key))).toEqual(
      new Set(["delegates"]),
    );
    const counted = list?.sources.slice(1).flatMap(({ records }) => records) ?? [];
    for (const record of table?.records ?? []) expect(counted).not.toContain(record);
  });

  it("are found in nested lists, not in copies, and a list that loops ends", () => {
    const [list] = drafted("delegate-list");
    const [one, other] = list?.sources[0]?.records ?? [];
    if (one === undefined || other === undefined) throw new RangeError("too few rows");
    const row = madeOf({ name: "a" }, one);
    const content: Record<string, unknown> = {
      groups: [{ rows: [row, madeOf({ name: "b" }, other)] }, { rows: [{ ...row }] }],
    };
    content["self"] = content;
    expect(tablesOf(content).map(({ records }) => records)).toEqual([[one, other]]);
  });

  it.each([
    { rows: [], text: "", because: "none" },
    { rows: [4], text: "4", because: "one" },
    { rows: [2, 3, 4, 6], text: "2–4, 6", because: "a run and one apart" },
    { rows: [2, 4], text: "2, 4", because: "a gap of one" },
  ])("write $rows as «$text»: $because", ({ rows, text }) => {
    expect(rowRanges(rows)).toBe(text);
  });

  it("give machines each row once, in order, by workbook and tab", () => {
    const [list] = drafted("delegate-list");
    const [table] = list?.sources ?? [];
    if (table === undefined) throw new RangeError("no table");
    const { places } = sourceSummary({ ...table, records: [...table.records, ...table.records] });
    for (const { rows } of places) {
      expect(rows).toEqual([...new Set(rows)].sort((one, other) => one - other));
    }
  });
});

describe("the hash of the rows", () => {
  const rowsHash = (situation: Situation) =>
    drafted("delegate-list", MOMENT, situation)[0]?.origin.rows;

  it("is equal for equal rows, and another when one cell of a delegate is", () => {
    const situation = fullSituation();
    const [first = {}, ...others] = situation.delegates ?? [];
    const changed = { ...situation, delegates: [{ ...first, "Ghi chú": "đổi" }, ...others] };
    expect(rowsHash(fullSituation())).toBe(rowsHash(situation));
    expect(rowsHash(changed)).not.toBe(rowsHash(situation));
  });

  it("does not change with a tab that the document never asked for", () => {
    const situation = fullSituation();
    const [first = {}, ...others] = situation.nominees ?? [];
    const changed = { ...situation, nominees: [{ ...first, "Ghi chú": "đổi" }, ...others] };
    expect(rowsHash(changed)).toBe(rowsHash(situation));
  });
});

describe("the stamp", () => {
  const stamp = { edition: 'A & "B" <C>', moment: MOMENT, rows: "r", key: "k" };
  const form = () => new PizZip(known.get("delegate-list.nd30.docx") ?? new Uint8Array());

  it("goes into a form that has no properties of its own", () => {
    const zip = form();
    zip.remove("docProps/custom.xml");
    for (const name of ["[Content_Types].xml", "_rels/.rels"]) {
      zip.file(name, (zip.file(name)?.asText() ?? "").replace(/<[^<>]*custom[^<>]*>/g, ""));
    }
    writeStamp(zip, stamp);
    expect(readStamp(zip.generate({ type: "uint8array" }))).toEqual(stamp);
    expect(zip.file("_rels/.rels")?.asText()).toContain("docProps/custom.xml");
    expect(zip.file("[Content_Types].xml")?.asText()).toContain("/docProps/custom.xml");
  });

  it("replaces an earlier one and leaves the office's own properties", () => {
    const zip = form();
    const own = `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Người soạn"><vt:lpwstr>VP</vt:lpwstr></property>`;
    const xml = zip.file("docProps/custom.xml")?.asText() ?? "";
    zip.file("docProps/custom.xml", xml.replace(/\/>$/, `>${own}</Properties>`));
    writeStamp(zip, { ...stamp, key: "old" });
    writeStamp(zip, stamp);
    const text = zip.file("docProps/custom.xml")?.asText() ?? "";
    expect(text.match(/<property /g)).toHaveLength(5);
    expect(text).toContain("Người soạn");
    expect(readStamp(zip.generate({ type: "uint8array" }))).toEqual(stamp);
  });

  it.each([
    { bytes: new Uint8Array(), because: "an empty file" },
    { bytes: known.get("delegate-list.nd30.docx") ?? new Uint8Array(), because: "a bare form" },
  ])("is not found in $because", ({ bytes }) => {
    expect(readStamp(bytes)).toBeUndefined();
  });
});
