/** The most letters that a cell of .xlsx may hold. */
const CELL_MAX = 32_767;

const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** No text without any of these has an illegal character: one test spares most texts the rest. */
const SUSPECT = /[\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Begins with a letter or digit that NFKC leaves in front: most texts do. */
const HARMLESS = /^[0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;
const LEADING = /^[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/;

/**
 * `text` as a cell can hold it: at most 32,767 letters (the last one «…» when it was cut), lone
 * surrogates and characters that XML forbids replaced by U+FFFD. Everything else stays as it is.
 */
export function cellText(text: string): string {
  if (text.length <= CELL_MAX && !SUSPECT.test(text)) return text;
  const legal = text.replace(LONE, "\ufffd").replace(ILLEGAL, "\ufffd");
  return legal.length <= CELL_MAX ? legal : cut(legal, CELL_MAX);
}

/** `text` cut to `max` letters, never inside a surrogate pair, ending in «…» when it was cut. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** `text` so that readers of .xlsx do not take a literal `_x000D_` in it for a character's code. */
export function storedText(text: string): string {
  const legal = cellText(text);
  return legal.includes("_x") ? legal.replace(ESCAPE_LIKE, "_x005F_") : legal;
}

/**
 * Would a spreadsheet take `text` for a formula if somebody typed it?
 *
 * The sign is sought behind spaces and invisible characters, after NFKC: `＝` counts as `=`.
 */
export function looksLikeFormula(text: string): boolean {
  if (HARMLESS.test(text)) return false;
  return (
    /^[=+\-@\t\r\0]/.test(text) || /^[=+\-@]/.test(text.normalize("NFKC").replace(LEADING, ""))
  );
}

/** `text` inside an XML element or a quoted attribute. */
export function escapeXml(text: string): string {
  const stored = storedText(text);
  if (!/[&<>"\r]/.test(stored)) return stored;
  return stored
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "_x000D_");
}

/** Text of an XML element or attribute, its entities resolved. */
export function unescapeXml(xml: string): string {
  return xml.replace(/&(?:#(\d+)|#x([0-9A-Fa-f]+)|(amp|lt|gt|quot|apos));/g, (...found) => {
    const [whole, decimal, hexadecimal, name] = found as [string, string?, string?, string?];
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return name === undefined ? whole : (NAMED[name] ?? whole);
  });
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
