/** Tabs of the office workbook that `Quy định` carries, and of them the columns; none: all. */
export const CARRIED: readonly { readonly key: string; readonly columns?: readonly string[] }[] = [
  {
    key: "units",
    columns: [
      "code",
      "name",
      "shortName",
      "formerNames",
      "kind",
      "holdsConference",
      "cluster",
      "quotaGroup",
      "collectives",
      "individuals",
      "departments",
      "delegateQuota",
    ],
  },
  { key: "deadlines" },
  { key: "awardForms" },
  { key: "limits" },
  { key: "conditions" },
  { key: "settings", columns: ["code", "value"] },
  { key: "catalogue", columns: ["list", "value", "standsFor"] },
];

/** Names of a person, ways to reach one, and what only a document says. */
const OWN_TO_OFFICE =
  /^(?:EMAIL_|DIEN_THOAI_|TAI_KHOAN_|NGUOI_KY_|VAN_PHONG_KY_|NOI_|MAU_SO_|HOI_DONG$)/;

export function isCarriedSetting(code: string): boolean {
  return !OWN_TO_OFFICE.test(code.trim().toUpperCase());
}
