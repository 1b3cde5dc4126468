export function createReportProcedures() {
  return {};
}
