import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { assess } from "../../src/commands/assess.ts";
import { entryRegulationRows } from "../../src/commands/regulation-rows.ts";
import { addDays } from "../../src/domain/day.ts";
import { foldText } from "../../src/domain/text.ts";
import type { Tab } from "../../src/workbook/declaration.ts";
import type { RawCell, Table, Workbook } from "../../src/workbook/table.ts";
import { builtEntry, loaded } from "../support/built-entry.ts";
import { regulationTable, sampleSituation, visibleLines } from "../support/entry-situation.ts";

const situation = sampleSituation();
const { declarations, entries, office, asOf } = situation;
const [shared, own] = ["bang-nhap-lieu.xlsx", "bang-nhap-lieu-TTXTTM.xlsx"].map(bookNamed) as [
  Workbook,
  Workbook,
];
const TABS = declarations.entry.tabs.filter(({ kind }) => kind === "records");

let code = "";
beforeAll(async () => {
  code = await builtEntry();
});

function bookNamed(name: string): Workbook {
  const book = entries.find((entry) => entry.name === name);
  if (book === undefined) throw new RangeError(name);
  return book;
}

/** The rows of a tab without the function's own column, as a formula hands them over. */
function given(book: Workbook, tab: Tab): Table["rows"] {
  const table = book.tables.find(({ name }) => name === tab.name);
  const check = table?.rows[0]?.indexOf("Kiểm tra") ?? -1;
  return (table?.rows ?? []).map((row) => row.filter((_, index) => index !== check));
}

/** KIEM_TRA of a tab, all tabs of its workbook handed over, in an engine of its own. */
function checked(book: Workbook, tab: Tab, regulations: Table["rows"]): unknown {
  const { functions, values } = loaded(code);
  const pair = (one: Tab) => [one.name, values(given(book, one))];
  const others = TABS.filter(({ key }) => key !== tab.key).flatMap(pair);
  return functions["KIEM_TRA"]?.(...pair(tab), values(regulations), ...others);
}

