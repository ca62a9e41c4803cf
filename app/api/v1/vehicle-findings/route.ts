import { endpoint } from "@/lib/api/endpoint";
import { findingList } from "@/lib/vehicle-data/list";
import { listFindings } from "@/lib/vehicle-data/queries/findings";
import { VehicleFinding } from "@/lib/vehicle-data/responses";

export const GET = endpoint(listFindings, {
  summary: "What DVSA and DVLA told of vehicles that was new",
  description:
    "An MOT renewed or failed, tax, SORN, a new keeper perhaps, a recall, a vehicle exported or gone: heard each night, or when a vehicle was looked at. Without `done` what nobody has seen to yet.",
  returns: VehicleFinding,
  csv: { query: listFindings, list: findingList },
});
