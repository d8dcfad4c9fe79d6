import PizZip from "pizzip";
import { expect, it } from "vitest";
import { buildTemplates } from "../../scripts/documents/build-templates.ts";
import { templates } from "./templates.ts";

it("a rebuild gives the parts that are committed", async () => {
  const built = await buildTemplates();
  const committed = templates();
  expect([...committed.keys()]).toEqual([...built.keys()].sort());
  for (const [name, bytes] of built) expect(parts(bytes), name).toEqual(parts(committed.get(name)));
});

it("no template names a person, an address or anything that an office does not print", () => {
  for (const [name, bytes] of templates()) {
    const text = Object.values(parts(bytes)).join("\n");
    expect(text, name).not.toMatch(/@|https?:\/\/(?!schemas|purl|www\.w3)/);
  }
});

function parts(bytes: Uint8Array | undefined): Readonly<Record<string, string>> {
  const zip = new PizZip(bytes ?? new Uint8Array());
  return Object.fromEntries(
    Object.keys(zip.files)
      .sort()
      .map((name) => [name, zip.file(name)?.asText() ?? ""]),
  );
}
