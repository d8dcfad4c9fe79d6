import { node } from "../dom.ts";
import { WORDS } from "../words.vi.ts";
import { fileTable } from "./file-table.ts";
import type { PageView } from "./page-view.ts";
import { PAGE_WORDS } from "./page-words.vi.ts";

/** Documents that were drafted, and the checked copies of the entry workbooks. */
export const documentsView: PageView = async ({ server }) => {
  const heading = node("h1", {}, WORDS.views.documents);
  const answer = await server.files();
  if (answer.kind === "unreached") return [heading];
  if (answer.kind === "refused") return [heading, node("p", {}, answer.refusal.message)];
  const { documents, checked } = answer.value;
  return [
    heading,
    documents.length === 0
      ? node("p", { class: "quiet" }, PAGE_WORDS.noDocuments)
      : fileTable(PAGE_WORDS.documents, documents),
    ...(checked.length === 0 ? [] : [fileTable(PAGE_WORDS.checked, checked)]),
  ];
};
