import {
  AlignmentType,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { TIGHT } from "./text.ts";

/** A part of a document with pages of its own: upright for the text, across for an annex. */
export function section(
  regime: Regime,
  orientation: "upright" | "across",
  children: readonly FileChild[],
): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: 11_906,
          height: 16_838,
          orientation:
            orientation === "across" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: 1134,
          bottom: 1134,
          left: 1701,
          right: 850,
          header: 567,
          footer: 567,
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    ...pageNumber(regime),
    children,
  };
}

/** The number stands on every page but the first: Nghị định 30 above, Thông tư 01 below right. */
function pageNumber(regime: Regime): Pick<ISectionOptions, "headers" | "footers"> {
  const nothing = [new Paragraph({ spacing: TIGHT, children: [] })];
  if (regime === "nd30") {
    const children = [number(AlignmentType.CENTER)];
    return {
      headers: { default: new Header({ children }), first: new Header({ children: nothing }) },
    };
  }
  const children = [number(AlignmentType.RIGHT)];
  return {
    footers: { default: new Footer({ children }), first: new Footer({ children: nothing }) },
  };
}

function number(alignment: typeof AlignmentType.CENTER | typeof AlignmentType.RIGHT): Paragraph {
  return new Paragraph({
    alignment,
    spacing: TIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })],
  });
}
