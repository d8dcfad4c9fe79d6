import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { assess } from "../../src/commands/assess.ts";
import type { Snapshot } from "../../src/commands/snapshot.ts";
import type { Finding, FindingCode } from "../../src/domain/finding.ts";
import { sampleWorkspace } from "../support/sample-workspace.ts";
import { type Handling, handled, type RowBefore } from "../support/shuffled.ts";

/** Findings about several rows: which of them bears the finding hangs on their order. */
const OF_GROUPS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "limit-exceeded",
  "limit-unmet",
  "base-missing",
  "duplicate-person",
  "duplicate-collective",
  "duplicate-across-units",
  "progress-duplicate",
]);

function keysOf(findings: readonly Finding[], rowBefore: RowBefore): readonly string[] {
  const keys = findings.map(({ code, rule, severity, at, unit, units }) => {
    const isOfGroup = OF_GROUPS.has(code);
    const row = at.row === undefined ? "-" : rowBefore(at.book, at.sheet, at.row);
    const place = isOfGroup ? "group" : `${at.book} | ${row}`;
    const whose = `${unit ?? "-"} | ${[...(units ?? [])].sort().join(",")}`;
    return [code, rule ?? "-", severity, at.sheet, at.column ?? "-", place, whose].join(" | ");
  });
  return keys.sort();
}

let snapshot: Snapshot;
let expected: readonly string[];

beforeAll(async () => {
  ({ snapshot } = await sampleWorkspace());
  expected = keysOf(assess(snapshot).findings, (_book, _tab, row) => row);
});

const NOTHING: Omit<Handling, "seed"> = {
  rows: false,
  columns: false,
  headers: false,
  extraColumns: 0,
  blankRows: false,
  titleRows: 0,
};

function checkSame(handling: Handling): void {
  const after = handled(snapshot, handling);
  expect(keysOf(assess(after.snapshot).findings, after.rowBefore)).toEqual(expected);
}

describe("the same findings", () => {
  it.each([
    { because: "rows are in another order", handling: { rows: true } },
    { because: "columns are moved", handling: { columns: true } },
    { because: "headers are typed in another way", handling: { headers: true } },
    { because: "columns are put in between", handling: { extraColumns: 3 } },
    { because: "rows are left blank or hidden between", handling: { blankRows: true } },
    { because: "titles stand above the headers", handling: { titleRows: 2 } },
  ])("whichever way $because", ({ handling }) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) =>
        checkSame({ ...NOTHING, ...handling, seed }),
      ),
      { numRuns: 12 },
    );
  });

  it("whatever of all this hands do at once", () => {
    const handling = fc.record({
      seed: fc.integer({ min: 0, max: 2 ** 31 }),
      rows: fc.boolean(),
      columns: fc.boolean(),
      headers: fc.boolean(),
      extraColumns: fc.integer({ min: 0, max: 4 }),
      blankRows: fc.boolean(),
      titleRows: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(fc.property(handling, checkSame), { numRuns: 40 });
  });
});
