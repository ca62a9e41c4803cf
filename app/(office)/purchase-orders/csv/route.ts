import { csvDownload } from "@/lib/lists/csv";
import { orderList } from "@/lib/purchasing/list";
import { listOrders } from "@/lib/purchasing/queries/orders";

export const GET = csvDownload(listOrders, orderList);
