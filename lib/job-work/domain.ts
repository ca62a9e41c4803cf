import type { Domain } from "@/lib/core/domain-facts";

export const jobWork: Domain = {
  commands: {
    "job_work.write": {
      audit: "wrote {of}{it} in the workshop",
      event: ["document.work_noted", "The workshop wrote something of a job sheet"],
    },
    "job_work.write_pressures": {
      audit: "wrote the tyre pressures of {it}",
      event: "job_work.write",
    },
    "job_work.write_mileage": { audit: "wrote the mileage out of {it}", event: "job_work.write" },
    "job_work.write_road_test": { audit: "wrote the road test of {it}", event: "job_work.write" },
    "job_work.write_key_tag": { audit: "wrote the key tag of {it}", event: "job_work.write" },
    "job_work.move": { audit: "said where {it} stands", event: null },
    "job_work.fit_part": { audit: "fitted a part on {it}", event: null },
    "job_work.take_part_back": { audit: "took a part off {it}", event: null },
    "job_parts_asked.ask": {
      audit: "asked for {it}",
      event: ["job_part.asked", "The workshop asked for a part"],
    },
    "job_parts_asked.settle": {
      audit: "changed the state of {it}",
      event: ["job_part.settled", "A part that the workshop asked for is here, ordered or not needed"],
    },
    "job_parts_asked.order": {
      audit: "put {it} on an order",
      event: ["job_part.ordered", "A part that the workshop asked for was put on an order"],
    },
  },
  records: { job_parts_asked: { called: "a part for a job", readBy: "documents:read" } },
  fields: {
    technician_notes: "technician's notes",
    tyre_pressures: "tyre pressures",
    tyre_unit: "unit of the pressures",
    road_tested: "road test",
    asked_by_name: "who asked",
  },
  api: { "job-parts-asked": "Parts that the workshop asked for: not in stock, or not known by a number." },
};