/** What a cell receives: the arrays of another realm are no `Array` of this one. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer));
}

function asColumn(texts: readonly string[]): readonly (readonly string[])[] {
  return texts.length === 0 ? [[""]] : texts.map((text) => [text]);
}

describe("KIEM_TRA of dist/entry, in a bare engine", () => {
  it.each(
    entries.flatMap((book) => TABS.map((tab) => ({ book, tab, name: book.name, sheet: tab.name }))),
  )("$name, $sheet: the texts of the checked copy", ({ book, tab }) => {
    const answer = checked(book, tab, situation.regulationsOf(book));
    expect(plain(answer)).toEqual(asColumn(visibleLines(situation, book, tab)));
  });

  it("says the same as assess() of the same rows, whatever was typed into them", () => {
    const typed = fc.constantFrom<RawCell>(
      ...[null, "x", "không rõ", "31/04/2020", "Nguyễn  Văn A", "TTKC", "Tập thể", "Cá nhân", 7],
      ...["Cờ thi đua của UBND thành phố", "Sở", "Điển hình tiên tiến", "Nữ", "abc@", 1e6, true],
      { kind: "day", day: "1975-06-12" } as const,
      { kind: "day", day: "2020-05-09" } as const,
    );
    const change = fc.record({ row: fc.nat(), column: fc.nat(), cell: typed });
    fc.assert(
      fc.property(fc.constantFrom(...TABS), fc.array(change, { maxLength: 8 }), (tab, changes) => {
        const book = withChanges(shared, tab, changes);
        const board = assess({ declarations, office, entries: [book], asOf });
        const unitsHere = board.units.map(({ unit }) => unit.code);
        const { reckoning } = board;
        const rows = entryRegulationRows({ declarations, office, reckoning, unitsHere });
        const told = regulationTable(declarations.entry, rows);
        const expected = visibleLines({ ...situation, board }, book, tab);
        expect(plain(checked(book, tab, told))).toEqual(asColumn(expected));
      }),
      { numRuns: 16, seed: 20200508 },
    );
  });

  it("decides less when it is handed less, and never more", () => {
    const tab = tabOf("Đề cử");
    const { functions, values } = loaded(code);
    const alone = functions["KIEM_TRA"]?.(
      tab.name,
      values(given(shared, tab)),
      values(situation.regulationsOf(shared)),
    ) as string[][];
    const all = checked(shared, tab, situation.regulationsOf(shared)) as string[][];
    const lines = (answer: string[][]) =>
      answer.flatMap(([text = ""], row) => text.split("\n").map((line) => `${row} ${line}`));
    const whole = new Set(lines(all));
    expect(lines(alone).filter((line) => !line.endsWith(" ") && !whole.has(line))).toEqual([]);
    expect(lines(alone).length).toBeGreaterThan(10);
  });

  it("judges nothing that hangs on a day or a task until Quy định tells one", () => {
    const bare = regulationTable(declarations.entry, entryRegulationRows({ declarations, office }));
    const tab = tabOf("Đề cử");
    const texts = JSON.stringify(checked(shared, tab, bare));
    const full = JSON.stringify(checked(shared, tab, situation.regulationsOf(shared)));
    expect(texts).not.toMatch(/ ảnh\b/);
    expect(full).toMatch(/ ảnh\b/);
  });

  it("carries nobody's name, address or telephone in Quy định", () => {
    const told = situation.regulationsOf(shared).flat().map(String).join("\n");
    const units = office.tables.find(({ name }) => name === "Đơn vị")?.rows ?? [];
    const at = (header: string) => units[0]?.indexOf(header) ?? -1;
    for (const header of [
      "Thủ trưởng",
      "Cán bộ thi đua",
      "Email",
      "Email thủ trưởng",
      "Điện thoại",
    ])
      for (const row of units.slice(1)) {
        const cell = row[at(header)];
        if (typeof cell === "string") expect(told).not.toContain(cell);
      }
    expect(told).not.toContain("@");
  });
});

function withChanges(
  book: Workbook,
  { name }: Tab,
  changes: readonly { row: number; column: number; cell: RawCell }[],
): Workbook {
  const tables = book.tables.map((table) => {
    if (table.name !== name || table.rows.length < 2) return table;
    const rows = table.rows.map((row) => [...row]);
    for (const { row, column, cell } of changes) {
      const target = rows[1 + (row % (rows.length - 1))];
      if (target !== undefined) target[column % (target.length - 1)] = cell;
    }
    return { ...table, rows };
  });
  return { ...book, tables };
}

function tabOf(name: string): Tab {
  const tab = TABS.find((candidate) => foldText(candidate.name) === foldText(name));
  if (tab === undefined) throw new RangeError(name);
  return tab;
}

describe("the other functions", () => {
  const call = (name: string, ...given: readonly unknown[]) => {
    const { functions } = loaded(code);
    return plain(functions[name]?.(...given));
  };
  const regulations = () => loaded(code).values(situation.regulationsOf(own));
  const nominees = () => ["Đề cử", loaded(code).values(given(own, tabOf("Đề cử")))];
  const delegates = () => loaded(code).values(given(own, tabOf("Đại biểu")));

  it("HAN_MUC and CON_DUOC_DE_NGHI tell what summary.json tells", () => {
    for (const { limit, allowed, counted, group } of situation.board.reckoning.limits) {
      if (limit.tab.key !== "nominees" || limit.grouping.kind !== "unit") continue;
      if (!group.units.includes("TTXTTM") || allowed === undefined) continue;
      const rest = [regulations(), ...nominees()];
      expect(call("HAN_MUC", "TTXTTM", limit.code, ...rest)).toBe(allowed);
      expect(call("CON_DUOC_DE_NGHI", "TTXTTM", limit.code, ...rest)).toBe(allowed - counted);
    }
  });

  it("take a unit's quota group as one, and answer a column for a column", () => {
    const state = situation.board.reckoning.limits.find(
      ({ limit, group }) => limit.code === "DM06" && group.units.includes("TTXTTM"),
    );
    const rest = [regulations(), ...nominees()];
    const answers = call("HAN_MUC", [["TTXTTM"], [""], ["ở đâu"]], "DM06", ...rest);
    expect(answers).toEqual([
      [state?.allowed],
      [""],
      [expect.stringContaining("không có đơn vị «ở đâu»")],
    ]);
  });

  it("TY_LE_DIEN_HINH tells the share of the board", () => {
    const board = situation.board.units.find(({ unit }) => unit.code === "TTXTTM");
    const { total, exemplary } = board?.delegates.unit ?? { total: 0, exemplary: 0 };
    expect(total).toBeGreaterThan(0);
    const share = call("TY_LE_DIEN_HINH", "TTXTTM", "Đơn vị", regulations(), delegates());
    expect(share).toBeCloseTo(exemplary / total, 12);
    expect(call("TY_LE_DIEN_HINH", "VP", "Đơn vị", regulations(), delegates())).toBe(
      "chưa có đại biểu.",
    );
  });

  it.each([
    {
      kind: "Trước ngày",
      due: "09/12/2019",
      asOf: "07/12/2019",
      left: 1,
      because: "08 is the last",
    },
    { kind: "Trước ngày", due: "09/12/2019", asOf: "08/12/2019", left: 0, because: "the last day" },
    {
      kind: "trước ngày",
      due: "09/12/2019",
      asOf: "09/12/2019",
      left: -1,
      because: "one day late",
    },
    { kind: "Đến hết ngày", due: "09/12/2019", asOf: "09/12/2019", left: 0, because: "through it" },
    {
      kind: "Chậm nhất sau",
      due: "Quý I/2020",
      asOf: "31/03/2020",
      left: 0,
      because: "its last day",
    },
    {
      kind: "Trước ngày",
      due: "11/06 - 20/06/2020",
      asOf: "10/06/2020",
      left: 0,
      because: "before its first day",
    },
  ])("SO_NGAY_CON($due; $kind; $asOf) is $left: $because", ({ kind, due, asOf: on, left }) => {
    expect(call("SO_NGAY_CON", due, kind, on)).toBe(left);
  });

  it("SO_NGAY_CON reads date cells, and columns of them", () => {
    const { functions, dateOf } = loaded(code);
    const due = [[dateOf(2019, 12, 9)], [""], ["31/04/2020"], [dateOf(1970, 1, 5)]];
    const answer = functions["SO_NGAY_CON"]?.(due, "Đến hết ngày", dateOf(2019, 12, 8));
    const far = -18234;
    expect(addDays("2019-12-08", far)).toBe("1970-01-05");
    expect(plain(answer)).toEqual([
      [1],
      [""],
      [expect.stringContaining("không đọc được hạn")],
      [far],
    ]);
  });
});

describe("a wrong argument is answered with a sentence", () => {
  const rules = () => loaded(code).values(situation.regulationsOf(shared));
  const rows = () => loaded(code).values(given(shared, tabOf("Đại biểu")));
  const nothing: readonly unknown[] = [];

  it.each([
    { name: "KIEM_TRA", given: () => nothing, says: "không phải tên tab; ghi một trong: Hội nghị" },
    { name: "KIEM_TRA", given: () => ["Đại biêu", rows(), rules()], says: "có phải «Đại biểu»?" },
    { name: "KIEM_TRA", given: () => ["Đại biểu", "A1:M", rules()], says: "phải là một vùng ô" },
    { name: "KIEM_TRA", given: () => ["Đại biểu", rows()], says: "cả tab Quy định" },
    { name: "KIEM_TRA", given: () => ["Đại biểu", rows(), [["a"]]], says: "cả tab Quy định" },
    { name: "KIEM_TRA", given: () => ["Đại biểu", rows(), rules(), "Đề cử"], says: "từng cặp" },
    {
      name: "KIEM_TRA",
      given: () => ["Đại biểu", rows(), rules(), "Đề cử", 5],
      says: "vùng của Đề cử",
    },
    { name: "HAN_MUC", given: () => ["VP", "DM99", rules()], says: "không có định mức «DM99»" },
    { name: "HAN_MUC", given: () => ["VP", "DM06", rules()], says: "cần thêm vùng của tab Đề cử" },
    { name: "HAN_MUC", given: () => ["", "DM06", rules()], says: "không có đơn vị" },
    { name: "CON_DUOC_DE_NGHI", given: () => nothing, says: "cả tab Quy định" },
    { name: "TY_LE_DIEN_HINH", given: () => ["VP", "Huyện"], says: "phải là Đơn vị hoặc Sở" },
    { name: "SO_NGAY_CON", given: () => nothing, says: "không đọc được ngày" },
    {
      name: "SO_NGAY_CON",
      given: () => ["x", "Trước ngày", "01/01/2020"],
      says: "không đọc được hạn",
    },
    {
      name: "SO_NGAY_CON",
      given: () => ["01/01/2020", "Xong", "01/01/2020"],
      says: "ghi một trong: Trước ngày",
    },
    { name: "SO_NGAY_CON", given: () => ["01/01/2020", "Định kỳ", "01/01/2020"], says: "định kỳ" },
  ])("$name: $says", ({ name, given: arguments_, says }) => {
    const { functions } = loaded(code);
    const answer = functions[name]?.(...arguments_());
    expect(answer).toEqual(expect.stringContaining(says));
    expect(answer).toMatch(/[.?]$/);
  });

  it("says what is wrong with a tab as a whole", () => {
    const { functions } = loaded(code);
    const answer = functions["KIEM_TRA"]?.(
      "Đại biểu",
      [
        ["Đơn vị", "Ngày sinh"],
        ["VP", ""],
      ],
      rules(),
    );
    expect(JSON.stringify(answer)).toContain("Họ và tên");
  });

  it("never throws, whatever it is given", () => {
    const { functions } = loaded(code);
    const names = ["KIEM_TRA", "HAN_MUC", "CON_DUOC_DE_NGHI", "TY_LE_DIEN_HINH", "SO_NGAY_CON"];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.anything(), { maxLength: 6 }),
        (name, any) => {
          expect(() => functions[name]?.(...any)).not.toThrow();
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });
});
