/** The parts of the United Kingdom with bank holidays of their own. */
export const NATIONS = ["england_and_wales", "scotland", "northern_ireland"] as const;
export type Nation = (typeof NATIONS)[number];

export const nationWords: Record<Nation, string> = {
  england_and_wales: "England and Wales",
  scotland: "Scotland",
  northern_ireland: "Northern Ireland",
};

/** Royal Mail's postcode areas north of the border. Berwick's district of TD, and a few villages of DG and TD, are in England. */
const SCOTTISH = new Set("AB DD DG EH FK G HS IV KA KW KY ML PA PH TD ZE".split(" "));
const ENGLISH_DISTRICTS = new Set(["TD15"]);

/** Where a postcode most likely lies: what a garage is offered first, not what it is held to. */
export function nationOfPostcode(postcode: string | null): Nation {
  const [, district = "", area = ""] =
    /^(([A-Z]{1,2})\d{1,2})/.exec((postcode ?? "").toUpperCase().trim()) ?? [];
  if (area === "BT") return "northern_ireland";
  return SCOTTISH.has(area) && !ENGLISH_DISTRICTS.has(district) ? "scotland" : "england_and_wales";
}
