import type { Attachment } from "@/lib/attachments/responses";

/** A file with the copy that was drawn on, which is shown in its place. */
export interface Shown {
  file: Attachment;
  drawing: Attachment | null;
}

/** Each file once: what was drawn on one stands with it. */
export function shownOf(taken: readonly Attachment[]): Shown[] {
  const drawings = new Map(taken.flatMap((one) => (one.drawn_on ? [[one.drawn_on, one] as const] : [])));
  return taken
    .filter(({ drawn_on }) => drawn_on === null)
    .map((file) => ({ file, drawing: drawings.get(file.id) ?? null }));
}

export const isPicture = ({ content_type }: Pick<Attachment, "content_type">): boolean =>
  content_type.startsWith("image/");
export const isVideo = ({ content_type }: Pick<Attachment, "content_type">): boolean =>
  content_type.startsWith("video/");
