import { type Mask, maskOf } from "../apps-script/field-mask.ts";
import { invalid } from "./api-error.ts";
import { type Api, resolved, type Shape } from "./contract.ts";

/**
 * A field mask whose every name stands in the schema.
 *
 * @throws ApiError 400 for a mask that cannot be read, and for a name that the schema has not
 */
export function checkedMask(text: string, api: Api, shape: Shape): Mask {
  const mask = readMask(text);
  checkNames(mask, shape, { api, path: "" });
  return mask;
}

function readMask(text: string): Mask {
  try {
    return maskOf(text);
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : String(error));
  }
}

function checkNames(
  mask: Mask,
  shape: Shape,
  { api, path }: { readonly api: Api; readonly path: string },
): void {
  const schema = resolved(api, inner(api, shape));
  if (schema.isOpaque === true) return;
  for (const [name, own] of Object.entries(mask)) {
    if (name === "*") continue;
    const next = schema.properties?.[name] ?? schema.additionalProperties;
    const here = path === "" ? name : `${path}.${name}`;
    if (next === undefined) {
      throw invalid(
        api.name === "drive"
          ? `Invalid field selection ${name}`
          : `Request contains an invalid argument. Error expanding 'fields' parameter. Cannot find matching fields for path '${here}'.`,
      );
    }
    if (Object.keys(own).length > 0) checkNames(own, next, { api, path: here });
  }
}

/** Through lists: a mask names their members' fields. */
function inner(api: Api, shape: Shape): Shape {
  const schema = resolved(api, shape);
  return schema.type === "array" && schema.items !== undefined ? inner(api, schema.items) : shape;
}

const PLACES = new Set(
  "GridRange GridCoordinate DimensionRange DataSourceSheetDimensionRange".split(" "),
);

/** Masks inside the requests of a batch: each against what its request writes. */
export function checkRequestMasks(requests: readonly unknown[], api: Api): void {
  for (const [at, request] of requests.entries()) {
    for (const [kind, facts] of Object.entries(Object(request) as Record<string, object>)) {
      const { fields } = facts as { readonly fields?: string };
      if (fields === undefined || fields === "" || fields === "*") continue;
      const target = targetOf(api, kind);
      try {
        if (target !== undefined) checkNames(readMask(fields), target, { api, path: "" });
      } catch {
        throw invalid(`Invalid requests[${at}].${kind}: Invalid field: ${fields}`);
      }
    }
  }
}

function targetOf(api: Api, kind: string): Shape | undefined {
  const own = api.schemas["Request"]?.properties?.[kind];
  const { properties = {} } = own === undefined ? {} : resolved(api, own);
  if (properties["rows"] !== undefined) return { $ref: "CellData" };
  return Object.values(properties).find(({ $ref }) => $ref !== undefined && !PLACES.has($ref));
}
