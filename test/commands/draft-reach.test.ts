import { describe, expect, it } from "vitest";
import { type DraftReach, readReach } from "../../src/commands/draft-reach.ts";
import type { Reach } from "../../src/documents/kind.ts";
import { boardOf } from "../documents/compose-fixture.ts";

const { units } = boardOf().reckoning.edition;
const read = (per: Reach, asked: DraftReach) => readReach({ name: "Phiếu", per }, asked, units);

describe("for whom a kind is drafted", () => {
  it.each([
    { per: "edition", asked: {}, because: "it needs to be told nothing" },
    { per: "unit", asked: { isAll: true }, because: "every unit was asked for" },
    { per: "unit", asked: { unit: "TTB" }, because: "a code means a unit" },
    { per: "unit", asked: { unit: " trung tâm b " }, because: "and so does any of its names" },
    { per: "nominee", asked: { unit: "TTB" }, because: "all of a unit stand in one file" },
    { per: "nominee", asked: { unit: "TTB", isAll: true }, because: "or in a file each" },
    { per: "edition-or-unit", asked: {}, because: "it is the edition's own" },
    { per: "edition-or-unit", asked: { unit: "TTB" }, because: "or the unit's" },
    { per: "edition-or-unit", asked: { isAll: true }, because: "or one of every unit" },
  ] as const)("$per of $asked is understood: $because", ({ per, asked }) => {
    const reach = read(per, asked);
    const code = "unit" in asked ? "TTB" : undefined;
    const isApart = "isAll" in asked ? true : undefined;
    expect(reach).toEqual({
      ...(code === undefined ? {} : { unit: units.byCode.get(code) }),
      ...(isApart === undefined ? {} : { isApart }),
    });
  });

  it.each([
    { per: "edition", asked: { unit: "TTB" }, says: "chung cho cả kỳ", because: "it has no unit" },
    { per: "edition", asked: { isAll: true }, says: "chung cho cả kỳ", because: "nor units" },
    { per: "unit", asked: {}, says: "--all", because: "nobody said which unit" },
    { per: "nominee", asked: {}, says: "--unit", because: "nobody said which unit" },
    { per: "unit", asked: { unit: "XYZ" }, says: "VP, TTB, DNA", because: "no unit is called so" },
    { per: "edition-or-unit", asked: { unit: "XYZ" }, says: "VP, TTB, DNA", because: "nor here" },
    { per: "unit", asked: { unit: "" }, says: "VP, TTB, DNA", because: "a blank means no unit" },
  ] as const)("$per of $asked is refused: $because", ({ per, asked, says }) => {
    expect(read(per, asked)).toEqual({ fault: expect.stringContaining(says) });
  });
});
