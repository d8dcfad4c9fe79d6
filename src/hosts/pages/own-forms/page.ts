import { OWN_FORM_PAGE, OWN_FORM_TEXTS } from "../../../output/office-forms.vi.ts";
import { node } from "../parts/nodes.ts";
import { ask } from "../parts/server.ts";
import { base64Of, bytesOf, save } from "./files.ts";

interface Listed {
  readonly template: string;
  readonly title: string;
  readonly own?: string;
}

interface Told {
  readonly ok: boolean;
  readonly text: string;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const W = OWN_FORM_PAGE;

const status = node("p", { role: "status" }, W.reading);
const own = node("p", {});
const select = node("select", { id: "form", onclick: showOwn });
const file = node("input", { id: "file", type: "file", accept: ".docx" });
const buttons = {
  ours: node("button", { type: "button", onclick: () => work(W.fetching, saveOurs) }, W.ours),
  guide: node("button", { type: "button", onclick: () => work(W.fetching, saveGuide) }, W.guide),
  drop: node("button", { type: "button", onclick: () => work(W.dropping, drop) }, W.drop),
  send: node("button", { type: "button", onclick: () => work(W.sending, send) }, W.send),
};
let forms: readonly Listed[] = [];

select.addEventListener("change", showOwn);
document
  .getElementById("page")
  ?.append(
    node("h1", {}, OWN_FORM_TEXTS.title),
    node("ol", {}, ...W.steps.map((step) => node("li", {}, step))),
    node("p", {}, node("label", { for: "form" }, W.form), " ", select),
    own,
    node("p", {}, buttons.ours, " ", buttons.guide, " ", buttons.drop),
    node("p", {}, node("label", { for: "file" }, W.file), " ", file, " ", buttons.send),
    status,
  );
work(W.reading, async () => {
  await list();
  return W.ready;
});

function chosen(): Listed | undefined {
  return forms[select.selectedIndex];
}

function showOwn(): void {
  const name = chosen()?.own;
  own.textContent = name === undefined ? W.usesOurs : W.usesOwn(name);
  buttons.drop.disabled = name === undefined;
}

/** One thing at a time; whatever comes of it stands in the line below. */
async function work(begun: string, step: () => Promise<string>): Promise<void> {
  const all = [...Object.values(buttons), select, file];
  status.textContent = begun;
  for (const one of all) one.disabled = true;
  try {
    status.replaceChildren(...linesOf(await step()));
  } catch (error) {
    status.textContent = error instanceof Error ? error.message : String(error);
  }
  for (const one of all) one.disabled = false;
  showOwn();
}

function linesOf(text: string): readonly Node[] {
  return text.split("\n").flatMap((line) => [document.createTextNode(line), node("br")]);
}

async function list(): Promise<void> {
  const at = Math.max(0, select.selectedIndex);
  forms = await ask<readonly Listed[]>("cacMau");
  const options = forms.map(({ title, own: name }) =>
    node("option", {}, W.mark(title, name !== undefined)),
  );
  select.replaceChildren(...options);
  select.selectedIndex = at;
}

async function saveOurs(): Promise<string> {
  const template = chosen()?.template ?? "";
  const copy = await ask<{ readonly name: string; readonly base64: string } | null>(
    "mauGoc",
    template,
  );
  if (copy === null) return OWN_FORM_TEXTS.unknown;
  save(new Blob([bytesOf(copy.base64)], { type: DOCX }), copy.name);
  return W.saved(copy.name);
}

async function saveGuide(): Promise<string> {
  const html = await ask<string>("huongDanMau");
  save(new Blob([html], { type: "text/html" }), W.guideName);
  return W.saved(W.guideName);
}

async function drop(): Promise<string> {
  return told(await ask<Told>("boMau", chosen()?.template ?? ""));
}

async function send(): Promise<string> {
  const [given] = file.files ?? [];
  if (given === undefined) return W.noFile;
  const base64 = await base64Of(given);
  if (base64 === undefined) return W.unreadable;
  const template = chosen()?.template ?? "";
  return told(await ask<Told>("nhanMau", { template, file: given.name, base64 }));
}

async function told({ ok, text }: Told): Promise<string> {
  if (ok) await list();
  return text;
}
