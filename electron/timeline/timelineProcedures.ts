export function createTimelineProcedures() {
  return {};
}
