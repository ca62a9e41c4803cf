/** "until 04/28", as it stands on the card; empty for what does not expire. */
export const untilWords = (expires_on: string | null): string =>
  expires_on ? `until ${expires_on.slice(5, 7)}/${expires_on.slice(2, 4)}` : "";
