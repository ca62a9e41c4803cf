import { bulkEndpoint } from "@/lib/api/bulk-endpoint";
import { POST as create } from "../route";

export const POST = bulkEndpoint(create, "suppliers");
