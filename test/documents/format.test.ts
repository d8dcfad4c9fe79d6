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
  returned,
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

const LONG_NAME =
  "Công ty trách nhiệm hữu hạn một thành viên Đầu tư và Phát triển hạ tầng khu công nghiệp";

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
      const drafted = asked(draftKind, board).map((of) =>
        draftDocuments(draftKind, board, { templates: known, asOf, ...of }),
      );
      const documents = drafted.flatMap((one) => one.documents);
      const issues = drafted.flatMap((one) => one.issues);
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

/**
 * Every unit's or nominee's own paper. Of many units those of two, as papers of one kind differ by the
 * unit's name alone: the shortest name, and one that takes several lines.
 */
function asked(draftKind: (typeof DRAFT_KINDS)[number], { units }: Board) {
  const { per } = KINDS[draftKind];
  if (per !== "unit" && per !== "nominee") return [{}];
  if (units.length <= ALL_UP_TO[per]) return [{ isAll: true }];
  const byLength = [...units].sort((one, other) => one.unit.name.length - other.unit.name.length);
  return [byLength[0], byLength.at(-1)].flatMap((one) =>
    one === undefined ? [] : [{ isAll: true, unit: one.unit.code }],
  );
}

/** A unit has one paper, and a nominee each. */
const ALL_UP_TO = { unit: 50, nominee: 10 } as const;

function on(situation: Situation): (asOf: string) => Board {
  return (asOf) => boardOf({ ...situation, asOf });
}

/**
 * Each unit with nominees of two levels, one of them held back, and two delegates; the last but one
 * with a name of several lines, and every unit with a dossier returned.
 */
function many(count: number): Situation {
  const codes = Array.from({ length: count }, (_, index) => `D${index + 1}`);
  const of = (code: string) => ({ "Đơn vị": code });
  const nominees = codes.flatMap((code) => [
    person(`Nguyễn Văn ${code}`, of(code)),
    person(`Trần Thị ${code}`, { ...of(code), "Hình thức khen thưởng": FORM.city }),
    collective(`Tổ ${code}`, of(code)),
  ]);
  return {
    units: codes.map((code, index) =>
      unitRow(code, {
        Tên: index === count - 2 ? LONG_NAME : `Trung tâm ${code}`,
        Loại: "Đơn vị trực thuộc",
        "Tổ chức hội nghị": "Có",
        "Tổng số tập thể": 10,
        "Tổng số cá nhân": 20,
        "Chỉ tiêu đại biểu Sở": 10,
      }),
    ),
    nominees,
    receipts: codes.map((code) => returned(code, "T05")),
    reviews: nominees.filter((_, index) => index % 2 === 0).map((nominee) => review(nominee)),
    delegates: codes.flatMap((code) => [
      delegate(`Lê Hạ ${code}`, of(code)),
      delegate(`Võ Ất ${code}`, { ...of(code), "Giới tính": "Nam", "Danh hiệu": null }),
    ]),
  };
}
