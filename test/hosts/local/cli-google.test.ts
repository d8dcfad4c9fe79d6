import { describe, expect, it } from "vitest";
import { parseArguments } from "../../../src/hosts/local/cli.ts";

describe("--google", () => {
  it.each([
    { args: ["run", "--google"], google: { isFresh: false } },
    {
      args: ["check", "--google", "--office", "x", "--shared", "y", "--edition", "SCT-2020"],
      google: { isFresh: false, office: "x", shared: "y", edition: "SCT-2020" },
    },
    { args: ["draft", "progress-report", "--google", "--fresh"], google: { isFresh: true } },
    { args: ["run"], google: undefined },
    { args: ["new", "--edition", "2020"], google: undefined },
  ])("$args", ({ args, google }) => {
    const parsed = parseArguments(args);
    expect("invocation" in parsed ? parsed.invocation.google : "help").toEqual(google);
  });

  it.each([
    { args: ["remind", "--google"], text: "không chạy với --google" },
    { args: ["run", "--office", "x"], text: "--office chỉ đi cùng --google" },
    { args: ["check", "--fresh"], text: "--fresh chỉ đi cùng --google" },
    { args: ["run", "--edition", "SCT-2020"], text: "--edition chỉ đi cùng --google" },
  ])("$args is refused: $text", ({ args, text }) => {
    expect(() => parseArguments(args)).toThrow(text);
  });
});
