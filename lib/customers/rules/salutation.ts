interface Person {
  title?: string | null | undefined;
  forename?: string | null | undefined;
  surname?: string | null | undefined;
  company_name?: string | null | undefined;
}

/** "Mrs Hughes", or "Eleanor" if the title is not known; empty for a company. */
export function salutation({ title, forename, surname, company_name }: Person): string {
  if (company_name) return "";
  return title && surname ? `${title} ${surname}` : (forename ?? "");
}
