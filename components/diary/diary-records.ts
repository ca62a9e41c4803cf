/** The kinds of records that the diary shows. */
export const DIARY_RECORDS = [
  "appointments",
  "resources",
  "opening_hours",
  "holidays",
  "vehicles",
  "customers",
] as const;
