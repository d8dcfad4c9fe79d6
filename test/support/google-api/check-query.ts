import { invalid } from "./api-error.ts";
import type { Api, ApiMethod, Parameter } from "./contract.ts";

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The query by the names that the method takes; a repeated one is a list.
 *
 * @throws ApiError 400 for a name that it does not take, a wrong type or word, a number out of
 * bounds, one that is given twice, one that is missing
 */
export function checkedQuery(given: URLSearchParams, api: Api, method: ApiMethod): Query {
  const query: Record<string, string | readonly string[]> = {};
  for (const name of new Set(given.keys())) {
    const parameter = api.parameters[name] ?? method.parameters[name];
    if (parameter === undefined || parameter.location === "path") throw unknownParameter(name);
    const values = given.getAll(name);
    for (const value of values) checkValue(name, value, parameter);
    if (parameter.repeated === true) query[name] = values;
    else if (values.length === 1) query[name] = values[0] ?? "";
    else throw invalid(`Invalid value at '${name}': it is given ${values.length} times.`);
  }
  for (const [name, { location, required }] of Object.entries(method.parameters)) {
    if (location === "query" && required === true && query[name] === undefined) {
      throw invalid(`Required parameter: ${name}`);
    }
  }
  return query;
}

function unknownParameter(name: string) {
  return invalid(
    `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
  );
}

function checkValue(name: string, value: string, parameter: Parameter): void {
  const { type, enum: words, minimum, maximum } = parameter;
  const isRight =
    type === "boolean"
      ? value === "true" || value === "false"
      : type === "integer"
        ? /^-?\d+$/.test(value)
        : words === undefined || words.includes(value);
  if (!isRight) throw invalid(`Invalid value at '${name}' (${type}), "${value}"`);
  const isLow = minimum !== undefined && Number(value) < Number(minimum);
  if (isLow || (maximum !== undefined && Number(value) > Number(maximum))) {
    throw invalid(
      `Invalid value '${value}'. Values must be within the range: [${minimum}, ${maximum}]`,
    );
  }
}
