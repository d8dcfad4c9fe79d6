import { describe, expect, it } from "vitest";
import { renderDocument } from "../../src/documents/render-document.ts";
import { samples } from "./fixtures.ts";
import { ANNEX_VARIANTS } from "./format/broken/annex.ts";
import { CLOSING_VARIANTS } from "./format/broken/closing.ts";
import { LETTERHEAD_VARIANTS } from "./format/broken/letterhead.ts";
import { PAGE_VARIANTS } from "./format/broken/page.ts";
import { TEXT_VARIANTS } from "./format/broken/text.ts";
import { TITLE_VARIANTS } from "./format/broken/title.ts";
import type { Variant } from "./format/broken/variant.ts";
import { judge } from "./format/judge.ts";
import { changed } from "./format/mutation.ts";
import { profileOf } from "./format/profile.ts";
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
  ...TITLE_VARIANTS,
  ...TEXT_VARIANTS,
  ...CLOSING_VARIANTS,
  ...ANNEX_VARIANTS,
];

describe("a document spoilt by one mistake breaks the rule of that mistake, and no other", () => {
  it.each(VARIANTS)("$mistake: $breaks", (variant) => {
    const { kind = "award-submission", regime = "nd30" } = variant;
    const spoilt = changed(good.get(`${kind} ${regime}`) ?? new Uint8Array(), variant.change);
    const found = judge(spoilt, profileOf(kind, regime)).map(({ rule }) => rule);
    expect([...new Set(found)].sort()).toEqual([...variant.breaks].sort());
  });
});
