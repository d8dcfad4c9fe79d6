import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedWorkbook, editionChanges } from "../../../src/edition/new-edition/changes.ts";
import { editionQuestions } from "../../../src/edition/new-edition/questions.ts";
import { changeLine, refusedLine } from "../../../src/output/new-edition/new-edition.vi.ts";
import { declarations, editionSnapshot, unitRow } from "../../support/edition-fixture.ts";

const { office } = editionSnapshot({ asOf: "2024-11-01", units: [unitRow("VP")] });
const SOURCE = { declarations, office, asOf: "2024-11-01" };
const QUESTIONS = editionQuestions(office, declarations.office);

describe("the questions of a new edition", () => {
  it("are the cells of its own rows, each with its words and its clause", () => {
    const due = QUESTIONS.find(({ id }) => id === "deadlines:T01:due");
    expect(due).toMatchObject({
      step: "deadlines",
      tab: "Thời hạn",
      row: 2,
      header: "Hạn",
      old: "09/12/2019",
      source: "V.2.a; giả định: cách gửi, nhịp nhắc",
    });
    expect(QUESTIONS.find(({ id }) => id === "limits:DM06:value")?.old).toBe("10 %");
    expect(QUESTIONS.find(({ id }) => id === "settings:NGAY_NGHI_LE:value")?.step).toBe("dates");
    expect(QUESTIONS.find(({ id }) => id === "settings:CO_QUAN:value")?.step).toBe("agency");
  });

  it("have ids of their own, where a code stands twice too", () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    expect(QUESTIONS.some(({ id }) => id === "conditions:DK10#2:applies")).toBe(true);
  });
});

describe("what the answers change", () => {
  it.each([
    {
      id: "deadlines:T01:due",
      typed: "08/12/2024",
      cell: "08/12/2024",
      why: "a day where text stood stays text",
    },
    { id: "settings:NAM:value", typed: "2025", cell: 2025, why: "a number where a number stood" },
    {
      id: "settings:NGAY_HOI_NGHI_SO:value",
      typed: "15/06/2025",
      cell: { kind: "day", day: "2025-06-15" },
      why: "a day where nothing stood",
    },
    { id: "limits:DM06:value", typed: "15 %", cell: "15 %", why: "a percent is text" },
    {
      id: "awardForms:GK_SO:individualPrizeVnd",
      typed: "1.000.000",
      cell: 1_000_000,
      why: "money where nothing stood",
    },
    { id: "deadlines:T01:due", typed: "", cell: null, why: "a blank empties the cell" },
  ])("$id «$typed»: $why", ({ id, typed, cell }) => {
    const { changes, refused } = editionChanges(SOURCE, { [id]: typed });
    expect(refused).toEqual([]);
    expect(changes.map((change) => change.cell)).toEqual([cell]);
  });

  it.each([
    {
      id: "deadlines:T01:due",
      typed: "ngày nào đó",
      said: "Thời hạn, dòng 2, Hạn: Không đọc được Hạn «ngày nào đó»",
    },
    { id: "settings:NAM:value", typed: "năm tới", said: "không phải một năm" },
    { id: "limits:DM06:value", typed: "nhiều", said: "Không đọc được Giá trị «nhiều»" },
    { id: "limits:DM06:applies", typed: "thỉnh thoảng", said: "thỉnh thoảng" },
  ])("refuses $id «$typed» in the edition's own words", ({ id, typed, said }) => {
    const { changes, refused } = editionChanges(SOURCE, { [id]: typed });
    expect(changes).toEqual([]);
    expect(refused.map(refusedLine).join()).toContain(said);
  });

  it("says old and new with the clause, and the dates that are owed", () => {
    const { changes, owed } = editionChanges(SOURCE, {
      "deadlines:T02:due": "20/12/2024",
      "deadlines:T03:due": "",
    });
    expect(changes.map(changeLine)[0]).toBe(
      "Thời hạn, dòng 3, Hạn: 20/12/2019 → 20/12/2024 (V.2.b; giả định: cách gửi, nhịp nhắc)",
    );
    const ids = owed.map(({ id }) => id);
    expect(ids).toContain("deadlines:T03:due");
    expect(ids).toContain("deadlines:T12:due");
    expect(ids).not.toContain("deadlines:T02:due");
  });

  it("is nothing for the value that stands, and for a question that nobody has", () => {
    const same = Object.fromEntries(QUESTIONS.map(({ id, old }) => [id, old]));
    expect(editionChanges(SOURCE, { ...same, "deadlines:T99:due": "01/01/2025" }).changes).toEqual(
      [],
    );
  });

  it("touches no other cell, whatever is answered", () => {
    const answer = fc.tuple(
      fc.constantFrom(...QUESTIONS.map(({ id }) => id)),
      fc.constantFrom("01/02/2025", "", "7", "Có", "x;y"),
    );
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 4 }), (pairs) => {
        const { changes } = editionChanges(SOURCE, Object.fromEntries(pairs));
        const changed = changedWorkbook(office, changes);
        const places = new Set(
          changes.map(({ question }) => `${question.tab} ${question.row} ${question.column}`),
        );
        for (const [at, table] of office.tables.entries()) {
          for (const [row, cells] of table.rows.entries()) {
            for (const [column, cell] of cells.entries()) {
              if (places.has(`${table.name} ${row + 1} ${column}`)) continue;
              expect(changed.tables[at]?.rows[row]?.[column]).toBe(cell);
            }
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});
