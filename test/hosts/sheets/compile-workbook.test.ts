import { describe, expect, it } from "vitest";
import { firstBooks } from "../../../src/commands/first-books.ts";
import { loadEditionSeed, loadPackage } from "../../../src/hosts/local/edition-seed.ts";
import { compileWorkbook, templateOf } from "../../../src/hosts/sheets/compile-workbook.ts";
import { stableId } from "../../../src/hosts/sheets/stable-id.ts";

const pack = loadPackage();
const units = [
  { Mã: "A", Tên: "Phòng A", Loại: "Phòng", "Tổ chức hội nghị": "Có" },
  { Mã: "B", Tên: "Phòng B", Loại: "Phòng", "Tổ chức hội nghị": "Có" },
];
const shipped = loadEditionSeed(pack, "2020");
const seed = { ...shipped, office: { ...shipped.office, "Đơn vị": units } };
const books = firstBooks(seed, { asOf: "2020-05-08", moment: "08/05/2020 07:00" });
const viewed = ["A", "B"].map((code) => ({
  code,
  title: `Phòng ${code}`,
  names: [code, `Phòng ${code}`],
}));

function template(kind: "office" | "entry") {
  return templateOf({
    kind,
    declarations: pack.declarations,
    book: kind === "office" ? books.office : books.entryOf({ rows: {} }),
    units: viewed,
    editors: ["vanphong@danang.example"],
  });
}
const compiled = {
  office: compileWorkbook(template("office")),
  entry: compileWorkbook(template("entry")),
};
const KINDS = ["office", "entry"] as const;

function numbers(value: unknown): readonly number[] {
  const found =
    JSON.stringify(value).match(
      /(?<="(?:metadataId|bandedRangeId|filterViewId|protectedRangeId)":)\d+/g,
    ) ?? [];
  return found.map(Number);
}

describe("a template's bodies", () => {
  it.each(KINDS)("are the same every time: %s", (kind) => {
    expect(compileWorkbook(template(kind))).toEqual(compiled[kind]);
  });

  it.each(KINDS)("number everything by its stable name, nothing twice: %s", (kind) => {
    const { create, requests } = compiled[kind];
    const all = [
      ...create.sheets.map(({ properties }) => properties.sheetId),
      ...numbers(requests),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((one) => Number.isInteger(one) && one > 0 && one < 2 ** 31)).toBe(true);
    expect(create.sheets[1]?.properties.sheetId).toBe(
      stableId(`${kind}/sheet/${kind === "office" ? "settings" : "conferences"}`),
    );
  });

  it("tag every tab, and every column that a declaration has", () => {
    for (const kind of KINDS) {
      const tags = JSON.stringify(compiled[kind].requests);
      for (const tab of pack.declarations[kind].tabs) {
        expect(tags).toContain(`"metadataKey":"dienHinh.sheet","metadataValue":"${tab.key}"`);
        for (const { key, repeat } of tab.columns ?? []) {
          const own = repeat === undefined ? key : `${key}:2015`;
          expect(tags).toContain(`"metadataValue":"${tab.key}.${own}"`);
        }
      }
    }
  });

  it("part arguments by «;», which a Vietnamese spreadsheet takes, and never by «,»", () => {
    for (const kind of KINDS) {
      const formulas = JSON.stringify(compiled[kind].requests).match(/"=(?:[^"\\]|\\.)*"/g) ?? [];
      expect(formulas.length).toBeGreaterThan(10);
      const bare = formulas.map((formula) =>
        formula.slice(1, -1).replace(/\\"(?:[^"\\]|\\\\)*\\"|'[^']*'/g, ""),
      );
      expect(bare.filter((formula) => formula.includes(","))).toEqual([]);
    }
  });

  it("make a tick a box that is blank until somebody ticks it: a FALSE would fill the row", () => {
    const boxes = compiled.entry.requests.filter((one) =>
      JSON.stringify(one).includes('"BOOLEAN"'),
    );
    expect(boxes.length).toBeGreaterThan(4);
    for (const box of boxes) {
      expect(box).toMatchObject({
        setDataValidation: {
          rule: {
            condition: { type: "BOOLEAN", values: [{ userEnteredValue: "x" }] },
            strict: false,
          },
        },
      });
    }
  });

  it("name whoever may write in protected parts: all others are stopped, none only warned", () => {
    for (const kind of KINDS) {
      const guards = compiled[kind].requests.flatMap((one) => one["addProtectedRange"] ?? []);
      expect(guards.length).toBeGreaterThan(5);
      for (const guard of guards) {
        expect(guard).toMatchObject({
          protectedRange: { editors: { users: ["vanphong@danang.example"] } },
        });
        expect(JSON.stringify(guard)).not.toContain("warningOnly");
      }
    }
  });

  it("are, for one tab, these", async () => {
    const { create, requests } = compiled.entry;
    const sheet = create.sheets.find(({ properties }) => properties.title === "Tham luận");
    const own = requests.filter((one) =>
      JSON.stringify(one).includes(`"sheetId":${sheet?.properties.sheetId}`),
    );
    const text = [sheet, ...own].map((one) => JSON.stringify(one)).join("\n");
    await expect(`${text}\n`).toMatchFileSnapshot("../../golden/provision/entry-speeches.jsonl");
  });

  it("hold, of each kind, so many requests", async () => {
    const counts = KINDS.map((kind) => {
      const kinds = new Map<string, number>();
      for (const one of compiled[kind].requests) {
        const name = Object.keys(one)[0] ?? "";
        kinds.set(name, (kinds.get(name) ?? 0) + 1);
      }
      return [kind, Object.fromEntries([...kinds].sort())] as const;
    });
    const text = JSON.stringify(Object.fromEntries(counts), null, 2);
    await expect(`${text}\n`).toMatchFileSnapshot("../../golden/provision/requests.json");
  });
});

