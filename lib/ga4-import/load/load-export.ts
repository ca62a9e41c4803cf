import { addBalances } from "../figures/balances";
import { addDebtors } from "../figures/open-work";
import { findAppointments, loadAppointments } from "./appointments";
import { auditChanges, tellChanges } from "./audit";
import { carryOnNumbers } from "./carry-on-numbers";
import { Conversions } from "./conversions";
import { loadCustomers } from "./customers";
import { DocumentBook } from "./document-book";
import { loadDocuments } from "./documents";
import { LINE } from "./line-writer";
import { loadLines } from "./lines";
import type { Load } from "./load";
import type { MadeLines } from "./made-lines";
import { Narratives } from "./narratives";
import { findOurDocuments } from "./our-documents";
import { loadReceipts } from "./receipts";
import { loadReminders, loadTemplates } from "./reminders";
import { settleMoney } from "./settle";
import { loadStock } from "./stock";
import { loadSuppliers, NamedSuppliers } from "./suppliers";
import { Takings } from "./takings";
import { findTwice } from "./twice";
import { loadVehicles } from "./vehicles";

/**
 * Loads a whole export in its transaction, each file after those that it refers to, and adds up what was read. What
 * a document carries of narratives and receipts is read ahead of it.
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
    await findTwice(load);
    await auditChanges(load);
    await tellChanges(load);
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
