import type { BoardCard } from "@/lib/workshop/rules/cards";

/** Where a card opens: its job sheet, or its appointment in the diary where there is none yet. */
export const hrefOf = ({ id, job }: Pick<BoardCard, "id" | "job">, day: string): string =>
  job ? `/documents/${job.id}` : `/calendar?view=day&date=${day}&open=${id}`;
