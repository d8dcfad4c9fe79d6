import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Shape {
  readonly ref?: string;
  readonly list?: Shape;
  readonly type?: string;
  readonly enum?: readonly string[];
}

const { schemas } = JSON.parse(
  readFileSync(join(import.meta.dirname, "office-sheets-contract.json"), "utf8"),
) as { readonly schemas: Readonly<Record<string, Readonly<Record<string, Shape>>>> };

const TYPES: Readonly<Record<string, string>> = { integer: "number" };

/** Every place where a request is not what the service's own description says; none is right. */
export function contractFaults(
  value: unknown,
  shape: Shape = { ref: "Request" },
  path = "",
): readonly string[] {
  if (shape.list !== undefined) {
    const { list } = shape;
    if (!Array.isArray(value)) return [`${path}: no list`];
    return value.flatMap((one, at) => contractFaults(one, list, `${path}[${at}]`));
  }
  if (shape.ref === undefined) {
    if (shape.enum !== undefined && !shape.enum.includes(String(value)))
      return [`${path}: ${value}`];
    const type = TYPES[shape.type ?? ""] ?? shape.type;
    const isWhole = shape.type !== "integer" || Number.isInteger(value);
    return typeof value === type && isWhole ? [] : [`${path}: ${typeof value}, not ${shape.type}`];
  }
  const known = schemas[shape.ref];
  if (known === undefined) return [`${path}: ${shape.ref} is not in the fixture`];
  if (typeof value !== "object" || value === null) return [`${path}: no ${shape.ref}`];
  return Object.entries(value).flatMap(([key, own]) => {
    const next = known[key];
    if (own === undefined) return [`${path}.${key}: undefined`];
    return next === undefined
      ? [`${path}.${key}: unknown to ${shape.ref}`]
      : contractFaults(own, next, `${path}.${key}`);
  });
}
