import type { drive_v3 } from "googleapis/build/src/apis/drive/index.js";
import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import type { ApiRequest, ApiSpreadsheet } from "../sheets/api-types.ts";
import type { GoogleClients } from "./clients.ts";
import { type Patience, patiently, type Repeatable } from "./patience.ts";
import { type CallPlace, refusal } from "./refusal.ts";

/** Which files of Drive, and what of each. */
export interface FileSearch {
  readonly q: string;
  /** Fields of a file. */
  readonly fields: string;
  /** How many a request: Drive gives a thousand at most, a hundred with their permissions. */
  readonly page: number;
}

/**
 * One way for every call, and the calls that all who work with Google make: each one request.
 *
 * @throws HostError for whatever Google refuses; what it may have done all the same is never sent again
 *   here
 */
export class GoogleCalls {
  readonly #clients: GoogleClients;
  readonly #patience: Patience;

  constructor(clients: GoogleClients, patience: Patience) {
    this.#clients = clients;
    this.#patience = patience;
  }

  /** The address of the account that signs. */
  account(): Promise<string> {
    return this.call({ call: "account" }, "anything", async ({ drive }) => {
      const { data } = await drive.about.get({ fields: "user(emailAddress)" });
      return data.user?.emailAddress ?? "";
    });
  }

  book(spreadsheetId: string, fields: string): Promise<ApiSpreadsheet> {
    const place = { call: "read", file: spreadsheetId } as const;
    return this.call(place, "anything", async ({ sheets }) => {
      const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields });
      return data as ApiSpreadsheet;
    });
  }

  /** Wholly or not at all; after an unknown outcome it is not sent again: rows would stand twice. */
  batch(spreadsheetId: string, requests: readonly ApiRequest[]): Promise<void> {
    const place = { call: "write", file: spreadsheetId } as const;
    return this.call(place, "refused", async ({ sheets }) => {
      await sheets.spreadsheets.batchUpdate({
        spreadsheetId,
        fields: "spreadsheetId",
        requestBody: { requests: [...requests] as sheets_v4.Schema$Request[] },
      });
    });
  }

  /** A request a page. */
  protected async search({
    q,
    fields,
    page,
  }: FileSearch): Promise<readonly drive_v3.Schema$File[]> {
    const found: drive_v3.Schema$File[] = [];
    let pageToken: string | undefined;
    do {
      const list: drive_v3.Schema$FileList = await this.call(
        { call: "find" },
        "anything",
        async ({ drive }) => {
          const { data } = await drive.files.list({
            q,
            fields: `nextPageToken,files(${fields})`,
            pageSize: page,
            ...(pageToken === undefined ? {} : { pageToken }),
          });
          return data;
        },
      );
      found.push(...(list.files ?? []));
      pageToken = list.nextPageToken ?? undefined;
    } while (pageToken !== undefined);
    return found;
  }

  protected async call<Result>(
    place: CallPlace,
    repeats: Repeatable,
    act: (clients: GoogleClients) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await patiently(this.#patience, repeats, () => act(this.#clients));
    } catch (error) {
      throw refusal(error, place);
    }
  }
}
