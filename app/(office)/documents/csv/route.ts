import { DOCUMENT_CSV } from "@/lib/documents/csv-columns";
import { listDocuments } from "@/lib/documents/queries/documents";
import { csvDownload } from "@/lib/lists/csv";

export const GET = csvDownload(listDocuments, { columns: DOCUMENT_CSV, filename: "documents" });
