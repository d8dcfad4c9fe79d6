import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AddressObject, simpleParser } from "mailparser";
import type { Summary } from "../../src/board/summary-json.ts";
import { main } from "../../src/hosts/local/main.ts";
import { writeXlsx } from "../../src/hosts/local/write-xlsx.ts";
import { type Host, type HostMail, type HostResult, OFFICE_FILE, type Situation } from "./host.ts";

/** A real folder with real .xlsx files, and one command line, as a shell would run it. */
export const localHost: Host = {
  name: "the local host",
  sends: true,
  linksToCells: false,
  run: async (situation) => {
    const folder = mkdtempSync(join(tmpdir(), "dien-hinh-host-"));
    try {
      return await runIn(folder, situation);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function runIn(folder: string, { asOf, office, entries }: Situation): Promise<HostResult> {
  writeFileSync(join(folder, OFFICE_FILE), await writeXlsx(office));
  for (const { file, book } of entries) {
    writeFileSync(join(folder, file), await writeXlsx(book));
  }
  let said = "";
  const say = (text: string) => {
    said += text;
  };
  const code = await main(["run", "--workspace", folder, "--as-of", asOf, "--json"], {
    out: say,
    err: say,
    isInteractive: false,
    environment: {},
    now: new Date("2026-11-22T03:00:00Z"),
  });
  if (code !== 0) throw new Error(said);
  const summary = JSON.parse(readFileSync(join(folder, "summary.json"), "utf8")) as Summary;
  return {
    summary,
    documents: new Map(filesIn(folder, "van-ban")),
    mails: await Promise.all(filesIn(folder, "hop-thu").map(([, bytes]) => readMail(bytes))),
    links: [],
  };
}

function filesIn(folder: string, own: string): readonly (readonly [string, Uint8Array])[] {
  const names = readdirSync(folder).includes(own) ? readdirSync(join(folder, own)) : [];
  return names.map((name) => [name, readFileSync(join(folder, own, name))]);
}

async function readMail(bytes: Uint8Array): Promise<HostMail> {
  const { to, cc, subject = "", text = "", html } = await simpleParser(Buffer.from(bytes));
  return {
    to: addresses(to),
    cc: addresses(cc),
    subject,
    text,
    html: html || "",
  };
}

function addresses(list: AddressObject | AddressObject[] | undefined): readonly string[] {
  return [list].flat().flatMap((one) => one?.value.map(({ address = "" }) => address) ?? []);
}
