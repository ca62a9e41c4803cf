import type { SearchHit } from "@/lib/search/schema";

/** The telephone number of a result, unless the reason for the match already shows it. */
export const resultTelephone = ({ telephone, reason }: SearchHit): string =>
  telephone && !reason.includes(telephone) ? telephone : "";
