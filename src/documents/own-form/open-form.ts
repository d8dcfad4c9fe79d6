import PizZip from "pizzip";
import { FORM_REFUSALS } from "./own-form-words.vi.ts";
import { plain } from "./paragraphs.ts";
import { unpacksWithin } from "./unpacks-within.ts";

/** A .docx that may be a form, or why it may not. */
export type OpenedForm = { readonly zip: PizZip } | { readonly fault: string };

/**
 * Opens what somebody put in as a form: a .docx without password, macros, or anything that is
 * fetched from elsewhere when it is opened. Links that a reader clicks are no such thing.
 */
export function openForm(bytes: Uint8Array): OpenedForm {
  if (startsWith(bytes, OLE)) return { fault: FORM_REFUSALS.password };
  if (bytes.length > MOST_BYTES) return { fault: FORM_REFUSALS.tooLarge };
  const fits = unpacksWithin(bytes, MOST_UNPACKED);
  if (fits === false) return { fault: FORM_REFUSALS.unpacksTooLarge };
  if (fits === undefined) return { fault: FORM_REFUSALS.noDocx };
  const zip = unzipped(bytes);
  const types = zip?.file("[Content_Types].xml")?.asText() ?? "";
  if (zip === undefined || zip.file("word/document.xml") === null) {
    return { fault: FORM_REFUSALS.noDocx };
  }
  if (/macroEnabled|vbaProject/i.test(types) || namesOf(zip, /vbaProject/i).length > 0) {
    return { fault: FORM_REFUSALS.macros };
  }
  if (types.includes("template.main+xml")) return { fault: FORM_REFUSALS.template };
  if (!types.includes("document.main+xml")) return { fault: FORM_REFUSALS.noDocx };
  const external = fetched(zip);
  return external === undefined ? { zip } : { fault: FORM_REFUSALS.external(external) };
}

function unzipped(bytes: Uint8Array): PizZip | undefined {
  try {
    return new PizZip(bytes);
  } catch {
    return undefined;
  }
}

/** What the file would fetch from elsewhere. */
function fetched(zip: PizZip): string | undefined {
  for (const name of namesOf(zip, /\.rels$/)) {
    for (const [relation] of text(zip, name).matchAll(/<Relationship\b[^>]*>/g)) {
      const isClicked = /Type="[^"]*\/hyperlink"/.test(relation);
      if (/TargetMode="External"/.test(relation) && !isClicked) {
        return plain(/Target="([^"]*)"/.exec(relation)?.[1] ?? name);
      }
    }
  }
  for (const name of namesOf(zip, /^word\/[^/]+\.xml$/)) {
    const [field] = FETCHING.exec(text(zip, name)) ?? [];
    if (field !== undefined) return plain(field.replace(/<[^>]*>/g, "")).trim();
  }
  return undefined;
}

function namesOf({ files }: PizZip, pattern: RegExp): readonly string[] {
  return Object.keys(files).filter((name) => pattern.test(name));
}

function text(zip: PizZip, name: string): string {
  return zip.file(name)?.asText() ?? "";
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const MOST_BYTES = 10 * 1024 * 1024;
/** No form of words and a picture comes near; a bomb meets it within a second. */
const MOST_UNPACKED = 50 * 1024 * 1024;
const FETCHING =
  /<w:instrText[^>]*>\s*(?:INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DDE|DDEAUTO)\b[^<]*|w:instr="\s*(?:INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DDE|DDEAUTO)\b[^"]*/i;
