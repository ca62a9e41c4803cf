import "server-only";
import type { DocumentPaper } from "./paper";
import { Pdf } from "./pdf";

/** A document's paper as PDF. */
export async function documentPdf({ document, garage, compress }: DocumentPaper): Promise<Buffer> {
  const day = document.issued_date ?? document.created_date ?? "2000-01-01";
  const pdf = new Pdf({
    title: `${document.type} ${document.number ?? ""}`,
    author: garage.name,
    day,
    compress,
  });
  pdf.addPage();
  pdf.text(60, 60, document.number ?? "Draft", { size: 20 });
  return pdf.end();
}
