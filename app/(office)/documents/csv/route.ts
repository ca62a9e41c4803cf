import { documentList } from "@/lib/documents/list";
import { listDocuments } from "@/lib/documents/queries/documents";
import { csvDownload } from "@/lib/lists/csv";

export const GET = csvDownload(listDocuments, documentList);
