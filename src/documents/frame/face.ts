/** What a kind of document looks like from outside: all that its frame depends on. */
export interface Face {
  /** «Tờ trình danh sách đại biểu», as a run speaks of it. */
  readonly name: string;
  /** Ký hiệu loại văn bản; absent for a công văn and an internal paper. @source NĐ 30/2020, PL III.I */
  readonly symbol?: string;
  /** A titled paper, a công văn with its «V/v» line, or an internal paper without number. */
  readonly look: "titled" | "letter" | "internal";
  /** Under Thông tư 01 only a công văn is addressed; a Tờ trình keeps its own by practice. */
  readonly addressed: "always" | "under-nd30" | "never";
  /** Whether it cites the list «Văn bản căn cứ». */
  readonly citesBasis: boolean;
}
