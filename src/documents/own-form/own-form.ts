import { fillTemplate, repacked } from "../form/fill-template.ts";
import type { Tag, Tags } from "../form/tags.ts";
import { FRAME_TAGS } from "../frame/frame-tags.vi.ts";
import { type DocumentKind, KINDS } from "../kinds.ts";
import { checkMarks } from "./check-marks.ts";
import { openForm } from "./open-form.ts";
import { FORM_FAULTS, FORM_PARTS } from "./own-form-words.vi.ts";
import { formParagraphs } from "./paragraphs.ts";
import { withMarks } from "./rewrite-marks.ts";

/** A form as filling wants it, or everything that is wrong with it: whole sentences. */
export type OwnForm = { readonly bytes: Uint8Array } | { readonly faults: readonly string[] };

/**
 * An office's own form of the kind that has these placeholders, read as its officers meant it.
 *
 * A placeholder may be torn over runs of any look, and spelt in any case, composition and place of
 * the tone; it is printed in the look of its first letter. `[[Tên]]` and `{Tên}` mean the same.
 * Equal bytes give equal bytes, at any moment.
 */
export function ownForm(bytes: Uint8Array, tags: Tags): OwnForm {
  const opened = openForm(bytes);
  if ("fault" in opened) return { faults: [opened.fault] };
  const { zip } = opened;
  const faults: string[] = [];
  for (const name of Object.keys(zip.files).filter((part) => PARTS.test(part))) {
    const xml = (zip.file(name)?.asText() ?? "").replace(BOOKMARKS, "");
    const paragraphs = formParagraphs(xml);
    const checked = checkMarks(paragraphs, tags, partName(name));
    faults.push(...checked.faults);
    zip.file(name, withMarks(xml, paragraphs, checked.marks));
  }
  if (faults.length > 0) return { faults };
  const whole = repacked(zip);
  return fills(whole, tags) ? { bytes: whole } : { faults: [FORM_FAULTS.structure] };
}

/** The placeholders of a kind, with those of every document. */
export function formTags(kind: DocumentKind): Tags {
  return { ...FRAME_TAGS, ...KINDS[kind].tags };
}

/** What each placeholder prints as its own example. */
export function exampleContent(tags: Tags): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(tags).map(([name, tag]) => [name, example(tag)]));
}

function example(tag: Tag): unknown {
  if (tag.shape === "list") return [exampleContent(tag.of)];
  const segment = [{ text: tag.example, owed: "" }];
  if (tag.shape === "lines") return [{ line: segment }];
  if (tag.shape === "each") return [tag.example];
  return tag.shape === "blank" ? segment : tag.example;
}

function fills(form: Uint8Array, tags: Tags): boolean {
  try {
    fillTemplate(form, exampleContent(tags));
    return true;
  } catch {
    return false;
  }
}

function partName(name: string): string {
  if (name.includes("header")) return FORM_PARTS.header;
  return name.includes("footer") ? FORM_PARTS.footer : FORM_PARTS.body;
}

/** Word leaves them where somebody last typed; a list would repeat their numbers. */
const BOOKMARKS = /<w:bookmark(?:Start|End)\b[^>]*\/>/g;
const PARTS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;
