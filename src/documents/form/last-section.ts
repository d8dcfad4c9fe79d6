/**
 * Drops the empty section at the end of a document, so that the section before it becomes the last.
 *
 * A template closes its repeated annexes with a section break; after the last annex that break would
 * begin an empty page. A document whose last section holds something is returned as it is.
 */
export function dropEmptyLastSection(documentXml: string): string {
  const end = /<w:sectPr(?:(?!<w:sectPr)[\s\S])*<\/w:sectPr>\s*<\/w:body>/.exec(documentXml);
  if (end === null) return documentXml;
  const before = documentXml.slice(0, end.index);
  const start = before.lastIndexOf("<w:sectPr");
  if (start < 0) return documentXml;
  const [whole, section] = BREAK_AT_END.exec(before.slice(start)) ?? [];
  if (whole === undefined || section === undefined) return documentXml;
  const closing = whole.slice(section.length);
  return `${before.slice(0, start)}${closing}${section}</w:body>${documentXml.slice(end.index + end[0].length)}`;
}

/** A section break that ends its paragraph, with nothing after it. */
const BREAK_AT_END = /^(<w:sectPr[\s\S]*?<\/w:sectPr>)\s*<\/w:pPr>\s*<\/w:p>\s*$/;
