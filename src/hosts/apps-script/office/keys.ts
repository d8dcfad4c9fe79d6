/** Names under which the office script keeps what it must know between runs. */
export const KEYS = {
  /** Id of the workbook that was set up: a copy has another. */
  office: "BANG_DIEU_HANH",
  /** Id of the entry workbook that units share. */
  sharedEntry: "BANG_NHAP_LIEU",
  /** When somebody asked to stop, and which work of a page. */
  stop: "DUNG",
  /** Documents that are being drafted: kind, day, keys of those that stand. */
  drafting: "VAN_BAN_DO_DANG",
  /** A consolidation that has read a part of the workbooks: the day, or that a person stopped it. */
  consolidating: "TONG_HOP_DO_DANG",
  /** The one account from which reminders are sent. */
  triggerOwner: "CHU_LICH_CHAY",
  /** The hour of the daily trigger; reminders are on while it stands. */
  remindersOn: "NHAC_VIEC_GIO",
  /** The day on which somebody turned them on. */
  remindersSince: "NHAC_VIEC_TU",
  /** Which mail is under way, as the outbox writes it. */
  cursor: "THU_DANG_GUI",
  /** The mark of the last run that sent, as the outbox writes it. */
  heartbeat: "LAN_GUI",
  /** A sending whose reading had to end before it had read everything: the day. */
  sendUnfinished: "GUI_THU_DO_DANG",
  /** Runs of a day that failed, and why the last did. */
  sendFailure: "GUI_THU_LOI",
  /** Addressees that were left when the quota ended a run. */
  quotaAtEnd: "HAN_MUC_CON_LAI",
  /** Entry workbooks whose day was renewed: the day, and how many are done. */
  renewing: "QUY_DINH_DO_DANG",
  /** Ledger and cursor of «Gửi thử». */
  samples: "GUI_THU",
  sampleCursor: "GUI_THU_DANG_GUI",
} as const;
