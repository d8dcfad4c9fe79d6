import { blankWithDoubt, hiddenFaults } from "./blank-cell.ts";
import { cellText, sortOf } from "./cell-text.ts";
import { cleanText, isPlaceholder } from "./clean-text.ts";
import { faulted, reading, withFaults } from "./fault.ts";
import type { RawCell } from "./table.ts";
import type { Reading } from "./value.ts";

/** An address of the web: a host of ASCII labels, then anything without spaces and brackets. */
const ADDRESS =
  /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*(?::\d{1,5})?(?:[/?#][^\s<>"'`\\]*)?$/i;
const BARE_HOST = /^(?:www\.|(?:[a-z0-9-]+\.)+(?:vn|com|net|org|google)\/)/i;

/**
 * A web address; one typed without `https://` gets it. No script, no other scheme, one a cell.
 *
 * The host's letters must be ASCII: a Cyrillic «о» in `google` leads elsewhere.
 */
export function readLink(raw: RawCell): Reading {
  const typed = cellText(raw);
  const tidied = cleanText(typed);
  if (tidied === "" || isPlaceholder(tidied)) return blankWithDoubt(typed);
  const sort = sortOf(raw);
  if (sort !== undefined) return faulted("link-unreadable", { kind: sort, typed });
  const address = BARE_HOST.test(tidied) ? `https://${tidied}` : tidied;
  if (ADDRESS.test(address)) return withFaults(reading(address), hiddenFaults(typed));
  return faulted("link-unreadable", { kind: wrongKind(tidied), typed });
}

function wrongKind(tidied: string) {
  if (!/^[a-z]+:|\.\p{L}/iu.test(tidied)) return "no-address";
  if (/https?:.*\shttps?:/i.test(tidied)) return "several-addresses";
  return /[^\u0000-\u007f]/.test(tidied) ? "non-ascii" : "bad-address";
}
