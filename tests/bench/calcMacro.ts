/**
 * What LibreOffice Calc is timed with, inside of one of its processes, so that its start does not count:
 * a table is opened, sorted by a column, searched and saved, in Excel's format and in its own. Each line
 * of `reportPath` is then what was done, a space, and the milliseconds it took.
 */
export function calcMacro(options: {
  readonly tablePath: string;
  readonly savedPath: string;
  readonly reportPath: string;
  /** Counted from 0. */
  readonly sortColumn: number;
  /** The first row below the header, counted from 0. */
  readonly firstRow: number;
  readonly words: string;
  readonly rounds: number;
}): string {
  const { tablePath, savedPath, reportPath, sortColumn, firstRow, words, rounds } = options;
  return `Option Explicit
Dim since As Long
Dim report As Integer

Sub Main
  Dim round As Integer
  Dim document As Object
  report = FreeFile
  Open "${reportPath}" For Output As #report
  For round = 0 To ${rounds}
    since = GetSystemTicks()
    document = StarDesktop.loadComponentFromURL(ConvertToURL("${tablePath}"), "_blank", 0, Hidden())
    Tell("openXlsx")
    Work(document)
    since = GetSystemTicks()
    document.storeToURL(ConvertToURL("${savedPath}.xlsx"), Filter("Calc MS Excel 2007 XML"))
    Tell("saveXlsx")
    since = GetSystemTicks()
    document.storeToURL(ConvertToURL("${savedPath}.ods"), Filter("calc8"))
    Tell("saveOds")
    document.close(True)
    since = GetSystemTicks()
    document = StarDesktop.loadComponentFromURL(ConvertToURL("${savedPath}.ods"), "_blank", 0, Hidden())
    Tell("openOds")
    document.close(True)
  Next
  Close #report
  StarDesktop.terminate()
End Sub

Sub Work(document As Object)
  Dim sheet As Object
  Dim cursor As Object
  Dim table As Object
  Dim found As Object
  Dim search As Object
  Dim order(0) As New com.sun.star.table.TableSortField
  Dim how(1) As New com.sun.star.beans.PropertyValue
  sheet = document.Sheets.getByIndex(0)
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  table = sheet.getCellRangeByPosition(0, ${firstRow}, cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow)
  ' Merged cells cannot be sorted.
  table.merge(False)
  order(0).Field = ${sortColumn}
  order(0).IsAscending = True
  how(0).Name = "SortFields"
  how(0).Value = order()
  how(1).Name = "ContainsHeader"
  how(1).Value = False
  since = GetSystemTicks()
  table.sort(how())
  Tell("sort")
  search = sheet.createSearchDescriptor()
  search.SearchString = "${words}"
  since = GetSystemTicks()
  found = sheet.findAll(search)
  Tell("search")
  since = GetSystemTicks()
  sheet.getCellByPosition(2, 3).String = "Ghi chú"
  Tell("edit")
End Sub

Sub Tell(done As String)
  Print #report, done & " " & (GetSystemTicks() - since)
End Sub

Function Hidden()
  Dim words(0) As New com.sun.star.beans.PropertyValue
  words(0).Name = "Hidden"
  words(0).Value = True
  Hidden = words()
End Function

Function Filter(name As String)
  Dim words(0) As New com.sun.star.beans.PropertyValue
  words(0).Name = "FilterName"
  words(0).Value = name
  Filter = words()
End Function
`;
}

/** Milliseconds of each round by what was done; the first round, which loads code, is left out. */
export function readCalcReport(report: string): Record<string, number[]> {
  const lines = report
    .split('\n')
    .map((line) => /^(\w+)\s+(\d+)\s*$/u.exec(line))
    .filter((match) => match !== null);
  const times: Record<string, number[]> = {};
  for (const [, name = '', ms = ''] of lines) (times[name] ??= []).push(Number(ms));
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, all.slice(1)]));
}
