import { csvDownload } from "@/lib/lists/csv";
import { VEHICLE_CSV } from "@/lib/vehicles/csv-columns";
import { listVehicles } from "@/lib/vehicles/queries/vehicles";

export const GET = csvDownload(listVehicles, { columns: VEHICLE_CSV, filename: "vehicles" });
