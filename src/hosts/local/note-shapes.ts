import { cellPlace } from "./cell-name.ts";
import { unescapeXml } from "./cell-text.ts";
import { attribute, xmlElements } from "./xml-tags.ts";

/** A note's box: where its cell stands and how much it says. */
export interface NoteShape {
  readonly row: number;
  readonly column: number;
  readonly letters: number;
}

const OPENING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
  ' xmlns:x="urn:schemas-microsoft-com:office:excel">';
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,' +
  'l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>' +
  "</v:shapetype>";
const LETTERS_A_LINE = 34;

/** The drawing of every note of a comments part; `block` keeps shape numbers apart by sheet. */
export function drawNotes(comments: string, block: number): string {
  const shapes: string[] = [];
  for (const { tag, inner } of xmlElements(comments, "comment")) {
    const place = cellPlace(attribute(tag.source, "ref") ?? "");
    if (place === undefined) continue;
    const letters = unescapeXml(inner.replace(/<[^>]*>/g, "")).length;
    shapes.push(noteShape({ ...place, letters }, block * 1024 + shapes.length + 1));
  }
  return newDrawing(block, shapes);
}

/** A whole drawing part that holds these shapes. */
export function newDrawing(block: number, shapes: readonly string[]): string {
  const layout = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>`;
  return `${OPENING}${layout}${SHAPE_TYPE}${shapes.join("")}</xml>`;
}

/** The hidden box of one note, right of its cell and as high as its text. */
export function noteShape({ row, column, letters }: NoteShape, id: number): string {
  const lines = Math.min(18, Math.max(3, Math.ceil(letters / LETTERS_A_LINE) + 1));
  const anchor = [column, 12, row - 1, 4, column + 3, 40, row - 1 + lines, 4].join(",");
  const style = "position:absolute;width:190pt;height:60pt;z-index:1;visibility:hidden";
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1"` +
    ' o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
    '<div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note">' +
    `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column>` +
    "</x:ClientData></v:shape>"
  );
}
