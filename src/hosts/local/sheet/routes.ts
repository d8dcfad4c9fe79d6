import { SHEET_WORDS } from "../../../output/sheet-words.vi.ts";
import { type Answer, downloadAnswer, frameAnswer, jsonAnswer } from "./answer.ts";
import { mailOfFile } from "./mail-views.ts";
import type { FilesView, FileView, MailView, PreviewView } from "./protocol-files.ts";
import { refused } from "./refused.ts";
import { readEditor, readJob, readSave, readStop } from "./request-shapes.ts";
import type { SheetService } from "./sheet-service.ts";
import { isShelf, shelfFile, shelfFiles } from "./workspace-files.ts";

export interface Call {
  readonly method: "GET" | "POST";
  /** Of the address, each decoded: `["api", "books", "bang-nhap-lieu.xlsx"]`. */
  readonly path: readonly string[];
  /** The JSON of a POST; asked for once the route is known. */
  readonly body: () => Promise<unknown>;
}

export interface Served {
  readonly service: SheetService;
  readonly workspace: string;
  readonly token: string;
  /** Subjects of mails that were listed before, by name, size and time of the file. */
  readonly heads: Map<string, Pick<MailView, "subject" | "to">>;
}

type Route = (names: readonly string[], call: Call, served: Served) => Promise<Answer> | Answer;

/** By method and path; `*` stands for one name, which the route looks up in a list. */
const ROUTES: Readonly<Record<string, Route>> = {
  "GET api/workspace": async (_, __, { service, token }) =>
    jsonAnswer(await service.workspace(token)),
  "GET api/books/*": async ([file = ""], _, { service }) => jsonAnswer(await service.book(file)),
  "POST api/books/*/cells": async ([file = ""], call, { service }) =>
    jsonAnswer(await service.save(file, readSave(await call.body()))),
  "POST api/editor": async (_, call, { service }) =>
    jsonAnswer(await service.editor(readEditor(await call.body()))),
  "POST api/jobs": async (_, call, { service }) =>
    jsonAnswer(service.jobs.begin(readJob(await call.body())), 202),
  "GET api/jobs/*": ([id = ""], _, { service }) => jsonAnswer(service.jobs.view(id)),
  "POST api/jobs/*/stop": async ([id = ""], call, { service }) => {
    readStop(await call.body());
    return jsonAnswer(service.jobs.stop(id));
  },
  "GET api/findings": async (_, __, { service }) => jsonAnswer(await service.findings()),
  "GET api/files": async (_, __, served) => jsonAnswer(await filesView(served)),
  "GET api/mails/*": async ([name = ""], _, { workspace }) =>
    jsonAnswer((await mailOf(workspace, name)).view),
  "GET api/preview": async (_, __, { service }) => {
    const mails = (await service.previewMails()).map(({ view }) => view);
    return jsonAnswer({ mails } satisfies PreviewView);
  },
  "GET files/*/*": ([shelf = "", name = ""], _, { workspace }) => {
    const file = isShelf(shelf) ? shelfFile(workspace, shelf, name) : undefined;
    if (file === undefined) throw notFound();
    return downloadAnswer(file);
  },
  "GET frames/mails/*": async ([name = ""], _, { workspace }) =>
    frameAnswer((await mailOf(workspace, name)).html),
  "GET frames/preview/*": ([index = ""], _, { service }) => {
    const mail = /^\d{1,6}$/.test(index) ? service.previewMail(Number(index)) : undefined;
    if (mail === undefined) throw notFound();
    return frameAnswer(mail.html);
  },
  "GET frames/dashboard": (_, __, { workspace }) => {
    const file = shelfFile(workspace, "reports", "bao-cao.html");
    if (file === undefined) throw refused("not-found", SHEET_WORDS.noReport);
    return frameAnswer(new TextDecoder().decode(file.bytes));
  },
};

/** @throws Refused "not-found" | "wrong-method", and whatever the route refuses */
export async function route(call: Call, served: Served): Promise<Answer> {
  for (const [pattern, own] of Object.entries(ROUTES)) {
    const [method = "", path = ""] = pattern.split(" ");
    const names = matched(path.split("/"), call.path);
    if (names === undefined) continue;
    if (method !== call.method) throw refused("wrong-method", SHEET_WORDS.wrongMethod);
    return own(names, call, served);
  }
  throw notFound();
}

/** What stands for each `*`; undefined where the path is another. */
function matched(
  pattern: readonly string[],
  path: readonly string[],
): readonly string[] | undefined {
  if (pattern.length !== path.length) return undefined;
  const isSame = pattern.every((part, at) => part === "*" || part === path[at]);
  return isSame ? path.filter((_, at) => pattern[at] === "*") : undefined;
}

async function mailOf(workspace: string, name: string) {
  const file = shelfFile(workspace, "mails", name);
  if (file === undefined) throw notFound();
  return mailOfFile(name, file.bytes);
}

async function filesView({ workspace, heads }: Served): Promise<FilesView> {
  const mails: FileView[] = [];
  for (const view of shelfFiles(workspace, "mails")) {
    const key = `${view.name} ${view.bytes} ${view.at}`;
    const { subject, to } = heads.get(key) ?? (await mailOf(workspace, view.name)).view;
    heads.set(key, { subject, to });
    mails.push({ ...view, subject, to });
  }
  return {
    documents: shelfFiles(workspace, "documents"),
    mails,
    checked: shelfFiles(workspace, "checked"),
    reports: shelfFiles(workspace, "reports"),
  };
}

function notFound() {
  return refused("not-found", SHEET_WORDS.notFound);
}
