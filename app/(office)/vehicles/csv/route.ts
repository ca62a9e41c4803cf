import { csvDownload } from "@/lib/lists/csv";
import { vehicleList } from "@/lib/vehicles/list";
import { listVehicles } from "@/lib/vehicles/queries/vehicles";

export const GET = csvDownload(listVehicles, vehicleList);
