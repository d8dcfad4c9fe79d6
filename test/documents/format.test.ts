import { describe, expect, it } from "vitest";
import type { Board } from "../../src/board/board.ts";
import { assess } from "../../src/commands/assess.ts";
import { DRAFT_KINDS, draftDocuments, RUN_KINDS } from "../../src/commands/draft.ts";
import { KINDS } from "../../src/documents/kinds.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { unitRow } from "../support/edition-fixture.ts";
import { sampleWorkspace } from "../support/sample-workspace.ts";
import {
  boardOf,
  collective,
  delegate,
  FORM,
  fullSituation,
  person,
  review,
  type Situation,
} from "./compose-fixture.ts";
import { judge } from "./format/judge.ts";
import { profileOf } from "./format/profile.ts";
import { samples } from "./samples.ts";
import { templates } from "./templates.ts";

const known = templates();
const { snapshot } = await sampleWorkspace();

/** The day before the decree and its first day; what stood on paper when it came. */
const DAYS = [
  { regime: "tt01", asOf: "2020-03-04" },
  { regime: "nd30", asOf: "2020-03-05" },
] as const;

const EDITIONS: readonly { readonly edition: string; readonly boardOn: (asOf: string) => Board }[] =
  [
    { edition: "the sample", boardOn: (asOf) => assess({ ...snapshot, asOf }) },
    { edition: "something of everything", boardOn: on(fullSituation()) },
    { edition: "no unit, no row", boardOn: on({ units: [] }) },
    { edition: "units without a row", boardOn: on({}) },
    { edition: "one unit", boardOn: on(many(1)) },
    { edition: "200 units", boardOn: on(many(200)) },
  ];

describe.each(["nd30", "tt01"] as const)("one complete document a kind under %s", (regime) => {
  it.each(samples(regime).map((sample) => [sample.kind, sample] as const))("%s", (kind, sample) => {
    const { bytes } = renderDocument(kind, sample, known);
    expect(judge(bytes, profileOf(kind, regime))).toEqual([]);
  });
});

describe.each(EDITIONS)("documents of $edition", ({ boardOn }) => {
  describe.each(DAYS)("as $regime has them, drafted on $asOf", ({ regime, asOf }) => {
    const board = boardOn(asOf);

    it.each(DRAFT_KINDS)("%s is in order", (draftKind) => {
      const request = { templates: known, asOf, ...asked(draftKind, board) };
      const { documents, issues } = draftDocuments(draftKind, board, request);
      if (RUN_KINDS.includes(draftKind)) expect(documents.length).toBeGreaterThan(0);
      expect(documents.length + issues.length).toBeGreaterThan(0);
      for (const { kind, name, bytes } of documents) {
        expect({ name, findings: judge(bytes, profileOf(kind, regime)) }).toEqual({
          name,
          findings: [],
        });
      }
    });
  });
});

/** Every unit's or nominee's own paper; of very many units the last one's, for all are alike. */
function asked(draftKind: (typeof DRAFT_KINDS)[number], { units }: Board) {
  if (!["unit", "nominee"].includes(KINDS[draftKind].per)) return {};
  const last = units[FEW_UNITS]?.unit.code && units[units.length - 1]?.unit.code;
  return { isAll: true, ...(last === undefined ? {} : { unit: last }) };
}

const FEW_UNITS = 50;

function on(situation: Situation): (asOf: string) => Board {
  return (asOf) => boardOf({ ...situation, asOf });
}

/** Each unit with nominees of two levels, one of them held back, and two delegates. */
function many(count: number): Situation {
  const codes = Array.from({ length: count }, (_, index) => `D${index + 1}`);
  const of = (code: string) => ({ "Đơn vị": code });
  const nominees = codes.flatMap((code) => [
    person(`Nguyễn Văn ${code}`, of(code)),
    person(`Trần Thị ${code}`, { ...of(code), "Hình thức khen thưởng": FORM.city }),
    collective(`Tổ ${code}`, of(code)),
  ]);
  return {
    units: codes.map((code) =>
      unitRow(code, {
        Tên: `Trung tâm ${code}`,
        Loại: "Đơn vị trực thuộc",
        "Tổ chức hội nghị": "Có",
        "Tổng số tập thể": 10,
        "Tổng số cá nhân": 20,
        "Chỉ tiêu đại biểu Sở": 10,
      }),
    ),
    nominees,
    reviews: nominees.filter((_, index) => index % 2 === 0).map((nominee) => review(nominee)),
    delegates: codes.flatMap((code) => [
      delegate(`Lê Hạ ${code}`, of(code)),
      delegate(`Võ Ất ${code}`, { ...of(code), "Giới tính": "Nam", "Danh hiệu": null }),
    ]),
  };
}
