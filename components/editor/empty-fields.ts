import type { Fields } from "./editor-state";

/** A document on which nothing was written yet. */
export const emptyFields: Fields = {
  customer_id: "",
  vehicle_id: "",
  mileage: "",
  order_reference: "",
  department: "",
  terms: "",
  expires_date: "",
  tax_point: "",
  discount_percent: "",
  labour_discount_percent: "",
  parts_discount_percent: "",
  technician: "",
  sales_advisor: "",
  quality_controller: "",
  road_tester: "",
  mot_class: "",
  mot_type: "",
  mot_status: "",
  mot_tester: "",
  mot_outsourced: "",
  mot_cost: "",
  work_description: "",
  internal_notes: "",
  credit_reason: "",
};
