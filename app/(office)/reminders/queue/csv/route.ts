import { csvDownload } from "@/lib/lists/csv";
import { sendList } from "@/lib/reminder-run/list";
import { listSends } from "@/lib/reminder-run/queries/queue";

export const GET = csvDownload(listSends, sendList);
