import type { DriveFile } from "../apps-script/state.ts";
import { ApiError, invalid, notFound } from "./api-error.ts";
import type { Call, Fields } from "./call.ts";
import type { Cloud } from "./cloud.ts";

interface Share {
  readonly kind: "drive#permission";
  readonly id: string;
  readonly type: "user";
  readonly emailAddress: string;
  readonly role: string;
}

function share(emailAddress: string, role: string): Share {
  return { kind: "drive#permission", id: idOf(emailAddress), type: "user", emailAddress, role };
}

/** The same person has the same number on every file, as on Google's. */
function idOf(email: string): string {
  let hash = 0;
  for (const letter of email.toLowerCase())
    hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return String(10_000_000_000 + hash);
}

/** Who may do what with a file, its owner first. A spreadsheet's own lists are the truth of it. */
export function sharesOf(cloud: Cloud, file: DriveFile): readonly Share[] {
  const book = cloud.state.books.get(file.id);
  if (book === undefined) {
    return [
      share(file.owner, "owner"),
      ...file.permissions.map(({ emailAddress, role }) => share(emailAddress, role)),
    ];
  }
  return [
    share(book.owner, "owner"),
    ...[...book.editors].map((email) => share(email, "writer")),
    ...[...book.viewers].map((email) => share(email, "reader")),
  ];
}

function setRole(cloud: Cloud, file: DriveFile, email: string, role: string | undefined): void {
  const book = cloud.state.books.get(file.id);
  if (book !== undefined) {
    book.editors.delete(email);
    book.viewers.delete(email);
    if (role === "writer") book.editors.add(email);
    else if (role !== undefined) book.viewers.add(email);
    return;
  }
  const at = file.permissions.findIndex((own) => own.emailAddress === email);
  if (at >= 0) file.permissions.splice(at, 1);
  if (role !== undefined) file.permissions.push({ id: idOf(email), emailAddress: email, role });
}

const ROLES = new Set(["writer", "commenter", "reader"]);

/** Who may already do something keeps one entry: its role becomes the new one. */
export function createPermission(cloud: Cloud, { params, query, body, caller }: Call): Fields {
  const file = cloud.fileToChange(caller, params["fileId"] ?? "");
  const { type, role, emailAddress } = body as Readonly<Record<string, string | undefined>>;
  if (type !== "user") throw new Error(`NOT SIMULATED: a Drive permission for ${type}`);
  const email = emailAddress ?? "";
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new ApiError(
      400,
      "The specified emailAddress is invalid or not applicable for the given permission type.",
      { reason: "invalid" },
    );
  }
  if (role === "owner") {
    throw new ApiError(
      403,
      "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
      { reason: "forbidden" },
    );
  }
  if (role === undefined || !ROLES.has(role)) throw invalid("The specified role is invalid.");
  if (cloud.strangers.has(email) && query["sendNotificationEmail"] === "false") {
    throw new ApiError(
      400,
      `Bad Request. User message: "You are trying to invite ${email}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."`,
      { reason: "invalidSharingRequest" },
    );
  }
  if (file.owner !== email) setRole(cloud, file, email, role);
  const made = sharesOf(cloud, file).find((own) => own.emailAddress === email);
  return { ...(made ?? share(email, role)) };
}

export function listPermissions(cloud: Cloud, { params, caller }: Call): Fields {
  const file = cloud.fileFor(caller, params["fileId"] ?? "");
  return { kind: "drive#permissionList", permissions: sharesOf(cloud, file) };
}

function shareOf(cloud: Cloud, { params, caller }: Call): { file: DriveFile; share: Share } {
  const file = cloud.fileToChange(caller, params["fileId"] ?? "");
  const found = sharesOf(cloud, file).find(({ id }) => id === params["permissionId"]);
  if (found === undefined) throw notFound(`Permission not found: ${params["permissionId"]}.`);
  if (found.role === "owner") {
    throw new ApiError(403, "The owner of a file cannot be removed.", { reason: "forbidden" });
  }
  return { file, share: found };
}

export function updatePermission(cloud: Cloud, call: Call): Fields {
  const { file, share: own } = shareOf(cloud, call);
  const { role, ...other } = call.body;
  if (Object.keys(other).length > 0 || typeof role !== "string" || !ROLES.has(role)) {
    throw invalid("The specified role is invalid.");
  }
  setRole(cloud, file, own.emailAddress, role);
  return { ...own, role };
}

export function deletePermission(cloud: Cloud, call: Call): undefined {
  const { file, share: own } = shareOf(cloud, call);
  setRole(cloud, file, own.emailAddress, undefined);
  return undefined;
}
