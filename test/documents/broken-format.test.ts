import { describe, expect, it } from "vitest";
import type { Regime } from "../../src/documents/frame/regime.ts";
import type { DocumentKind } from "../../src/documents/kinds.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { ALLOWED } from "./format/allowed.ts";
import { ANNEX_VARIANTS } from "./format/broken/annex.ts";
import { CLOSING_VARIANTS } from "./format/broken/closing.ts";
import { LETTERHEAD_VARIANTS } from "./format/broken/letterhead.ts";
import { LETTER_FORM_VARIANTS } from "./format/broken/letters.ts";
import { NUMBER_VARIANTS } from "./format/broken/number.ts";
import { ORDER_VARIANTS } from "./format/broken/order.ts";
import { DECISION_VARIANTS, LETTER_VARIANTS } from "./format/broken/other-kinds.ts";
import { PAGE_VARIANTS } from "./format/broken/page.ts";
import { TEXT_VARIANTS } from "./format/broken/text.ts";
import { TITLE_VARIANTS } from "./format/broken/title.ts";
import type { Variant } from "./format/broken/variant.ts";
import { judge, RULES } from "./format/judge.ts";
import { changed, inParagraph } from "./format/mutation.ts";
import { asDecision, asLetter } from "./format/other-kinds.ts";
import { type Profile, profileOf } from "./format/profile.ts";
import { samples } from "./samples.ts";
import { templates } from "./templates.ts";

const known = templates();
const good = new Map(
  (["nd30", "tt01"] as const).flatMap((regime) =>
    samples(regime).map((sample) => [
      `${sample.kind} ${regime}`,
      renderDocument("x", sample, known).bytes,
    ]),
  ),
);

const VARIANTS: readonly Variant[] = [
  ...PAGE_VARIANTS,
  ...LETTERHEAD_VARIANTS,
  ...NUMBER_VARIANTS,
  ...TITLE_VARIANTS,
  ...TEXT_VARIANTS,
  ...ORDER_VARIANTS,
  ...CLOSING_VARIANTS,
  ...ANNEX_VARIANTS,
  ...LETTER_FORM_VARIANTS,
];

describe("a document spoilt by one mistake breaks the rule of that mistake, and no other", () => {
  it.each(VARIANTS)("$mistake: $breaks", (variant) => {
    const { kind = "award-submission", regime = "nd30", profile = {} } = variant;
    const spoilt = changed(goodOf(kind, regime), variant.change);
    expect(brokenBy(spoilt, { ...profileOf(kind, regime), ...profile })).toEqual(
      [...variant.breaks].sort(),
    );
  });
});

describe.each([
  { name: "công văn", made: asLetter, kind: "urging-letter", variants: LETTER_VARIANTS },
  { name: "quyết định", made: asDecision, kind: "award-decision", variants: DECISION_VARIANTS },
] as const)("a $name", ({ made, kind, variants }) => {
  const inOrder = changed(goodOf("delegate-list", "nd30"), made);
  const profile = profileOf(kind, "nd30");

  it("is in order when it stands as the decree asks", () => {
    expect(judge(inOrder, profile)).toEqual([]);
  });

  it.each(variants)("$mistake: $breaks", ({ change, breaks }) => {
    expect(brokenBy(changed(inOrder, change), profile)).toEqual([...breaks].sort());
  });
});

describe("what the format leaves open is no mistake", () => {
  it.each(ALLOWED)("$choice", ({ change, regime = "nd30", profile = {} }) => {
    const kind = "award-submission";
    const other = changed(goodOf(kind, regime), change);
    expect(brokenBy(other, { ...profileOf(kind, regime), ...profile })).toEqual([]);
  });
});

describe("the table of mistakes", () => {
  it("has one for every rule", () => {
    const all = [...VARIANTS, ...LETTER_VARIANTS, ...DECISION_VARIANTS];
    const caught = new Set(all.flatMap(({ breaks }) => breaks));
    expect(RULES.map(({ id }) => id).filter((id) => !caught.has(id))).toEqual([]);
  });

  it("says of a finding what was found, what was wanted, where, and by which clause", () => {
    const bold = inParagraph("Kính gửi:", "<w:sz ", "<w:b/><w:sz ");
    const spoilt = changed(goodOf("award-submission", "nd30"), bold);
    expect(judge(spoilt, profileOf("award-submission", "nd30"))).toEqual([
      {
        rule: "KG-01",
        clause: "NĐ 30/2020, Phụ lục I, II.9.d",
        found: "đậm: «Kính gửi:»",
        wanted: "«Kính gửi:» cỡ 13-14, đứng, không đậm, nơi thể thức buộc có",
        where: "phần 1, khối 6",
      },
    ]);
  });
});

function goodOf(kind: DocumentKind, regime: Regime): Uint8Array {
  const bytes = good.get(`${kind} ${regime}`);
  if (bytes === undefined) throw new RangeError(`no ${kind} ${regime}`);
  return bytes;
}

/** The rules that a document breaks, each once. */
function brokenBy(bytes: Uint8Array, profile: Profile): readonly string[] {
  return [...new Set(judge(bytes, profile).map(({ rule }) => rule))].sort();
}
