import type { Tags } from "../form/tags.ts";
import { DOCUMENT_KINDS, type DocumentKind } from "../kinds.ts";
import { formTags } from "./own-form.ts";

type Shape = "text" | "blank" | "each" | "lines";

/** Names of placeholders with their shapes alone; those of a list stand inside it. */
export interface PackedTags {
  readonly [name: string]: Shape | PackedTags;
}

/** Of every kind: what a host needs to check a form, without examples and meanings. */
export function packedForms(): Readonly<Record<string, PackedTags>> {
  return Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, packed(formTags(kind))]));
}

/** The placeholders of a kind out of what `packedForms` gave; none of a kind that is not there. */
export function unpackedForm(
  forms: Readonly<Record<string, PackedTags>>,
  kind: DocumentKind,
): Tags {
  return unpacked(forms[kind] ?? {});
}

function packed(tags: Tags): PackedTags {
  return Object.fromEntries(
    Object.entries(tags).map(([name, tag]) => [
      name,
      tag.shape === "list" ? packed(tag.of) : tag.shape,
    ]),
  );
}

function unpacked(tags: PackedTags): Tags {
  return Object.fromEntries(
    Object.entries(tags).map(([name, tag]) => [
      name,
      typeof tag === "object"
        ? { shape: "list", meaning: "", of: unpacked(tag) }
        : { shape: tag, example: name, meaning: "" },
    ]),
  );
}
