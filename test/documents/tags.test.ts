import { describe, expect, it } from "vitest";
import { FORM_WORDS } from "../../src/documents/form/form-words.vi.ts";
import type { Tag, Tags } from "../../src/documents/form/tags.ts";
import { FRAME_TAGS } from "../../src/documents/frame/frame-tags.vi.ts";
import { DOCUMENT_KINDS, formsOf, KINDS } from "../../src/documents/kinds.ts";
import { paragraphs, readDocx, textOf } from "./read-docx.ts";
import { templates } from "./templates.ts";

const known = templates();

const LINE: Tags = { [FORM_WORDS.line]: { shape: "blank", example: "", meaning: "" } };
const SEGMENT: Tags = Object.fromEntries(
  [FORM_WORDS.text, FORM_WORDS.owed].map((word) => [
    word,
    { shape: "text", example: "", meaning: "" },
  ]),
);

/** What may stand inside the loop of a placeholder. */
function inside(tag: Tag): Tags {
  if (tag.shape === "list") return tag.of;
  return tag.shape === "blank" ? SEGMENT : LINE;
}

/** Where each placeholder of a form is declared, `Phụ lục/Đại biểu/STT`; faults where one is unknown. */
function pathsOf(form: string, tags: Tags): readonly string[] {
  const docx = readDocx(known.get(`${form}.docx`) ?? new Uint8Array());
  const text = paragraphs(docx).map(textOf).join("\n");
  const open: { readonly name: string; readonly path: string; readonly tags: Tags }[] = [];
  const paths: string[] = [];
  for (const [, sign = "", name = ""] of text.matchAll(/\{([#/^]?)([^{}]+)\}/g)) {
    if (sign === "/") {
      expect(open.pop()?.name, `${form}: {/${name}}`).toBe(name);
      continue;
    }
    const scopes = [...[...open].reverse(), { path: "", tags }];
    const scope = scopes.find((one) => name in one.tags);
    const tag = scope?.tags[name];
    if (tag === undefined) throw new Error(`${form}: nobody knows {${sign}${name}}`);
    const path = scope?.path ? `${scope.path}/${name}` : name;
    paths.push(path);
    if (sign !== "") open.push({ name, path, tags: sign === "#" ? inside(tag) : {} });
  }
  expect(open, form).toEqual([]);
  return paths;
}

function namesIn(tags: Tags): readonly string[] {
  return Object.entries(tags).flatMap(([name, tag]) =>
    tag.shape === "list" ? [name, ...namesIn(tag.of).map((own) => `${name}/${own}`)] : [name],
  );
}

describe.each(DOCUMENT_KINDS)("the forms of %s", (kind) => {
  const tags = { ...FRAME_TAGS, ...KINDS[kind].tags };
  const used = new Set(
    formsOf(kind)
      .filter((form) => form.startsWith(`${kind}.`))
      .flatMap((form) => pathsOf(form, tags)),
  );

  it("have every placeholder of the kind, and none that nobody knows", () => {
    expect(namesIn(KINDS[kind].tags).filter((name) => !used.has(name))).toEqual([]);
  });

  it("name no placeholder of the kind as the frame names one", () => {
    expect(Object.keys(KINDS[kind].tags).filter((name) => name in FRAME_TAGS)).toEqual([]);
  });
});
