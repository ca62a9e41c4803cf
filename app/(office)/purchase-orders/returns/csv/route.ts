import { csvDownload } from "@/lib/lists/csv";
import { returnList } from "@/lib/purchasing/list";
import { listReturns } from "@/lib/purchasing/queries/returns";

export const GET = csvDownload(listReturns, returnList);
