export function createCheckProcedures() {
  return {};
}
