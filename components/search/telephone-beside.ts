import type { SearchHit } from "@/lib/search/schema";

/** The telephone of a hit, where the reason why it was found does not tell it already. */
export const telephoneBeside = ({ telephone, reason }: SearchHit): string =>
  telephone && !reason.includes(telephone) ? telephone : "";
