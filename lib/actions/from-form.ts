/**
 * Turns a form's fields into a command's input: `line.0.quantity` nests, `name[]` repeats (an empty one says that the list is there
 * but empty), and an empty field becomes null. Fields that React or the browser adds (`$ACTION_…`) are left out. `readForm` reads
 * numbers, dates and checkboxes.
 */
export function fromForm(form: FormData): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [name, value] of form) {
    if (name.startsWith("$") || typeof value !== "string") continue;
    if (name.endsWith("[]")) {
      const key = name.slice(0, -2);
      input[key] = [...((input[key] as string[] | undefined) ?? []), ...(value === "" ? [] : [value])];
    } else place(input, name.split("."), value === "" ? null : value);
  }
  return input;
}

function place(target: Record<string, unknown>, path: string[], value: unknown): void {
  const [key = "", ...rest] = path;
  if (key === "__proto__" || key === "constructor") return;
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  target[key] ??= /^\d+$/.test(rest[0] ?? "") ? [] : {};
  place(target[key] as Record<string, unknown>, rest, value);
}
