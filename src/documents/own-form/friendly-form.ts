import PizZip from "pizzip";
import { repacked } from "../form/fill-template.ts";
import { FORM_WORDS } from "../form/form-words.vi.ts";

/**
 * Our form as an officer edits it: each blank is one word in double brackets, `[[Kế hoạch]]`,
 * instead of the loop that filling wants. `ownForm` turns it back.
 */
export function friendlyForm(form: Uint8Array): Uint8Array {
  const zip = new PizZip(form);
  for (const name of Object.keys(zip.files).filter((part) => PARTS.test(part))) {
    const xml = zip.file(name)?.asText() ?? "";
    zip.file(
      name,
      xml.replace(LOOP, (whole, start: string, tag: string, end: string) =>
        whole.includes(`{/${tag}}`) ? `${start}[[${tag}]]${end}` : whole,
      ),
    );
  }
  return repacked(zip);
}

const PARTS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/** The three runs of `slot` in the building of forms; a run holds no other run. */
const RUN = "(?:(?!</w:r>)[\\s\\S])*?";
const LOOP = new RegExp(
  `(<w:r>(?:<w:rPr>(?:(?!</w:rPr>)[\\s\\S])*</w:rPr>)?<w:t[^>]*>)\\{#([^{}<]+)\\}\\{${FORM_WORDS.text}\\}(</w:t></w:r>)` +
    `<w:r>${RUN}\\{${FORM_WORDS.owed}\\}</w:t></w:r><w:r>${RUN}\\{/\\2\\}</w:t></w:r>`,
  "g",
);
