// @ts-check
import { day, plain, pounds, spoken, together } from "../words.js";

/** @import { DocumentInList } from "../../../typescript/src/main.js" */

/**
 * A document as a line of a list.
 * @param {DocumentInList} document
 */
export const documentRow = (document) => ({
  id: document.id,
  document: together(spoken(document.type), document.number),
  status: spoken(document.status),
  date: day(document.document_date),
  due: day(document.due_date),
  customer: plain(document.customer_name),
  vehicle: together(document.registration, document.vehicle_make, document.vehicle_model),
  mileage: document.mileage,
  total_including_vat: pounds(document.total_gross),
  still_owed: /^-?0*(\.0*)?$/.test(document.balance) ? undefined : pounds(document.balance),
  overdue: document.overdue || undefined,
});
