import { stableId } from "../sheets/stable-id.ts";

/** Marks on a workbook's file by which a later run knows it again; only this program sees them. */
export const MARK = {
  kind: "dienHinh",
  edition: "dienHinhEdition",
  unit: "dienHinhUnit",
  script: "dienHinhScript",
  /** On an office workbook: that of the edition which it takes over from. */
  from: "dienHinhFrom",
} as const;

/** What the marks of a file say. */
export interface MarkedFile {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  readonly kind: "office" | "entry";
  readonly edition: string;
  /** The one unit that types in it, as `unitMark` writes it; absent for a shared one. */
  readonly unit?: string;
  readonly scriptId?: string;
  readonly from?: string;
}

export interface DriveFile {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly appProperties?: Readonly<Record<string, string>> | null;
}

export function linkOf(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

/** undefined for a file without our marks. */
export function markedFile({ id, name, appProperties }: DriveFile): MarkedFile | undefined {
  const kind = appProperties?.[MARK.kind];
  const edition = appProperties?.[MARK.edition];
  if (!id || edition === undefined || (kind !== "office" && kind !== "entry")) return undefined;
  const unit = appProperties?.[MARK.unit];
  const scriptId = appProperties?.[MARK.script];
  const from = appProperties?.[MARK.from];
  return {
    id,
    name: name ?? "",
    link: linkOf(id),
    kind,
    edition,
    ...(unit ? { unit } : {}),
    ...(scriptId ? { scriptId } : {}),
    ...(from ? { from } : {}),
  };
}

/** A mark and its name together take 124 bytes. */
const MARK_MAX = 80;

/** A unit's code as a mark holds it: a long one by its number. */
export function unitMark(code: string): string {
  return Buffer.byteLength(code) <= MARK_MAX ? code : `#${stableId(code)}`;
}
