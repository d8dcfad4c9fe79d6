/**
 * The line, from 1, on which a JSON text stops being JSON; undefined for a sound one.
 *
 * The engine's own messages name no place for most faults, and a translator who broke a template
 * needs one.
 */
export function jsonFaultLine(text: string): number | undefined {
  const end = faultOffset(text);
  return end === undefined ? undefined : text.slice(0, end).split("\n").length;
}

const BLANK = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

interface Cursor {
  readonly text: string;
  at: number;
}

/** Offset of the first character that does not fit. */
function faultOffset(text: string): number | undefined {
  const cursor: Cursor = { text, at: 0 };
  if (!value(cursor)) return cursor.at;
  take(cursor, BLANK);
  return cursor.at === text.length ? undefined : cursor.at;
}

function value(cursor: Cursor): boolean {
  take(cursor, BLANK);
  const first = cursor.text[cursor.at];
  if (first === "{") return list(cursor, "}", member);
  if (first === "[") return list(cursor, "]", value);
  return take(cursor, first === '"' ? STRING : PLAIN);
}

function member(cursor: Cursor): boolean {
  take(cursor, BLANK);
  return take(cursor, STRING) && sign(cursor, ":") && value(cursor);
}

function list(cursor: Cursor, close: string, item: (cursor: Cursor) => boolean): boolean {
  cursor.at++;
  if (sign(cursor, close)) return true;
  for (;;) {
    if (!item(cursor)) return false;
    if (sign(cursor, close)) return true;
    if (!sign(cursor, ",")) return false;
  }
}

function sign(cursor: Cursor, expected: string): boolean {
  take(cursor, BLANK);
  if (cursor.text[cursor.at] !== expected) return false;
  cursor.at++;
  return true;
}

function take(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found === null) return false;
  cursor.at += found[0].length;
  return true;
}
