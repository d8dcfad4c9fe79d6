import type { Book } from "../../support/apps-script/book.ts";
import { fingerprint } from "../../support/google-api/fingerprint.ts";
import type { ProvisionDesk } from "./office-desk.ts";

/** The workbook of ours of a kind, of a unit or shared; there must be one. */
export function bookOf({ world, google }: ProvisionDesk, kind: string, unit?: string): Book {
  const found = google.cloud
    .files()
    .filter(
      ({ appProperties, isTrashed }) =>
        !isTrashed && appProperties["dienHinh"] === kind && appProperties["dienHinhUnit"] === unit,
    );
  const book = world.spreadsheets.find(({ id }) => id === found[0]?.id);
  if (found.length !== 1 || book === undefined) {
    throw new RangeError(`${found.length} workbooks of «${kind}» ${unit ?? ""}`);
  }
  return book;
}

/** Everything that provisioning leaves behind, told apart from any other end of a run. */
export function stateOf(desk: ProvisionDesk): unknown {
  const { google } = desk;
  return google.cloud
    .files()
    .map((file) => {
      const { dienHinhScript: scriptId = "", ...marks } = file.appProperties;
      const book = google.cloud.state.books.get(file.id);
      return {
        name: file.name,
        marks,
        script: google.scripts.projects.get(scriptId)?.files ?? "none",
        editors: [...(book?.editors ?? [])].sort(),
        cells: book === undefined ? "" : fingerprint(book),
        guards: (book?.tabs ?? []).map(({ name, protections, conditions, filterViews }) => [
          name,
          protections.map(({ id }) => id),
          conditions.length,
          filterViews.length,
        ]),
        names: (book?.named ?? []).map(({ name }) => name),
      };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Bound projects that hold code of ours, by the workbook they are bound to. */
export function filledProjects({ google }: ProvisionDesk): readonly string[] {
  return [...google.scripts.projects.values()]
    .filter(({ files }) => !files.some(({ source }) => source.includes("myFunction")))
    .map(({ parentId }) => parentId ?? "");
}

const WRITES = /create|update|delete|batchUpdate/i;

/** Requests since `from` that change something. */
export function writesSince({ google }: ProvisionDesk, from: number): readonly string[] {
  return google.seen
    .slice(from)
    .map(({ method }) => method)
    .filter((method) => WRITES.test(method.split(".").at(-1) ?? ""));
}
