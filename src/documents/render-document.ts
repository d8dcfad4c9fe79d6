import { type FilledParts, filledParts, packed } from "./form/fill-template.ts";
import { frameView } from "./frame/frame-view.ts";
import { type ContentOf, type DocumentKind, KINDS } from "./kinds.ts";
import { digestOf } from "./trace/digest.ts";
import { type Origin, writeStamp } from "./trace/stamp.ts";

/** Template bytes by file name, `progress-report.nd30.docx`. */
export type Templates = ReadonlyMap<string, Uint8Array>;

/** One document ready to be written: its file name, given by the caller, and its bytes. */
export interface RenderedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Equal for an equal name, template and text, whatever the stamp says. */
  readonly key: string;
}

export type DocumentContent = {
  readonly [Code in DocumentKind]: { readonly kind: Code; readonly content: ContentOf[Code] };
}[DocumentKind];

/** What is printed: a content of a kind, and where it came from when the file is to say so. */
export interface Printing<Code extends DocumentKind> {
  readonly kind: Code;
  readonly content: ContentOf[Code];
  readonly origin?: Origin;
}

/**
 * Prints a document in the regime of its frame; blanks stand highlighted with who owes them.
 *
 * @throws RangeError when `templates` lacks the kind's template of that regime, or a tag has no value
 */
export function renderDocument<Code extends DocumentKind>(
  name: string,
  document: Printing<Code>,
  templates: Templates,
): RenderedDocument {
  const kind = KINDS[document.kind];
  const { frame } = document.content;
  const templateName = `${document.kind}.${frame.regime}.docx`;
  const template = templates.get(templateName);
  if (template === undefined) throw new RangeError(`no template ${templateName}`);
  const { content, sentinels } = frameView(kind, frame, kind.abstract(document.content));
  const own = kind.view(document.content);
  const parts = filledParts(template, { content: { ...content, ...own }, sentinels });
  const key = keyOf(name, template, parts);
  const { origin } = document;
  if (origin !== undefined) writeStamp(parts.zip, { ...origin, key });
  return { name, bytes: packed(parts), key };
}

const templateKeys = new WeakMap<Uint8Array, string>();

function keyOf(name: string, template: Uint8Array, { zip, written }: FilledParts): string {
  const known = templateKeys.get(template) ?? digestOf(template);
  templateKeys.set(template, known);
  const texts = [...written].sort().map((part) => [part, zip.file(part)?.asText() ?? ""]);
  return digestOf(JSON.stringify([name, known, texts]));
}
