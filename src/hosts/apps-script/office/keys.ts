/** Names under which the office script keeps what it must know between runs. */
export const KEYS = {
  /** Id of the workbook that was set up: a copy has another. */
  office: "BANG_DIEU_HANH",
  /** Id of the entry workbook that units share. */
  sharedEntry: "BANG_NHAP_LIEU",
  /** When somebody asked the run to stop, in milliseconds. */
  stop: "DUNG",
  /** Documents that are being drafted: kind, day, keys of those that stand. */
  drafting: "VAN_BAN_DO_DANG",
  /** A consolidation that has read a part of the workbooks: the day. */
  consolidating: "TONG_HOP_DO_DANG",
  /** Who set the daily trigger up. */
  triggerOwner: "CHU_LICH_CHAY",
} as const;