describe("dropdowns follow their rows", () => {
  const formula = (kind: "office" | "entry", key: string) =>
    template(kind).formulas.find((one) => one.key === key)?.formula;

  it.each([
    {
      kind: "office",
      key: "Giới tính",
      formula: `=IFERROR(FILTER('Danh mục'!$B$2:$B;'Danh mục'!$A$2:$A="Giới tính");"")`,
    },
    {
      kind: "office",
      key: "unit",
      formula: `=IFERROR(FILTER('Đơn vị'!$A$2:$A;'Đơn vị'!$A$2:$A<>"");"")`,
    },
    {
      kind: "entry",
      key: "Giới tính",
      formula: `=IFERROR(FILTER('Quy định'!$H$2:$H;'Quy định'!$F$2:$F="Danh mục";'Quy định'!$G$2:$G="Giới tính");"")`,
    },
    {
      kind: "entry",
      key: "Hình thức khen thưởng",
      formula: `=IFERROR(FILTER('Quy định'!$H$2:$H;'Quy định'!$F$2:$F="Hình thức khen thưởng";'Quy định'!$H$2:$H<>"");"")`,
    },
  ] as const)("$kind, $key", ({ kind, key, formula: expected }) => {
    expect(formula(kind, key)).toBe(expected);
  });

  it("and `Quy định` has the values where the formulas look for them", () => {
    const rows =
      books.entryOf({ rows: {} }).sheets.find(({ key }) => key === "regulations")?.rows ?? [];
    const at = (row: (typeof rows)[number], column: number) => row[column]?.value;
    const listed = (tab: string, column: number, more: (row: (typeof rows)[number]) => boolean) =>
      rows.filter((row) => at(row, 5) === tab && more(row)).map((row) => at(row, column));
    expect(listed("Danh mục", 7, (row) => at(row, 6) === "Giới tính")).toEqual(["Nam", "Nữ"]);
    expect(listed("Hình thức khen thưởng", 7, () => true)).toContain(
      "Cờ thi đua của UBND thành phố",
    );
    expect(listed("Đơn vị", 6, () => true)).toEqual(["A", "B"]);
  });
});

describe("a stable number", () => {
  it.each([
    { key: "", id: 0x811c9dc5 >>> 1, why: "FNV-1a's own beginning, of 31 bits" },
    { key: "a", id: 0xe40c292c >>> 1, why: "its published value for «a»" },
    { key: "foobar", id: 0xbf9cf968 >>> 1, why: "its published value for «foobar»" },
  ])("of «$key»: $why", ({ key, id }) => {
    expect(stableId(key)).toBe(id);
  });

  it("is told apart by Vietnamese marks", () => {
    expect(stableId("Sở")).not.toBe(stableId("Số"));
  });
});
