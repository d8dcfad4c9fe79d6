import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import type { ExemplarSummary } from "../../src/documents/exemplar-summary/content.ts";
import { FORM_WORDS } from "../../src/documents/form/form-words.vi.ts";
import { frameView } from "../../src/documents/frame/frame-view.ts";
import { KINDS } from "../../src/documents/kinds.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { exemplarReports, exemplarSummary } from "../../test/documents/exemplar-summary/sample.ts";
import { type Figure, figure, leastTimes } from "./measure.ts";

const COUNT = 200;
const NAME = "exemplar-summary.nd30.docx";
const folder = join(dirname(process.argv[1] ?? ""), "../../sheets-templates/documents");

/** 200 summary reports printed by us, beside docxtemplater alone on the same template and values. */
export async function summaryFigures(): Promise<readonly Figure[]> {
  const template = new Uint8Array(readFileSync(join(folder, NAME)));
  const templates = new Map([[NAME, template]]);
  const contents = Array.from({ length: COUNT }, (_, index) => summary(index));
  const values = contents.map(plainValues);
  const { ours, library } = await leastTimes(
    {
      ours: () =>
        contents.map((content) =>
          renderDocument("x", { kind: "exemplar-summary", content }, templates),
        ),
      library: () => values.map((own) => byLibrary(template, own)),
    },
    3,
  );
  return [
    figure(`draft ${COUNT} exemplar summaries / docxtemplater alone (ms)`, ours, {
      reference: library,
      limit: 1.3,
    }),
  ];
}

function summary(index: number): ExemplarSummary {
  const reports = exemplarReports("Trung tâm Mẫu Một");
  const report = reports[index % reports.length];
  if (report === undefined) throw new RangeError("no sample report");
  return {
    ...exemplarSummary("nd30"),
    reports: [{ ...report, name: `${report.name} ${index}` }],
  };
}

/** The values of every placeholder as docxtemplater's own parser finds them. */
function plainValues(content: ExemplarSummary): unknown {
  const kind = KINDS["exemplar-summary"];
  const frame = frameView(kind, content.frame, kind.abstract(content)).content;
  return spoken({ ...frame, ...kind.view(content) });
}

function spoken(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => (typeof one === "string" ? { [FORM_WORDS.line]: one } : spoken(one)));
  }
  if (typeof value !== "object" || value === null) return value;
  const words: Readonly<Record<string, string>> = FORM_WORDS;
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => [words[key] ?? key, spoken(own)]),
  );
}

function byLibrary(template: Uint8Array, values: unknown): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
  });
  document.render(values);
  return document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
}
