/// A piece of a document: what to say and how it hangs together, without a single position.
package indirect enum Block: Hashable, Sendable {
  case text(TextBlock)
  case list(ListBlock)
  case stack(StackBlock)
  case columns(ColumnsBlock)
  case balanced(BalancedBlock)
  case panel(PanelBlock)
  case cards(CardsBlock)
  case pills(PillsBlock)
  case facts(FactsBlock)
  case factRows(FactRowsBlock)
  case table(TableBlock)
  case scale(ScaleBlock)
  case letterhead(LetterheadBlock)
  case writingLines(WritingLinesBlock)
  case identity(IdentityBlock)
  case safetyStrip(SafetyStripBlock)
  case exerciseRows(ExerciseRowsBlock)
  case exerciseBlocks(ExerciseBlocksBlock)
  case zones(ZonesBlock)
  case triage(TriageBlock)
  case tickRow(TickRowBlock)
  case exercisePage(ExercisePageBlock)
  case notice(NoticeBlock)
  case titleLine(TitleLineBlock)
  case exerciseCells(ExerciseCellsBlock)
  case thumbnails(ThumbnailsBlock)
  case dayTable(DayTableBlock)
  case roster(RosterBlock)
  case address(AddressBlock)

  /// Stays on one page unless no page could hold it.
  case keepTogether(Block)
  /// Never stands last on a page while something follows.
  case keepWithNext(Block)
  /// The first of these forms of one block that fits whole where the block stands, else the last one.
  case firstFitting([Block])
}
