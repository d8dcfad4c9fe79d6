import type { PackedPart } from "./zip-reader.ts";

const FOLDER = 0x10;

/** An archive of the parts in their order, laid out as pizzip lays it out. */
export function archiveOf(parts: readonly PackedPart[]): Uint8Array {
  const bodies: number[][] = [];
  const directory: number[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Array.from(part.name, (letter) => letter.charCodeAt(0));
    const head = headOf(part);
    const body = [...ints(0x04034b50, 4), ...head, ...name];
    directory.push(...ints(0x02014b50, 4), ...ints(0x0014, 2), ...head, ...ints(0, 6));
    directory.push(...ints(attributesOf(part), 4), ...ints(offset, 4), ...name);
    bodies.push(body);
    offset += body.length + part.bytes.length;
  }
  const count = ints(parts.length, 2);
  const end = [...ints(0x06054b50, 4), ...ints(0, 4), ...count, ...count];
  end.push(...ints(directory.length, 4), ...ints(offset, 4), ...ints(0, 2));
  const out = new Uint8Array(offset + directory.length + end.length);
  let at = 0;
  const put = (bytes: ArrayLike<number>) => {
    out.set(bytes, at);
    at += bytes.length;
  };
  for (const [index, { bytes }] of parts.entries()) {
    put(bodies[index] ?? []);
    put(bytes);
  }
  put(directory);
  put(end);
  return out;
}

function attributesOf({ name, attributes }: PackedPart): number {
  return name.endsWith("/") ? attributes | FOLDER : attributes;
}

/** What a part's own head and its line in the directory have in common. */
function headOf({ name, method, date, crc, size, bytes }: PackedPart): readonly number[] {
  const time = (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() / 2);
  const day = ((date.getFullYear() - 1980) << 9) | ((date.getMonth() + 1) << 5) | date.getDate();
  return [
    ...ints(10, 2),
    ...ints(0, 2),
    ...ints(method, 2),
    ...ints(time, 2),
    ...ints(day, 2),
    ...ints(crc, 4),
    ...ints(bytes.length, 4),
    ...ints(size, 4),
    ...ints(name.length, 2),
    ...ints(0, 2),
  ];
}

/** A number in so many bytes, the lowest first. */
function ints(value: number, length: number): number[] {
  return Array.from({ length }, (_, at) => (at < 4 ? (value >>> (8 * at)) & 0xff : 0));
}
