import "server-only";
import { contentTypeOf } from "@/lib/files/content-type";

/** Returns a PDF, or another file that was sent, as an HTTP response: shown in the browser, or saved if `download` is set. */
export function pdfResponse(
  { bytes, file_name }: { bytes: Buffer; file_name: string },
  { download = false }: { download?: boolean } = {},
): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": contentTypeOf(file_name),
      "content-length": String(bytes.byteLength),
      "content-disposition": `${download ? "attachment" : "inline"}; filename="${file_name}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
