import "server-only";
import { Readable } from "node:stream";
import { notFound } from "@/lib/core/errors";
import type { Part } from "@/lib/files/file-store";
import type { Content } from "./content";

/**
 * Answers with a file, or with the part of it that is asked for, as players of videos do. What stands under an id never changes, so a
 * browser asks once.
 */
export async function contentResponse(
  content: Content,
  { request, download = false }: { request?: Request; download?: boolean } = {},
): Promise<Response> {
  const headers = new Headers({
    "content-type": content.content_type,
    "content-disposition": `${download ? "attachment" : "inline"}; ${nameInHeader(content.file_name)}`,
    "cache-control": "private, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
    "accept-ranges": "bytes",
    etag: `"${content.tag}"`,
  });
  if (request?.headers.get("if-none-match")?.includes(`"${content.tag}"`))
    return new Response(null, { status: 304, headers });
  const part = partOf(request?.headers.get("range") ?? null, content.byte_size);
  if (part === "beyond") {
    headers.set("content-range", `bytes */${content.byte_size}`);
    return new Response(null, { status: 416, headers });
  }
  const opened = await content.open(part ?? undefined);
  if (!opened) throw notFound("file");
  headers.set("content-length", String(part ? part.end - part.start + 1 : content.byte_size));
  if (part) headers.set("content-range", `bytes ${part.start}-${part.end}/${content.byte_size}`);
  const body =
    opened instanceof Readable ? (Readable.toWeb(opened) as ReadableStream) : Uint8Array.from(opened);
  return new Response(body, { status: part ? 206 : 200, headers });
}

/** The part that a Range header asks for (RFC 9110, 14.2); null for the whole, also where several parts are asked for. */
function partOf(range: string | null, size: number): Part | null | "beyond" {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(range ?? "") ?? [];
  if (from === "" && to === "") return null;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return start > end ? "beyond" : { start, end };
}

/** A name for a header in both ways of writing (RFC 6266): plain letters for old programs, and as it is. */
function nameInHeader(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, "_");
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${exact}`;
}
