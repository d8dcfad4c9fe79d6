/** A cell whose formula failed, or that the host had not finished computing. */
export type CellKind = "error-value" | "not-ready";

/** A cell of another sort than its column: a sign that columns shifted. */
export type SortKind = "boolean" | "number" | "date";

/** Letters that are not what they look like, or look like nothing: any text. */
export type TextKind =
  | "tcvn3"
  | "vni"
  | "mojibake"
  | "lost-letters"
  | "replacement"
  | "hidden"
  | "control"
  | "lone-surrogate"
  | "bidi"
  | "look-alike"
  | "full-width"
  | "combining"
  | "markup";

/** What makes a name no name, or one that would print wrong. */
export type NameKind =
  | "telex"
  | "vni-typing"
  | "viqr"
  | "lower-case-name"
  | "reversed-case"
  | "honorific"
  | "numbering"
  | "digit-in-name"
  | "several-people"
  | "group-for-person"
  | "collective-for-person"
  | "after-comma"
  | "line-break"
  | "tab"
  | "one-word"
  | "code-word"
  | "placeholder"
  | "formula"
  | "backtick"
  | "emoji"
  | "other-script"
  | "no-letters"
  | "too-long";

/** Why a cell is no day, a day that cannot be, or one that is hardly meant. */
export type DateKind =
  | "american"
  | "no-year"
  | "two-digit-year"
  | "wrong-year"
  | "no-day"
  | "serial"
  | "empty-date"
  | "compact"
  | "range"
  | "several-dates"
  | "lunar"
  | "letters-for-digits"
  | "other-digits"
  | "date-placeholder"
  | "said-unknown"
  | "unrecognised"
  | "no-such-day"
  | "reversed"
  | "future-birth"
  | "age-low"
  | "age-high"
  | "outside-years";

/** Why a cell is no number, or was read with a doubt. */
export type NumberKind =
  | "fraction"
  | "inequality"
  | "ratio"
  | "number-words"
  | "unit-words"
  | "percent-sign"
  | "share-or-percent"
  | "over-hundred"
  | "scientific"
  | "too-large"
  | "negative"
  | "no-such-year"
  | "english-number";

/** How a tick was read with a doubt. */
export type TickKind = "loose-yes" | "loose-no" | "tick-with-remark";

/** Not one of the values or units that there are. */
export type ListKind = "unmatched";

export type AddressKind =
  | "no-address"
  | "several-addresses"
  | "no-separator"
  | "bad-address"
  | "address-formula"
  | "non-ascii"
  | "address-too-long"
  | "probable-typo"
  | "final-dot"
  | "mailto"
  | "address-with-remark"
  | "unattended-mailbox"
  | "group-address";

export type PhoneKind =
  | "lost-zero"
  | "placeholder-number"
  | "digit-count"
  | "no-plus"
  | "old-prefix"
  | "several-numbers";

/** Personal data that nobody asked for; what was typed is never repeated. */
export type SensitiveKind =
  | "citizen-number"
  | "religion"
  | "ethnic-group"
  | "health"
  | "criminal-record"
  | "bank-account"
  | "password";

/** `facts.kind` of every fault that reading a cell finds. */
export type FaultKind =
  | CellKind
  | SortKind
  | TextKind
  | NameKind
  | DateKind
  | NumberKind
  | TickKind
  | ListKind
  | AddressKind
  | PhoneKind
  | SensitiveKind;
