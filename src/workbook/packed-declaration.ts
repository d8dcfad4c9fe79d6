import type { Column, Tab } from "./declaration.ts";

type Part = Exclude<keyof Column, "key" | "header" | "type">;

/** What a column's line holds behind its key, header and type, each behind a letter of its own. */
const LETTERS: Readonly<Record<Part, string>> = {
  required: "R",
  open: "O",
  several: "S",
  stretch: "T",
  precision: "P",
  warnFrom: "B",
  name: "N",
  list: "L",
  values: "V",
  also: "A",
  repeat: "F",
  min: "M",
  width: "W",
  note: "X",
};

const TAB = "#";
const FIELD = "~";
const ITEM = "^";

/**
 * The tabs of a workbook in a line each, and a line each column: a script carries them so.
 *
 * @throws RangeError for a text that holds a sign by which lines are parted
 */
export function packedTabs(tabs: readonly Tab[]): string {
  return tabs
    .flatMap(({ key, name, kind, rowsPerUnit = "", protect = [], columns = [] }) => [
      TAB + [clean(key), clean(name), kind, rowsPerUnit, items(protect)].join(FIELD),
      ...columns.map(packedColumn),
    ])
    .join("\n");
}

function packedColumn(column: Column): string {
  const parts = Object.keys(LETTERS) as Part[];
  const more = parts.flatMap((part) => {
    const value = column[part];
    return value === undefined || value === false ? [] : [LETTERS[part] + packedValue(value)];
  });
  return [clean(column.key), clean(column.header), column.type, ...more].join(FIELD);
}

function packedValue(value: NonNullable<Column[Part]>): string {
  if (value === true) return "";
  if (typeof value !== "object") return clean(String(value));
  return "from" in value ? items([value.from, value.before]) : items(value);
}

function items(texts: readonly string[]): string {
  return texts.map(clean).join(ITEM);
}

function clean(text: string): string {
  if (/[#~^\n]/.test(text)) throw new RangeError(`«${text}» cannot be packed`);
  return text;
}

/** The tabs as they were before `packedTabs`; marks that say no are left out. */
export function unpackedTabs(text: string): readonly Tab[] {
  return text.split(`\n${TAB}`).map((lines) => {
    const [head = "", ...columns] = lines.split("\n");
    const [key = "", name = "", kind = "", rowsPerUnit, protect] = head.split(FIELD);
    return {
      key: key.replace(TAB, ""),
      name,
      kind: kind as Tab["kind"],
      ...(rowsPerUnit === "one" ? { rowsPerUnit } : {}),
      ...(protect ? { protect: protect.split(ITEM) } : {}),
      ...(columns.length > 0 ? { columns: columns.map(unpackedColumn) } : {}),
    };
  });
}

function unpackedColumn(line: string): Column {
  const [key, header, type, ...more] = line.split(FIELD);
  const parts = more.map((field) => {
    const part = (Object.keys(LETTERS) as Part[]).find((one) => LETTERS[one] === field[0]);
    return [part, unpackedValue(part, field.slice(1))] as const;
  });
  return { key, header, type, ...Object.fromEntries(parts) } as unknown as Column;
}

function unpackedValue(part: Part | undefined, text: string): unknown {
  switch (part) {
    case "required":
    case "open":
    case "several":
    case "stretch":
      return true;
    case "min":
    case "width":
      return Number(text);
    case "list":
    case "values":
    case "also":
      return text.split(ITEM);
    case "repeat": {
      const [from, before] = text.split(ITEM);
      return { from, before };
    }
    default:
      return text;
  }
}
