/** "£1,234.5" → "1234.50", " 12 " → "12.00"; what is no sum stays as typed, for the server to say so. */
export function tidyMoney(typed: string): string {
  const match = /^([-−]?)(\d*)(?:\.(\d*))?$/u.exec(typed.replace(/[£,\s]/gu, ""));
  if (!match || !(match[2] || match[3])) return typed.trim();
  const sign = match[1] ? "-" : "";
  return `${sign}${match[2] || "0"}.${(match[3] ?? "").padEnd(2, "0")}`;
}
