/** Where the page is: one of its views, or a cell of a tab. The address bar says it, so «Back» works. */
export type Route =
  | {
      readonly view: "sheet";
      readonly file?: string;
      readonly tab?: string;
      readonly row?: number;
      readonly column?: number;
    }
  | { readonly view: "dashboard" | "findings" | "documents" | "mails" | "preview" };

const WORDS = {
  dashboard: "tinh-hinh",
  findings: "vi-pham",
  documents: "van-ban",
  mails: "thu",
  preview: "thu-sap-gui",
} as const;
const SHEET_WORD = "bang";

/** `#/bang/FILE/TAB/12/3`: row of the sheet and column, both as people count them, from 1. */
export function routeHash(route: Route): string {
  if (route.view !== "sheet") return `#/${WORDS[route.view]}`;
  const { file, tab, row, column } = route;
  const cell = row === undefined ? [] : [`${row}`, `${(column ?? 0) + 1}`];
  const named = [file, tab].filter((name) => name !== undefined).map(encodeURIComponent);
  return `#/${[SHEET_WORD, ...named, ...(named.length === 2 ? cell : [])].join("/")}`;
}

/** Whatever cannot be read leads to the sheet. */
export function routeOf(hash: string): Route {
  const [word = "", ...rest] = hash.replace(/^#\//, "").split("/").map(decoded);
  const view = (Object.keys(WORDS) as (keyof typeof WORDS)[]).find((key) => WORDS[key] === word);
  if (view !== undefined) return { view };
  const [file, tab, row = "", column = ""] = rest;
  return {
    view: "sheet",
    ...(file ? { file } : {}),
    ...(file && tab ? { tab } : {}),
    ...(file && tab && isPlace(row)
      ? { row: Number(row), column: isPlace(column) ? Number(column) - 1 : 0 }
      : {}),
  };
}

function isPlace(text: string): boolean {
  return /^[1-9]\d{0,6}$/.test(text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
