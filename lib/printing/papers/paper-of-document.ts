import "server-only";
import type { Db } from "@/db/client";
import { log } from "@/lib/core/log/log";
import { documentForPaper } from "@/lib/documents/queries/document-for-paper";
import type { DocumentOnPaper } from "@/lib/documents/rules/document-on-paper";
import { files } from "@/lib/files/files";
import { sha256 } from "@/lib/files/local-files";
import { documentPdf, documentsPdf } from "./document-paper";
import type { DocumentPaper, GarageOnPaper, Stationery } from "./paper";
import { readStationery } from "./stationery";

export interface PaperFile {
  bytes: Buffer;
  file_name: string;
  /** Whether it is the original of an issued document: the stored file or, if that is missing, the same paper drawn again. */
  original: boolean;
}

/**
 * Returns a document's paper: the stored original of an issued document if no money has moved since, otherwise a copy that
 * shows the payments too. Null if there is no such document.
 */
export async function paperOfDocument(
  db: Db,
  id: string,
  { original = false, stationery }: { original?: boolean; stationery?: Stationery } = {},
): Promise<PaperFile | null> {
  const document = await documentForPaper(db, id);
  if (!document) return null;
  const file_name = paperName(document);
  if (document.issued_at && !document.imported) {
    const asIssued = await documentForPaper(db, id, { asIssued: true });
    if (asIssued && (original || sameMoney(asIssued, document))) {
      const kept = await storedPaper(document);
      const bytes = kept ?? (await render(db, asIssued, stationery));
      return { bytes, file_name, original: true };
    }
  }
  return { bytes: await render(db, document, stationery), file_name, original: false };
}

/**
 * Returns the paper that is still to be stored: that of a document issued here, as it was on issue. Null if there is none, or
 * it is stored already.
 */
export async function unstoredPaper(db: Db, id: string): Promise<Buffer | null> {
  const document = await documentForPaper(db, id, { asIssued: true });
  return document?.issued_at && !document.imported && !document.pdf_key ? render(db, document) : null;
}

/** Returns the papers of several documents in one PDF, each as of now. Null if none of them exists. */
export async function papersOfDocuments(db: Db, ids: readonly string[]): Promise<Buffer | null> {
  const stationery = await readStationery(db);
  const found: DocumentPaper[] = [];
  for (const id of ids) {
    const document = await documentForPaper(db, id);
    if (document) found.push({ ...stationery, garage: issuerOf(document, stationery.garage), document });
  }
  return found.length > 0 ? documentsPdf(found) : null;
}

async function render(db: Db, document: DocumentOnPaper, given?: Stationery): Promise<Buffer> {
  const stationery = given ?? (await readStationery(db));
  return documentPdf({ ...stationery, garage: issuerOf(document, stationery.garage), document });
}

/** An issued document shows the garage's details as they were on that day. */
const issuerOf = ({ issuer_snapshot }: DocumentOnPaper, garage: GarageOnPaper): GarageOnPaper =>
  issuer_snapshot ? { ...garage, ...(issuer_snapshot as Partial<GarageOnPaper>) } : garage;

const sameMoney = (one: DocumentOnPaper, other: DocumentOnPaper): boolean =>
  Number(one.received) === Number(other.received) && Number(one.balance) === Number(other.balance);

/** Returns the stored file if its hash still matches. */
async function storedPaper({ id, pdf_key, pdf_sha256 }: DocumentOnPaper): Promise<Buffer | null> {
  if (!pdf_key) return null;
  const bytes = await files().get(pdf_key);
  if (bytes && sha256(bytes) === pdf_sha256) return bytes;
  log.error("paper.kept_file_is_wrong", { document_id: id, missing: bytes === null });
  return null;
}

const NAMES: Record<string, string> = { excess_invoice: "invoice" };

/** "invoice-1043.pdf": no name and no registration, because file names get passed on. */
export function paperName({ type, number, id }: Pick<DocumentOnPaper, "type" | "number" | "id">): string {
  const word = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
  return `${word(NAMES[type] ?? type)}-${word(number ?? `draft-${id.slice(-6)}`)}.pdf`;
}
