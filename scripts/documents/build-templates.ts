import { Document, type ISectionOptions, Packer } from "docx";
import PizZip from "pizzip";
import type { Regime } from "../../src/documents/frame/regime.ts";
import { DOCUMENT_KINDS } from "../../src/documents/kinds.ts";

/** What the file of a kind in `forms/` exports. */
interface FormFile {
  readonly form: (regime: Regime) => ISectionOptions[];
}

/** Every template by its file name, `progress-report.nd30.docx`; built anew, equal in every part. */
export async function buildTemplates(): Promise<ReadonlyMap<string, Uint8Array>> {
  const templates = new Map<string, Uint8Array>();
  for (const kind of DOCUMENT_KINDS) {
    const { form }: FormFile = await import(`./forms/${kind}.ts`);
    for (const regime of ["nd30", "tt01"] as const) {
      templates.set(`${kind}.${regime}.docx`, await packed(form(regime)));
    }
  }
  return templates;
}

async function packed(sections: ISectionOptions[]): Promise<Uint8Array> {
  const fonts = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };
  const document = new Document({
    creator: "Điển Hình",
    lastModifiedBy: "Điển Hình",
    styles: {
      default: {
        document: {
          run: { font: fonts, size: 28, language: { value: "vi-VN", eastAsia: "vi-VN" } },
        },
      },
    },
    sections,
  });
  return settled(await Packer.toBuffer(document));
}

/** The same parts with one fixed day, in the zip and in the properties. */
function settled(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  const properties = zip.file("docProps/core.xml")?.asText() ?? "";
  zip.file(
    "docProps/core.xml",
    properties.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2020-01-01T00:00:00Z"),
  );
  const text = zip.file("word/document.xml")?.asText() ?? "";
  zip.file(
    "word/document.xml",
    text.replaceAll("<w:p><w:pPr><w:sectPr", `<w:p><w:pPr>${FLAT}<w:sectPr`),
  );
  for (const file of Object.values(zip.files)) file.date = new Date(2020, 0, 1, 12);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

/** A paragraph that only ends a section takes no room: after a full page it would begin another. */
const FLAT =
  '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>';

const FONT = "Times New Roman";
