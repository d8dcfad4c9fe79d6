import { ApiError, invalid } from "./api-error.ts";
import { type Api, resolved, type Shape } from "./contract.ts";

export interface BodyPlace {
  readonly api: Api;
  /** Method that is called: some fields are required by some methods. */
  readonly method: string;
  /** `requests[0].add_sheet.properties`, as Google names a place; empty at the top. */
  readonly path: string;
}

/**
 * Holds a body against the discovery document.
 *
 * @throws ApiError 400 for the first name, type, word or read-only field that it does not allow
 */
export function checkBody(value: unknown, shape: Shape, place: BodyPlace): void {
  const { api, path } = place;
  const schema = resolved(api, shape);
  if (schema.isOpaque === true) {
    throw new ApiError(501, `NOT SIMULATED: ${path || shape.$ref}`, { reason: "notSimulated" });
  }
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) {
    checkObject(value, schema, place);
  } else if (schema.type === "array" && schema.items !== undefined) {
    if (!Array.isArray(value)) throw wrongValue(path, "a list", value);
    for (const [at, one] of value.entries()) {
      checkBody(one, schema.items, { ...place, path: `${path}[${at}]` });
    }
  } else checkScalar(value, schema, path);
}

function checkObject(value: unknown, schema: Shape, place: BodyPlace): void {
  const { path, method } = place;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw wrongValue(path, "an object", value);
  }
  const at = (name: string) => ({
    ...place,
    path: path === "" ? snake(name) : `${path}.${snake(name)}`,
  });
  for (const [name, own] of Object.entries(value)) {
    const inner = schema.properties?.[name] ?? schema.additionalProperties;
    if (inner === undefined) throw unknownName(name, path);
    if (inner.readOnly === true) {
      throw invalid(`Invalid value at '${at(name).path}': the field is read-only.`);
    }
    // A map loses a key that is set to null.
    if (own === null && schema.properties?.[name] === undefined) continue;
    checkBody(own, inner, at(name));
  }
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    if (inner.requiredBy?.includes(method) && !(name in value)) {
      throw new ApiError(400, `The ${name} field is required.`, { reason: "required" });
    }
  }
}

function unknownName(name: string, path: string): ApiError {
  const where = path === "" ? "" : ` at '${path}'`;
  return invalid(
    `Invalid JSON payload received. Unknown name "${name}"${where}: Cannot find field.`,
  );
}

function wrongValue(path: string, type: string, value: unknown): ApiError {
  return invalid(`Invalid value at '${path}' (${type}), ${JSON.stringify(value)}`);
}

const INT32 = 2_147_483_647;

function checkScalar(value: unknown, { type, format, enum: words }: Shape, path: string): void {
  const isRight = {
    string: typeof value === "string" && (format !== "int64" || /^-?\d+$/.test(value)),
    boolean: typeof value === "boolean",
    number: typeof value === "number" && Number.isFinite(value),
    integer: Number.isInteger(value) && Math.abs(Number(value)) <= INT32,
    any: true,
  }[type ?? "any"];
  if (isRight !== true)
    throw wrongValue(path, `TYPE_${(format ?? type ?? "").toUpperCase()}`, value);
  if (words !== undefined && !words.includes(String(value))) throw wrongValue(path, "enum", value);
}

/** `addSheet` as Google's messages write it. */
function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
