import "server-only";

/** Returns a PDF as an HTTP response: shown in the browser, or saved if `download` is set. */
export function pdfResponse(
  { bytes, file_name }: { bytes: Buffer; file_name: string },
  { download = false }: { download?: boolean } = {},
): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/pdf",
      "content-length": String(bytes.byteLength),
      "content-disposition": `${download ? "attachment" : "inline"}; filename="${file_name}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
