import { addBalances } from "../../control-totals/balances";
import { addDebtors } from "../../control-totals/open-work";
import { findAppointments, loadAppointments } from "../appointments";
import { loadCustomers } from "../customers";
import { Conversions } from "../documents/conversions";
import { DocumentBook } from "../documents/document-book";
import { loadDocuments } from "../documents/documents";
import { LINE } from "../documents/line-writer";
import { loadLines } from "../documents/lines";
import type { MadeLines } from "../documents/made-lines";
import { Narratives } from "../documents/narratives";
import { settleMoney } from "../documents/settle";
import { Takings } from "../documents/takings";
import { listDuplicates } from "../merge/duplicates";
import { findOurDocuments } from "../merge/our-documents";
import { loadReceipts } from "../receipts";
import { loadReminders, loadTemplates } from "../reminders";
import { loadStock } from "../stock";
import { loadSuppliers, NamedSuppliers } from "../suppliers";
import { loadVehicles } from "../vehicles";
import { auditChanges, writeImportEvents } from "./audit";
import { carryOnNumbers } from "./carry-on-numbers";
import type { Load } from "./load";

/**
 * Loads a whole export in its transaction, each file after those that it refers to, and adds up what was
 * read. Narratives and receipts are read ahead of the documents that need them.
 */
export async function loadExport(load: Load): Promise<void> {
  await loadTemplates(load);
  const isAccount = await loadCustomers(load);
  await loadVehicles(load);
  await loadSuppliers(load);
  const suppliers = new NamedSuppliers(load);
  await loadStock(load, suppliers);
  await findAppointments(load);
  if (load.merging) load.sender.give(() => findOurDocuments(load, LINE.columns));
  const book = new DocumentBook();
  const outside = await loadDocumentsWithAll(load, book, isAccount);
  await loadLines(load, book, suppliers, outside);
  const receivedByNow = await loadReceipts(load, book);
  await loadReminders(load);
  await loadAppointments(load);
  await load.sender.all();
  if (load.merging) {
    await settleMoney(load);
    await listDuplicates(load);
    await auditChanges(load);
    await writeImportEvents(load);
  }
  addBalances(load, book, receivedByNow);
  addDebtors(load.figures);
  await carryOnNumbers(load);
}

async function loadDocumentsWithAll(
  load: Load,
  book: DocumentBook,
  isAccount: boolean[],
): Promise<MadeLines> {
  const narratives = new Narratives();
  await narratives.read(load);
  const takings = new Takings();
  await takings.read(load);
  const conversions = new Conversions();
  await conversions.read(load);
  return loadDocuments(load, book, narratives, takings, conversions, isAccount);
}
