import { describe, expect, it } from "vitest";
import { renderDocument } from "../../src/documents/render-document.ts";
import { samples } from "./fixtures.ts";
import { judge } from "./format/judge.ts";
import { profileOf } from "./format/profile.ts";
import { templates } from "./templates.ts";

const known = templates();

describe.each(["nd30", "tt01"] as const)("%s", (regime) => {
  it.each(samples(regime).map((sample) => [sample.kind, sample] as const))("%s", (kind, sample) => {
    const { bytes } = renderDocument("x", sample, known);
    expect(judge(bytes, profileOf(kind, regime))).toEqual([]);
  });
});
