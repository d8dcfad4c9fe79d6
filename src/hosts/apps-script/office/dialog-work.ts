import type { EditionAnswer } from "../../../output/new-edition/new-edition-answers.ts";
import { RUN_WORDS } from "../../../output/office-words.vi.ts";
import type { AppendOrder } from "../../../output/own-list/import-answers.ts";
import { appendList } from "./import-append.ts";
import { importGround } from "./import-ground.ts";
import { editionGround, editionPreview, writeEdition } from "./new-edition.ts";
import { answered, lockedRun, openRun, refused } from "./run.ts";
import type { Services } from "./services.ts";

type Work = (services: Services, given: unknown) => object;

/** What the dialogs ask, each by its name; what is given comes from our own pages alone. */
const WORKS: Readonly<Record<string, Work>> = {
  "can-cu-nhap": (services) => answered(openRun, services, importGround),
  "them-dong": (services, order) =>
    answered(lockedRun, services, (run) => appendList(run, order as AppendOrder)),
  "muc-ky-moi": (services) => answered(openRun, services, editionGround),
  "thu-ky-moi": (services, answers) =>
    answered(openRun, services, (run) => editionPreview(run, answers as readonly EditionAnswer[])),
  "ghi-ky-moi": (services, answers) =>
    answered(lockedRun, services, (run) => writeEdition(run, answers as readonly EditionAnswer[])),
};

/** A page that is older than the script may ask by a name that is no more. */
export function dialogWork(services: Services, name: string, given: unknown): object {
  const work = WORKS[name];
  return work === undefined ? refused("unknown-work", RUN_WORDS.outdated) : work(services, given);
}
