import type { Domain } from "@/lib/core/domain-facts";

export const vehicleData: Domain = {
  commands: {
    "vehicle_data_nights.keep": {
      audit: "heard what changed of the vehicles",
      event: ["vehicle_night.heard", "DVSA or DVLA told what has changed of vehicles"],
    },
    "vehicle_data_findings.see_to": {
      audit: "saw to what DVSA or DVLA had told",
      event: ["vehicle_finding.seen_to", "Somebody saw to what DVSA or DVLA had told"],
    },
    "vehicle_data_findings.see_to_one": {
      audit: "saw to one thing that DVSA or DVLA had told",
      event: "vehicle_data_findings.see_to",
    },
    "vehicle_data_findings.sold": {
      audit: "took a vehicle off its owner, who has sold it",
      event: "vehicle_data_findings.see_to",
    },
    "vehicle_data.keep_mot": { audit: "heard of the MOT of {it}", event: "vehicles.update" },
    // What it changes of the vehicle announces itself.
    "vehicle_data.keep_heard": { audit: "heard of {it} from DVSA and DVLA", event: null },
    "vehicle_data.keep_lookup": { audit: "bought what a vendor knows of {it}", event: null },
    "vehicle_data.doubt_lookup": {
      audit: "asked a vendor of {it} in vain, who may have charged for it",
      event: null,
    },
    "vehicle_data.settle_plate": {
      audit: "confirmed that the registration is on {it}",
      event: null,
    },
  },
  records: {
    vehicle_data_nights: { called: "a nightly refresh", readBy: "vehicles:read" },
    vehicle_data_findings: { called: "what DVSA or DVLA told", readBy: "vehicles:read" },
  },
  api: {
    "vehicle-findings": "What DVSA and DVLA told of vehicles that was new.",
  },
};
