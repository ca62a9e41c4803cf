import { csvDownload } from "@/lib/lists/csv";
import { findingList } from "@/lib/vehicle-data/list";
import { listFindings } from "@/lib/vehicle-data/queries/findings";

export const GET = csvDownload(listFindings, findingList);
